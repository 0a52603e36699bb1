namespace CareerBot.Storage;

/// <summary>An uploaded file.</summary>
/// <param name="Id">An id that nobody can guess.</param>
/// <param name="Name">As the user named it.</param>
/// <param name="ContentType">A content type that is safe to send.</param>
/// <param name="Expires">After this it is gone.</param>
/// <param name="Content">The bytes.</param>
public sealed record StoredFile(string Id, string Name, string ContentType, DateTimeOffset Expires, ReadOnlyMemory<byte> Content);
