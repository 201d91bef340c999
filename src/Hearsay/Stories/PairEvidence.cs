using System.Collections.Immutable;

namespace Hearsay.Stories;

/// <summary>
/// What speaks for two documents being of one story, in numbers: how like they are, and how like each is to the rest of the pile, so that one
/// setting does for fifty reports and for ten thousand.
/// </summary>
internal sealed class PairEvidence
{
    /// <summary>Numbers of a pair; <see cref="Write"/> names them.</summary>
    public const int Count = 25;

    // Places of the numbers that PairModel's rules read.
    public const int Words = 1;
    public const int LogDays = 9;
    public const int OfBest = 10;

    private const int NoiseFrom = 20; // the neighbours from here on are taken as no reports of the event
    private const int Neighbourhood = 10;
    private const int Close = 5;
    private const float LeastOfBest = 0.15f; // pairs that reach less of the best that either has are a quarter of all, .4% of those that may be of one story (2026-11)
    private const float Faint = 0.02f; // a best likeness under this counts as this

    private readonly TermVector[] vectors;
    private readonly TermRarity pile;
    private readonly NearDocuments near;
    private readonly int?[] days;
    private readonly float[] noise;
    private readonly float[] best;
    private readonly float[] coherence;
    private readonly float[] crowd;

    /// <param name="days">Day numbers of publication, null where unknown.</param>
    public PairEvidence(TermVector[] vectors, TermRarity pile, int?[] days)
    {
        (this.vectors, this.pile, this.days) = (vectors, pile, days);
        near = NearDocuments.Of(vectors, pile);
        noise = [.. near.Near.Select(list => list.Skip(NoiseFrom).Sum(one => one.Likeness) / (NearDocuments.Most - NoiseFrom))];
        best = [.. near.Near.Select(list => list.Length > 0 ? list[0].Likeness : 0)];
        crowd = [.. near.Near.Select(list => list.Length >= Close ? list[Close - 1].Likeness : 0)];
        coherence = [.. near.Near.Select(Coherence)];
    }

    public int Documents => vectors.Length;

    /// <summary>Pairs worth a look, each once, the lower number first; in order.</summary>
    public ImmutableArray<(int A, int B)> Candidates()
    {
        var pairs = new HashSet<(int A, int B)>();
        for (var a = 0; a < Documents; a++)
        {
            foreach (var (b, likeness) in near.Near[a])
            {
                if (likeness >= LeastOfBest * Math.Max(best[a], best[b]))
                {
                    pairs.Add((Math.Min(a, b), Math.Max(a, b)));
                }
            }
        }

        return [.. pairs.Order()];
    }

    public float Likeness(int a, int b) => vectors[a].Likeness(vectors[b], pile.Kinds);

    /// <summary>Fills the numbers of a pair, the same for (a, b) and (b, a).</summary>
    public void Write(int a, int b, Span<float> numbers)
    {
        var (x, y) = (vectors[a], vectors[b]);
        var shared = Compare(x, y);
        var pairs = x.PairDot(y);
        var likeness = (shared.All + (TermVector.PairScale * pairs)) * x.Norm * y.Norm;
        var (profile, hop) = Profiles(a, b);
        var (inB, inA) = (x.TitleSum > 0 ? shared.TitleInOther / x.TitleSum : 0, y.TitleSum > 0 ? shared.OtherTitleIn / y.TitleSum : 0);
        numbers[0] = likeness;
        numbers[Words] = shared.Words * x.WordNorm * y.WordNorm;
        numbers[2] = shared.Names * x.NameNorm * y.NameNorm;
        numbers[3] = shared.Titles * x.TitleNorm * y.TitleNorm;
        numbers[4] = shared.Leads * x.LeadNorm * y.LeadNorm;
        numbers[5] = pairs * x.PairNorm * y.PairNorm;
        numbers[6] = shared.Numbers * x.NumberNorm * y.NumberNorm;
        numbers[7] = Math.Min(inB, inA); // share of a title's rarity that the other document holds
        numbers[8] = Math.Max(inB, inA);
        numbers[LogDays] = days[a] is { } day && days[b] is { } other ? MathF.Log(1 + Math.Abs(day - other)) : -1;
        numbers[OfBest] = likeness / Math.Max(Faint, Math.Max(best[a], best[b]));
        numbers[11] = likeness / Math.Max(Faint, Math.Min(best[a], best[b]));
        numbers[12] = (noise[a] + noise[b]) / 2;
        numbers[13] = likeness - numbers[12];
        numbers[14] = MathF.Log(1 + Math.Min(x.Length, y.Length));
        numbers[15] = MathF.Log(Documents);
        numbers[16] = shared.Rarest;
        numbers[17] = hop; // the best way from one to the other over a third: its weaker step
        numbers[18] = Math.Min(x.NameShare, y.NameShare);
        numbers[19] = (coherence[a] + coherence[b]) / 2;
        numbers[20] = profile;
        numbers[21] = SharedNear(a, b);
        numbers[22] = (crowd[a] + crowd[b]) / 2;
        numbers[23] = Math.Min(coherence[a], coherence[b]); // the neighbours of a digest have little in common
        numbers[24] = MathF.Log(1 + Math.Max(x.Length, y.Length));
    }

    /// <summary>How many of the closest neighbours two documents have in common, themselves among them.</summary>
    private int SharedNear(int a, int b)
    {
        var count = 0;
        foreach (var (one, _) in Closest(a))
        {
            foreach (var (other, _) in Closest(b))
            {
                count += one == other ? 1 : 0;
            }

            count += one == b ? 1 : 0;
        }

        return count;

        ReadOnlySpan<(int Document, float Likeness)> Closest(int document) => near.Near[document].AsSpan(0, Math.Min(Neighbourhood, near.Near[document].Length));
    }

    private Shared Compare(TermVector x, TermVector y)
    {
        var shared = default(Shared);
        var (first, second, third) = (0f, 0f, 0f);
        for (var places = x.Terms.SharedWith(y.Terms); places.MoveNext();)
        {
            var (i, j, term) = (places.Mine, places.Theirs, x.Terms[places.Mine]);
            var (product, kind, rarity) = (x.Weights[i] * y.Weights[j], pile.Kinds[term], pile.Rarity[term]);
            shared.All += product * TermVector.Scale(kind);
            switch (kind)
            {
                case TermKind.Word:
                    shared.Words += product;
                    break;
                case TermKind.Name:
                    shared.Names += product;
                    break;
                case TermKind.Number:
                    shared.Numbers += product;
                    break;
            }

            shared.Titles += x.Titles[i] * y.Titles[j];
            shared.Leads += x.Leads[i] * y.Leads[j];
            shared.TitleInOther += x.Titles[i];
            shared.OtherTitleIn += y.Titles[j];
            if (rarity > third)
            {
                (first, second, third) = rarity > first ? (rarity, first, second) : rarity > second ? (first, rarity, second) : (first, second, rarity);
            }
        }

        shared.Rarest = first + second + third;
        return shared;
    }

    /// <summary>How alike the lists of neighbours are (cosine), and the best step between the two over a neighbour of both.</summary>
    private (float Cosine, float Hop) Profiles(int a, int b)
    {
        var (x, y) = (near.ById[a], near.ById[b]);
        var (selfA, selfB) = (0f, 0f);
        var (i, j, cosine, hop) = (0, 0, 0f, 0f);
        foreach (var one in x)
        {
            selfA = one.Document == a ? one.Weight : selfA;
        }

        foreach (var one in y)
        {
            selfB = one.Document == b ? one.Weight : selfB;
        }

        while (i < x.Length && j < y.Length)
        {
            if (x[i].Document < y[j].Document)
            {
                i++;
            }
            else if (y[j].Document < x[i].Document)
            {
                j++;
            }
            else
            {
                cosine += x[i].Weight * y[j].Weight;
                if (x[i].Document != a && x[i].Document != b)
                {
                    hop = Math.Max(hop, Math.Min(x[i].Weight / selfA, y[j].Weight / selfB));
                }

                i++;
                j++;
            }
        }

        return (cosine, hop);
    }

    /// <summary>How like a document's closest neighbours are to each other, over how like they are to it.</summary>
    private float Coherence((int Document, float Likeness)[] list)
    {
        var count = Math.Min(Close, list.Length);
        var (among, to) = (0f, 0f);
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                foreach (var (document, likeness) in near.Near[list[i].Document])
                {
                    among += document == list[j].Document ? likeness : 0;
                }

                to += (list[i].Likeness + list[j].Likeness) / 2;
            }
        }

        return to > 0 ? among / to : 0;
    }

    private struct Shared
    {
        public float All;
        public float Words;
        public float Names;
        public float Numbers;
        public float Titles;
        public float Leads;
        public float TitleInOther;
        public float OtherTitleIn;
        public float Rarest;
    }
}
