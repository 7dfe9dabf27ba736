namespace JobMap.Ingestion.Values;

/// <summary>A cell once read: its kind, and the rating where it is answered, or the number as written where that is outside the scale; 0 otherwise.</summary>
internal readonly record struct CellValue(CellKind Kind, int Rating);
