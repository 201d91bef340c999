using System.Runtime.Intrinsics;
using Hearsay.Language.Network;

namespace Hearsay.Tests.Language.Network;

public sealed class QuantizedMatrixTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 7, 5)]
    [InlineData(16, 16, 4)]
    [InlineData(349, 50, 9)]
    [InlineData(512, 33, 2)]
    public void The_product_is_that_of_plain_arithmetic(int inputs, int outputs, int rows)
    {
        var random = new Random(inputs + outputs);
        var weights = Enumerable.Range(0, inputs * outputs).Select(_ => (sbyte)random.Next(-127, 128)).ToArray();
        var scales = Enumerable.Range(0, outputs).Select(_ => random.NextSingle()).ToArray();
        var bias = Enumerable.Range(0, outputs).Select(_ => random.NextSingle()).ToArray();
        var matrix = new QuantizedMatrix(inputs, outputs, weights, scales, bias);
        var x = new short[rows * matrix.Stride];
        for (var row = 0; row < rows; row++)
        {
            for (var input = 0; input < inputs; input++)
            {
                x[(row * matrix.Stride) + input] = (short)random.Next(-short.MaxValue, short.MaxValue + 1);
            }
        }

        var y = new float[rows * matrix.Width];
        matrix.Multiply(x, matrix.Stride, rows, 0.5f, y);
        for (var row = 0; row < rows; row++)
        {
            for (var output = 0; output < outputs; output++)
            {
                long sum = 0;
                for (var input = 0; input < inputs; input++)
                {
                    sum += weights[(output * inputs) + input] * x[(row * matrix.Stride) + input];
                }

                Assert.Equal(((float)(int)sum * (scales[output] * 0.5f)) + bias[output], y[(row * matrix.Width) + output]);
            }
        }
    }

    [Fact]
    public void The_largest_weights_and_inputs_do_not_overflow()
    {
        var weights = Enumerable.Repeat((sbyte)-127, QuantizedMatrix.MaxInputs).ToArray();
        var matrix = new QuantizedMatrix(QuantizedMatrix.MaxInputs, 1, weights, [1], []);
        var y = new float[matrix.Width];
        matrix.Multiply([.. Enumerable.Repeat((short)-32767, QuantizedMatrix.MaxInputs)], matrix.Stride, 1, 1, y);
        Assert.Equal((float)(127L * 32767 * QuantizedMatrix.MaxInputs), y[0]);
    }

    [Fact]
    public void Every_kind_of_CPU_multiplies_alike()
    {
        var random = new Random(4);
        for (var round = 0; round < 200; round++)
        {
            var weights = Vector256.Create([.. Enumerable.Range(0, 16).Select(_ => (short)random.Next(-127, 128))]);
            var pair = Vector256.Create(random.Next(int.MinValue, int.MaxValue)).AsInt16();
            Assert.Equal(QuantizedMatrix.PortableProducts(weights, pair), QuantizedMatrix.Products(weights, pair));
        }
    }
}
