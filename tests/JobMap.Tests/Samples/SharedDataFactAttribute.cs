namespace JobMap.Tests.Samples;

/// <summary>A fact that needs a data set beside the repository, and is skipped with a message where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>A fact about a file of the shared data.</summary>
    /// <param name="file">The path of the file, relative to the folder of the data.</param>
    public SharedDataFactAttribute(string file)
    {
        File = file;
        if (!System.IO.File.Exists(SharedData.PathOf(file)))
        {
            Skip = $"The data set {file} is not beside the repository.";
        }
    }

    /// <summary>The path of the file, relative to the folder of the data.</summary>
    public string File { get; }
}
