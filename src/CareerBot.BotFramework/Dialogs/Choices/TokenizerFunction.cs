namespace CareerBot.BotFramework.Dialogs;

/// <summary>Splits a text into words.</summary>
public delegate List<Token> TokenizerFunction(string text, string locale = null);
