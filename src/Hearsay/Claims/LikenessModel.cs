using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Intrinsics;
using Hearsay.Language.Network;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>Logistic regression over <see cref="ClausePair.Features"/>; tools/Hearsay.Trainer's likeness command makes clause-likeness.txt.</summary>
/// <param name="bias">Of clauses that have no feature.</param>
/// <param name="weights">Parallel to the features.</param>
internal sealed class LikenessModel(double bias, ImmutableArray<double> weights)
{
    private const double Apart = 0.2; // a false join is a false second source, so that the model alone does not decide over these; by eye on seeds and samples, 2026-11

    private const double NearlyOneDeed = 0.8;

    private static readonly int FarFigures = ClausePair.Features.IndexOf("far figures of one deed");

    private static readonly ImmutableArray<int> HoldApart = [.. new[] { "long apart", "other people", "another named agent", "one reverses" }.Select(feature => ClausePair.Features.IndexOf(feature))];

    public double Bias => bias;

    public ImmutableArray<double> Weights => weights;

    public static LikenessModel Shipped { get; } = Read(Lexicon.Lines("Claims/clause-likeness.txt"));

    /// <summary>How likely it is that the two speak to one proposition, 0 to 1.</summary>
    public double Of(ReadOnlySpan<double> features)
    {
        var sum = bias;
        for (var i = 0; i < features.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        var likeness = Activations.Sigmoid(Vector256.Create((float)sum))[0];
        return features[FarFigures] > NearlyOneDeed || IsHeldApart(features) ? likeness * Apart : likeness;
    }

    private static bool IsHeldApart(ReadOnlySpan<double> features)
    {
        foreach (var feature in HoldApart)
        {
            if (features[feature] > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"0.25 same terms" a line; the bias is named so.</summary>
    private static LikenessModel Read(IEnumerable<string> lines)
    {
        var weights = lines.Select(line => line.Split(' ', 2)).ToDictionary(parts => parts[1], parts => double.Parse(parts[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new LikenessModel(weights["bias"], [.. ClausePair.Features.Select(feature => weights.GetValueOrDefault(feature))]);
    }
}
