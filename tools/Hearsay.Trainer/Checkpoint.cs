using System.Runtime.InteropServices;
using Hearsay.Trainer.Network;

namespace Hearsay.Trainer;

/// <summary>The weights of a network in single precision, one parameter after the other.</summary>
internal static class Checkpoint
{
    public static void Save(IEnumerable<Parameter> parameters, string path)
    {
        using var file = File.Create(path);
        foreach (var parameter in parameters)
        {
            file.Write(MemoryMarshal.AsBytes(parameter.Values));
        }
    }

    public static void Load(IEnumerable<Parameter> parameters, string path)
    {
        using var file = File.OpenRead(path);
        foreach (var parameter in parameters)
        {
            file.ReadExactly(MemoryMarshal.AsBytes(parameter.Values));
            parameter.Pack();
        }

        if (file.ReadByte() >= 0)
        {
            throw new InvalidDataException($"{path}: these are weights of another network.");
        }
    }
}
