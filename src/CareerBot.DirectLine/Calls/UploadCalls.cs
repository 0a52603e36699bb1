using System.Security.Cryptography;
using CareerBot.DirectLine.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CareerBot.DirectLine.Calls;

/// <summary>Files that users send.</summary>
internal sealed class UploadCalls(
    DirectLineAccess access, ActivityIntake intake, StreamAddress address, IConversationLog log, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const string ActivityPart = "activity";

    private UploadOptions Limits => options.Value.Uploads;

    /// <summary><c>POST /conversations/{id}/upload</c>: an activity and its files.</summary>
    public async Task<IResult> UploadAsync(HttpRequest request, string id)
    {
        var (caller, conversation) = await access.OpenAsync(request, id);
        if (!Limits.Enabled)
        {
            await request.Body.CopyToAsync(Stream.Null, request.HttpContext.RequestAborted); // so that the refusal arrives
            throw DirectLineException.BadRequest("Files are not accepted here.");
        }

        var body = await RequestBody.ReadAsync(request, checked((Limits.MaxFiles * Limits.MaxFileBytes) + options.Value.MaxMessageBytes));
        var (activity, files) = await ReadPartsAsync(request.ContentType, body);
        activity.From ??= new ChannelAccount { Id = request.Query["userId"] };
        activity.Attachments = [.. activity.Attachments ?? [], .. files.Select(file => AttachmentOf(request, file))];
        var stored = await intake.TakeAsync(caller, conversation, activity, files);
        return CallJson.Answer(new IdAnswer(stored.Id));
    }

    /// <summary><c>GET /attachments/{file}/{name}</c>: a picture's element sends no token, so the address itself is the secret.</summary>
    public async Task DownloadAsync(HttpContext http, string fileId)
    {
        var file = await log.FindFileAsync(fileId) ?? throw new DirectLineException(StatusCodes.Status404NotFound, "FileNotFound", "There is no such file.");
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        headers.CacheControl = "private, max-age=3600";
        headers.ContentDisposition = new ContentDispositionHeaderValue(SafeContentType.IsShown(file.ContentType) ? "inline" : "attachment")
        {
            FileNameStar = file.Name,
        }.ToString();
        http.Response.ContentType = file.ContentType;
        http.Response.ContentLength = file.Content.Length;
        await http.Response.Body.WriteAsync(file.Content, http.RequestAborted);
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(MultipartSection section, int most)
    {
        using var content = new MemoryStream();
        await section.Body.CopyToAsync(content);
        return content.Length <= most
            ? content.ToArray()
            : throw DirectLineException.TooLarge(string.Create(CultureInfo.InvariantCulture, $"A file may have {most} bytes."));
    }

    // The name is shown and never used as a path; its folders are nobody's business
    private static string NameOf(ContentDispositionHeaderValue? disposition)
    {
        var given = HeaderUtilities.RemoveQuotes(disposition?.FileNameStar.HasValue == true ? disposition.FileNameStar : disposition?.FileName ?? default).Value ?? "";
        var name = new string([.. given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(character => !char.IsControl(character))]);
        const int Longest = 100;
        return name.Trim('.', ' ') is { Length: > 0 } trimmed ? trimmed[..Math.Min(Longest, trimmed.Length)] : "file";
    }

    private static string BoundaryOf(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 100 } boundary
            ? boundary
            : throw DirectLineException.BadRequest("The content type must be multipart/form-data with a boundary.");

    private async Task<(Activity Activity, List<StoredFile> Files)> ReadPartsAsync(string? contentType, ReadOnlyMemory<byte> body)
    {
        var reader = new MultipartReader(BoundaryOf(contentType), new MemoryStream(body.ToArray(), writable: false));
        var activity = new Activity { Type = ActivityTypes.Message };
        var files = new List<StoredFile>();
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            var disposition = ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var parsed) ? parsed : null;
            if (section.ContentType?.StartsWith(Activity.ContentType, StringComparison.OrdinalIgnoreCase) == true
                || string.Equals(disposition?.Name.Value, ActivityPart, StringComparison.Ordinal))
                activity = ActivityJson.Read(await ReadAsync(section, options.Value.MaxMessageBytes));
            else
                files.Add(await ReadFileAsync(section, NameOf(disposition)));
            if (files.Count > Limits.MaxFiles)
                throw DirectLineException.TooLarge(string.Create(CultureInfo.InvariantCulture, $"A message may have {Limits.MaxFiles} files."));
        }

        return files.Count > 0 ? (activity, files) : throw DirectLineException.BadRequest("There is no file.");
    }

    private async Task<StoredFile> ReadFileAsync(MultipartSection section, string name) => new(
        Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
        name,
        SafeContentType.Of(section.ContentType),
        time.GetUtcNow().AddHours(Limits.KeepHours),
        await ReadAsync(section, Limits.MaxFileBytes));

    private Attachment AttachmentOf(HttpRequest request, StoredFile file) => new()
    {
        ContentType = file.ContentType,
        ContentUrl = $"{address.Server(request)}{DirectLineEndpoints.Prefix}/attachments/{file.Id}/{Uri.EscapeDataString(file.Name)}",
        Name = file.Name,
    };
}
