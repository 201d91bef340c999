using System.Globalization;

namespace Hearsay.Language;

/// <summary>A line of a CoNLL-U sentence, its ten columns as they stand; "_" where a column is empty.</summary>
/// <param name="Id">"3" of a word, "3-4" of an orthographic token of several words, "3.1" of an empty node.</param>
public sealed record ConlluToken(
    string Id, string Form, string Lemma, string Upos, string Xpos, string Feats, string Head, string Deprel, string Deps, string Misc)
{
    public const string Empty = "_";

    private const int Columns = 10;

    /// <summary>A word of the tree, neither a range nor an empty node.</summary>
    public bool IsWord => !IsRange && !IsEmptyNode;

    /// <summary>An orthographic token that the next words make up: "don't" before "do" and "n't".</summary>
    public bool IsRange => Id.Contains('-', StringComparison.Ordinal);

    /// <summary>A node of the enhanced graph that the text does not show.</summary>
    public bool IsEmptyNode => Id.Contains('.', StringComparison.Ordinal);

    public bool HasSpaceAfter => !Misc.AsSpan().Contains("SpaceAfter=No", StringComparison.Ordinal);

    /// <summary>The number of the last word of a range; the number of the word itself otherwise.</summary>
    public int LastWord => Number(Id.AsSpan(Id.IndexOf('-', StringComparison.Ordinal) + 1));

    /// <summary>Null when the line has not ten columns, an empty one, or an id that is none.</summary>
    public static ConlluToken? Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var columns = line.Split('\t');
        return columns.Length == Columns && columns.All(column => column.Length > 0) && IsId(columns[0])
            ? new ConlluToken(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6], columns[7], columns[8], columns[9])
            : null;
    }

    /// <summary>A line that holds no more than its form and where it stands.</summary>
    internal static ConlluToken Bare(string id, string form, string misc) => new(id, form, Empty, Empty, Empty, Empty, Empty, Empty, Empty, misc);

    /// <summary>The line without its end.</summary>
    public override string ToString() => string.Join('\t', Id, Form, Lemma, Upos, Xpos, Feats, Head, Deprel, Deps, Misc);

    private static bool IsId(string id)
    {
        var mark = id.AsSpan().IndexOfAny('-', '.');
        return mark < 0 ? Number(id) > 0 : Number(id.AsSpan(0, mark)) >= 0 && Number(id.AsSpan(mark + 1)) > 0 && id != "0-0";
    }

    private static int Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
