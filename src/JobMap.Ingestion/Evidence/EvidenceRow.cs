using JobMap.Research;

namespace JobMap.Ingestion.Evidence;

/// <summary>A row of a table of research, before its interview, its themes and its id are looked up. Texts are empty where the cell is blank.</summary>
internal sealed record EvidenceRow
{
    /// <summary>The number of the row below the header, from 1.</summary>
    public required int Number { get; init; }

    public required long Line { get; init; }

    /// <summary>The id; null where the cell is blank or holds none.</summary>
    public EvidenceId? Id { get; init; }

    public EvidenceKind Kind { get; init; }

    public required string Text { get; init; }

    public required string Interview { get; init; }

    public required string Participant { get; init; }

    public DateOnly? Date { get; init; }

    public required string Role { get; init; }

    public required string SwitchedFrom { get; init; }

    public required string SwitchedTo { get; init; }

    public required IReadOnlyList<string> Themes { get; init; }

    public ForceOfProgress? Force { get; init; }

    public TimelineStage? Stage { get; init; }

    public required IReadOnlyList<EvidenceTarget> Backs { get; init; }
}
