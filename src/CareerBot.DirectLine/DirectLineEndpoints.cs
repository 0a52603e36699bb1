using CareerBot.DirectLine.Calls;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CareerBot.DirectLine;

/// <summary>Maps the calls of Direct Line 3.0.</summary>
public static class DirectLineEndpoints
{
    /// <summary>Where they are.</summary>
    public const string Prefix = "/v3/directline";

    /// <summary>Maps them below <see cref="Prefix"/>.</summary>
    public static WebApplication MapDirectLine(this WebApplication app)
    {
        app.UseWhen(http => http.Request.Path.StartsWithSegments(Prefix, StringComparison.OrdinalIgnoreCase), branch =>
        {
            branch.UseMiddleware<DirectLineGate>();
            branch.UseWebSockets();
        });
        app.MapPost($"{Prefix}/tokens/generate", (HttpRequest request, ConversationCalls calls) => calls.GenerateTokenAsync(request));
        app.MapPost($"{Prefix}/tokens/refresh", (HttpRequest request, ConversationCalls calls) => calls.RefreshTokenAsync(request));
        app.MapPost($"{Prefix}/conversations", (HttpRequest request, ConversationCalls calls) => calls.BeginAsync(request));
        app.MapGet($"{Prefix}/conversations/{{id}}", (HttpRequest request, string id, ConversationCalls calls) => calls.ReconnectAsync(request, id));
        app.MapPost($"{Prefix}/conversations/{{id}}/activities", (HttpRequest request, string id, ActivityCalls calls) => calls.SendAsync(request, id));
        app.MapGet($"{Prefix}/conversations/{{id}}/activities", (HttpRequest request, string id, ActivityCalls calls) => calls.PollAsync(request, id));
        app.MapGet($"{Prefix}/conversations/{{id}}/stream", (HttpContext http, string id, StreamCall call) => call.ServeAsync(http, id));
        app.MapPost($"{Prefix}/conversations/{{id}}/upload", (HttpRequest request, string id, UploadCalls calls) => calls.UploadAsync(request, id));
        app.MapGet($"{Prefix}/attachments/{{file}}/{{name}}", (HttpContext http, string file, UploadCalls calls) => calls.DownloadAsync(http, file));
        return app;
    }
}
