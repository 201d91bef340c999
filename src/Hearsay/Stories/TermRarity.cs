using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using Hearsay.Text;

namespace Hearsay.Stories;

/// <summary>What a term is in a pile.</summary>
internal enum TermKind : byte
{
    Word,
    Name,
    Number,
}

/// <summary>
/// How rare the terms of a pile are and how rare its pairs of words, steadied by how common words are in news at large: in a folder of one story
/// every word of the story would else count as common. Copies count once.
/// </summary>
internal sealed class TermRarity
{
    private const double BackgroundDocuments = 300; // how many documents' worth the background counts; 100 and 1000 do as well
    private const double RareShare = 0.002; // share of news that holds a word which the background list lacks
    private const double PairShare = 0.001; // and that holds two words side by side

    private static readonly FrozenDictionary<string, double> CommonShare = Lexicon.Lines("Stories/English/common-terms.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(fields => fields[0], fields => int.Parse(fields[1], CultureInfo.InvariantCulture) / 1000.0, StringComparer.Ordinal);

    private readonly Dictionary<long, int> shared; // pairs that two documents or more hold, by number
    private readonly float[] pairRarity;
    private readonly float loneRarity;
    private readonly int documents; // copies counted once

    public TermRarity(IReadOnlyList<DocumentTerms> documents, IReadOnlyList<string> stems)
    {
        var (holding, named) = (new int[stems.Count], new int[stems.Count]);
        var openings = new HashSet<ulong>();
        foreach (var document in documents)
        {
            if (document.Opening is { } opening && !openings.Add(opening))
            {
                continue; // a thousand copies make no word common
            }

            this.documents++;
            for (var i = 0; i < document.Terms.Length; i++)
            {
                holding[document.Terms[i]]++;
                named[document.Terms[i]] += document.Named[i];
            }
        }

        Rarity = new float[stems.Count];
        Kinds = new TermKind[stems.Count];
        for (var term = 0; term < stems.Count; term++)
        {
            Rarity[term] = RarityOf(holding[term], CommonShare.GetValueOrDefault(stems[term], RareShare));
            Kinds[term] = char.IsDigit(stems[term][0]) ? TermKind.Number : named[term] > 0 ? TermKind.Name : TermKind.Word;
        }

        (shared, var holdingPair) = SharedPairs(documents);
        pairRarity = Array.ConvertAll(holdingPair, count => RarityOf(count, PairShare));
        loneRarity = RarityOf(1, PairShare);
    }

    /// <summary>One above the highest number of a pair.</summary>
    public int PairNumbers => pairRarity.Length;

    /// <summary>By the terms' numbers: the logarithm of one over the share of documents that hold it, 0 to about 6, more in a large pile.</summary>
    public float[] Rarity { get; }

    public TermKind[] Kinds { get; }

    /// <summary>The number of a pair that two documents or more hold, and how rare it is; number -1 for one that a single document holds.</summary>
    public (int Number, float Rarity) PairOf(long pair) => shared.TryGetValue(pair, out var number) ? (number, pairRarity[number]) : (-1, loneRarity);

    private float RarityOf(int holding, double background) =>
        (float)Math.Max(0, -Math.Log(Math.Min(1, (Math.Min(holding, documents) + (BackgroundDocuments * background)) / (documents + BackgroundDocuments))));

    /// <summary>Pairs by number and how many documents hold each. Most stand in one document only: two bit fields keep these out of the dictionary, all but a few.</summary>
    private static (Dictionary<long, int> Numbers, int[] Holding) SharedPairs(IReadOnlyList<DocumentTerms> documents)
    {
        const int BitsPerPair = 8;
        var all = documents.Sum(document => (long)document.Pairs.Length);
        var bits = BitOperations.RoundUpToPowerOf2((ulong)Math.Clamp(all * BitsPerPair, 1L << 10, 1L << 31));
        var (once, twice) = (new ulong[bits / 64], new ulong[bits / 64]);
        foreach (var document in documents)
        {
            foreach (var pair in document.Pairs)
            {
                var (word, bit) = PlaceOf(pair, bits);
                twice[word] |= once[word] & bit;
                once[word] |= bit;
            }
        }

        var (numbers, holding) = (new Dictionary<long, int>(), new List<int>());
        foreach (var document in documents)
        {
            foreach (var pair in document.Pairs)
            {
                var (word, bit) = PlaceOf(pair, bits);
                if ((twice[word] & bit) == 0)
                {
                    continue;
                }

                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, pair, out var known);
                if (known)
                {
                    holding[number]++;
                }
                else
                {
                    number = holding.Count;
                    holding.Add(1);
                }
            }
        }

        foreach (var (pair, number) in numbers)
        {
            if (holding[number] == 1)
            {
                numbers.Remove(pair);
            }
        }

        return (numbers, [.. holding]);
    }

    private static (int Word, ulong Bit) PlaceOf(long pair, ulong bits)
    {
        var hash = unchecked((ulong)pair * 0x9E3779B97F4A7C15) >> 20;
        var place = hash & (bits - 1);
        return ((int)(place >> 6), 1UL << (int)(place & 63));
    }
}
