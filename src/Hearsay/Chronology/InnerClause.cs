using Hearsay.Chronology.English;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Chronology;

/// <summary>
/// A time that a clause within the sentence tells of and the sentence's own verb does not: "the first call since the bank was closed in October",
/// "the games, which open on Friday". The event is that clause alone.
/// </summary>
internal static class InnerClause
{
    private const int MostSteps = 10; // heads of heads
    private const int MinChars = 20;  // "the ship sank Monday"

    /// <summary>Null where the time is that of the sentence or of what is said in it; empty where it is an inner clause's that cannot be cut out.</summary>
    public static TextSpan? Around(DocumentSyntax syntax, TextSpan time)
    {
        var tree = syntax.Tree;
        var word = syntax.FirstFrom(time.Start);
        for (var step = 0; step < MostSteps && word >= 0 && word < syntax.Words.Length; step++)
        {
            var isRelative = tree.IsA(word, "acl:relcl");
            if ((isRelative || tree.IsA(word, "advcl")) && MarkOf(tree, word) is { } mark)
            {
                // "not since the county closed the pier" begins behind "since"
                return tree.Child(word, "nsubj") is null ? null : Cut(tree, new TextSpan(tree.Word(mark).Span.End, tree.ClauseOf(word).End), time);
            }

            if (isRelative && syntax.Words[word].Head is >= 0 and var noun && noun < word)
            {
                // "All deputies who met today voted": what the subject is told by has the sentence's time
                var isSetOff = syntax.Text.AsSpan(syntax.Words[noun].Span.End, syntax.Words[word].Span.Start - syntax.Words[noun].Span.End).Contains(',');
                return syntax.Words[noun].IsSubject && !isSetOff ? null : Cut(tree, tree.PhraseOf(noun).Union(tree.ClauseOf(word)), time);
            }

            word = syntax.Words[word].Head;
        }

        return null;
    }

    private static int? MarkOf(WordTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child < verb && ClauseWords.PartsTimes(tree.TextOf(child)))
            {
                return child;
            }
        }

        return null;
    }

    private static TextSpan Cut(WordTree tree, TextSpan clause, TextSpan time)
    {
        clause = clause.Trim(tree.Syntax.Text);
        var marks = clause.In(tree.Syntax.Text);
        var isWhole = clause.Length >= MinChars && clause.Contains(time) && marks.Count('"') % 2 == 0 && marks.Count('“') == marks.Count('”');
        return isWhole ? clause : default;
    }
}
