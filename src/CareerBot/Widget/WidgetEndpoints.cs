using Microsoft.AspNetCore.Http;

namespace CareerBot.Widget;

/// <summary>Maps the widget: the page about the job, the chat, and their files.</summary>
public static class WidgetEndpoints
{
    private const string ForEver = "public, max-age=31536000, immutable";

    // Its name has no hash, since other sites' pages hold it: browsers ask again after a while, with the tag of what they have
    private const string ForAWhile = "public, max-age=300, stale-while-revalidate=86400";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds what the pages need.</summary>
    public static IServiceCollection AddWidget(this IServiceCollection services) =>
        services.AddSingleton<WidgetFiles>().AddSingleton<ContentPolicy>().AddResponseCompression(options =>
        {
            // Pages hold no secret that a compressed length could tell; all else is compressed already, or is the bot's
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html"];
        });

    /// <summary>Maps <c>/</c>, <c>/chat</c> (the whole page), <c>/widget</c> (the bubble's frame), <c>/widget.js</c> and <c>/assets</c>.</summary>
    public static WebApplication MapWidget(this WebApplication app)
    {
        app.UseResponseCompression();
        MapPage(app, "/", "index.html", mayBeFramed: false);
        MapPage(app, "/chat", "chat.html", mayBeFramed: true);
        MapPage(app, "/widget", "chat.html", mayBeFramed: true);
        MapFile(app, "/widget.js", _ => "widget.js", ForAWhile);
        MapFile(app, "/assets/{name}", http => $"assets/{http.Request.RouteValues["name"]}", ForEver);
        return app;
    }

    private static void MapPage(WebApplication app, string path, string name, bool mayBeFramed)
    {
        var page = new WidgetPage(app.Services.GetRequiredService<WidgetFiles>(), app.Services.GetRequiredService<ContentPolicy>(), name, mayBeFramed);
        app.MapMethods(path, Reading, page.Serve);
    }

    private static void MapFile(WebApplication app, string path, Func<HttpContext, string> name, string caching)
    {
        var files = app.Services.GetRequiredService<WidgetFiles>();
        app.MapMethods(path, Reading, (HttpContext http) =>
        {
            if (files.Find(name(http)) is not { } file)
                return Results.NotFound();
            http.Response.Headers.CacheControl = caching;
            // Sites with a strict embedder policy may load it too
            http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            return file.Serve(http);
        });
    }
}
