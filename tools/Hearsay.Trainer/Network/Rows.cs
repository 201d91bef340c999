using System.Numerics.Tensors;

namespace Hearsay.Trainer.Network;

/// <summary>What both networks do with rows of scores and states: loss, dropout, copies.</summary>
internal static unsafe class Rows
{
    private const float Leak = 0.1f;

    /// <summary>Turns scores into the scaled gradient of the cross entropy; returns the loss.</summary>
    public static double CrossEntropy(Span<float> scores, int gold, float scale)
    {
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.SoftMax<float>(scores, scores);
        var loss = -Math.Log(scores[gold] + 1e-9);
        scores[gold] -= 1;
        TensorPrimitives.Multiply(scores, scale, scores);
        return loss;
    }

    /// <summary>A dropout mask a sentence (Gal and Ghahramani 2016), scaled to keep the mean; null when not learning.</summary>
    public static float* Mask(Packing batch, Arena arena, int width, float drop, Random? random)
    {
        if (random is null)
        {
            return null;
        }

        var mask = arena.Take((long)batch.Count * width);
        Draw(mask, (long)batch.Count * width, drop, random);
        return mask;
    }

    public static void Draw(float* mask, long count, float drop, Random random)
    {
        var keep = 1 / (1 - drop);
        for (long i = 0; i < count; i++)
        {
            mask[i] = random.NextSingle() < drop ? 0 : keep;
        }
    }

    public static void Apply(Packing batch, float* rows, int width, float* mask)
    {
        if (mask is null)
        {
            return;
        }

        for (var step = 0; step < batch.Steps; step++)
        {
            var block = new Span<float>(rows + ((long)batch.Offsets[step] * width), batch.Active(step) * width);
            TensorPrimitives.Multiply(block, new ReadOnlySpan<float>(mask, block.Length), block);
        }
    }

    public static void Copy(float* from, float* to, long count) => new ReadOnlySpan<float>(from, (int)count).CopyTo(new Span<float>(to, (int)count));

    /// <summary>Adds a gradient to a row of a table of vectors.</summary>
    public static void AddTo(Parameter table, int thread, int row, ReadOnlySpan<float> gradient)
    {
        var sum = new Span<float>(table.Gradient(thread) + ((long)row * table.Columns), table.Columns);
        TensorPrimitives.Add(sum, gradient, sum);
    }

    public static void Scaled(ReadOnlySpan<short> from, float unit, float* to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = from[i] * unit;
        }
    }

    /// <summary>The leaky rectifier (Maas et al. 2013).</summary>
    public static void Rectify(float* values, long count)
    {
        for (long i = 0; i < count; i++)
        {
            values[i] = values[i] < 0 ? values[i] * Leak : values[i];
        }
    }

    /// <summary>Its gradient.</summary>
    /// <param name="values">Rectified: their signs are those of what came in.</param>
    public static void Derive(float* values, float* gradient, long count)
    {
        for (long i = 0; i < count; i++)
        {
            gradient[i] = values[i] < 0 ? gradient[i] * Leak : gradient[i];
        }
    }
}
