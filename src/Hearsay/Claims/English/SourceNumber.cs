namespace Hearsay.Claims.English;

/// <summary>Whether words for unnamed sources mean several: "two officials", "people familiar with the talks".</summary>
internal static class SourceNumber
{
    public static bool IsPlural(ReadOnlySpan<char> source)
    {
        foreach (var range in source.Split(' '))
        {
            var word = source[range];
            if (word.Equals("people", StringComparison.OrdinalIgnoreCase)
                || (word.Length > 3 && word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("'s", StringComparison.Ordinal) && !word.EndsWith("’s", StringComparison.Ordinal)))
            {
                return true;
            }

            if (word is "a" or "an" or "A" or "An" or "one" or "One" || (word.Length > 0 && char.IsPunctuation(word[^1])))
            {
                return false; // "a source in the ministry of sports"
            }
        }

        return false;
    }
}
