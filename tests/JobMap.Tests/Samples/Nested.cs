using JobMap.Surveys;

namespace JobMap.Tests.Samples;

/// <summary>A map whose outcomes all sit in sub-steps, and the answers of 100 people to them.</summary>
internal static class Nested
{
    public static UniversalJobMap Map { get; } = UniversalJobMap.For("gardeners", "keep a garden in bloom")
        .Execute("water the beds", s => s.Id("water")
            .SubStep("fill the can", p => p.Id("fill").Outcome("minimize the amount of water that is spilled", "spill"))
            .SubStep("pour the water", p => p.Id("pour").Outcome("minimize the likelihood that a plant dries out", "dry")))
        .Monitor("look at the soil", s => s.Id("look").SubStep("dig a hole", p => p.Id("dig").Outcome("minimize the risk of cutting a root", "root")))
        .Build();

    public static SurveyResponses Responses { get; } = Answers.Of(Map, Answers.Shares(90, 20, 100), Answers.Shares(50, 60, 100), Answers.Shares(80, 50, 100));
}
