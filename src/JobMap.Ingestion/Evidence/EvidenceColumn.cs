namespace JobMap.Ingestion.Evidence;

/// <summary>What the columns of a table of research hold.</summary>
internal enum EvidenceColumn
{
    Id,
    Kind,
    Text,
    Interview,
    Participant,
    Date,
    Role,
    SwitchedFrom,
    SwitchedTo,
    Themes,
    Force,
    Stage,
    Backs,
}
