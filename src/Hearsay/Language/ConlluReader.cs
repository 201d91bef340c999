using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Hearsay.Articles;

namespace Hearsay.Language;

/// <summary>A sentence, or why it cannot be used.</summary>
public readonly record struct ConlluRead(ConlluSentence? Sentence, ReadResult.Rejected? Rejected);

/// <summary>Reads CoNLL-U sentence by sentence. A sentence that breaks the format is one rejection; the rest is read.</summary>
public static class ConlluReader
{
    /// <param name="uri">What messages call the input.</param>
    /// <param name="maxSentenceBytes">A longer sentence is rejected without being held.</param>
    public static async IAsyncEnumerable<ConlluRead> ReadAsync(
        Stream content, string uri, int maxSentenceBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(uri);
        var lines = new LineReader(content, maxSentenceBytes);
        var (number, first, bytes, tooLong) = (0, 0, 0L, false);
        var sentence = new List<string>();
        while (true)
        {
            var (more, line) = await lines.NextAsync(cancellationToken).ConfigureAwait(false);
            number++;
            var text = line is null ? null : Encoding.UTF8.GetString(line).TrimEnd('\r').TrimStart('\uFEFF');
            if (more && text is not "")
            {
                first = sentence.Count == 0 && !tooLong ? number : first;
                bytes += line?.Length ?? maxSentenceBytes;
                tooLong |= line is null || bytes > maxSentenceBytes;
                if (tooLong)
                {
                    sentence.Clear();
                }
                else
                {
                    sentence.Add(text!);
                }

                continue;
            }

            // Comments alone, as at the end of some files, are no sentence.
            if (tooLong || sentence.Exists(kept => !kept.StartsWith('#')))
            {
                yield return Read(sentence, tooLong, string.Create(CultureInfo.InvariantCulture, $"{uri}:{first}"));
            }

            (bytes, tooLong) = (0, false);
            sentence.Clear();
            if (!more)
            {
                yield break;
            }
        }
    }

    private static ConlluRead Read(List<string> lines, bool tooLong, string where)
    {
        if (tooLong)
        {
            return Bad("it is longer than the limit (--max-record-bytes)");
        }

        var comments = ImmutableArray.CreateBuilder<string>();
        var tokens = ImmutableArray.CreateBuilder<ConlluToken>(lines.Count);
        var (words, rangeEnd) = (0, 0);
        foreach (var line in lines)
        {
            if (line.StartsWith('#') && tokens.Count == 0)
            {
                comments.Add(line);
                continue;
            }

            if (ConlluToken.Parse(line) is not { } token)
            {
                return Bad("a line has not ten columns with a tab between them, or an id that is none");
            }

            if (token.IsWord && token.LastWord != ++words)
            {
                return Bad($"word {token.Id} stands where word {words} should");
            }

            if (token.IsRange && (!token.Id.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{words + 1}-"), StringComparison.Ordinal) || words < rangeEnd || token.LastWord <= words + 1))
            {
                return Bad($"the range {token.Id} does not begin with the next word");
            }

            rangeEnd = token.IsRange ? token.LastWord : rangeEnd;
            tokens.Add(token);
        }

        return words == 0 ? Bad("it has no words")
            : rangeEnd > words ? Bad("a range goes on after the last word")
            : new ConlluRead(new ConlluSentence(comments.ToImmutable(), tokens.ToImmutable()), null);

        ConlluRead Bad(string wrong) => new(null, new ReadResult.Rejected("HS0119", where, $"The sentence is no CoNLL-U: {wrong}. See universaldependencies.org/format.html."));
    }
}
