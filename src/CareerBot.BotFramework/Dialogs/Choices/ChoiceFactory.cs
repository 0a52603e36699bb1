namespace CareerBot.BotFramework.Dialogs;

/// <summary>Messages that offer choices.</summary>
public class ChoiceFactory
{
    private const int MostInline = 3;

    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, conversationType: null, toList: null);

    /// <summary>Buttons where the channel has them and the titles are short, else text.</summary>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null, string conversationType = null, IList<string> toList = null)
    {
        list ??= [];
        var longest = list.Select(choice => Title(choice)?.Length ?? 0).DefaultIfEmpty().Max();
        var isShort = longest <= Channel.MaxActionTitleLength(channelId);
        if (isShort && Channel.SupportsSuggestedActions(channelId, list.Count, conversationType)) return SuggestedAction(list, text, speak, toList);
        if (isShort && Channel.SupportsCardActions(channelId, list.Count)) return HeroCard(list, text, speak);
        return isShort && list.Count <= MostInline ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>"text (1) red, (2) green, or (3) blue".</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var message = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            message.Append(Separator(i, choices.Count, options));
            if (IncludesNumbers(options)) message.Append(CultureInfo.InvariantCulture, $"({i + 1}) ");
            message.Append(Title(choices[i]));
        }
        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>The text, and a line per choice: "   1. red".</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var message = new StringBuilder(text).Append("\n\n   ");
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0) message.Append("\n   ");
            if (IncludesNumbers(options)) message.Append(CultureInfo.InvariantCulture, $"{i + 1}. ");
            else message.Append("- ");
            message.Append(Title(choices[i]));
        }
        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList: null);

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null, IList<string> toList = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, toList: null);

    /// <summary>The text, and buttons until the user writes.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null) =>
        MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>A card with the text and buttons.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard(text: text, buttons: Actions(choices));
        return MessageFactory.Attachment(card.ToAttachment(), text: null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices) => [.. (choices ?? []).Select(choice => new Choice(choice))];

    private static List<CardAction> Actions(IList<Choice> choices) =>
        [.. (choices ?? []).Select(choice => choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value })];

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static bool IncludesNumbers(ChoiceFactoryOptions options) => options?.IncludeNumbers ?? true;

    private static string Separator(int index, int count, ChoiceFactoryOptions options)
    {
        if (index == 0) return string.Empty;
        if (index < count - 1) return options?.InlineSeparator ?? ", ";
        return count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
    }
}
