namespace QuoteAttribution.Benchmarks.Fitting;

/// <summary>Fits weights of evidence that is there or not to a yes or no: the likeliest, held back by the sum of their squares, by Newton's steps.</summary>
/// <param name="examples">The numbers of what is there in each example, and the answer.</param>
/// <param name="restraint">How much each weight is held back; 0 for not at all.</param>
internal sealed class LogisticRegression(IReadOnlyList<(int[] There, bool Answer)> examples, double[] restraint)
{
    private const int Steps = 12;

    private readonly int _count = restraint.Length;

    public double[] Fit()
    {
        var weights = new double[_count];
        for (var step = 0; step < Steps; step++)
        {
            var (slope, curvature) = At(weights);
            var change = Solve(curvature, slope);
            for (var i = 0; i < _count; i++)
            {
                weights[i] += change[i];
            }
        }

        return weights;
    }

    public static double Probability(double[] weights, int[] there) => 1 / (1 + Math.Exp(-there.Sum(i => weights[i])));

    private (double[] Slope, double[][] Curvature) At(double[] weights)
    {
        var slope = new double[_count];
        var curvature = Enumerable.Range(0, _count).Select(_ => new double[_count]).ToArray();
        for (var i = 0; i < _count; i++)
        {
            slope[i] = -restraint[i] * weights[i];
            // What is never there has a curvature of its restraint alone; without one, its weight stays 0.
            curvature[i][i] = Math.Max(restraint[i], 1e-9);
        }

        foreach (var (there, answer) in examples)
        {
            var probability = Probability(weights, there);
            var spread = probability * (1 - probability);
            foreach (var i in there)
            {
                slope[i] += (answer ? 1 : 0) - probability;
                foreach (var j in there)
                {
                    curvature[i][j] += spread;
                }
            }
        }

        return (slope, curvature);
    }

    /// <summary>Solves a symmetric, positive system: Cholesky.</summary>
    private static double[] Solve(double[][] matrix, double[] right)
    {
        var n = right.Length;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i][j];
                for (var k = 0; k < j; k++)
                {
                    sum -= matrix[i][k] * matrix[j][k];
                }

                matrix[i][j] = i == j ? Math.Sqrt(sum) : sum / matrix[j][j];
            }
        }

        var solution = (double[])right.Clone();
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++)
            {
                solution[i] -= matrix[i][k] * solution[k];
            }

            solution[i] /= matrix[i][i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++)
            {
                solution[i] -= matrix[k][i] * solution[k];
            }

            solution[i] /= matrix[i][i];
        }

        return solution;
    }
}
