using System.Runtime.InteropServices;

namespace Hearsay.Trainer.Network;

/// <summary>Scratch memory of one batch on one thread: handed out in order, given back all at once.</summary>
internal sealed unsafe class Arena(nuint floats) : IDisposable
{
    private const nuint Alignment = 64;

    private readonly float* memory = (float*)NativeMemory.AlignedAlloc(floats * sizeof(float), Alignment);
    private nuint used;

    public void Reset() => used = 0;

    /// <summary>Cleared memory, aligned to 64 bytes.</summary>
    public float* Take(long count)
    {
        var padded = ((nuint)count + 31) & ~(nuint)15;
        if (used + padded > floats)
        {
            throw new InvalidOperationException("A batch needs more scratch memory than there is.");
        }

        var at = memory + used;
        used += padded;
        NativeMemory.Clear(at, padded * sizeof(float));
        return at;
    }

    public void Dispose() => NativeMemory.AlignedFree(memory);
}
