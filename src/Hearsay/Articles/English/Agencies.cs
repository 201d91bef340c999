using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Articles.English;

/// <summary>News agencies and picture agencies, by the forms that credits use.</summary>
internal static class Agencies
{
    private static readonly FrozenDictionary<string, string> NameByForm = Load();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByForm = NameByForm.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> PictureForms = Lexicon.Lines("Articles/English/photo-agencies.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pictures = PictureForms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The agency's name as it is shown, when these words are one of its forms and no more.</summary>
    public static string? NameOf(ReadOnlySpan<char> words) => ByForm.TryGetValue(words.Trim().TrimEnd('.'), out var name) || ByForm.TryGetValue(words.Trim(), out name) ? name : null;

    /// <summary>A picture agency, or a news agency, which supplies pictures too.</summary>
    public static bool Supplies(ReadOnlySpan<char> words) => Pictures.Contains(words.Trim()) || NameOf(words) is not null;

    /// <summary>The first agency named anywhere in a credit line.</summary>
    public static string? NamedIn(ReadOnlySpan<char> line)
    {
        const int LongestForm = 5;
        foreach (var start in WordStarts(line))
        {
            var rest = line[start..];
            string? found = null;
            var words = 0;
            for (var end = 1; end <= rest.Length && words < LongestForm; end++)
            {
                if (end == rest.Length || !char.IsLetterOrDigit(rest[end]) && rest[end] is not ('-' or '\''))
                {
                    words++;
                    found = NameOf(rest[..end]) ?? found;
                }
            }

            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// The agency that a credit names after "by", "from" or "of", with a name that no list has but that is made like an agency's:
    /// "Additional reporting by Northwire".
    /// </summary>
    public static string? LikelyIn(ReadOnlySpan<char> credit)
    {
        foreach (var cue in (ReadOnlySpan<string>)["reporting by ", "reporting from ", "files from ", "inputs from ", "input from ", "material from "])
        {
            var at = credit.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            var name = credit[(at + cue.Length)..];
            var end = name.IndexOfAny(";,()/");
            name = (end < 0 ? name : name[..end]).Trim(" .");
            if (TextLine.WordsIn(name) is > 0 and <= LongestLikelyWords && char.IsUpper(name.IsEmpty ? ' ' : name[0]) && HasAgencyEnding(name))
            {
                return name.ToString();
            }
        }

        return null;
    }

    private const int LongestLikelyWords = 4;

    private static bool HasAgencyEnding(ReadOnlySpan<char> name)
    {
        foreach (var ending in (ReadOnlySpan<string>)["wire", "press", " agency", " news service", " wire service"])
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static List<int> WordStarts(ReadOnlySpan<char> line)
    {
        var starts = new List<int>();
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsUpper(line[i]) && (i == 0 || !char.IsLetterOrDigit(line[i - 1])))
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    private static FrozenDictionary<string, string> Load()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Lexicon.Lines("Articles/English/agencies.txt"))
        {
            var parts = entry.Split('=', StringSplitOptions.TrimEntries);
            names[parts[0]] = parts[0];
            foreach (var form in parts.Skip(1).SelectMany(forms => forms.Split('|', StringSplitOptions.TrimEntries)))
            {
                names[form] = parts[0];
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
