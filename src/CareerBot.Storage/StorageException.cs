namespace CareerBot.Storage;

/// <summary>The store cannot be used; the message names the file and the reason.</summary>
public sealed class StorageException(string message, Exception innerException) : Exception(message, innerException);
