using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace CareerBot.Widget;

/// <summary>A file of the widget, and the compressed forms that lie beside it.</summary>
public sealed class WidgetFile
{
    private static readonly (string Encoding, string Extension)[] Compressions = [("br", ".br"), ("gzip", ".gz")];
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly string path;
    private readonly string contentType;
    private readonly EntityTagHeaderValue tag;
    private readonly (string Encoding, string Extension)[] compressed;

    /// <summary>Reads which forms there are.</summary>
    /// <param name="path">The file.</param>
    public WidgetFile(string path)
    {
        this.path = path;
        contentType = ContentTypes.TryGetContentType(path, out var type) ? type : "application/octet-stream";
        if (contentType.StartsWith("text/", StringComparison.Ordinal))
            contentType += "; charset=utf-8";
        using var content = File.OpenRead(path);
        tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"", isWeak: true); // The same for every form of the file
        compressed = [.. Compressions.Where(form => File.Exists(path + form.Extension))];
    }

    /// <summary>Whether a name is that of a compressed form.</summary>
    public static bool IsCompressed(string name) => Compressions.Any(form => name.EndsWith(form.Extension, StringComparison.Ordinal));

    /// <summary>The file in the best form that the browser reads.</summary>
    public IResult Serve(HttpContext http)
    {
        var accepted = http.Request.GetTypedHeaders().AcceptEncoding;
        var (encoding, extension) = compressed.FirstOrDefault(form => accepted.Any(header =>
            header.Value.Equals(form.Encoding, StringComparison.OrdinalIgnoreCase) && header.Quality is null or > 0));
        if (encoding is not null)
            http.Response.Headers.ContentEncoding = encoding;
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.File(path + extension, contentType, entityTag: tag);
    }
}
