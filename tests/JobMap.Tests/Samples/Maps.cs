namespace JobMap.Tests.Samples;

/// <summary>Job maps of the tests' own wording.</summary>
internal static class Maps
{
    /// <summary>A map of one step whose outcomes have the ids o1, o2 …</summary>
    public static UniversalJobMap OfOutcomes(int count) => UniversalJobMap.For("gardeners", "keep a garden in bloom")
        .Execute("tend the plants", step =>
        {
            for (int i = 1; i <= count; i++)
            {
                step.Outcome(FormattableString.Invariant($"minimize the time it takes to tend bed {i}"), FormattableString.Invariant($"o{i}"));
            }
        })
        .Build();

    /// <summary>Four steps of three kinds in an order of their own, with six outcomes and one step without any.</summary>
    public static UniversalJobMap Garden { get; } = UniversalJobMap.For("gardeners", "keep a garden in bloom")
        .Execute("water the beds", s => s
            .Outcome("minimize the likelihood that a plant dries out when nobody is at home", "dry")
            .Outcome("minimize the amount of water that runs off", "runoff"))
        .Define("choose the plants", s => s
            .Outcome("increase the number of weeks in which something flowers", "weeks")
            .Outcome("minimize the risk of a plant not bearing the winter", "winter"))
        .Execute("cut back the hedge", s => s.Id("hedge")
            .Outcome("minimize the effort of cutting above head height", "reach")
            .Outcome("reduce the time spent on clearing the cuttings", "clear"))
        .Conclude("put the tools away")
        .Build();

    /// <summary>The ids of a map's outcomes, in its order.</summary>
    public static IReadOnlyList<OutcomeId> IdsOf(UniversalJobMap map) => [.. map.Outcomes.Select(outcome => outcome.Id)];
}
