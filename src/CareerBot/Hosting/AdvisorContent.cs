using CareerBot.Dialogs.Guided;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Understanding;
using CareerBot.Replies;
using Microsoft.Extensions.Options;

namespace CareerBot.Hosting;

/// <summary>Knowledge and wording as they are now; a changed file is read again, a faulty one is reported and not used.</summary>
public sealed partial class AdvisorContent : IDisposable
{
    private readonly HotReload<QuestionReader> reader;
    private readonly HotReload<Wording>? wording;
    private readonly CurrencyOptions currency;
    private readonly TimeProvider time;
    private readonly HotReload<GuidedContent> guided;
    private readonly ILogger<AdvisorContent> logger;

    /// <exception cref="KnowledgeException">The data does not check.</exception>
    public AdvisorContent(IOptions<CareerBotOptions> options, IHostEnvironment environment, TimeProvider time, ILogger<AdvisorContent> logger)
    {
        this.logger = logger;
        this.time = time;
        currency = options.Value.Currency;
        var knowledgeFolder = Path.Combine(environment.ContentRootPath, options.Value.KnowledgeFolder);
        var dialogsFolder = Path.Combine(environment.ContentRootPath, options.Value.DialogsFolder);
        reader = Watch(knowledgeFolder, () => LoadReader(knowledgeFolder), time);
        wording = Watch(dialogsFolder, () => LoadWording(dialogsFolder), time);
        guided = Watch(dialogsFolder, () => GuidedLoader.Load(dialogsFolder, reader.Current.Knowledge), time);
    }

    /// <summary>The guided dialogs.</summary>
    public GuidedContent Guided => guided.Current;

    /// <summary>What reads messages and what replies to them, of the same moment.</summary>
    public (QuestionReader Reader, Replier Replier) Current
    {
        get
        {
            var current = reader.Current;
            return (current, new Replier(current.Knowledge, wording!.Current, currency.Rate, time));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        wording?.Dispose();
        guided.Dispose();
    }

    private QuestionReader LoadReader(string folder)
    {
        var knowledge = KnowledgeLoader.Load(folder);
        return new QuestionReader(Fitting(knowledge, knowledge, wording?.Current));
    }

    private Wording LoadWording(string folder)
    {
        var loaded = Wording.Load(folder);
        return Fitting(loaded, reader.Current.Knowledge, loaded);
    }

    /// <summary>Refuses knowledge with small talk that the wording has no sentence for.</summary>
    private static T Fitting<T>(T content, KnowledgeBase knowledge, Wording? wording)
    {
        List<Fault> faults = wording is null ? [] : [.. WordingCheck.Unsaid(wording, knowledge)];
        return faults.Count == 0 ? content : throw new KnowledgeException(faults);
    }

    private HotReload<T> Watch<T>(string folder, Func<T> load, TimeProvider time)
        where T : class
    {
        var reload = new HotReload<T>(folder, load, time);
        reload.Reloaded += failure =>
        {
            if (failure is null)
                LogReloaded(folder);
            else
                LogKept(folder, failure.Message);
        };
        return reload;
    }

    [LoggerMessage(LogLevel.Information, "{Folder} changed and is in use")]
    private partial void LogReloaded(string folder);

    [LoggerMessage(LogLevel.Error, "{Folder} changed but does not check; the last good version stays in use. {Faults}")]
    private partial void LogKept(string folder, string faults);
}
