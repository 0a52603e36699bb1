using CareerBot.DirectLine;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CareerBot.Widget;

/// <summary>The Content Security Policy of the widget's pages: nothing but the server's own files, and nothing inline without the visit's nonce.</summary>
/// <param name="options">Which sites may frame the chat, and the server's public address.</param>
public sealed class ContentPolicy(IOptions<DirectLineOptions> options)
{
    private readonly string framers = string.Join(' ', options.Value.AllowedOrigins.Select(origin => origin.Trim()).Where(IsOrigin).Prepend("'self'"));

    /// <summary>The policy of one visit.</summary>
    /// <param name="host">The server, as the browser knows it.</param>
    /// <param name="nonce">The visit's nonce.</param>
    /// <param name="mayBeFramed">Whether allowed sites may show the page in a frame.</param>
    public string Of(HostString host, string nonce, bool mayBeFramed) => string.Join("; ",
        "default-src 'none'",
        $"script-src 'self' 'nonce-{nonce}'",
        $"style-src 'self' 'nonce-{nonce}'",
        "img-src 'self' data: blob:",
        $"connect-src 'self' {Sockets(host)}",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        $"frame-ancestors {(mayBeFramed ? framers : "'self'")}");

    // A setting with a blank or a semicolon would change the policy
    private static bool IsOrigin(string origin) =>
        origin is "*" || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !origin.AsSpan().ContainsAny(" ;,"));

    // Not every browser counts WebSockets of the same host as 'self'
    private string Sockets(HostString host) => Uri.TryCreate(options.Value.PublicUrl, UriKind.Absolute, out var known)
        ? $"{(known.Scheme is "https" ? "wss" : "ws")}://{known.Authority}"
        : $"ws://{host.ToUriComponent()} wss://{host.ToUriComponent()}";
}
