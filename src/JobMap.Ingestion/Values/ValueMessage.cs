using JobMap.Diagnostics;

namespace JobMap.Ingestion.Values;

/// <summary>Something to be said about the values of a column.</summary>
internal sealed record ValueMessage(DiagnosticDescriptor Descriptor, string Text);
