using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language.Network;

/// <summary>One direction of a layer of long short-term memory, over sentences laid out step by step.</summary>
internal sealed class Lstm(QuantizedMatrix input, QuantizedMatrix recurrent, bool backward)
{
    /// <summary>States lie between -1 and 1.</summary>
    public const float StatePerUnit = short.MaxValue;

    public int State => recurrent.Inputs;

    public int InputStride => input.Stride;

    /// <summary>The two matrices belong to one layer.</summary>
    public bool IsSound => recurrent.Outputs == 4 * recurrent.Inputs && input.Outputs == recurrent.Outputs && recurrent.Inputs % 16 == 0;

    /// <param name="x">Words x inputs.</param>
    /// <param name="unit">What one in an input stands for.</param>
    /// <param name="output">Words x <paramref name="stride"/>: this direction's states begin at its start.</param>
    public void Read(StepLayout layout, ReadOnlySpan<short> x, int step, float unit, Span<short> output, int stride, Scratch scratch)
    {
        var (h, width) = (State, input.Width);
        var gates = scratch.Floats(0, layout.Words * width);
        var cells = scratch.Floats(1, layout.Words * h);
        input.Multiply(x, step, layout.Words, unit, gates);
        for (var i = 0; i < layout.Steps; i++)
        {
            var now = backward ? layout.Steps - 1 - i : i;
            var other = backward ? now + 1 : now - 1;
            var (first, count) = (layout.Offsets[now], layout.Active(now));
            var known = other < 0 || other >= layout.Steps ? 0 : Math.Min(count, layout.Active(other));
            var before = known == 0 ? 0 : layout.Offsets[other];
            var own = gates.Slice(first * width, count * width);
            if (known > 0)
            {
                recurrent.Multiply(output[(before * stride)..], stride, known, 1 / StatePerUnit, own, add: true);
            }

            for (var rank = 0; rank < count; rank++)
            {
                var row = first + rank;
                var last = rank < known ? cells.Slice((before + rank) * h, h) : default;
                Advance(own.Slice(rank * width, width), last, cells.Slice(row * h, h), output.Slice(row * stride, h));
            }
        }
    }

    /// <summary>Gates in the order input, forget, output, candidate.</summary>
    private static void Advance(ReadOnlySpan<float> gates, ReadOnlySpan<float> last, Span<float> cells, Span<short> states)
    {
        var h = cells.Length;
        ref var gate = ref MemoryMarshal.GetReference(gates);
        for (var i = 0; i < h; i += Activations.Lanes)
        {
            var input = Activations.Sigmoid(Vector256.LoadUnsafe(ref gate, (nuint)i));
            var output = Activations.Sigmoid(Vector256.LoadUnsafe(ref gate, (nuint)((2 * h) + i)));
            var cell = input * Activations.Tanh(Vector256.LoadUnsafe(ref gate, (nuint)((3 * h) + i)));
            if (!last.IsEmpty)
            {
                var forget = Activations.Sigmoid(Vector256.LoadUnsafe(ref gate, (nuint)(h + i)));
                cell += forget * Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(last), (nuint)i);
            }

            cell.StoreUnsafe(ref cells[i]);
            Activations.QuantizeBlock(output * Activations.Tanh(cell), StatePerUnit, ref states[i]);
        }
    }
}
