namespace CareerBot.BotFramework.Schema;

/// <summary>A suggestion about another message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
