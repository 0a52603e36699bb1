using Microsoft.AspNetCore.Http;

namespace CareerBot.DirectLine.Access;

/// <summary>Which sites' pages may call. CORS does not cover WebSockets, so every call is checked, not only preflights.</summary>
internal sealed class OriginPolicy(IOptions<DirectLineOptions> options)
{
    private readonly HashSet<string> allowed = new(
        options.Value.AllowedOrigins.Select(origin => origin.Trim().TrimEnd('/')).Concat(PublicOrigin(options.Value.PublicUrl)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The site of a request; null when no page sent it.</summary>
    public static string? OriginOf(HttpRequest request) => request.Headers.Origin is { Count: > 0 } origin ? origin.ToString() : null;

    /// <summary>Whether pages of a site may call.</summary>
    public bool Allows(HttpRequest request, string origin) =>
        allowed.Contains("*") || allowed.Contains(origin) || IsOwn(request, origin);

    private static IEnumerable<string> PublicOrigin(string publicUrl) =>
        Uri.TryCreate(publicUrl, UriKind.Absolute, out var uri) ? [uri.GetLeftPart(UriPartial.Authority)] : [];

    // The scheme is not compared: behind a proxy that ends TLS the server itself is on http
    private static bool IsOwn(HttpRequest request, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && (string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            || string.Equals($"{uri.Host}:{uri.Port}", request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
