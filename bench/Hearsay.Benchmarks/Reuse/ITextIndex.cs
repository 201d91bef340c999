namespace Hearsay.Benchmarks.Reuse;

/// <summary>An index that says which texts added before are like the one that is added.</summary>
internal interface ITextIndex
{
    string Name { get; }

    /// <summary>Fills in the numbers of earlier texts that share enough with this one.</summary>
    void Add(string text, List<int> found);
}

/// <summary>Hearsay's own.</summary>
internal sealed class HearsayIndex : ITextIndex
{
    private readonly Hearsay.Reuse.ReuseIndex index = new();
    private readonly List<Hearsay.Reuse.IndexHit> hits = [];

    public string Name => "Hearsay";

    public long Bytes => index.Bytes;

    public void Add(string text, List<int> found)
    {
        var number = index.Add(text, hits);
        foreach (var (other, shared) in hits)
        {
            if (Shingles.IsEnough(shared, index.PrintsOf(number), index.PrintsOf(other)))
            {
                found.Add(other);
            }
        }
    }
}
