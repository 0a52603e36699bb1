using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Understanding;
using CareerBot.Vietnamese.Spelling;

namespace CareerBot.Knowledge.Tests;

/// <summary>The repository's own knowledge, read once for all test classes.</summary>
public sealed class ShippedKnowledge
{
    private static readonly Lazy<KnowledgeBase> LazyKnowledge = new(() => KnowledgeLoader.Load(KnowledgeFolder.Shipped));
    private static readonly Lazy<QuestionReader> LazyReader = new(() => new QuestionReader(LazyKnowledge.Value));
    private static readonly Lazy<SpellingLexicon> LazyLexicon =
        new(() => SpellingLexicon.Load(Path.Combine(KnowledgeFolder.Shipped, "language")));

    /// <summary>How people spell, without the rest.</summary>
    public static SpellingLexicon Lexicon => LazyLexicon.Value;

    /// <summary>All of it.</summary>
    public KnowledgeBase Knowledge { get; } = LazyKnowledge.Value;

    /// <summary>A reader of all of it.</summary>
    public QuestionReader Reader { get; } = LazyReader.Value;
}
