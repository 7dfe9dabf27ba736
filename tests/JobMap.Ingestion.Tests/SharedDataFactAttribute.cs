namespace JobMap.Ingestion.Tests;

/// <summary>A test that reads the optional folder of published data beside the repository; skipped, with a message, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (SharedData.Directory is null)
        {
            Skip = "The folder ../shared/data is not there.";
        }
    }
}
