using System.Numerics;

namespace CareerBot.Knowledge.Matching;

/// <summary>
/// Multinomial logistic regression over sparse features, trained by stochastic gradient descent when the knowledge is
/// loaded. Each text is shown with its accents in one epoch and without them in the next; what is known already is not
/// shown in the next. Deterministic: the order of the examples comes from a fixed seed.
/// </summary>
internal sealed class LinearClassifier
{
    private const int Epochs = 5;
    private const int LeastUses = 2;
    private const float Learned = 0.97f;
    private const float FirstRate = 6f;
    private const float LastRate = 1f;

    private readonly Dictionary<ulong, int> rows = [];
    private readonly int stride;
    private readonly float[] weights;

    private LinearClassifier(IReadOnlyList<Example> examples, int classes)
    {
        Classes = classes;
        stride = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var keys = examples.SelectMany(example => example.Accented.Keys.Union(example.Unaccented.Keys));
        foreach (var key in keys.CountBy(key => key).Where(count => count.Value >= LeastUses).Select(count => count.Key))
            rows.Add(key, rows.Count);
        weights = new float[rows.Count * stride];
    }

    /// <summary>Number of classes.</summary>
    public int Classes { get; }

    /// <summary>Learns from examples; classes are numbered from 0.</summary>
    public static LinearClassifier Train(IReadOnlyList<Example> examples, int classes)
    {
        var classifier = new LinearClassifier(examples, classes);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(20181123);
        var scores = new float[classifier.stride];
        var isKnown = new bool[examples.Count];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var rate = FirstRate + ((LastRate - FirstRate) * epoch / Math.Max(1, Epochs - 1));
            random.Shuffle(order);
            foreach (var i in order)
            {
                var example = examples[i];
                isKnown[i] = !isKnown[i] && !classifier.Learn((i + epoch) % 2 == 0 ? example.Accented : example.Unaccented, example.Class, rate, scores);
            }
        }

        return classifier;
    }

    /// <summary>The probability of each class, by class.</summary>
    public float[] Predict(FeatureVector features)
    {
        var scores = new float[stride];
        Score(features, scores);
        Softmax(scores.AsSpan(0, Classes));
        return scores[..Classes];
    }

    /// <summary>Moves the weights towards the right class; false when it is known already.</summary>
    private bool Learn(FeatureVector features, int target, float rate, float[] scores)
    {
        Score(features, scores);
        Softmax(scores.AsSpan(0, Classes));
        if (scores[target] > Learned)
            return false;
        scores[target] -= 1;
        for (var i = 0; i < features.Keys.Length; i++)
        {
            if (rows.TryGetValue(features.Keys[i], out var row))
                AddScaled(weights.AsSpan(row * stride, stride), scores, -rate * features.Values[i]);
        }

        return true;
    }

    private void Score(FeatureVector features, float[] scores)
    {
        Array.Clear(scores);
        for (var i = 0; i < features.Keys.Length; i++)
        {
            if (rows.TryGetValue(features.Keys[i], out var row))
                AddScaled(scores, weights.AsSpan(row * stride, stride), features.Values[i]);
        }
    }

    private static void AddScaled(Span<float> target, ReadOnlySpan<float> source, float scale)
    {
        var factor = new Vector<float>(scale);
        for (var i = 0; i < target.Length; i += Vector<float>.Count)
        {
            var part = target.Slice(i, Vector<float>.Count);
            (new Vector<float>(part) + (new Vector<float>(source.Slice(i, Vector<float>.Count)) * factor)).CopyTo(part);
        }
    }

    private static void Softmax(Span<float> scores)
    {
        var highest = float.NegativeInfinity;
        foreach (var score in scores)
            highest = MathF.Max(highest, score);
        var sum = 0f;
        foreach (ref var score in scores)
            sum += score = MathF.Exp(score - highest);
        foreach (ref var score in scores)
            score /= sum;
    }

    /// <summary>A text of a known class.</summary>
    /// <param name="Accented">Its features as written.</param>
    /// <param name="Unaccented">Its features as written without accents.</param>
    /// <param name="Class">Its class, from 0.</param>
    public readonly record struct Example(FeatureVector Accented, FeatureVector Unaccented, int Class);
}
