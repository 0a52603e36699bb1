namespace CareerBot.Vietnamese.Quantities;

/// <summary>Options of <see cref="VietnameseRecognizer"/>; the library asks for an enumeration.</summary>
public enum VietnameseRecognizerOptions
{
    /// <summary>There are none.</summary>
    None,
}
