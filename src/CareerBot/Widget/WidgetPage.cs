using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace CareerBot.Widget;

/// <summary>A page of the widget, with a new nonce for every visit.</summary>
internal sealed class WidgetPage(WidgetFiles files, ContentPolicy policy, string name, bool mayBeFramed)
{
    private const string Nonce = "{{nonce}}";
    private readonly string template = files.ReadPage(name);

    /// <summary>The page.</summary>
    public IResult Serve(HttpContext http)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = policy.Of(http.Request.Host, nonce, mayBeFramed);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers.CacheControl = "no-store";
        return Results.Text(template.Replace(Nonce, nonce, StringComparison.Ordinal), "text/html", Encoding.UTF8);
    }
}
