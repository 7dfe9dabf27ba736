using JobMap.Diagnostics;
using JobMap.Ingestion.Layouts;
using JobMap.Ingestion.Mapping;
using JobMap.Surveys;

namespace JobMap.Ingestion.Tests.Mapping;

/// <summary>A map of three outcomes, and tables of columns to be mapped to it.</summary>
internal static class MappingStudy
{
    public const string Find = "minimize the time it takes to find a free charger";

    public const string Queue = "minimize the likelihood of waiting in a queue – even at night";

    public const string Important = "reduce the likelihood that an important stop is missed";

    public static UniversalJobMap Map { get; } = UniversalJobMap.For("drivers of electric cars", "keep the car charged")
        .Locate("find a charger", s => s.Outcome(Find, id: "find").Outcome(Queue, id: "queue"))
        .Monitor("watch the trip", s => s.Outcome(Important, id: "Stop"))
        .Build();

    public static UniversalJobMap Numbered { get; } = UniversalJobMap.For("drivers of electric cars", "keep the car charged")
        .Locate("find a charger", s => s.Outcome(Find, id: "1").Outcome(Queue, id: "2"))
        .Build();

    public static (ColumnMap Map, IReadOnlyList<Diagnostic> Found) Proposed(IReadOnlyList<SurveyColumn> columns, SurveyLayout layout = SurveyLayout.Wide, UniversalJobMap? map = null, ProposalOptions? options = null, params string[][] rows)
    {
        DiagnosticLog log = new("answers.csv");
        TableSample sample = new() { Records = [[.. columns.Select(column => column.Name)], .. rows], Lines = [.. Enumerable.Range(1, rows.Length + 1).Select(line => (long)line)] };
        ColumnMap proposed = ColumnProposal.Of(LayoutOf(columns, layout), sample, map ?? Map, options ?? new ProposalOptions(), log);
        return (proposed, log.ToList());
    }

    public static DetectedLayout LayoutOf(IReadOnlyList<SurveyColumn> columns, SurveyLayout layout = SurveyLayout.Wide) => new() { Layout = layout, HeaderRecords = 1, Columns = columns, Evidence = ["given"] };

    public static SurveyColumn[] Named(params string[] names) => [.. names.Select((name, i) => new SurveyColumn { Index = i, Name = name })];

    public static IEnumerable<string> Ratings(ColumnMap map) => map.Columns.Where(column => column.Need is not null).Select(column => column.ToString());
}
