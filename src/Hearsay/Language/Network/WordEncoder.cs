namespace Hearsay.Language.Network;

/// <summary>What a word looks like before its neighbours are seen: static vector, learned vector, hashed features, one after the other.</summary>
internal sealed class WordEncoder(KeyTable vectorKeys, QuantizedTable vectors, KeyTable wordKeys, QuantizedTable words, QuantizedTable[] tables)
{
    public int Width { get; } = vectors.Width + words.Width + tables.Sum(table => table.Width);

    /// <param name="into">As wide as <see cref="Width"/>.</param>
    public void Encode(ReadOnlySpan<char> word, Span<float> into)
    {
        into.Clear();
        var (key, digits) = (WordFeatures.Key(word), WordFeatures.DigitKey(word));
        var vector = vectorKeys.Find(key);
        vector = vector < 0 ? vectorKeys.Find(digits) : vector;
        if (vector >= 0)
        {
            vectors.Add(vector, 1, into);
        }

        var at = vectors.Width;
        var known = wordKeys.Find(key);
        known = known < 0 ? wordKeys.Find(digits) : known;
        words.Add(Math.Max(known, 0), 1, into[at..]);
        at += words.Width;
        Span<int> buckets = stackalloc int[WordFeatures.Single + WordFeatures.MaxTrigrams];
        var trigrams = WordFeatures.Fill(word, buckets);
        for (var table = 0; table < WordFeatures.Single; table++)
        {
            tables[table].Add(buckets[table], 1, into[at..]);
            at += tables[table].Width;
        }

        for (var i = 0; i < trigrams; i++)
        {
            tables[^1].Add(buckets[WordFeatures.Single + i], 1f / trigrams, into[at..]);
        }
    }
}
