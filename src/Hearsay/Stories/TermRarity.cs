using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Stories;

/// <summary>
/// TF-IDF over the documents at hand, steadied by how common words are in news at large: in a folder of one story every word of the story
/// would else count as common.
/// </summary>
internal static class TermRarity
{
    private const double BackgroundDocuments = 300; // how many documents' worth the background counts
    private const double RareShare = 0.002; // share of news that holds a word which the background list lacks

    private static readonly FrozenDictionary<string, double> CommonShare = Lexicon.Lines("Stories/English/common-terms.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(fields => fields[0], fields => int.Parse(fields[1], CultureInfo.InvariantCulture) / 1000.0, StringComparer.Ordinal);

    /// <summary>One vector of length one per document; empty for a document without terms. Terms from firstName on are names.</summary>
    public static TermVector[] Of(IReadOnlyList<Dictionary<string, (double Weight, int Named)>> documents, out int firstName)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (term, (_, count)) in documents.SelectMany(document => document))
        {
            named[term] = named.GetValueOrDefault(term) + count;
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (term, _) in named.OrderBy(term => term.Value > 0).ThenBy(term => term.Key, StringComparer.Ordinal))
        {
            numbers.Add(term, numbers.Count);
        }

        firstName = named.Count(term => term.Value <= 0);
        var holding = new int[numbers.Count];
        foreach (var term in documents.SelectMany(document => document.Keys))
        {
            holding[numbers[term]]++;
        }

        var rarity = new double[numbers.Count];
        foreach (var (term, number) in numbers)
        {
            var share = (holding[number] + (BackgroundDocuments * CommonShare.GetValueOrDefault(term, RareShare))) / (documents.Count + BackgroundDocuments);
            rarity[number] = Math.Max(0, -Math.Log(Math.Min(1, share)));
        }

        return [.. documents.Select(document => Vector(document, numbers, rarity))];
    }

    private static TermVector Vector(Dictionary<string, (double Weight, int Named)> counts, Dictionary<string, int> numbers, double[] rarity)
    {
        var terms = counts.Select(term => (Term: numbers[term.Key], Weight: Math.Log(1 + term.Value.Weight) * rarity[numbers[term.Key]]))
            .Where(term => term.Weight > 0)
            .OrderBy(term => term.Term)
            .ToArray();
        var length = Math.Sqrt(terms.Sum(term => term.Weight * term.Weight));
        return new TermVector([.. terms.Select(term => term.Term)], [.. terms.Select(term => term.Weight / length)]);
    }
}
