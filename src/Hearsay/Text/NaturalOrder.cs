namespace Hearsay.Text;

/// <summary>Ordinal order in which digits count by their value: "feed.jsonl#9" stands before "feed.jsonl#10".</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var a = x.AsSpan();
        var b = y.AsSpan();
        while (!a.IsEmpty && !b.IsEmpty)
        {
            var (digitsA, digitsB) = (Digits(a), Digits(b));
            int order;
            if (digitsA > 0 && digitsB > 0)
            {
                var valueA = a[..digitsA].TrimStart('0');
                var valueB = b[..digitsB].TrimStart('0');
                order = valueA.Length != valueB.Length ? valueA.Length.CompareTo(valueB.Length) : valueA.SequenceCompareTo(valueB);
                a = a[digitsA..];
                b = b[digitsB..];
            }
            else
            {
                order = a[0].CompareTo(b[0]);
                a = a[1..];
                b = b[1..];
            }

            if (order != 0)
            {
                return order;
            }
        }

        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(x, y);
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }
}
