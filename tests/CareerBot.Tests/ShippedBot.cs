using CareerBot.Dialogs;
using CareerBot.Hosting;
using CareerBot.Knowledge;
using CareerBot.Replies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CareerBot.Tests;

/// <summary>The bot as it ships: real knowledge, real wording, state in memory. Shared by the tests of this project.</summary>
public sealed class ShippedBot : IDisposable
{
    private readonly IHost host;

    public ShippedBot() => host = CreateHost();

    /// <summary>What the bot is made of.</summary>
    public IServiceProvider Services => host.Services;

    /// <summary>What it knows.</summary>
    public KnowledgeBase Knowledge => Content.Current.Reader.Knowledge;

    /// <summary>Its knowledge and wording.</summary>
    public AdvisorContent Content => Services.GetRequiredService<AdvisorContent>();

    /// <summary>Its root dialog.</summary>
    public AdvisorDialog Dialog => Services.GetRequiredService<AdvisorDialog>();

    /// <summary>Its sentences, read on their own.</summary>
    public Wording Wording { get; } = Wording.Load(Path.Combine(ContentRoot.Find(), "dialogs"));

    /// <summary>A host of the bot; the content, which takes long to load, may be that of another.</summary>
    public static IHost CreateHost(AdvisorContent? content = null, Action<IServiceCollection>? configure = null)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = ContentRoot.Find() });
        builder.Logging.ClearProviders();
        builder.Services.AddAdvisor(builder.Configuration);
        if (content is not null)
            builder.Services.AddSingleton(content);
        configure?.Invoke(builder.Services);
        return builder.Build();
    }

    /// <summary>A new conversation.</summary>
    public Conversation Talk() => new(this);

    /// <summary>What the article answers on a topic.</summary>
    public string AnswerTo(string topic) => Knowledge.FindAnswer(topic)!.Text;

    /// <summary>The titles of topics, as buttons show them.</summary>
    public IEnumerable<string> Titles(IEnumerable<string> topics) => topics.Select(Knowledge.TitleOf);

    /// <summary>What is offered with the answer on a topic: related topics, then guided dialogs.</summary>
    public IEnumerable<string> Offered(string topic) => Titles(Knowledge.Topics[topic].Related).Concat(Content.Guided.OffersAfter(topic));

    /// <summary>Every variant of a sentence without slots.</summary>
    public IReadOnlyList<string> Variants(string key) =>
        [.. Enumerable.Range(0, 12).Select(turn => Wording.Say(key, turn)).Distinct(StringComparer.Ordinal)];

    public void Dispose() => host.Dispose();
}

[CollectionDefinition(nameof(ShippedBot))]
public sealed class ShippedBotTests : ICollectionFixture<ShippedBot>;
