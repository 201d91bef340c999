namespace Hearsay.Trainer.Likeness;

/// <summary>Ridge-penalised logistic regression by Newton's method, on standardised numbers; weights come back on the scale of the input.</summary>
internal static class LogisticRegression
{
    private const int MaxSteps = 40;

    private const double Enough = 1e-8;

    public static (double Bias, double[] Weights) Train(IReadOnlyList<(double[] Numbers, bool Label, double Weight)> rows, double ridge)
    {
        var count = rows[0].Numbers.Length;
        var mean = new double[count];
        var deviation = new double[count];
        for (var f = 0; f < count; f++)
        {
            mean[f] = rows.Average(row => row.Numbers[f]);
            deviation[f] = Math.Sqrt(rows.Average(row => (row.Numbers[f] - mean[f]) * (row.Numbers[f] - mean[f]))) + 1e-6;
        }

        var weights = new double[count + 1]; // the bias last
        var z = new double[count + 1];
        for (var step = 0; step < MaxSteps; step++)
        {
            var slope = new double[count + 1];
            var curve = new double[count + 1, count + 1];
            foreach (var (numbers, label, weight) in rows)
            {
                var sum = weights[count];
                for (var f = 0; f < count; f++)
                {
                    z[f] = (numbers[f] - mean[f]) / deviation[f];
                    sum += weights[f] * z[f];
                }

                z[count] = 1;
                var p = 1 / (1 + Math.Exp(-sum));
                for (var f = 0; f <= count; f++)
                {
                    slope[f] += weight * (p - (label ? 1 : 0)) * z[f];
                    for (var g = 0; g <= f; g++)
                    {
                        curve[f, g] += weight * p * (1 - p) * z[f] * z[g];
                    }
                }
            }

            for (var f = 0; f <= count; f++)
            {
                slope[f] += f < count ? ridge * weights[f] : 0;
                curve[f, f] += f < count ? ridge : 1e-6;
                for (var g = 0; g < f; g++)
                {
                    curve[g, f] = curve[f, g];
                }
            }

            var change = Solve(curve, slope);
            for (var f = 0; f <= count; f++)
            {
                weights[f] -= change[f];
            }

            if (change.Max(Math.Abs) < Enough)
            {
                break;
            }
        }

        var raw = weights.Take(count).Select((weight, f) => weight / deviation[f]).ToArray();
        return (weights[count] - raw.Select((weight, f) => weight * mean[f]).Sum(), raw);
    }

    /// <summary>Gauss's elimination with the largest pivot.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var count = right.Length;
        for (var column = 0; column < count; column++)
        {
            var pivot = Enumerable.Range(column, count - column).MaxBy(row => Math.Abs(matrix[row, column]));
            (right[column], right[pivot]) = (right[pivot], right[column]);
            for (var k = 0; k < count; k++)
            {
                (matrix[column, k], matrix[pivot, k]) = (matrix[pivot, k], matrix[column, k]);
            }

            for (var row = column + 1; row < count; row++)
            {
                var factor = matrix[row, column] / matrix[column, column];
                right[row] -= factor * right[column];
                for (var k = column; k < count; k++)
                {
                    matrix[row, k] -= factor * matrix[column, k];
                }
            }
        }

        for (var row = count - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < count; k++)
            {
                right[row] -= matrix[row, k] * right[k];
            }

            right[row] /= matrix[row, row];
        }

        return right;
    }
}
