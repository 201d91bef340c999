using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace Hearsay.Trainer.Network;

/// <summary>A weight matrix (rows x columns, row-major), its gradients, one a thread, and the state of its optimiser.</summary>
internal sealed unsafe class Parameter
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.95f;
    private const float Epsilon = 1e-6f;

    private readonly float[] weights;
    private readonly float[] mean;
    private readonly float[] variance;
    private readonly float[] average;
    private readonly float[][] gradients;
    private readonly HashSet<int>[] touched;
    private readonly float[]? packed;
    private readonly float[]? packedTransposed;

    /// <param name="sparse">An embedding: few rows are touched in a batch, and only those are updated.</param>
    /// <param name="product">It is multiplied with: keep it packed.</param>
    public Parameter(string name, int rows, int columns, int threads, float scale, Random random, bool sparse = false, bool product = true)
    {
        Name = name;
        Rows = rows;
        Columns = columns;
        IsSparse = sparse;
        weights = Pinned(rows * columns);
        mean = new float[rows * columns];
        variance = new float[rows * columns];
        average = new float[rows * columns];
        gradients = [.. Enumerable.Range(0, threads).Select(_ => Pinned(rows * columns))];
        touched = [.. Enumerable.Range(0, threads).Select(_ => new HashSet<int>())];
        if (product && !sparse)
        {
            packed = Pinned(Gemm.PackedLength(rows, columns));
            packedTransposed = Pinned(Gemm.PackedLength(columns, rows));
        }

        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = scale * ((2 * random.NextSingle()) - 1);
        }

        weights.CopyTo(average, 0);
        Pack();
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public bool IsSparse { get; }

    public int Length => weights.Length;

    public float* Weights => Address(weights);

    public float* Packed => Address(packed!);

    public float* PackedTransposed => Address(packedTransposed!);

    public Span<float> Values => weights;

    public ReadOnlySpan<float> Averages => average;

    public float* Gradient(int thread) => Address(gradients[thread]);

    public void Touch(int thread, int row) => touched[thread].Add(row);

    /// <summary>Adds the threads' gradients, in order, and gives the square of their norm.</summary>
    public double Gather()
    {
        if (!IsSparse)
        {
            for (var thread = 1; thread < gradients.Length; thread++)
            {
                TensorPrimitives.Add<float>(gradients[0], gradients[thread], gradients[0]);
                gradients[thread].AsSpan().Clear();
            }

            return TensorPrimitives.SumOfSquares<float>(gradients[0]);
        }

        for (var thread = 1; thread < gradients.Length; thread++)
        {
            foreach (var row in touched[thread])
            {
                var more = gradients[thread].AsSpan(row * Columns, Columns);
                var sum = gradients[0].AsSpan(row * Columns, Columns);
                TensorPrimitives.Add(sum, more, sum);
                more.Clear();
                touched[0].Add(row);
            }

            touched[thread].Clear();
        }

        var square = 0d;
        foreach (var row in touched[0].Order())
        {
            square += TensorPrimitives.SumOfSquares<float>(gradients[0].AsSpan(row * Columns, Columns));
        }

        return square;
    }

    /// <summary>One step of Adam (Kingma and Ba 2015), then the running average.</summary>
    public void Step(float rate, float clip, long step, float keep)
    {
        var first = 1 - MathF.Pow(Beta1, step);
        var second = 1 - MathF.Pow(Beta2, step);
        if (IsSparse)
        {
            foreach (var row in touched[0])
            {
                Update(row * Columns, Columns, rate, clip, first, second);
            }

            touched[0].Clear();
            return;
        }

        Update(0, weights.Length, rate, clip, first, second);
        for (var i = 0; i < weights.Length; i++)
        {
            average[i] = (keep * average[i]) + ((1 - keep) * weights[i]);
        }

        Pack();
    }

    /// <summary>Puts the averages in place of the weights, and back.</summary>
    public void Swap()
    {
        if (!IsSparse)
        {
            for (var i = 0; i < weights.Length; i++)
            {
                (weights[i], average[i]) = (average[i], weights[i]);
            }

            Pack();
        }
    }

    public void Pack()
    {
        if (packed is not null)
        {
            Gemm.Pack(Weights, Rows, Columns, Columns, Packed);
            Gemm.PackTransposed(Weights, Columns, Rows, Columns, PackedTransposed);
        }
    }

    private void Update(int start, int length, float rate, float clip, float first, float second)
    {
        var gradient = gradients[0];
        for (var i = start; i < start + length; i++)
        {
            var g = gradient[i] * clip;
            var m = mean[i] = (Beta1 * mean[i]) + ((1 - Beta1) * g);
            var v = variance[i] = (Beta2 * variance[i]) + ((1 - Beta2) * g * g);
            weights[i] -= rate * (m / first) / (MathF.Sqrt(v / second) + Epsilon);
            gradient[i] = 0;
        }
    }

    private static float[] Pinned(int length) => GC.AllocateArray<float>(length, pinned: true);

    private static float* Address(float[] array) => (float*)Unsafe.AsPointer(ref array[0]);
}
