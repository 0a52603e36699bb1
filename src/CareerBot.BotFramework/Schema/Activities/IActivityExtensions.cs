namespace CareerBot.BotFramework.Schema;

/// <summary>The locale of any activity.</summary>
public static class IActivityExtensions
{
    public static string GetLocale(this IActivity activity) => activity switch
    {
        IMessageActivity message => message.Locale,
        _ => null,
    };

    public static void SetLocale(this IActivity activity, string locale)
    {
        if (activity is IMessageActivity message) message.Locale = locale;
    }
}
