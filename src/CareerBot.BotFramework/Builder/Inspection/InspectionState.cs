namespace CareerBot.BotFramework.Builder;

/// <summary>The state of the <see cref="InspectionMiddleware"/>, one for the whole bot.</summary>
public class InspectionState : BotState
{
    public InspectionState(IStorage storage)
        : base(storage, nameof(InspectionState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext) => nameof(InspectionState);
}
