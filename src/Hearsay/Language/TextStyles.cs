namespace Hearsay.Language;

/// <summary>Tells edited text from messages by the case of the letters that begin it and follow its full stops.</summary>
internal static class TextStyles
{
    private const double MixedFrom = 0.1; // share of small letters where a sentence seems to begin
    private const double LowerFrom = 0.5;
    private const int LongestWord = 30; // letters looked at

    public static TextStyle Of(string text)
    {
        var (lower, upper, position) = (0, 0, 0);
        Count(text, 0, ref lower, ref upper);
        while (position < text.Length)
        {
            var next = text.AsSpan(position).IndexOfAny(".?!");
            if (next < 0)
            {
                break;
            }

            position += next + 1;
            if (position < text.Length && text[position] == ' ' && (text[position - 1] != '.' || EndsWord(text, position - 1)))
            {
                Count(text, position + 1, ref lower, ref upper);
            }
        }

        var share = lower / (double)Math.Max(1, lower + upper);
        return lower == 0 || (lower == 1 && upper > 1) ? TextStyle.Edited : share >= LowerFrom ? TextStyle.Lower : share >= MixedFrom ? TextStyle.Mixed : TextStyle.Edited;
    }

    private static void Count(string text, int position, ref int lower, ref int upper)
    {
        if (position < text.Length)
        {
            lower += char.IsLower(text[position]) ? 1 : 0;
            upper += char.IsUpper(text[position]) ? 1 : 0;
        }
    }

    /// <summary>A word in small letters stands before the mark, no abbreviation ("p.m. in", "(R-Va.) said", "J. Moss").</summary>
    private static bool EndsWord(string text, int mark)
    {
        var start = mark;
        while (start > 0 && start > mark - LongestWord && char.IsLower(text[start - 1]))
        {
            start--;
        }

        return start < mark - 1 && (start == 0 || text[start - 1] is ' ' or '\n' or '\'' or '’');
    }
}
