using System.Collections.Immutable;
using System.Text;
using Hearsay.Language.English;

namespace Hearsay.Language;

/// <summary>Writes a text as CoNLL-U: sentences, orthographic tokens, words, and tags, trees and names where a model has read them.</summary>
internal static class ConlluWriter
{
    /// <param name="syntax">Of the same words; null writes the words alone.</param>
    public static string Write(string id, TokenizedText tokens, WordedText words, DocumentSyntax? syntax)
    {
        var document = new StringBuilder();
        var features = syntax is null ? [] : Morphology.Of(syntax);
        var paragraph = -1;
        for (var i = 0; i < words.Sentences.Length; i++)
        {
            var range = words.Sentences[i];
            if (range.Count == 0)
            {
                continue;
            }

            var comments = new List<string>();
            if (document.Length == 0)
            {
                comments.Add("# newdoc id = " + OneLine(id));
            }

            var at = ParagraphOf(tokens, words.Words[range.First].Start, Math.Max(paragraph, 0));
            if (at != paragraph)
            {
                comments.Add("# newpar");
                paragraph = at;
            }

            comments.Add($"# sent_id = {OneLine(id)}-{ConlluWords.Number(i + 1)}");
            var lines = Tokens(words, syntax, features, range, out var text);
            comments.Add("# text = " + text);
            document.Append(new ConlluSentence([.. comments], lines));
        }

        return document.ToString();
    }

    private static int ParagraphOf(TokenizedText tokens, int position, int from)
    {
        while (from + 1 < tokens.Paragraphs.Length && tokens.Paragraphs[from + 1].Start <= position)
        {
            from++;
        }

        return from;
    }

    private static ImmutableArray<ConlluToken> Tokens(WordedText words, DocumentSyntax? syntax, ImmutableArray<MorphFeatures> features, WordRange range, out string sentence)
    {
        var names = syntax is null ? new string?[range.Count] : ConlluWords.NameTags(syntax, range);
        var tokens = ImmutableArray.CreateBuilder<ConlluToken>(range.Count);
        var text = new StringBuilder();
        for (var first = range.First; first < range.End;)
        {
            var end = first + 1;
            while (end < range.End && words.Words[end].Start == words.Words[end - 1].End && Contractions.AreOneToken(words.TextOf(end - 1), words.TextOf(end)))
            {
                end++;
            }

            var spaceAfter = end == range.End || words.Words[end].Start > words.Words[end - 1].End;
            var isRange = end - first > 1;
            if (isRange)
            {
                var id = $"{ConlluWords.Number(first - range.First + 1)}-{ConlluWords.Number(end - range.First)}";
                var form = words.Text[words.Words[first].Start..words.Words[end - 1].End];
                tokens.Add(ConlluToken.Bare(id, form, spaceAfter ? ConlluToken.Empty : "SpaceAfter=No"));
            }

            for (var word = first; word < end; word++)
            {
                var form = words.TextOf(word).ToString();
                text.Append(form);
                var misc = ConlluWords.Misc([
                    .. names[word - range.First] is { } name ? (string[])["NER=" + name] : [],
                    .. isRange || spaceAfter ? [] : (string[])["SpaceAfter=No"],
                    "start_char=" + ConlluWords.Number(words.Words[word].Start),
                    "end_char=" + ConlluWords.Number(words.Words[word].End)]);
                tokens.Add(syntax is null
                    ? ConlluToken.Bare(ConlluWords.Number(word - range.First + 1), form, misc)
                    : ConlluWords.Token(syntax, range, word, form, features[word], misc));
            }

            text.Append(spaceAfter && end < range.End ? " " : "");
            first = end;
        }

        sentence = text.ToString();
        return tokens.ToImmutable();
    }

    private static string OneLine(string id) => id.ReplaceLineEndings(" ");
}
