using JobMap.Diagnostics;
using JobMap.Ingestion;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Rendering;
using JobMap.Serialization;
using JobMap.Strategy;
using JobMap.Surveys;
using JobMap.Testing;

namespace JobMap.Architecture.Tests.House;

/// <summary>The samples of every public type that is equal by value, all of them made through the public API.</summary>
internal static partial class Samples
{
    /// <summary>The types that the public API gives no instance of yet, each with the reason.</summary>
    public static IReadOnlyDictionary<Type, string> WithoutSample { get; } = new Dictionary<Type, string>
    {
    };

    public static IReadOnlyList<Sample> EqualByValue { get; } =
        [.. OfJobs(), .. OfSurveys(), .. OfScores(), .. OfJourneys(), .. ResearchSamples.All, .. SegmentationSamples.All, .. OfStrategy(), .. OfTheRest()];

    /// <summary>Instances of the types that are not equal by value: they too show a useful text and hand out nothing that can be changed.</summary>
    public static IReadOnlyList<object> Others { get; } =
    [
        OpportunityDefinition.UlwickTopTwoBox, MissingAnswers.AvailableCase, ThresholdProfile.Wcw2005, IntervalMethod.ClosedForm, MultiplicityCorrection.Holm, ImprovementThresholds.Ttp2016, JourneyRules.GoalFromStep,
        DiagnosticCatalogue.SampleSmall, JobMapResult<UniversalJobMap>.Success(Map(), []), ExampleStudy.Market, ExampleStudy.Market.Segments[0], ExampleStudy.Survey,
        Ingestion(), CountedIngestion(),
        GrowthStrategy.Dominant,
        .. SegmentationSamples.Others,
    ];

    public static IEnumerable<object> Every => EqualByValue.SelectMany(sample => (object[])[sample.Value, sample.Different]).Concat(Others);

    private static IEnumerable<Sample> OfJobs() =>
    [
        Sample.Of(() => StepId.Parse("step"), StepId.Parse("Step")),
        Sample.Of(() => OutcomeId.Parse("outcome"), default),
        Sample.Of(() => NeedId.Parse("outcome"), default),
        Sample.Of(() => Map().Needs[0], Map().Needs[1]),
        Sample.Of(() => JobStatement.Parse("prepare a hot meal"), JobStatement.Parse("prepare a cold meal")),
        Sample.Of(() => new Market("home cooks", JobStatement.Parse("prepare a hot meal")), new Market("students", JobStatement.Parse("prepare a hot meal"))),
        Sample.Of(() => OutcomeStatement.Parse("minimize the time it takes to peel"), OutcomeStatement.Parse("minimize the time it takes to cut")),
        Sample.Of(OutcomeDirection.Minimize, OutcomeStatement.Parse("minimise the time it takes to peel").Direction!.Value, OutcomeDirection.Increase),
        Sample.Of(OutcomeUnit.Likelihood, OutcomeStatement.Parse("minimize the chance of burning").Unit!.Value, OutcomeUnit.Time),
        Sample.Of(() => Map().Outcomes[0], Map().Outcomes[1]),
        Sample.Of(() => Map().Steps[0], Map().Steps[1]),
        Sample.Of(Map, ExampleStudy.Map),
        Sample.Of(() => JobId.Parse("calm"), JobId.Parse("Calm")),
        Sample.Of(() => new Job(JobId.Parse("calm"), JobKind.Emotional, JobStatement.Parse("feel calm")), new Job(JobId.Parse("calm"), JobKind.Social, JobStatement.Parse("feel calm"))),
        Sample.Of(ConsumptionJobKind.SetUp, ConsumptionJobKind.Parse("Set up"), ConsumptionJobKind.Clean),
        Sample.Of(() => Consumption(Map()), Consumption(ExampleStudy.Map)),
        Sample.Of(() => new ComplexityFactor(ComplexityFactorKind.Person, "cooks rarely"), new ComplexityFactor(ComplexityFactorKind.Person, "cooks daily")),
        Sample.Of(() => new JobLadder(JobRung.LittleJob) { Above = JobStatement.Parse("feed the family") }, new JobLadder(JobRung.LittleJob)),
        Sample.Of(() => new SubStep(StepId.Parse("wash"), "wash the vegetables"), new SubStep(StepId.Parse("wash"), "wash the pans")),
        Sample.Of(() => new StepLink(StepLinkKind.Loop, StepId.Parse("taste"), StepId.Parse("season")), new StepLink(StepLinkKind.Repeat, StepId.Parse("taste"), StepId.Parse("season"))),
        Sample.Of(() => new InapplicableStep(UniversalStep.Modify, "too late"), new InapplicableStep(UniversalStep.Locate, "too late")),
        Sample.Of(() => ExtensionMembers.Empty.With("x-note", "1"), ExtensionMembers.Empty),
        Sample.Of(OutcomeGrammar.English, new OutcomeGrammar(OutcomeGrammar.English.Vocabulary with { }), OutcomeGrammar.Dutch),
        Sample.Of(() => new OutcomeVocabulary("de") { Articles = ["die"] }, new OutcomeVocabulary("de")),
        Sample.Of(() => new OutcomeFaultWords { Vague = ["nett"] }, OutcomeFaultWords.None),
        Sample.Of(() => OutcomeStatement.Parse("minimize the time it takes to peel").Parts, OutcomeStatement.Parse("minimize the time it takes to cut").Parts),
        Sample.Of(() => new JobMapReadOptions { MaximumDepth = 12 }, JobMapReadOptions.Default),
        Sample.Of(() => new TallyReadOptions { MaximumHistograms = 12 }, TallyReadOptions.Default),
        Sample.Of(() => new SolutionLexicon(["smart stove"]), SolutionLexicon.Empty),
        Sample.Of(() => new CheckOptions { Lexicon = new SolutionLexicon(["smart stove"]) }, CheckOptions.Default),
        Sample.Of(() => SeverityOverrides.None.With("JM1003", null), SeverityOverrides.None),
        Sample.Of(() => UniversalJobMapDiff.Between(Map(), ExampleStudy.Map), UniversalJobMapDiff.Between(ExampleStudy.Map, Map())),
        Sample.Of(() => UniversalJobMapDiff.Between(Map(), ExampleStudy.Map).Changes[0], UniversalJobMapDiff.Between(Map(), ExampleStudy.Map).Changes[1]),
        Sample.Of(() => new TextSpan(2, 3), new TextSpan(2, 4)),
    ];

    private static IEnumerable<Sample> OfSurveys() =>
    [
        Sample.Of(() => SolutionId.Parse("pressure cooker"), SolutionId.Mixed),
        Sample.Of(() => RatingScale.Create(1, 5), RatingScale.Create(1, 5, 1)),
        Sample.Of(() => JointHistogram.Empty(RatingScale.FivePoint).Add(5, null, 3), JointHistogram.Empty(RatingScale.FivePoint).Add(null, 5, 3)),
        Sample.Of(() => Responses(7), Responses(8)),
        Sample.Of(() => SecondMoments.From(Responses(7)), SecondMoments.From(Responses(8))),
        Sample.Of(() => SurveyTally.From(Responses(7)), SurveyTally.From(Responses(8))),
        Sample.Of(() => new NoAnswerCodes { DontKnow = ["9"] }, NoAnswerCodes.Default),
        Sample.Of(() => new RatingCodebook("faces", [new("sad", 1), new("happy", 5)]), new RatingCodebook("faces", [new("sad", 1), new("happy", 4)])),
        Sample.Of(() => new ColumnMapping("Q1_1", ColumnRole.Importance) { Need = OutcomeId.Parse("burns") }, new ColumnMapping("Q1_1", ColumnRole.Importance) { Need = OutcomeId.Parse("cut") }),
        Sample.Of(() => new ColumnMap([new ColumnMapping("Q1_1", ColumnRole.Weight)]) { Layout = SurveyLayout.Qualtrics }, new ColumnMap([new ColumnMapping("Q1_1", ColumnRole.Weight)])),
        Sample.Of(() => new ColumnMapReadOptions { MaximumValues = 12 }, ColumnMapReadOptions.Default),
        Sample.Of(() => SurveyTally.From(Responses(7)).Groups[0], SurveyTally.From(Responses(8)).Groups[0]),
    ];

    private static IEnumerable<Sample> OfScores() =>
    [
        Sample.Of(() => new ConfidenceInterval(1.5, 2.5), new ConfidenceInterval(1.5, 2.75)),
        Sample.Of(() => new RankInterval(1, 3), new RankInterval(2, 3)),
        Sample.Of(() => LiveScore.Of(Live(5), 0), LiveScore.Of(Live(3), 0)),
        Sample.Of(() => Analysis(7).Summaries[0], Analysis(8).Summaries[0]),
        Sample.Of(() => new SensitivityOptions { Top = 3 }, SensitivityOptions.Default),
        Sample.Of(() => Sensitivity(7), Sensitivity(8)),
        Sample.Of(() => OpportunitySensitivity.Run(ExampleStudy.Map, SurveyTally.From(Responses(7))).Unavailable[0], OpportunitySensitivity.Run(ExampleStudy.Map, SurveyTally.From(Responses(7).CompleteCases())).Unavailable[0]),
        Sample.Of(() => Sensitivity(7).Base, Sensitivity(7).Variants[^1]),
        Sample.Of(() => Sensitivity(7).Outcomes[0], Sensitivity(7).Outcomes[1]),
        Sample.Of(() => Sensitivity(7).Outcomes[0].Placements[0], Sensitivity(7).Outcomes[1].Placements[0]),
        Sample.Of(() => WeightTotals.Of(0.5), WeightTotals.Of(0.25)),
        Sample.Of(() => new NoAnswerCounts(1, 2, 3), new NoAnswerCounts(3, 2, 1)),
        Sample.Of(() => new OpportunityOptions { Level = 0.9 }, new OpportunityOptions { Level = 0.8 }),
        Sample.Of(() => ThresholdProfile.Wcw2005.Thresholds[0] with { }, ThresholdProfile.Ttp2016.Thresholds[0]),
        Sample.Of(() => Analysis(7).Scores[0], Analysis(8).Scores[0]),
        Sample.Of(() => Analysis(7), Analysis(8)),
        Sample.Of(() => new SampleAssumptions { Importance = 0.5 }, SampleAssumptions.Default),
        Sample.Of(() => new ComparisonOptions { Correction = MultiplicityCorrection.Holm }, ComparisonOptions.Default),
        Sample.Of(() => Comparison(7), Comparison(8)),
        Sample.Of(() => Comparison(7).Differences[0], Comparison(8).Differences[0]),
        Sample.Of(() => Comparison(7).Differences[0].Equivalence!, Comparison(8).Differences[0].Equivalence!),
        .. OfGrowth(),
    ];

    private static IEnumerable<Sample> OfJourneys() =>
    [
        Sample.Of(() => Journey(7), Journey(8)),
        Sample.Of(() => Journey(7).Stages[0], Journey(8).Stages[0]),
        Sample.Of(() => Journey(7).Stages[0][JourneyLane.Goals][0], Journey(7).Stages[0][JourneyLane.Questions][0]),
        Sample.Of(() => Journey(7).Stages[0][JourneyLane.Goals][0].DerivedFrom, Journey(7).Stages[1][JourneyLane.Goals][0].DerivedFrom),
        Sample.Of(() => Linked("as seen").Stages[0].HostingRationales[0], Linked("as told").Stages[0].HostingRationales[0]),
        Sample.Of(() => Journey(7).Stages[0].EmptyLanes[0], Journey(7).Stages[0].EmptyLanes[1]),
        Sample.Of(() => Journey(7).Stages[0].Emotion!, Journey(8).Stages[0].Emotion!),
        .. OfOfferings(),
        Sample.Of(() => Funnel(80), Funnel(70)),
        Sample.Of(() => Funnel(80).Stages[1], Funnel(70).Stages[1]),
        Sample.Of(() => Values(7), Values(8)),
        Sample.Of(() => Values(7).Features[0], Values(7).Features[1]),
        Sample.Of(() => Values(7).Outcomes[0], Values(7).Outcomes[1]),
        Sample.Of(() => Values(7).Milestones[0], Values(7).Milestones[1]),
        Sample.Of(() => new ValueMapOptions { FirstValueShare = 0.3 }, new ValueMapOptions { FirstValueShare = 0.4 }),
        Sample.Of(() => JourneyDiff.Between(Journey(7), Journey(8)), JourneyDiff.Between(Journey(8), Journey(7))),
        Sample.Of(() => JourneyDiff.Between(Journey(7), Journey(8)).Changes[0], JourneyDiff.Between(Journey(7), Journey(8)).Changes[1]),
        Sample.Of(() => Realized("a list"), Realized("another list")),
        Sample.Of(() => Churn(30).Evaluate(), Churn(40).Evaluate()),
        Sample.Of(() => PersonaOf(7), PersonaOf(8)),
        Sample.Of(() => PersonaOf(7).WantsMost, PersonaOf(7).SocialJobs),
        Sample.Of(() => PersonaOf(7).WantsMost.Items[0], PersonaOf(7).WantsMost.Items[1]),
        Sample.Of(() => PersonaOf(7).ComplexityFactors[0], PersonaOf(7).ComplexityFactors[1]),
        Sample.Of(() => new PersonaOptions { Top = 3 }, PersonaOptions.Default),
        Sample.Of(() => Audit(7), Audit(8)),
        Sample.Of(() => Audit(7).Findings[0], Audit(7).Findings[1]),
        Sample.Of(() => Audit(7).Coverage, Audit(8).Coverage),
        Sample.Of(() => Audit(7).Coverage.Whole, Audit(7).Coverage.Steps[0]),
        Sample.Of(() => new JourneyAuditOptions { MinimumObservations = 12 }, JourneyAuditOptions.Default),
        Sample.Of(() => ServiceBlueprint.Of(Journey(7)), ServiceBlueprint.Of(JourneyProjection.Project(Map(), JourneyTemplate.EightSteps))),
        Sample.Of(() => ServiceBlueprint.Of(Journey(7)).Rows[0], ServiceBlueprint.Of(Journey(7)).Rows[1]),
        Sample.Of(() => ServiceBlueprint.Of(Journey(7)).Rows[0].Cells[0], ServiceBlueprint.Of(Journey(7)).Rows[0].Cells[1]),
        Sample.Of(() => Churn(30).Evaluate().Change!, Churn(40).Evaluate().Change!),
    ];

    private static IEnumerable<Sample> OfOfferings() =>
    [
        Sample.Of(() => TouchpointId.Parse("menu"), TouchpointId.Parse("Menu")),
        Sample.Of(() => FeatureId.Parse("menu"), FeatureId.Parse("Menu")),
        Sample.Of(() => MilestoneId.Parse("problem"), MilestoneId.Parse("Problem")),
        Sample.Of(() => KpiId.Parse("nps"), KpiId.Parse("NPS")),
        Sample.Of(() => StageId.Parse("use"), StageId.Parse("Use")),
        Sample.Of(() => MapElementId.Parse("peel"), MapElementId.Parse("Peel")),
        Sample.Of(() => ChannelId.Parse("the shop"), ChannelId.Parse("the Shop")),
        Sample.Of(() => new Channel(ChannelId.Parse("app")) { Kind = TouchpointKind.Digital }, new Channel(ChannelId.Parse("app"))),
        Sample.Of(() => ExampleStudy.Offering with { }, new Offering(ExampleStudy.Solution)),
        Sample.Of(() => ExampleStudy.Offering.Touchpoints[0] with { }, ExampleStudy.Offering.Touchpoints[1]),
        Sample.Of(() => ExampleStudy.Offering.Features[0] with { }, ExampleStudy.Offering.Features[1]),
        Sample.Of(() => ExampleStudy.Offering.Milestones[0] with { }, ExampleStudy.Offering.Milestones[1]),
        Sample.Of(() => ExampleStudy.Offering.Kpis[0] with { }, ExampleStudy.Offering.Kpis[1]),
        Sample.Of(() => KpiMeasurement.OfPromoters("spring", 3, 2, 1), KpiMeasurement.OfPromoters("spring", 1, 2, 3)),
        Sample.Of(() => new EmotionScale("valence", -2, 2), EmotionScale.Satisfaction),
        Sample.Of(() => new ObservedReaction(new EmotionScale("valence", -2, 2), 1, 12), new ObservedReaction(new EmotionScale("valence", -2, 2), 1, 13)),
        Sample.Of(() => JourneyTemplate.Cottong with { }, JourneyTemplate.FourStage),
        Sample.Of(() => JourneyTemplate.Cottong.Stages[0] with { }, JourneyTemplate.Cottong.Stages[1]),
        Sample.Of(() => StageHosting.OfConsumptionJobs(ConsumptionJobKind.Clean), StageHosting.OfConsumptionJobs(ConsumptionJobKind.Store)),
        Sample.Of(() => new JourneyOptions { Trigger = "hunger" }, JourneyOptions.Default),
        Sample.Of(() => new JourneyReadOptions { MaximumValues = 12 }, JourneyReadOptions.Default),
        Sample.Of(() => new JourneySource(JourneySourceKind.Step, "peel"), new JourneySource(JourneySourceKind.Outcome, "peel")),
        Sample.Of(() => PersonaOf(7).WantsMost.Items[0].Figures, PersonaOf(7).WantsMost.Items[1].Figures),
        Sample.Of(() => new MomentOfTruth(TouchpointId.Parse("menu")) { IsConfirmed = true }, new MomentOfTruth(TouchpointId.Parse("menu"))),
        Sample.Of(() => Journey(7).Terms!, JourneyProjection.Project(ExampleStudy.Map, JourneyTemplate.EightSteps, analysis: OpportunityAnalysis.Run(ExampleStudy.Map, Responses(7), new OpportunityOptions { Resamples = 40, Level = 0.9 })).Terms!),
        Sample.Of(() => Journey(7).Unplaced[0], Journey(7).Unplaced[1]),
    ];

    private static IEnumerable<Sample> OfTheRest() =>
    [
        Sample.Of(() => new DiagnosticLocation { Source = "map.json", Line = 3 }, new DiagnosticLocation { Source = "map.json", Line = 4 }),
        Sample.Of(() => DiagnosticCatalogue.SampleSmall.Create("Few."), DiagnosticCatalogue.SampleSmall.Create("Fewer.")),
        Sample.Of(() => new OutcomeTruth(0.5, 0.25), new OutcomeTruth(0.5, 0.75)),
        Sample.Of(() => new OutcomeCsvOptions("home cooks", "prepare a hot meal"), new OutcomeCsvOptions("students", "prepare a hot meal")),
        Sample.Of(() => new EvidenceCsvOptions { Source = "research.csv" }, EvidenceCsvOptions.Default),
        Sample.Of(() => new OutcomeMarkdownOptions { CoreJob = "prepare a hot meal" }, new OutcomeMarkdownOptions { CoreJob = "prepare a cold meal" }),
        Sample.Of(() => new OpenJourneyOptions { CoreJob = "prepare a hot meal", Source = "a.ojf" }, new OpenJourneyOptions { CoreJob = "prepare a cold meal", Source = "b.ojf" }),
        .. OfTables(),
        Sample.Of(() => Survey(1), Survey(2)),
        Sample.Of(() => Survey(1).Blocks[0], Survey(1).Blocks[1]),
        Sample.Of(() => Survey(1).Blocks[0].Matrices[0], Survey(1).Blocks[1].Matrices[0]),
        Sample.Of(() => Survey(1).Blocks[0].Items[0], Survey(1).Blocks[1].Items[0]),
        Sample.Of(() => Survey(1).Blocks[0].Answers[0], Survey(1).Blocks[0].Answers[1]),
        Sample.Of(() => new ProfileQuestion("age", "How old are you?", ["young", "old"]), new ProfileQuestion("age", "How old are you?", ["young", "not young"])),
        Sample.Of(() => Report([]), Report([DiagnosticCatalogue.SampleSmall.Create("few")])),
        Sample.Of(() => new QuestionnaireOptions { NeedKinds = [NeedKind.Outcome] }, QuestionnaireOptions.Default),
    ];

    private static IEnumerable<Sample> OfTables() =>
    [
        Sample.Of(() => new SurveyReadOptions { Variables = ["household"], Quality = Excluding(AnswerQualityCheck.Preview) }, new SurveyReadOptions { Variables = ["cooks"], Quality = Excluding(AnswerQualityCheck.Preview) }),
        Sample.Of(() => new SurveyReadLimits { MaximumColumns = 12 }, SurveyReadLimits.Default),
        Sample.Of(() => Excluding(AnswerQualityCheck.Speeding), AnswerQualityOptions.Default),
        Sample.Of(() => Inspection("household"), Inspection("home")),
        Sample.Of(() => Inspection("household").Layout, Ingestion(Export).Report.Layout),
        Sample.Of(() => Ingestion().Report, Ingestion(Export).Report),
        Sample.Of(() => Ingestion().Report.Checks[0], Ingestion(Export).Report.Checks[0]),
        Sample.Of(() => Ingestion().Report.Columns[0], Ingestion().Report.Columns[1]),
        Sample.Of(() => Ingestion().Report.Columns[0].Examples[0], Ingestion().Report.Columns[0].Examples[1]),
        Sample.Of(() => ReadProgress(1), ReadProgress(2)),
    ];

    private static UniversalJobMap Map() => UniversalJobMap.For("home cooks", "prepare a hot meal")
        .Prepare("peel the vegetables", s => s.Outcome("minimize the time it takes to peel", "peel").Outcome("minimize the risk of a cut", "cut"))
        .Execute("cook the dish", s => s.Outcome("minimize the likelihood of burning", "burn"))
        .Build();

    private static ConsumptionJob Consumption(UniversalJobMap map) => new(JobId.Parse("stove"), ConsumptionJobKind.Install, JobStatement.Parse("put the stove in place")) { Map = map };

    private static SurveyResponses Responses(ulong seed) => SurveyGenerator.Generate(ExampleStudy.Market, 60, seed).Responses;

    private static LiveTally Live(int importance)
    {
        LiveTally live = new(RatingScale.FivePoint, [OutcomeId.Parse("burn")]);
        live.Add(0, importance, 3);
        live.Add(0, 1, importance);
        return live;
    }

    private static OpportunitySensitivity Sensitivity(ulong seed) => OpportunitySensitivity.Run(ExampleStudy.Map, Responses(seed));

    private static OpportunityAnalysis Analysis(ulong seed) => OpportunityAnalysis.Run(ExampleStudy.Map, Responses(seed), new OpportunityOptions { Resamples = 40 });

    private static OpportunityComparison Comparison(ulong seed) => OpportunityComparison.Between(Analysis(seed), Analysis(9), new ComparisonOptions { EquivalenceMargin = 2 }).Value;

    /// <summary>No touchpoint serves anything; where a seed is even, nobody was asked.</summary>
    private static JourneyAudit Audit(ulong seed) => JourneyAudit.Run(ExampleStudy.Map, Journey(seed), seed % 2 == 0 ? null : Analysis(seed));

    private static JourneyMap Journey(ulong seed) => JourneyProjection.Project(ExampleStudy.Map, JourneyTemplate.EightSteps, analysis: Analysis(seed));

    private static JourneyMap Linked(string why) => JourneyProjection.Project(Map(), new JourneyTemplate("own")
    {
        Stages = [new TemplateStage(StageId.Parse("all"), "All") { Hosts = [StageHosting.OfStepKinds(UniversalSteps.All, why)] }],
    });

    private static Persona PersonaOf(ulong seed) => Persona.FromSegment(Analysis(seed), null);
    private static MilestoneFunnel Funnel(long reached) =>
        MilestoneFunnel.Of([new Milestone(MilestoneId.Parse("order"), "first order") { Reached = 100 }, new Milestone(MilestoneId.Parse("dinner"), "first dinner") { Reached = reached }]).Value;

    private static ValueMap Values(ulong seed) => ValueMap.Of(ExampleStudy.Map, ExampleStudy.Offering, Analysis(seed)).Value;
    private static RealizedTouchpoint Realized(string name) => JourneyDiff.Between(With(name, OfferingStatus.Planned), With(name, OfferingStatus.Existing)).Realized[0];

    private static JourneyMap With(string name, OfferingStatus status) => JourneyProjection.Project(Map(), JourneyTemplate.EightSteps, new Offering(SolutionId.Parse("stove"))
    {
        Touchpoints = [new Touchpoint(TouchpointId.Parse("list"), name) { Serves = [OutcomeId.Parse("peel")], Status = status }],
    });

    private static Kpi Churn(int left) => new(KpiId.Parse("churn"), "who left", KpiKind.Churn)
    {
        Measurements = [KpiMeasurement.OfShare("2026-Q2", 20, 100), KpiMeasurement.OfShare("2026-Q3", left, 100)],
    };

    private static Questionnaire Survey(ulong seed) => Questionnaire.For(Map(), new QuestionnaireOptions { Seed = seed });

    private const string Table = "imp_peel,sat_peel,household\n5,2,family\n9,2,family\noften,2,family\n";

    /// <summary>Two header lines of a survey tool, and a preview.</summary>
    private const string Export = "StartDate,EndDate,Status,ResponseId,DistributionChannel,imp_peel,sat_peel\nStart Date,End Date,Response Type,Response ID,Distribution Channel,imp_peel,sat_peel\n2026-11-02,2026-11-02,Survey Preview,R_1,preview,5,2\n";

    private static SurveyIngestion Ingestion(string table = Table)
    {
        using MemoryStream csv = new(System.Text.Encoding.UTF8.GetBytes(table));
        return SurveyReader.Read(csv, Map(), new SurveyReadOptions { Variables = table == Table ? ["household"] : [] }).Value;
    }

    private static TallyIngestion CountedIngestion()
    {
        using MemoryStream csv = new(System.Text.Encoding.UTF8.GetBytes(Table));
        return SurveyReader.ReadTally(csv, Map()).Value;
    }

    private static SurveyInspection Inspection(string variable)
    {
        using MemoryStream csv = new(System.Text.Encoding.UTF8.GetBytes(Table.Replace("household", variable, StringComparison.Ordinal)));
        return SurveyReader.Inspect(csv, Map()).Value;
    }

    private static ReportContents Report(IReadOnlyList<Diagnostic> reading) =>
        new(OpportunityAnalysis.Run(ExampleStudy.Map, ExampleStudy.Survey.Responses, new OpportunityOptions { Resamples = 20 }), JourneyProjection.Project(ExampleStudy.Map, JourneyTemplate.EightSteps)) { Reading = reading };

    private static AnswerQualityOptions Excluding(AnswerQualityCheck check) => new() { Exclude = [check] };

    /// <summary>What is told the given number of times of a table that is long enough.</summary>
    private static SurveyReadProgress ReadProgress(int times)
    {
        Told told = new();
        using MemoryStream csv = new(System.Text.Encoding.UTF8.GetBytes("imp_peel,sat_peel\n" + string.Concat(Enumerable.Repeat("5,2\n", 20_000))));
        SurveyReader.ReadTally(csv, Map(), null, new SurveyReadOptions { Progress = told });
        return told.Values[times - 1];
    }

    private sealed class Told : IProgress<SurveyReadProgress>
    {
        public List<SurveyReadProgress> Values { get; } = [];

        public void Report(SurveyReadProgress value) => Values.Add(value);
    }
}
