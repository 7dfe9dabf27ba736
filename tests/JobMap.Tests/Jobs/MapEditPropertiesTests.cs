using CsCheck;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Jobs;

/// <summary>Edits of one member of the map, with any other value in its place: the member is the new one, and everything else is kept.</summary>
public sealed class MapEditPropertiesTests
{
    private const string Outcomes = nameof(UniversalJobMap.Outcomes);

    private static readonly Gen<(UniversalJobMap Map, UniversalJobMap Other)> Pair = Gen.Select(Gens.WholeMap, Gens.WholeMap);

    [Fact]
    public void WithMarket_AnyOther_KeepsTheRest() => Sets((map, other) => map.WithMarket(other.Market), map => map.Market, nameof(UniversalJobMap.Market));

    [Fact]
    public void WithLadder_AnyOther_KeepsTheRest() => Sets((map, other) => map.WithLadder(other.Ladder), map => map.Ladder, nameof(UniversalJobMap.Ladder));

    [Fact]
    public void WithInapplicableSteps_AnyOther_KeepsTheRest() =>
        Sets((map, other) => map.WithInapplicableSteps(other.InapplicableSteps), map => map.InapplicableSteps, nameof(UniversalJobMap.InapplicableSteps));

    [Fact]
    public void WithJobs_AnyOther_KeepsTheRest() => Sets((map, other) => map.WithJobs(other.Jobs), map => map.Jobs, nameof(UniversalJobMap.Jobs));

    [Fact]
    public void WithConsumptionJobs_AnyOther_KeepsTheRest() =>
        Sets((map, other) => map.WithConsumptionJobs(other.ConsumptionJobs), map => map.ConsumptionJobs, nameof(UniversalJobMap.ConsumptionJobs));

    [Fact]
    public void WithComplexityFactors_AnyOther_KeepsTheRest() =>
        Sets((map, other) => map.WithComplexityFactors(other.ComplexityFactors), map => map.ComplexityFactors, nameof(UniversalJobMap.ComplexityFactors));

    [Fact]
    public void WithExtensions_AnyOther_KeepsTheRest() => Sets((map, other) => map.WithExtensions(other.Extensions), map => map.Extensions, nameof(UniversalJobMap.Extensions));

    [Fact]
    public void WithFinancialOutcomes_AnyOther_KeepsTheRestAndReadsThemInItsLanguage() => Pair.Sample((map, other) =>
    {
        UniversalJobMap edited = EditLaw.Edit(map, one => one.WithFinancialOutcomes(other.FinancialOutcomes), nameof(UniversalJobMap.FinancialOutcomes));
        return edited.FinancialOutcomes.Select(Written).SequenceEqual(other.FinancialOutcomes.Select(Written))
            && edited.FinancialOutcomes.All(outcome => outcome.Statement.Grammar == map.Grammar);
    }, iter: 100);

    [Fact]
    public void WithLinks_Fewer_KeepsTheRest() => Gens.WholeMap.Sample(map =>
    {
        UniversalJobMap edited = EditLaw.Edit(map, one => one.WithLinks(one.Links.Skip(1).Reverse()), nameof(UniversalJobMap.Links));
        return edited.Links.SequenceEqual(map.Links.Skip(1).Reverse());
    }, iter: 100);

    [Fact]
    public void WithSteps_AnyOther_KeepsTheRestAndTheLinksBetweenStepsThatAreThere() => Pair.Sample((map, other) =>
    {
        UniversalJobMap edited = EditLaw.Edit(map, one => one.WithSteps(other.Steps), nameof(UniversalJobMap.Steps), Outcomes, nameof(UniversalJobMap.Links));
        HashSet<StepId> ids = [.. other.Steps.SelectMany(step => step.SubSteps.Select(part => part.Id).Append(step.Id))];
        return edited.WithGrammar(other.Grammar).Steps.Equals(other.Steps)
            && edited.Links.SequenceEqual(map.Links.Where(link => ids.Contains(link.From) && ids.Contains(link.To)));
    }, iter: 100);

    [Fact]
    public void WithGrammar_AnotherLanguage_KeepsEveryTextAndMapsWithin() => Gens.WholeMap.Sample(map =>
    {
        OutcomeGrammar grammar = map.Grammar == OutcomeGrammar.English ? OutcomeGrammar.Dutch : OutcomeGrammar.English;
        UniversalJobMap edited = EditLaw.Edit(
            map, one => one.WithGrammar(grammar), nameof(UniversalJobMap.Grammar), nameof(UniversalJobMap.Steps), Outcomes, nameof(UniversalJobMap.FinancialOutcomes),
            nameof(UniversalJobMap.Market), nameof(UniversalJobMap.Ladder), nameof(UniversalJobMap.Jobs), nameof(UniversalJobMap.ConsumptionJobs));
        return edited.Grammar == grammar && edited.ContentHash != map.ContentHash
            && edited.Outcomes.Concat(edited.FinancialOutcomes).All(outcome => outcome.Statement.Grammar == grammar)
            && Jobs(edited).SequenceEqual(Jobs(map))
            && edited.Outcomes.Concat(edited.FinancialOutcomes).Select(Written).SequenceEqual(map.Outcomes.Concat(map.FinancialOutcomes).Select(Written))
            && edited.WithGrammar(map.Grammar) == map && edited.WithGrammar(map.Grammar).ContentHash == map.ContentHash;
    }, iter: 100);

    [Fact]
    public void Edits_ByTheValueAlreadyThere_ChangeNothing()
    {
        Func<UniversalJobMap, UniversalJobMap>[] edits =
        [
            map => map.WithMarket(map.Market), map => map.WithLadder(map.Ladder), map => map.WithSteps(map.Steps), map => map.WithSteps(map.Steps.ToArray()),
            map => map.WithLinks(map.Links), map => map.WithInapplicableSteps(map.InapplicableSteps), map => map.WithJobs(map.Jobs.ToList()),
            map => map.WithConsumptionJobs(map.ConsumptionJobs), map => map.WithFinancialOutcomes(map.FinancialOutcomes.ToList()),
            map => map.WithComplexityFactors(map.ComplexityFactors), map => map.WithGrammar(map.Grammar), map => map.WithExtensions(map.Extensions),
        ];

        Gens.WholeMap.Sample(map => edits.All(edit => EditLaw.ChangesNothing(map, edit)), iter: 50);
    }

    [Fact]
    public void Edits_OfNull_NameTheArgument()
    {
        UniversalJobMap map = Maps.Garden;

        map.Invoking(m => m.WithMarket(null!)).Should().Throw<ArgumentNullException>().WithParameterName("market");
        map.Invoking(m => m.WithSteps(null!)).Should().Throw<ArgumentNullException>().WithParameterName("steps");
        map.Invoking(m => m.WithLinks(null!)).Should().Throw<ArgumentNullException>().WithParameterName("links");
        map.Invoking(m => m.WithInapplicableSteps(null!)).Should().Throw<ArgumentNullException>().WithParameterName("steps");
        map.Invoking(m => m.WithJobs(null!)).Should().Throw<ArgumentNullException>().WithParameterName("jobs");
        map.Invoking(m => m.WithConsumptionJobs(null!)).Should().Throw<ArgumentNullException>().WithParameterName("jobs");
        map.Invoking(m => m.WithFinancialOutcomes(null!)).Should().Throw<ArgumentNullException>().WithParameterName("outcomes");
        map.Invoking(m => m.WithComplexityFactors(null!)).Should().Throw<ArgumentNullException>().WithParameterName("factors");
        map.Invoking(m => m.WithGrammar(null!)).Should().Throw<ArgumentNullException>().WithParameterName("grammar");
        map.Invoking(m => m.WithExtensions(null!)).Should().Throw<ArgumentNullException>().WithParameterName("extensions");
        map.WithLadder(null).Ladder.Should().BeNull();
    }

    [Fact]
    public void Edits_OfANullItem_NameTheArgument()
    {
        UniversalJobMap map = Maps.Garden;

        map.Invoking(m => m.WithSteps([null!])).Should().Throw<ArgumentException>().WithParameterName("steps");
        map.Invoking(m => m.WithLinks([null!])).Should().Throw<ArgumentException>().WithParameterName("links");
        map.Invoking(m => m.WithInapplicableSteps([null!])).Should().Throw<ArgumentException>().WithParameterName("steps");
        map.Invoking(m => m.WithJobs([null!])).Should().Throw<ArgumentException>().WithParameterName("jobs");
        map.Invoking(m => m.WithConsumptionJobs([null!])).Should().Throw<ArgumentException>().WithParameterName("jobs");
        map.Invoking(m => m.WithFinancialOutcomes([null!])).Should().Throw<ArgumentException>().WithParameterName("outcomes");
        map.Invoking(m => m.WithComplexityFactors([null!])).Should().Throw<ArgumentException>().WithParameterName("factors");
    }

    /// <summary>The member becomes that of the other map, once it is read in the language of that map.</summary>
    private static void Sets(Func<UniversalJobMap, UniversalJobMap, UniversalJobMap> edit, Func<UniversalJobMap, object?> member, string name) =>
        Pair.Sample((map, other) => Equals(member(EditLaw.Edit(map, one => edit(one, other), name).WithGrammar(other.Grammar)), member(other)), iter: 100);

    private static IEnumerable<string?> Jobs(UniversalJobMap map) =>
    [
        map.Market.CoreJob.Text, map.Ladder?.Above?.Text, map.Ladder?.Below?.Text,
        .. map.Jobs.Select(job => job.Statement.Text), .. map.ConsumptionJobs.Select(job => $"{job.Statement.Text} {job.Map?.ContentHash}"),
    ];

    private static (OutcomeId Id, string Text, ExtensionMembers Extensions) Written(DesiredOutcome outcome) => (outcome.Id, outcome.Statement.Text, outcome.Extensions);
}
