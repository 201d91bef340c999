using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>The "that" which opens what was said: left out of a dossier's contents, part of the content where attribution relations are annotated (PARC, PolNeAR).</summary>
internal static class OpeningThat
{
    private const string That = "that";

    public static Attribution Include(string text, Attribution statement)
    {
        if (statement.Form == StatementForm.Direct || statement.Content.IsEmpty || statement.Cue is not { } cue)
        {
            return statement;
        }

        var first = statement.Content[0];
        var end = first.Start;
        while (end > cue.End && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '"' or '“' or '\''))
        {
            end--;
        }

        var start = end - That.Length;
        return start > cue.End && char.IsWhiteSpace(text[start - 1]) && text.AsSpan(start, That.Length).Equals(That, StringComparison.OrdinalIgnoreCase)
            ? statement with { Content = statement.Content.SetItem(0, new TextSpan(start, first.End)) }
            : statement;
    }
}
