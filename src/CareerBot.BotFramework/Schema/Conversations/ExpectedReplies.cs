namespace CareerBot.BotFramework.Schema;

/// <summary>The replies to an activity of delivery mode <see cref="DeliveryModes.ExpectReplies"/>, sent in the HTTP answer.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    [JsonPropertyName("activities")]
    public IList<Activity> Activities { get; set; }
}
