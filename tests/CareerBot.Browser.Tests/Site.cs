using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CareerBot.Browser.Tests;

/// <summary>Somebody else's site, with a style and a policy of its own that the widget must stand.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly WebApplication app;

    private Site(WebApplication app) => this.app = app;

    /// <summary>Its address: another host name, so another origin and another site.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>Starts one.</summary>
    /// <param name="bot">Where the bot will be, once it is known.</param>
    public static async Task<Site> StartAsync(Func<Uri> bot)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var site = new Site(builder.Build());
        site.app.Urls.Add("http://127.0.0.1:0");
        site.app.MapGet("/{page?}", (HttpContext http, string? page) =>
        {
            var host = bot().GetLeftPart(UriPartial.Authority);
            http.Response.Headers.ContentSecurityPolicy =
                $"default-src 'none'; script-src {host}; style-src 'sha256-none'; frame-src {host}; require-trusted-types-for 'script'; trusted-types 'none'";
            return Results.Text(Page(host, page ?? "first"), "text/html", Encoding.UTF8);
        });
        await site.app.StartAsync();
        site.Origin = $"http://localhost:{new Uri(site.app.Urls.First()).Port}";
        return site;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string Page(string bot, string name) =>
        $"""
        <!doctype html><html lang="vi"><head><title>{name}</title></head>
        <body><main><h1>{name}</h1><a href="/second">second</a></main>
        <script src="{bot}/widget.js" data-title="Trợ lý" data-accent="#ffd43b" data-position="bottom-left"></script></body></html>
        """;
}
