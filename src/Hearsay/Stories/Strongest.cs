namespace Hearsay.Stories;

/// <summary>Keeps the few heaviest of many, ties by the lower number.</summary>
internal struct Strongest(int most)
{
    private readonly (int Key, float Weight)[] kept = new (int, float)[most];
    private int count;

    public void Offer(int key, float weight)
    {
        if (count == kept.Length && !IsBefore(key, weight, kept[count - 1]))
        {
            return;
        }

        var place = count == kept.Length ? count - 1 : count++;
        while (place > 0 && IsBefore(key, weight, kept[place - 1]))
        {
            kept[place] = kept[place - 1];
            place--;
        }

        kept[place] = (key, weight);
    }

    /// <summary>Heaviest first.</summary>
    public readonly ReadOnlySpan<(int Key, float Weight)> Ordered => kept.AsSpan(0, count);

    private static bool IsBefore(int key, float weight, (int Key, float Weight) other) =>
        weight > other.Weight || (weight == other.Weight && key < other.Key);
}
