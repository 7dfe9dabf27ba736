namespace JobMap.Diagnostics;

/// <content>JM70nn: what is found while concepts, competitors and growth strategies are judged.</content>
public static partial class DiagnosticCatalogue
{
}
