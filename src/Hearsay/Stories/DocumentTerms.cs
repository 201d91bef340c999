using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Statements;
using Hearsay.Text;
using Hearsay.Times;

namespace Hearsay.Stories;

/// <summary>The content words of a report by stem, each with how much it is said: what stands in title and lead weighs more, names weigh less.</summary>
internal static class DocumentTerms
{
    private const int MaxTokens = 600; // what an article is about stands in its first half page; bounds the work on a huge text
    private const int LeadTokens = 60; // title apart, the first two or three sentences
    private const double TitleWeight = 2;
    private const double LeadWeight = 2;
    private const double NameWeight = 0.7; // the same people and places stand in many stories; what happened tells them apart (1.5 joined more of them on allsides and neus)

    /// <summary>Stem to weighted count, and how often it stood as a name less how often not; empty for a document without content words.</summary>
    public static Dictionary<string, (double Weight, int Named)> Of(AnnotatedDocument document)
    {
        var terms = new Dictionary<string, (double, int)>(StringComparer.Ordinal);
        if (document.Source.Title is { Length: > 0 } title)
        {
            var run = new PieceRun(title, new TextSpan(0, Math.Min(title.Length, MaxTokens)));
            for (var i = 0; i < run.Count; i++)
            {
                if (run[i].Kind is PieceKind.Word or PieceKind.Digits)
                {
                    Add(terms, run.TextOf(i), TitleWeight, 0);
                }
            }
        }

        var text = document.Tokens;
        var read = 0;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.IsNoise)
            {
                continue;
            }

            for (var i = sentence.FirstToken; i < sentence.EndToken && read < MaxTokens; i++)
            {
                if (text.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number))
                {
                    continue;
                }

                read++;
                var word = text.TextOf(i);
                var isName = i > sentence.FirstToken && char.IsUpper(word[0]);
                Add(terms, word, (read <= LeadTokens ? LeadWeight : 1) * (isName ? NameWeight : 1), i == sentence.FirstToken ? 0 : isName ? 1 : -1);
            }
        }

        return terms;
    }

    private static void Add(Dictionary<string, (double Weight, int Named)> terms, ReadOnlySpan<char> word, double weight, int named)
    {
        if (word.Length < 2 || WordForms.IsFunctionWord(word))
        {
            return;
        }

        var stem = WordForms.Stem(word);
        var known = terms.GetValueOrDefault(stem);
        terms[stem] = (known.Weight + weight, known.Named + named);
    }
}
