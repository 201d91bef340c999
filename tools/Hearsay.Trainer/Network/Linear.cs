using System.Numerics.Tensors;

namespace Hearsay.Trainer.Network;

/// <summary>y = x W + b, with a leaky rectifier on request.</summary>
internal sealed unsafe class Linear
{
    private const float Leak = 0.1f;

    private readonly bool rectified;

    public Linear(string name, int inputs, int outputs, int threads, Random random, bool rectified = false)
    {
        this.rectified = rectified;
        Matrix = new Parameter(name + ".matrix", inputs, outputs, threads, MathF.Sqrt(6f / (inputs + outputs)), random);
        Bias = new Parameter(name + ".bias", 1, outputs, threads, 0, random, product: false);
    }

    public Parameter Matrix { get; }

    public Parameter Bias { get; }

    public int Outputs => Matrix.Columns;

    public void Forward(float* x, int rows, float* y)
    {
        var columns = Matrix.Columns;
        for (var row = 0; row < rows; row++)
        {
            new ReadOnlySpan<float>(Bias.Weights, columns).CopyTo(new Span<float>(y + ((long)row * columns), columns));
        }

        Gemm.Add(x, Matrix.Rows, 1, rows, Matrix.Rows, Matrix.Packed, columns, y, columns);
        if (rectified)
        {
            for (long i = 0; i < (long)rows * columns; i++)
            {
                y[i] = y[i] < 0 ? y[i] * Leak : y[i];
            }
        }
    }

    /// <param name="y">What the way forward gave; its sign is the rectifier's.</param>
    /// <param name="gradient">Of y; changed.</param>
    /// <param name="toInput">Added to; null when nobody asks.</param>
    public void Backward(Arena arena, int thread, float* x, int rows, float* y, float* gradient, float* toInput)
    {
        var columns = Matrix.Columns;
        if (rectified)
        {
            for (long i = 0; i < (long)rows * columns; i++)
            {
                gradient[i] = y[i] < 0 ? gradient[i] * Leak : gradient[i];
            }
        }

        var packed = arena.Take(Gemm.PackedLength(rows, columns));
        Gemm.Pack(gradient, rows, columns, columns, packed);
        Gemm.Add(x, 1, Matrix.Rows, Matrix.Rows, rows, packed, columns, Matrix.Gradient(thread), columns);
        var bias = new Span<float>(Bias.Gradient(thread), columns);
        for (var row = 0; row < rows; row++)
        {
            TensorPrimitives.Add(bias, new ReadOnlySpan<float>(gradient + ((long)row * columns), columns), bias);
        }

        if (toInput is not null)
        {
            Gemm.Add(gradient, columns, 1, rows, columns, Matrix.PackedTransposed, Matrix.Rows, toInput, Matrix.Rows);
        }
    }
}
