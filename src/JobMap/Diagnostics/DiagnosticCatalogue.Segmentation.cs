namespace JobMap.Diagnostics;

/// <content>JM45nn: what is found while segments are searched for.</content>
public static partial class DiagnosticCatalogue
{
}
