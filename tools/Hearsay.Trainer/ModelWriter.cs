using System.Text;
using Hearsay.Language;
using Hearsay.Trainer.Attributions;
using Hearsay.Trainer.Network;

namespace Hearsay.Trainer;

/// <summary>Writes a network as the file that <see cref="LanguageModel.Load"/> reads: weights as eight-bit integers with one scale an output or row.</summary>
internal static class ModelWriter
{
    private const int Levels = 127;

    public static byte[] Write(ReaderNetwork network, Inventory labels, WordVectors vectors)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            foreach (var list in new[] { labels.Tags, labels.FineTags, labels.Relations })
            {
                writer.Write(list.Count);
                foreach (var text in list.Texts)
                {
                    var bytes = Encoding.UTF8.GetBytes(text);
                    writer.Write(bytes.Length);
                    writer.Write(bytes);
                }
            }

            writer.Write(network.Settings.Layers);
            writer.Write(network.Settings.Arc);
            writer.Write(network.Settings.Relation);
            Keys(writer, vectors.Keys);
            writer.Write(vectors.Keys.Count);
            writer.Write(vectors.Width);
            vectors.Scales.ForEach(writer.Write);
            foreach (var row in vectors.Rows)
            {
                foreach (var value in row)
                {
                    writer.Write(value);
                }
            }

            Keys(writer, network.Embedding.Keys);
            Table(writer, network.Embedding.Words);
            foreach (var table in network.Embedding.Tables)
            {
                Table(writer, table);
            }

            foreach (var (matrix, bias) in network.Products)
            {
                Matrix(writer, matrix, bias);
            }

            foreach (var vector in network.Vectors)
            {
                foreach (var value in vector.Values)
                {
                    writer.Write(value);
                }
            }
        }

        return Sealed(content.ToArray());
    }

    /// <summary>The file with the network that reads attributions behind it.</summary>
    /// <param name="model">A model file without one.</param>
    public static byte[] Append(byte[] model, AttributionNetwork network)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(model.AsSpan(sizeof(uint) + sizeof(int) + sizeof(ulong)));
            network.Write(linear => Matrix(writer, linear.Matrix, linear.Bias), table => Table(writer, table), lstm =>
            {
                Matrix(writer, lstm.Input, lstm.Bias);
                Matrix(writer, lstm.Recurrent, null);
            });
            foreach (var value in network.Transitions)
            {
                writer.Write(value);
            }
        }

        return Sealed(content.ToArray());
    }

    private static byte[] Sealed(byte[] content)
    {
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(LanguageModel.Magic);
            writer.Write(LanguageModel.CurrentVersion);
            writer.Write(LanguageModel.Checksum(content));
            writer.Write(content);
        }

        return file.ToArray();
    }

    private static void Keys(BinaryWriter writer, List<ulong> keys)
    {
        writer.Write(keys.Count);
        keys.ForEach(writer.Write);
    }

    private static void Table(BinaryWriter writer, Parameter table)
    {
        writer.Write(table.Rows);
        writer.Write(table.Columns);
        Rows(writer, table.Values, table.Rows, table.Columns);
    }

    /// <summary>Inputs and outputs, scales, biases, then the weights of each output in turn.</summary>
    private static void Matrix(BinaryWriter writer, Parameter matrix, Parameter? bias)
    {
        writer.Write(matrix.Rows);
        writer.Write(matrix.Columns);
        var turned = new float[matrix.Length];
        for (var input = 0; input < matrix.Rows; input++)
        {
            for (var output = 0; output < matrix.Columns; output++)
            {
                turned[(output * matrix.Rows) + input] = matrix.Values[(input * matrix.Columns) + output];
            }
        }

        var scales = Scales(turned, matrix.Columns, matrix.Rows);
        Array.ForEach(scales, writer.Write);
        for (var output = 0; output < matrix.Columns; output++)
        {
            writer.Write(bias is null ? 0 : bias.Values[output]);
        }

        Quantized(writer, turned, scales, matrix.Rows);
    }

    private static void Rows(BinaryWriter writer, ReadOnlySpan<float> values, int rows, int columns)
    {
        var scales = Scales(values, rows, columns);
        Array.ForEach(scales, writer.Write);
        Quantized(writer, values, scales, columns);
    }

    private static float[] Scales(ReadOnlySpan<float> values, int rows, int columns)
    {
        var scales = new float[rows];
        for (var row = 0; row < rows; row++)
        {
            var largest = 1e-9f;
            foreach (var value in values.Slice(row * columns, columns))
            {
                largest = Math.Max(largest, Math.Abs(value));
            }

            scales[row] = largest / Levels;
        }

        return scales;
    }

    private static void Quantized(BinaryWriter writer, ReadOnlySpan<float> values, float[] scales, int columns)
    {
        for (var i = 0; i < values.Length; i++)
        {
            writer.Write((sbyte)MathF.Round(values[i] / scales[i / columns]));
        }
    }
}
