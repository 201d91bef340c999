namespace Hearsay.Trainer.Network;

/// <summary>Adam over all parameters, with clipped gradients, a rate that warms up and falls, and running averages.</summary>
internal sealed class Optimiser(Parameter[] parameters)
{
    private const int WarmUp = 150;
    private const double Norm = 5;
    private const float Keep = 0.998f;
    private long step;

    /// <param name="progress">0 to 1: the part of the run that is done.</param>
    public void Step(float rate, double progress)
    {
        step++;
        var squares = new double[parameters.Length];
        var both = new ParallelOptions { MaxDegreeOfParallelism = Training.Threads };
        Parallel.For(0, squares.Length, both, i => squares[i] = parameters[i].Gather());
        var norm = Math.Sqrt(squares.Sum());
        var clip = norm > Norm ? (float)(Norm / norm) : 1f;
        var keep = Math.Min(Keep, 1 - (1f / (step + 1)));
        var now = RateAt(rate, progress);
        Parallel.For(0, squares.Length, both, i => parameters[i].Step(now, clip, step, keep));
    }

    /// <summary>Puts the averages in place of the weights, and back.</summary>
    public void Swap() => Array.ForEach(parameters, parameter => parameter.Swap());

    /// <summary>Warm-up, a third of the way level, then a half cosine down to a fiftieth.</summary>
    private float RateAt(float rate, double progress)
    {
        const double Level = 0.3;
        const double Lowest = 0.02;
        var warm = Math.Min(1, (double)step / WarmUp);
        var fall = progress < Level ? 1 : Lowest + ((1 - Lowest) * 0.5 * (1 + Math.Cos(Math.PI * (progress - Level) / (1 - Level))));
        return (float)(rate * warm * fall);
    }
}
