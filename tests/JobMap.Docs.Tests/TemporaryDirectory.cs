namespace JobMap.Docs.Tests;

/// <summary>A directory of its own that is gone after use.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("jobmap-docs-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
