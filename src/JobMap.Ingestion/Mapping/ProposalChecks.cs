using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion.Mapping;

/// <summary>Whether what was mapped is enough for scores, and what of the map has no columns.</summary>
internal static class ProposalChecks
{
    public static void Check(IReadOnlyCollection<(TableColumn Column, ColumnMapping? Mapping)> mappings, bool isLong, UniversalJobMap map, DiagnosticLog log, long line)
    {
        if (isLong)
        {
            HashSet<ColumnRole> roles = [.. mappings.Where(pair => pair.Mapping is not null).Select(pair => pair.Mapping!.Role)];
            if (!roles.IsSupersetOf([ColumnRole.Need, ColumnRole.Importance, ColumnRole.Satisfaction]))
            {
                log.Add(DiagnosticCatalogue.RatingColumnsMissing, "The header has no columns for the outcome, the importance and the satisfaction of each row.", line);
            }

            return;
        }

        ILookup<NeedId, (TableColumn Column, ColumnMapping Mapping)> byNeed = mappings
            .Where(pair => pair.Mapping is { Role: ColumnRole.Importance or ColumnRole.Satisfaction, Need: not null })
            .ToLookup(pair => pair.Mapping!.Need!.Value, pair => (pair.Column, pair.Mapping!));
        if (byNeed.All(columns => columns.Count() < 2))
        {
            log.Add(DiagnosticCatalogue.RatingColumnsMissing, "The header has no outcome or job of the map with both an importance and a satisfaction column.", line);
        }

        foreach ((TableColumn column, ColumnMapping mapping) in byNeed.Where(columns => columns.Count() == 1).Select(columns => columns.First()))
        {
            string other = mapping.Role == ColumnRole.Importance ? "satisfaction" : "importance";
            log.Add(DiagnosticCatalogue.RatingColumnUnpaired, $"'{mapping.Need}' has no {other} column.", line, column.Column.Index + 1);
        }

        string[] missing = [.. map.Outcomes.Where(outcome => !byNeed.Contains(outcome.Id)).Select(outcome => $"'{outcome.Id}'")];
        if (missing.Length > 0)
        {
            log.Add(DiagnosticCatalogue.OutcomeWithoutAnswers, $"Without columns: {Counted.Of(missing.Length, "outcome")} of the map, {TableColumn.Listed(missing)}.", line);
        }
    }
}
