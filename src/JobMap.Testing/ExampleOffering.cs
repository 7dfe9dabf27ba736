using JobMap.Journeys;

namespace JobMap.Testing;

/// <summary>The offering of the example study: a meal kit that comes in a box with an app.</summary>
internal static class ExampleOffering
{
    private static readonly EmotionScale Valence = new("valence", -2, 2);

    public static Offering Build() => new(ExampleStudy.Solution)
    {
        Channels =
        [
            new Channel(ChannelId.Parse("app")) { Kind = TouchpointKind.Digital },
            new Channel(ChannelId.Parse("box")) { Kind = TouchpointKind.Physical },
            new Channel(ChannelId.Parse("chat")) { Kind = TouchpointKind.Human },
        ],
        Touchpoints = [Menu, Order, Box, Tray, Card, Video, Magazine, Chat],
        Features =
        [
            Feature("weekly-menu", "a menu for the week", "dish-time", "dish-repeat", "dish-diet") with { Milestones = [Id("interest"), Id("first-value")] },
            Feature("portions", "ingredients in portions", "plan-portion", "gather-missing", "gather-waste") with { Milestones = [Id("first-value")], Requires = [FeatureId.Parse("weekly-menu")] },
            Feature("timeline", "a timeline for the whole meal", "cook-together", "ready-order", "watch-done") with { Milestones = [Id("value-realization")], Requires = [FeatureId.Parse("portions")] },
            Feature("points", "points for every order"),
        ],
        Milestones =
        [
            new Milestone(Id("problem"), "Tired of deciding every day") { Reached = 4000 },
            new Milestone(Id("interest"), "Looked at the menu") { Reached = 1310 },
            new Milestone(Id("first-value"), "Cooked the first box") { Reached = 402 },
            new Milestone(Id("value-realization"), "Cooked from four boxes") { Reached = 214 },
            new Milestone(Id("continued-value"), "Ordering after half a year") { Reached = 117 },
        ],
        Kpis =
        [
            new Kpi(KpiId.Parse("nps"), "Would recommend it", KpiKind.NetPromoterScore)
            {
                Target = 30,
                Measurements = [KpiMeasurement.OfPromoters("spring", 96, 71, 63), KpiMeasurement.OfPromoters("autumn", 101, 88, 75)],
            },
            new Kpi(KpiId.Parse("help"), "Satisfied with the help", KpiKind.CustomerSatisfaction) { Target = 0.8, Touchpoint = TouchpointId.Parse("chat") },
            new Kpi(KpiId.Parse("churn"), "Left within a quarter", KpiKind.Churn)
            {
                Target = 0.15,
                Milestone = Id("continued-value"),
                Measurements = [KpiMeasurement.OfShare("autumn", 31, 402)],
            },
        ],
    };

    private static Touchpoint Menu { get; } = Touchpoint("menu", "the weekly menu", "app", "dish-time", "dish-repeat", "dish-diet", "plan-fit", "decide") with
    {
        Actions = ["look through the dishes", "choose three of them"],
        Questions = ["Will the children eat this?"],
        Frontstage = ["shows dishes by time and diet"],
        Backstage = ["draws up the menu"],
        Support = ["buying of ingredients"],
        Features = [FeatureId.Parse("weekly-menu")],
        Owner = "menu team",
    };

    private static Touchpoint Order { get; } = Touchpoint("order", "the order", "app", "plan-portion", "plan-cost", "purchase") with
    {
        Actions = ["set the number of people", "pay"],
        Barriers = ["the contract must be ended to stop it"],
        Frontstage = ["shows price and day of delivery"],
        Support = ["payment"],
        IsMomentOfTruth = true,
    };

    private static Touchpoint Box { get; } = Touchpoint("box", "the box at the door", "box", "gather-missing", "gather-waste", "gather-fresh", "receive") with
    {
        Actions = ["unpack the box"],
        Frontstage = ["delivers the box"],
        Backstage = ["packs by recipe"],
        Support = ["cold chain"],
        Evidence = ["the box with its ice packs"],
        Features = [FeatureId.Parse("portions")],
        IsMomentOfTruth = true,
        RecoveryPlan = "money back for what is missing, and a dish that can do without it",
        Owner = "logistics",
    };

    private static Touchpoint Tray { get; } = Touchpoint("tray", "vegetables cut beforehand", "box", "cut-time", "cut-injury") with { Status = OfferingStatus.Planned };

    private static Touchpoint Card { get; } = Touchpoint("card", "the recipe card", "box", "ready-complete", "ready-order", "cook-together", "watch-done", "learn-to-use") with
    {
        Actions = ["follow the card"],
        Evidence = ["the printed card"],
        Features = [FeatureId.Parse("timeline")],
        Reactions = [new ObservedReaction(Valence, 1.2, 41) { Note = "kept and used again" }],
    };

    private static Touchpoint Video { get; } = Touchpoint("video", "the recipe video", "app", "cook-together", "watch-done") with
    {
        Actions = ["play, pause and wind back"],
        Barriers = ["wet hands"],
        Reactions = [new ObservedReaction(Valence, -0.6, 38) { Note = "lost the place while cooking" }],
    };

    private static Touchpoint Magazine { get; } = Touchpoint("magazine", "the magazine in the box", "box", "watch-look", "cut-even");

    private static Touchpoint Chat { get; } = Touchpoint("chat", "the chat", "chat", "adjust-rescue", "obtain-support") with
    {
        Actions = ["ask what to do"],
        Motivations = ["save the meal"],
        Frontstage = ["answers within two minutes"],
        Backstage = ["looks up the recipe"],
        Owner = "service team",
    };

    private static Touchpoint Touchpoint(string id, string name, string channel, params string[] serves) =>
        new(TouchpointId.Parse(id), name) { Channel = ChannelId.Parse(channel), Serves = [.. serves.Select(MapElementId.Parse)] };

    private static Feature Feature(string id, string name, params string[] serves) => new(FeatureId.Parse(id), name) { Serves = [.. serves.Select(MapElementId.Parse)] };

    private static MilestoneId Id(string id) => MilestoneId.Parse(id);
}
