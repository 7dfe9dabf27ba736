using JobMap.Diagnostics;

namespace JobMap.Serialization.Documents;

/// <summary>Something in a document that its kind does not allow.</summary>
/// <param name="Diagnostic">What is wrong, with its path.</param>
/// <param name="Offset">The byte it begins at.</param>
/// <param name="Follows">The path of the member that is missing for this reason alone; what is said of it is no news.</param>
internal readonly record struct DocumentFault(Diagnostic Diagnostic, long Offset, string Follows)
{
    /// <summary>True where a diagnostic is about the member that is missing for this reason, or about something inside it.</summary>
    public bool Explains(string? path) =>
        path is not null && path.StartsWith(Follows, StringComparison.Ordinal) && (path.Length == Follows.Length || path[Follows.Length] is '.' or '[');
}
