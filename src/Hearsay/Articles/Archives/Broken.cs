using System.Runtime.CompilerServices;

namespace Hearsay.Articles.Archives;

/// <summary>What is packed and cannot be unpacked to its end.</summary>
internal static class Broken
{
    /// <summary>The pieces, and, when unpacking fails midway, a rejection after those before it.</summary>
    public static async IAsyncEnumerable<ArticlePiece> Guard(IAsyncEnumerable<ArticlePiece> pieces, ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var reading = pieces.GetAsyncEnumerator(cancellationToken);
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
            catch (InvalidDataException wrong)
            {
                problem = Rejections.Unreadable(input, wrong);
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
