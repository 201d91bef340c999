namespace Hearsay.Language;

/// <summary>Languages that their letters alone tell.</summary>
internal static class Scripts
{
    private const double ForeignFrom = 0.5; // share of letters of a script that names its language

    private enum Script
    {
        Latin,
        Greek,
        Cyrillic,
        Armenian,
        Hebrew,
        Arabic,
        Devanagari,
        Bengali,
        Tamil,
        Thai,
        Georgian,
        Hangul,
        Kana,
        Han,
        Other,
    }

    /// <summary>A language code; "und" for letters that several languages share; null when most letters are Latin or there are none.</summary>
    public static string? LanguageOf(ReadOnlySpan<char> sample)
    {
        Span<int> counts = stackalloc int[(int)Script.Other + 1];
        var letters = 0;
        foreach (var c in sample)
        {
            if (char.IsLetter(c))
            {
                letters++;
                counts[(int)Of(c)]++;
            }
        }

        var foreign = letters - counts[(int)Script.Latin];
        if (letters == 0 || foreign < ForeignFrom * letters)
        {
            return null;
        }

        var script = (Script)IndexOfLargest(counts[1..]) + 1;
        return script switch
        {
            Script.Greek => "el",
            Script.Armenian => "hy",
            Script.Hebrew => "he",
            Script.Bengali => "bn",
            Script.Tamil => "ta",
            Script.Thai => "th",
            Script.Georgian => "ka",
            Script.Hangul => "ko",
            Script.Kana => "ja",
            Script.Han => counts[(int)Script.Kana] > 0 ? "ja" : "zh",
            Script.Cyrillic => sample.ContainsAny("іїєґ") ? "uk" : sample.ContainsAny("ыэ") ? "ru" : LanguageGuess.Unknown,
            Script.Arabic => sample.ContainsAny("ٹڈڑے") ? "ur" : sample.ContainsAny("پچژگ") ? "fa" : "ar",
            Script.Latin or Script.Devanagari or Script.Other => LanguageGuess.Unknown,
        };
    }

    private static int IndexOfLargest(ReadOnlySpan<int> counts)
    {
        var largest = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            largest = counts[i] > counts[largest] ? i : largest;
        }

        return largest;
    }

    private static Script Of(char c) => c switch
    {
        < '\u0370' => Script.Latin,
        >= '\u1E00' and < '\u1F00' => Script.Latin,
        < '\u0400' or (>= '\u1F00' and < '\u2000') => Script.Greek,
        < '\u0530' => Script.Cyrillic,
        < '\u0590' => Script.Armenian,
        < '\u0600' => Script.Hebrew,
        < '\u0780' => Script.Arabic,
        >= '\u0900' and < '\u0980' => Script.Devanagari,
        >= '\u0980' and < '\u0A00' => Script.Bengali,
        >= '\u0B80' and < '\u0C00' => Script.Tamil,
        >= '\u0E00' and < '\u0E80' => Script.Thai,
        >= '\u10A0' and < '\u1100' => Script.Georgian,
        (>= '\u1100' and < '\u1200') or (>= '\uAC00' and < '\uD7B0') => Script.Hangul,
        >= '\u3040' and < '\u3100' => Script.Kana,
        >= '\u3400' and < '\uA000' => Script.Han,
        (>= '\uFB1D' and < '\uFB50') => Script.Hebrew,
        (>= '\uFB50' and < '\uFE00') or (>= '\uFE70' and < '\uFEFF') => Script.Arabic,
        _ => Script.Other,
    };
}
