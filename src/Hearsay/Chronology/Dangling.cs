using Hearsay.Chronology.English;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Chronology;

/// <summary>Words taken out of a report that say "he" of somebody whom only other words name.</summary>
internal static class Dangling
{
    public static bool In(AnnotatedDocument document, TextSpan span)
    {
        var text = document.Tokens;
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (ClauseWords.Refers(text.TextOf(i)) && !IsNamed(document, new TextSpan(text.Tokens[i].Start, text.Tokens[i].End), span.Start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the word refers to has a name or a noun before it, from a position on.</summary>
    private static bool IsNamed(AnnotatedDocument document, TextSpan word, int from)
    {
        var mentions = document.Entities.Mentions;
        var at = mentions.Length - 1;
        while (at >= 0 && mentions[at].Span.Start > word.Start)
        {
            at--;
        }

        if (at < 0 || mentions[at].Kind != MentionKind.Pronoun || !mentions[at].Span.Contains(word))
        {
            // nobody was found for it: any name before it may be meant
            return at >= 0 && mentions[at].Span.Start >= from && mentions[at].Kind != MentionKind.Pronoun;
        }

        for (var before = at - 1; before >= 0 && mentions[before].Span.Start >= from; before--)
        {
            if (mentions[before].Entity == mentions[at].Entity && mentions[before].Kind != MentionKind.Pronoun)
            {
                return true;
            }
        }

        return false;
    }
}
