using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>The meanings of a phrase's nouns, names, adjectives and numbers, names taken apart: "the federal Environment Department" shares three with "the federal department of the environment".</summary>
internal static class PhraseTerms
{
    /// <summary>In ordinal order.</summary>
    public static ImmutableArray<string> Of(WordTree tree, TextSpan span, bool withNames = true)
    {
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        var words = tree.Syntax.Words;
        for (var i = tree.Syntax.FirstFrom(span.Start); i < words.Length && words[i].Span.Start < span.End; i++)
        {
            if (words[i].Tag is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Verb || (withNames && words[i].Tag == UniversalTag.Propn))
            {
                terms.Add(NewsWords.Meaning(tree.TextOf(i)));
            }
        }

        return [.. terms];
    }
}
