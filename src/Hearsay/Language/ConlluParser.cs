using System.Collections.Immutable;
using System.Text;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>Reads sentences whose words are settled already: their lemmas, tags, trees and names give way to the model's own.</summary>
public static class ConlluParser
{
    private static readonly string[] KeptComments = ["newdoc", "newpar", "sent_id", "text"];

    /// <summary>The same sentences and words, in the same order, with nothing in them that the input said beyond the words and the spaces between them.</summary>
    /// <param name="model">Null leaves the words alone.</param>
    public static ImmutableArray<ConlluSentence> Parse(IReadOnlyList<ConlluSentence> sentences, LanguageModel? model)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        return With(sentences, model?.Read(TextOf(sentences)));
    }

    /// <param name="syntax">Of the text of these sentences.</param>
    internal static ImmutableArray<ConlluSentence> With(IReadOnlyList<ConlluSentence> sentences, DocumentSyntax? syntax)
    {
        var features = syntax is null ? [] : Morphology.Of(syntax);
        return [.. sentences.Select((sentence, i) => Parsed(sentence, syntax, features, syntax?.Sentences[i] ?? default))];
    }

    /// <summary>The sentences as a text of their words, with the spaces that they state, a line each.</summary>
    internal static WordedText TextOf(IReadOnlyList<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        var ranges = ImmutableArray.CreateBuilder<WordRange>(sentences.Count);
        foreach (var sentence in sentences)
        {
            var first = words.Count;
            var (inRangeUntil, spaceAfterRange, number) = (0, true, 0);
            foreach (var token in sentence.Tokens)
            {
                if (token.IsRange)
                {
                    (inRangeUntil, spaceAfterRange) = (token.LastWord, token.HasSpaceAfter);
                }
                else if (token.IsWord)
                {
                    number++;
                    words.Add(new TextSpan(text.Length, text.Length + token.Form.Length));
                    text.Append(token.Form);
                    if (number == inRangeUntil ? spaceAfterRange : number > inRangeUntil && token.HasSpaceAfter)
                    {
                        text.Append(' ');
                    }
                }
            }

            text.Append('\n');
            ranges.Add(new WordRange(first, words.Count));
        }

        return new WordedText(text.ToString(), words.ToImmutable(), ranges.ToImmutable());
    }

    private static ConlluSentence Parsed(ConlluSentence sentence, DocumentSyntax? syntax, ImmutableArray<MorphFeatures> features, WordRange range)
    {
        var names = syntax is null ? [] : ConlluWords.NameTags(syntax, range);
        var tokens = ImmutableArray.CreateBuilder<ConlluToken>(sentence.Tokens.Length);
        var next = 0;
        foreach (var token in sentence.Tokens)
        {
            var misc = token.HasSpaceAfter ? [] : (string[])["SpaceAfter=No"];
            if (token.IsRange || (token.IsWord && syntax is null))
            {
                tokens.Add(ConlluToken.Bare(token.Id, token.Form, ConlluWords.Misc(misc)));
            }
            else if (token.IsWord)
            {
                var name = names[next] is { } tag ? (string[])["NER=" + tag] : [];
                tokens.Add(ConlluWords.Token(syntax!, range, range.First + next, token.Form, features[range.First + next], ConlluWords.Misc([.. name, .. misc])));
                next++;
            }
        }

        return new ConlluSentence([.. sentence.Comments.Where(IsKept)], tokens.ToImmutable());
    }

    private static bool IsKept(string comment)
    {
        var name = comment.AsSpan(1).TrimStart();
        foreach (var kept in KeptComments)
        {
            if (name.StartsWith(kept, StringComparison.Ordinal) && (name.Length == kept.Length || name[kept.Length] is ' ' or '='))
            {
                return true;
            }
        }

        return false;
    }
}
