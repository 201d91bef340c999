using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Reuse;
using Hearsay.Statements;
using Hearsay.Text;
using Hearsay.Utterances.English;

namespace Hearsay.Utterances;

/// <summary>
/// The quoted words of a statement as numbers: each word's own, and its root's (the stem cut to its first letters), which "terror" and
/// "terrorist", "emerge" and "emergence" share, and so do words that translators choose between ("arise" and "emerge").
/// </summary>
internal sealed class Wording(int[] words, int[] roots, bool[] content, TextSpan[] spans)
{
    /// <summary>Longer quotations are compared by their first words.</summary>
    private const int MostWords = 300;

    public int Count => words.Length;

    public int[] Words => words;

    public int[] Roots => roots;

    public bool[] IsContent => content;

    /// <summary>Where the words stand in the document's text.</summary>
    public TextSpan[] Spans => spans;

    public int ContentWords { get; } = content.Count(isContent => isContent);

    /// <summary>The words [from, to).</summary>
    public Wording Part(int from, int to) => new(words[from..to], roots[from..to], content[from..to], spans[from..to]);

    /// <summary>The words that stand in a span of the document's text.</summary>
    public Wording In(TextSpan span)
    {
        var from = Array.FindIndex(spans, span.Contains);
        return from < 0 ? Part(0, 0) : Part(from, Array.FindLastIndex(spans, span.Contains) + 1);
    }

    public static Wording Of(AnnotatedDocument document, IEnumerable<TextSpan> parts, Vocabulary vocabulary, Dictionary<string, int> rootNumbers)
    {
        var (words, roots, content, spans) = (new List<int>(), new List<int>(), new List<bool>(), new List<TextSpan>());
        foreach (var part in parts)
        {
            for (var i = document.Tokens.TokenAt(part.Start); i < document.Tokens.Tokens.Length && words.Count < MostWords; i++)
            {
                var token = document.Tokens.Tokens[i];
                if (token.Start >= part.End)
                {
                    break;
                }

                if (token.Kind is TokenKind.Word or TokenKind.Number && char.IsLetterOrDigit(document.Text[token.Start]))
                {
                    Add(token.Span.In(document.Text), token.Span);
                }
            }
        }

        return new Wording([.. words], [.. roots], [.. content], [.. spans]);

        void Add(ReadOnlySpan<char> word, TextSpan span)
        {
            var start = 0;
            while (start < word.Length)
            {
                var end = JoinedParts.WordEnd(word, start);
                if (vocabulary.Number(word[start..end]) is { } number)
                {
                    var root = TranslatorsChoices.RootOf(WordForms.Stem(word[start..end]));
                    if (!rootNumbers.TryGetValue(root, out var rootNumber))
                    {
                        rootNumbers[root] = rootNumber = rootNumbers.Count;
                    }

                    words.Add(number);
                    roots.Add(rootNumber);
                    content.Add(vocabulary.IsContent(number));
                    spans.Add(new TextSpan(span.Start + start, span.Start + end));
                }

                start = end + 1;
            }
        }
    }
}
