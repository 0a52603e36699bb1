namespace CareerBot.BotFramework.Dialogs;

/// <summary>How choices are shown.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ListStyle>))]
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>As the channel can.</summary>
    Auto = 1,

    /// <summary>In the sentence.</summary>
    Inline = 2,

    /// <summary>In lines.</summary>
    List = 3,

    /// <summary>As buttons that go away.</summary>
    SuggestedAction = 4,

    /// <summary>As buttons of a card.</summary>
    HeroCard = 5,
}
