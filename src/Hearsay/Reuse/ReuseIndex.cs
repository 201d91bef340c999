using System.Runtime.InteropServices;

namespace Hearsay.Reuse;

/// <summary>A text that was added before, and how many prints it shares with the one that is added.</summary>
public readonly record struct IndexHit(int Text, int SharedPrints);

/// <summary>
/// An index over a growing corpus: which texts added before share runs of words with this one. Work and memory for a text depend on its own
/// length, not on the corpus: 8 bytes for each of its prints. No print is left out because many texts hold it; one that very many have is
/// found with the first that had it; a family of few with each other, one of many through its first members. Not safe to share between threads.
/// </summary>
public sealed class ReuseIndex
{
    private const int Window = 9; // one of nine neighbouring runs: 13 words in a row are never missed
    private const int MostHolders = 8;

    private readonly RunPrints selection;
    private readonly int[] holders;
    private readonly PrintTable table = new();
    private readonly List<int> shared = []; // by text: prints in common with the one at hand
    private readonly List<int> sizes = [];
    private readonly List<int> words = [];
    private readonly List<ulong> prints = [];
    private readonly List<int> hits = [];

    /// <summary>An empty index.</summary>
    public ReuseIndex()
        : this(Window, MostHolders)
    {
    }

    /// <param name="window">As in <see cref="RunPrints"/>.</param>
    /// <param name="mostHolders">Texts that a print is kept with, and leads to. A further text with it is led to the first of them alone.</param>
    internal ReuseIndex(int window, int mostHolders) => (selection, holders) = (new RunPrints(window), new int[mostHolders]);

    /// <summary>Texts that were added.</summary>
    public int Count => sizes.Count;

    /// <summary>Bytes in memory.</summary>
    public long Bytes => table.Bytes + ((long)(shared.Capacity + sizes.Capacity) * sizeof(int));

    /// <summary>Prints of a text: what shared ones are a share of.</summary>
    /// <param name="text">Its number, from 0 in the order of adding.</param>
    public int PrintsOf(int text) => sizes[text];

    /// <summary>Adds a text; words between double quotation marks count for nothing.</summary>
    /// <param name="found">Filled with the earlier texts that share something, in no order.</param>
    /// <returns>The text's number.</returns>
    public int Add(ReadOnlySpan<char> text, List<IndexHit> found)
    {
        words.Clear();
        PlainWords.AddTo(words, text);
        return Add(CollectionsMarshal.AsSpan(words), found);
    }

    /// <summary>Adds a text by the numbers of its words.</summary>
    internal int Add(ReadOnlySpan<int> numbers, List<IndexHit> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        found.Clear();
        prints.Clear();
        hits.Clear();
        selection.AddTo(prints, numbers);
        var text = sizes.Count;
        sizes.Add(prints.Count);
        shared.Add(0);
        var counts = CollectionsMarshal.AsSpan(shared);
        table.Touch(CollectionsMarshal.AsSpan(prints));
        foreach (var print in prints)
        {
            var holding = table.Add(print, text, holders);
            foreach (var holder in holders.AsSpan(0, holding == holders.Length ? 1 : holding))
            {
                if (counts[holder]++ == 0)
                {
                    hits.Add(holder);
                }
            }
        }

        foreach (var hit in hits)
        {
            found.Add(new IndexHit(hit, counts[hit]));
            counts[hit] = 0;
        }

        return text;
    }
}
