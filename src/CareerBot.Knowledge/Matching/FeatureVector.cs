namespace CareerBot.Knowledge.Matching;

/// <summary>A sparse vector of length 1: what a text is made of.</summary>
/// <param name="Keys">Hashes of its features.</param>
/// <param name="Values">Their weights, in the same order.</param>
internal readonly record struct FeatureVector(ulong[] Keys, float[] Values)
{
    /// <summary>Scales a bag of features to length 1.</summary>
    public static FeatureVector Normalize(Dictionary<ulong, float> features)
    {
        var keys = new ulong[features.Count];
        var values = new float[features.Count];
        var squares = 0f;
        var i = 0;
        foreach (var (key, value) in features)
        {
            keys[i] = key;
            values[i++] = value;
            squares += value * value;
        }

        var scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
        for (i = 0; i < values.Length; i++)
            values[i] *= scale;
        return new FeatureVector(keys, values);
    }
}
