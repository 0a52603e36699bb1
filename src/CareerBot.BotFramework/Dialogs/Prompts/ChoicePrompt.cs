namespace CareerBot.BotFramework.Dialogs;

/// <summary>Asks the user to choose: by value, synonym, part of it, or number.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private const string English = "en-us";
    private static readonly ChoiceFactoryOptions EnglishOptions = new(", ", " or ", ", or ", includeNumbers: true);
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, new Dictionary<string, ChoiceFactoryOptions>(StringComparer.OrdinalIgnoreCase) { [English] = EnglishOptions }, validator, defaultLocale)
    {
    }

    /// <param name="dialogId">The id.</param>
    /// <param name="choiceDefaults">The words between choices, by locale.</param>
    /// <param name="validator">Decides whether an answer is valid.</param>
    /// <param name="defaultLocale">The locale when the activity has none.</param>
    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _choiceDefaults = new Dictionary<string, ChoiceFactoryOptions>(choiceDefaults, StringComparer.OrdinalIgnoreCase);
        DefaultLocale = defaultLocale;
    }

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string DefaultLocale { get; set; }

    /// <summary>The words between choices; null for those of the locale.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var prompt = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        var message = AppendChoices(prompt, activity.ChannelId, options.Choices ?? [], options.Style ?? Style, ChoiceOptions ?? Defaults(activity), activity.Conversation?.ConversationType, ToList(activity), cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<FoundChoice>();
        if (turnContext.Activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(turnContext.Activity.Text)) return Task.FromResult(result);
        var find = Copy(RecognizerOptions);
        find.Locale = options.RecognizeLanguage ?? turnContext.Activity.Locale ?? find.Locale ?? DefaultLocale ?? English;
        var found = ChoiceRecognizers.RecognizeChoices(turnContext.Activity.Text, options.Choices ?? [], find);
        if (found.Count == 0) return Task.FromResult(result);
        result.Succeeded = true;
        result.Value = found[0].Resolution;
        return Task.FromResult(result);
    }

    private static List<string> ToList(Activity activity) => activity.From?.Id is { } id ? [id] : null;

    private static FindChoicesOptions Copy(FindChoicesOptions options) => options is null ? new FindChoicesOptions() : new FindChoicesOptions
    {
        AllowPartialMatches = options.AllowPartialMatches,
        Locale = options.Locale,
        MaxTokenDistance = options.MaxTokenDistance,
        NoAction = options.NoAction,
        NoValue = options.NoValue,
        RecognizeNumbers = options.RecognizeNumbers,
        RecognizeOrdinals = options.RecognizeOrdinals,
        Tokenizer = options.Tokenizer,
    };

    private ChoiceFactoryOptions Defaults(Activity activity)
    {
        var locale = activity.Locale ?? DefaultLocale ?? English;
        return _choiceDefaults.GetValueOrDefault(locale)
            ?? _choiceDefaults.FirstOrDefault(entry => SameLanguage(entry.Key, locale)).Value
            ?? _choiceDefaults.GetValueOrDefault(English)
            ?? EnglishOptions;
    }

    private static bool SameLanguage(string one, string other) =>
        one.Split('-')[0].Equals(other.Split('-')[0], StringComparison.OrdinalIgnoreCase);
}
