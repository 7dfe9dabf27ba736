using System.Runtime.CompilerServices;

namespace JobMap.Ingestion.Tests;

/// <summary>A snapshot that is missing fails its test. Switch the variable off to write new ones: <c>SNAPSHOOTER_STRICT_MODE=off dotnet test</c>.</summary>
internal static class StrictSnapshots
{
    private const string Variable = "SNAPSHOOTER_STRICT_MODE";

    [ModuleInitializer]
    internal static void TurnOn()
    {
        if (Environment.GetEnvironmentVariable(Variable) is null)
        {
            Environment.SetEnvironmentVariable(Variable, "on");
        }
    }
}
