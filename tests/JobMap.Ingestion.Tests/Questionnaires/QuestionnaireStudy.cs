namespace JobMap.Ingestion.Tests.Questionnaires;

/// <summary>Maps to be surveyed.</summary>
internal static class QuestionnaireStudy
{
    /// <summary>All kinds of need, few of each.</summary>
    public static UniversalJobMap Gardeners { get; } = UniversalJobMap.For("balcony gardeners", "Grow herbs at home")
        .Define("choose the herbs", s => s
            .Outcome("minimize the likelihood of choosing herbs that need more sun than there is", id: "sun")
            .Outcome("minimize the time it takes to learn what a herb needs", id: "learn")
            .Outcome("minimize the likelihood of buying more pots than fit", id: "pots"))
        .Execute("water the pots", s => s
            .Outcome("minimize the likelihood of watering too much", id: "much")
            .Outcome("minimize the number of times a pot is forgotten, e.g., over a holiday", id: "forgotten"))
        .RelatedJob("cook with what is in season", "season").EmotionalJob("feel at rest", "rest").SocialJob("be perceived as somebody with green fingers", "green")
        .FinancialOutcome("minimize the cost of replacing dead plants", "dead")
        .ConsumptionJob(ConsumptionJobKind.SetUp, "put up the planters", id: "planters")
        .Build();

    public static UniversalJobMap Dutch { get; } = UniversalJobMap.For("balkontuiniers", "thuis kruiden kweken").Language(OutcomeGrammar.Dutch)
        .Define("de kruiden kiezen", s => s
            .Outcome("minimaliseer de kans dat een kruid meer zon nodig heeft dan er is", id: "zon")
            .Outcome("minimaliseer de tijd die nodig is om te weten wat een kruid nodig heeft", id: "weten"))
        .EmotionalJob("rust voelen", "rust")
        .Build();

    /// <summary>A step of each size.</summary>
    public static UniversalJobMap Sized(params int[] outcomes)
    {
        UniversalJobMapBuilder builder = UniversalJobMap.For("testers", "test a thing");
        for (int step = 0; step < outcomes.Length; step++)
        {
            int number = step;
            builder = builder.Step(UniversalStep.Execute, $"step {number}", s =>
            {
                for (int outcome = 0; outcome < outcomes[number]; outcome++)
                {
                    s.Outcome($"minimize the time it takes to do part {outcome} of {number}", id: $"o{number}-{outcome}");
                }
            });
        }

        return builder.Build();
    }
}
