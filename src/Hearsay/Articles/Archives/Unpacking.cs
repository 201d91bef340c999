using System.Runtime.CompilerServices;

namespace Hearsay.Articles.Archives;

/// <summary>What unpacks to far more than any article does: a bomb.</summary>
internal sealed class UnpackLimitException(string message) : Exception(message);

/// <summary>A stream of unpacked bytes that ends with an <see cref="UnpackLimitException"/> when they are over the limit for the packed ones.</summary>
/// <param name="packed">Packed bytes used so far.</param>
internal sealed class UnpackedStream(Stream unpacked, Func<long> packed, ReadLimits limits) : ForwardStream
{
    private long total;

    public override int Read(Span<byte> buffer) => Checked(unpacked.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Checked(await unpacked.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    private int Checked(int read)
    {
        total += read;
        return total > limits.MaxFileBytes && total / limits.MaxUnpackRatio > packed()
            ? throw new UnpackLimitException($"It unpacks to more than {limits.MaxUnpackRatio} times its size.")
            : read;
    }
}

/// <summary>Pieces of what is packed.</summary>
internal static class PackedPieces
{
    /// <summary>The pieces of what is in a packed input, and, when unpacking fails midway, a rejection after those before it.</summary>
    public static async IAsyncEnumerable<ArticlePiece> CutAsync(ArticleInput within, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (within.Nesting > within.Limits.MaxNesting)
        {
            yield return ArticlePiece.Of(Rejections.TooNested(within));
            yield break;
        }

        await using var reading = ArticleReader.CutAsync(within, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            ReadResult.Rejected? problem = null;
            try
            {
                if (!await reading.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }
            catch (UnpackLimitException wrong)
            {
                problem = Rejections.Bomb(within, wrong);
            }
            catch (Exception wrong) when (wrong is InvalidDataException or EndOfStreamException)
            {
                problem = Rejections.Unreadable(within, wrong);
            }

            if (problem is not null)
            {
                yield return ArticlePiece.Of(problem);
                yield break;
            }

            yield return reading.Current;
        }
    }
}
