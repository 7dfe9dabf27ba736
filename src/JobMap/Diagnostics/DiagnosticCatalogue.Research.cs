namespace JobMap.Diagnostics;

/// <content>JM60nn: what is found in research.</content>
public static partial class DiagnosticCatalogue
{
}
