namespace CareerBot.Dialogs;

/// <summary>Hands each activity to the conversation that it belongs to.</summary>
/// <param name="dialog">The root dialog.</param>
/// <param name="conversationState">Holds the dialog's state.</param>
public sealed class AdvisorBot(AdvisorDialog dialog, ConversationState conversationState) : ActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> dialogState = conversationState.CreateProperty<DialogState>(nameof(DialogState));

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        dialog.RunAsync(turnContext, dialogState, cancellationToken);

    /// <inheritdoc/>
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (membersAdded.Any(member => !string.Equals(member.Id, turnContext.Activity.Recipient?.Id, StringComparison.Ordinal)))
            await dialog.GreetAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) =>
        conversationState.ClearStateAsync(turnContext, cancellationToken);
}
