using System.Text.RegularExpressions;

namespace CareerBot.BotFramework.Schema;

/// <summary>Finds and removes mentions in the text of a message.</summary>
public static class ActivityExtensions
{
    private static readonly TimeSpan RegexTimeout = TimeSpan.FromSeconds(1);

    public static bool MentionsId(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);
    }

    public static bool MentionsRecipient(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.MentionsId(activity.Recipient?.Id);
    }

    /// <summary>Removes the name of the bot from the text; returns the new text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.RemoveMentionText(activity.Recipient?.Id);
    }

    /// <summary>Removes the mentions of one account from the text; returns the new text.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (string.IsNullOrEmpty(activity.Text)) return activity.Text;
        foreach (var mention in activity.GetMentions().Where(m => m.Mentioned?.Id == id))
        {
            var pattern = mention.Text is null ? $"<at>{Regex.Escape(mention.Mentioned.Name ?? string.Empty)}</at>" : Regex.Escape(mention.Text);
            activity.Text = Regex.Replace(activity.Text, pattern, string.Empty, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, RegexTimeout).Trim();
        }
        return activity.Text;
    }
}
