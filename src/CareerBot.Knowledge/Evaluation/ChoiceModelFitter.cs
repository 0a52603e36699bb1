namespace CareerBot.Knowledge.Evaluation;

/// <summary>
/// Fits a conditional logit model (McFadden): the probability of an alternative is proportional to the exponential of the
/// weighted sum of its values. Logistic regression is the case of two alternatives, one of which has only zeros.
/// Newton's method on the penalised log likelihood, which is concave.
/// </summary>
public static class ChoiceModelFitter
{
    private const int Iterations = 40;
    private const double Penalty = 1;
    private const double Settled = 1e-7;

    /// <summary>The weights under which the choices are most likely.</summary>
    /// <param name="choices">For each choice the values of its alternatives, all of one length, and which one was right.</param>
    /// <param name="length">Number of values.</param>
    public static double[] Fit(IReadOnlyList<(double[][] Alternatives, int Right)> choices, int length)
    {
        var weights = new double[length];
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            var (gradient, curvature) = Slope(choices, weights);
            var step = Solve(curvature, gradient);
            for (var i = 0; i < length; i++)
                weights[i] += step[i];
            if (step.Max(Math.Abs) < Settled)
                break;
        }

        return weights;
    }

    private static (double[] Gradient, double[,] Curvature) Slope(IReadOnlyList<(double[][] Alternatives, int Right)> choices, double[] weights)
    {
        var length = weights.Length;
        var gradient = new double[length];
        var curvature = new double[length, length];
        for (var i = 0; i < length; i++)
        {
            gradient[i] = -Penalty * weights[i];
            curvature[i, i] = Penalty;
        }

        foreach (var (alternatives, right) in choices)
        {
            var shares = Shares(alternatives, weights);
            var mean = new double[length];
            for (var a = 0; a < alternatives.Length; a++)
            {
                for (var i = 0; i < length; i++)
                    mean[i] += shares[a] * alternatives[a][i];
            }

            for (var i = 0; i < length; i++)
                gradient[i] += alternatives[right][i] - mean[i];
            for (var a = 0; a < alternatives.Length; a++)
                AddSpread(curvature, alternatives[a], mean, shares[a]);
        }

        return (gradient, curvature);
    }

    private static void AddSpread(double[,] curvature, double[] values, double[] mean, double share)
    {
        for (var i = 0; i < mean.Length; i++)
        {
            for (var j = 0; j < mean.Length; j++)
                curvature[i, j] += share * (values[i] - mean[i]) * (values[j] - mean[j]);
        }
    }

    private static double[] Shares(double[][] alternatives, double[] weights)
    {
        double[] shares = [.. alternatives.Select(values => values.Zip(weights, (value, weight) => value * weight).Sum())];
        var highest = shares.Max();
        for (var a = 0; a < shares.Length; a++)
            shares[a] = Math.Exp(shares[a] - highest);
        var sum = shares.Sum();
        return [.. shares.Select(share => share / sum)];
    }

    /// <summary>Solves a symmetric positive definite system by Cholesky's decomposition.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var lower = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                    sum -= lower[i, k] * lower[j, k];
                lower[i, j] = i == j ? Math.Sqrt(sum) : sum / lower[j, j];
            }
        }

        var solution = (double[])right.Clone();
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++)
                solution[i] -= lower[i, k] * solution[k];
            solution[i] /= lower[i, i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++)
                solution[i] -= lower[k, i] * solution[k];
            solution[i] /= lower[i, i];
        }

        return solution;
    }
}
