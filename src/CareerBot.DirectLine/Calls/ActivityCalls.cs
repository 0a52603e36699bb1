using CareerBot.DirectLine.Access;
using Microsoft.AspNetCore.Http;

namespace CareerBot.DirectLine.Calls;

/// <summary>Sending and polling.</summary>
internal sealed class ActivityCalls(DirectLineAccess access, ActivityIntake intake, IConversationLog log, IOptions<DirectLineOptions> options)
{
    private const int MostInPoll = 1000;

    /// <summary><c>POST /conversations/{id}/activities</c>.</summary>
    public async Task<IResult> SendAsync(HttpRequest request, string id)
    {
        var (caller, conversation) = await access.OpenAsync(request, id);
        var body = await RequestBody.ReadAsync(request, options.Value.MaxMessageBytes);
        var stored = await intake.TakeAsync(caller, conversation, ActivityJson.Read(body), []);
        return CallJson.Answer(new IdAnswer(stored.Id));
    }

    /// <summary><c>GET /conversations/{id}/activities?watermark=</c>.</summary>
    public async Task<IResult> PollAsync(HttpRequest request, string id)
    {
        await access.OpenAsync(request, id);
        var after = ActivitySet.ReadWatermark(request.Query["watermark"]);
        var activities = await log.ReadAsync(id, after, MostInPoll);
        return Results.Bytes(ActivitySet.Write(activities, after), "application/json; charset=utf-8");
    }
}
