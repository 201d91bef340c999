using System.Runtime.InteropServices;
using Hearsay.Articles;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Stories;

/// <summary>Reads the terms of one document after the other and numbers their stems; a document's noise is passed over. Not safe for several threads.</summary>
internal sealed class TermReader
{
    // Figures of what a word weighs by its place: mean average precision of likeness over pairs of the training and development sets
    // (ecbplus, wikinews, basil, allsides, neus), 2026-11.
    private const int MaxWords = 300; // what an article is about stands in its first half page; more gained nothing
    private const int PairWords = 250;
    private const int LeadWords = 30; // 60 cost .005
    private const int FirstWords = 20; // stand for a title that is not there
    private const int OpeningTerms = 12; // two texts that begin with the same twelve are copies
    private const float TitleWeight = 3;
    private const float LeadWeight = 2;
    private const float SideBySide = 1; // times 2 in title and lead
    private const float OneBetween = 0.5f;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Count> counts = [];
    private readonly Dictionary<long, float> pairs = [];
    private int read;
    private int opened;
    private ulong opening;

    /// <summary>Stems by their numbers.</summary>
    public List<string> Stems { get; } = [];

    public DocumentTerms Read(SourceDocument document)
    {
        counts.Clear();
        pairs.Clear();
        (read, opened, opening) = (0, 0, 0);
        Part(document.Title, isTitle: true, 0);
        var hasTitle = counts.Count > 0;
        var (inText, from) = (0, 0);
        foreach (var noise in document.Noise)
        {
            inText = Part(document.Text.AsSpan(from, Math.Max(0, noise.Span.Start - from)), isTitle: false, inText);
            from = Math.Max(from, noise.Span.End);
        }

        Part(document.Text.AsSpan(from), isTitle: false, inText);
        return Settled(hasTitle);
    }

    /// <summary>How many words of the text have been read with this part.</summary>
    private int Part(ReadOnlySpan<char> text, bool isTitle, int inText)
    {
        var (last, beforeLast) = (-1, -1);
        var scan = new ContentWords(text);
        while (read < MaxWords && scan.MoveNext())
        {
            read++;
            inText++;
            if (scan.IsApart)
            {
                (last, beforeLast) = (-1, -1);
            }

            if (scan.Current.Length < 2 || NumberOf(scan.Current) is not (>= 0 and var term))
            {
                continue;
            }

            var isAhead = isTitle || inText <= LeadWords;
            Add(term, isTitle, isAhead, isTitle || scan.IsFirst || scan.IsNumber ? 0 : char.IsUpper(scan.Current[0]) ? 1 : -1);
            if (read < PairWords)
            {
                Pair(last, term, isAhead ? 2 * SideBySide : SideBySide);
                Pair(beforeLast, term, isAhead ? 2 * OneBetween : OneBetween);
            }

            if (!isTitle && opened < OpeningTerms)
            {
                opened++;
                opening = unchecked((opening + (ulong)term + 1) * 0x9E3779B97F4A7C15);
            }

            (beforeLast, last) = (last, term);
        }

        return inText;
    }

    private void Add(int term, bool isTitle, bool isAhead, int named)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out var known);
        if (!known)
        {
            count.First = read;
        }

        count.Weight += isTitle ? TitleWeight : isAhead ? LeadWeight : 1;
        count.Ahead += isAhead ? 1 : 0;
        count.InTitle |= isTitle;
        count.Named |= named > 0;
        count.Plain |= named < 0;
    }

    private void Pair(int before, int term, float weight)
    {
        if (before >= 0 && before != term)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(pairs, NumberPair.Of(before, term), out _) += weight;
        }
    }

    /// <summary>-1 for function words.</summary>
    private int NumberOf(ReadOnlySpan<char> word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(words.GetAlternateLookup<ReadOnlySpan<char>>(), word, out var known);
        if (!known)
        {
            if (WordForms.IsFunctionWord(word))
            {
                number = -1;
            }
            else
            {
                var stem = WordForms.Stem(word);
                if (!stems.TryGetValue(stem, out number))
                {
                    stems.Add(stem, number = Stems.Count);
                    Stems.Add(stem);
                }
            }
        }

        return number;
    }

    private DocumentTerms Settled(bool hasTitle)
    {
        int[] terms = [.. counts.Keys];
        Array.Sort(terms);
        var (weights, ahead, inTitle, named) = (new float[terms.Length], new float[terms.Length], new bool[terms.Length], new sbyte[terms.Length]);
        for (var i = 0; i < terms.Length; i++)
        {
            var count = counts[terms[i]];
            weights[i] = count.Weight;
            ahead[i] = count.Ahead;
            inTitle[i] = hasTitle ? count.InTitle : count.First < FirstWords;
            named[i] = (sbyte)((count.Named ? 1 : 0) - (count.Plain ? 1 : 0));
        }

        return new DocumentTerms { Terms = terms, Counts = weights, LeadCounts = ahead, InTitle = inTitle, Named = named, Pairs = [.. pairs.Keys], PairCounts = [.. pairs.Values], Opening = opened == OpeningTerms ? opening : null, Length = read };
    }

    private struct Count
    {
        public float Weight;
        public int Ahead;
        public int First;
        public bool InTitle;
        public bool Named;
        public bool Plain;
    }
}
