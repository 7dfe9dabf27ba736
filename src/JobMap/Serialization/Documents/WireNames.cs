using System.Text.Json;
using JobMap.Journeys;

namespace JobMap.Serialization.Documents;

/// <summary>The names of the enumerations of journeys in their documents: lower case, words joined by hyphens; lanes in camel case, since they are members.</summary>
internal static class WireNames
{
    public static NameTable<TouchpointKind> TouchpointKinds { get; } = Hyphenated<TouchpointKind>();

    public static NameTable<OfferingStatus> Statuses { get; } = Hyphenated<OfferingStatus>();

    public static NameTable<MilestoneKind> MilestoneKinds { get; } = Hyphenated<MilestoneKind>();

    public static NameTable<LeapOfFaith> Leaps { get; } = Hyphenated<LeapOfFaith>();

    public static NameTable<StageHostingKind> HostingKinds { get; } = Hyphenated<StageHostingKind>();

    public static NameTable<CoreJobSide> Sides { get; } = Hyphenated<CoreJobSide>();

    public static NameTable<UnplacedKind> UnplacedKinds { get; } = Hyphenated<UnplacedKind>();

    public static NameTable<JourneySourceKind> SourceKinds { get; } = Hyphenated<JourneySourceKind>();

    public static NameTable<JourneyLane> Lanes { get; } = new(lane => JsonNamingPolicy.CamelCase.ConvertName(lane.ToString()));

    public static NameTable<TemplateStages> StagesFrom { get; } = new(from => from switch
    {
        TemplateStages.OfStepKinds => "step-kinds",
        TemplateStages.OfConsumptionJobs => "consumption-jobs",
        _ => "listed",
    });

    public static NameTable<KpiKind> KpiKinds { get; } = new(kind => kind switch
    {
        KpiKind.NetPromoterScore => "nps",
        KpiKind.CustomerSatisfaction => "csat",
        KpiKind.CustomerEffortScore => "ces",
        _ => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()),
    });

    private static NameTable<T> Hyphenated<T>()
        where T : struct, Enum => new(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
}
