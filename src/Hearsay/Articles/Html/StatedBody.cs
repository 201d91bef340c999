namespace Hearsay.Articles.Html;

/// <summary>The article's text as the page's JSON-LD states it, for telling which blocks are in it.</summary>
internal sealed class StatedBody
{
    private const int Run = 3; // words

    private readonly HashSet<ulong> runs = [];
    private readonly HashSet<ulong> words = [];

    public StatedBody(string? stated)
    {
        if (stated is { Length: > 100 })
        {
            Each(stated, (run, isRun) => _ = isRun ? runs.Add(run) : words.Add(run));
        }
    }

    /// <summary>Of the text's runs of three words, the share that the stated body holds; -1 when no body is stated.</summary>
    public float Share(ReadOnlySpan<char> text)
    {
        if (runs.Count == 0)
        {
            return -1;
        }

        var (all, found, known, single) = (0, 0, 0, 0);
        Each(text, (run, isRun) =>
        {
            if (isRun)
            {
                all++;
                found += runs.Contains(run) ? 1 : 0;
            }
            else
            {
                single++;
                known += words.Contains(run) ? 1 : 0;
            }
        });
        return all > 0 ? found / (float)all : single > 0 ? 0.5f * known / single : 0;
    }

    private static void Each(ReadOnlySpan<char> text, Action<ulong, bool> take)
    {
        var (first, second, word, length, count) = (0UL, 0UL, 14695981039346656037UL, 0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                word = unchecked((word ^ char.ToLowerInvariant(text[i])) * 1099511628211UL);
                length++;
            }
            else if (length > 0)
            {
                take(word, false);
                if (++count >= Run)
                {
                    take(unchecked((((first * 31) + second) * 31) + word), true);
                }

                (first, second, word, length) = (second, word, 14695981039346656037UL, 0);
            }
        }
    }
}
