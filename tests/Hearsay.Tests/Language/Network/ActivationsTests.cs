using System.Runtime.Intrinsics;
using Hearsay.Language.Network;

namespace Hearsay.Tests.Language.Network;

public sealed class ActivationsTests
{
    [Fact]
    public void The_curves_follow_the_true_ones()
    {
        for (var x = -20f; x <= 20; x += 0.01f)
        {
            Assert.Equal(Math.Tanh(x), Activations.Tanh(Vector256.Create(x))[0], 1e-6);
            Assert.Equal(1 / (1 + Math.Exp(-x)), Activations.Sigmoid(Vector256.Create(x))[0], 1e-6);
        }
    }

    [Theory]
    [InlineData(0f, 0)]
    [InlineData(1f, 2048)]
    [InlineData(-0.5f, -1024)]
    [InlineData(1e9f, 32767)]
    [InlineData(-1e9f, -32767)]
    public void Rounding_cuts_off_what_does_not_fit(float value, int expected)
    {
        var into = new short[19];
        Activations.Quantize([.. Enumerable.Repeat(value, 19)], 2048, into);
        Assert.All(into, rounded => Assert.Equal(expected, rounded));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(49)]
    public void A_product_of_vectors_is_the_sum_of_products(int length)
    {
        var random = new Random(length);
        var a = Enumerable.Range(0, length).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var b = Enumerable.Range(0, length).Select(_ => random.NextSingle() - 0.5f).ToArray();
        Assert.Equal(a.Zip(b, (x, y) => (double)x * y).Sum(), Activations.Dot(a, b), 1e-5);
    }
}
