namespace JobMap.Docs.Tests.Markdown;

/// <summary>A fenced block: the words behind the fence, its lines, and the file line (1-based) of its first line of text.</summary>
internal sealed record CodeBlock(string Info, int Line, IReadOnlyList<string> Lines)
{
    public string Language => Info.Split(' ')[0];

    /// <summary>True where the fence says that the block is a listing, not a program.</summary>
    public bool IsListing => Info.Split(' ').Contains("no-run");

    /// <summary>The file that the block shows, which the fence names behind the language; null where it names none.</summary>
    public string? FileName => Info.Split(' ').Skip(1).FirstOrDefault(word => word.Contains('.', StringComparison.Ordinal));

    public string Text => string.Join('\n', Lines);

    /// <summary>True when nothing but blank lines stands between this block and the one before.</summary>
    public bool FollowsBlock { get; init; }
}
