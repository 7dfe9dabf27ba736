namespace JobMap.Docs.Tests.Snippets;

/// <summary>Thrown where a code block does not compile.</summary>
internal sealed class SnippetException(string message) : Exception(message);
