using CsCheck;
using JobMap.Diagnostics;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Jobs;

/// <summary>Edits of one step or one outcome: what is edited is as asked for, and every other step, sub-step and outcome is what and where it was.</summary>
public sealed class StepEditPropertiesTests
{
    private const string Steps = nameof(UniversalJobMap.Steps);
    private const string Outcomes = nameof(UniversalJobMap.Outcomes);
    private const string Links = nameof(UniversalJobMap.Links);

    private static readonly DesiredOutcome Added = new(OutcomeId.Parse("added"), OutcomeStatement.Parse("minimize the risk of frost")) { Extensions = ExtensionMembers.Empty.With("x-a", "1") };

    private static readonly Gen<(UniversalJobMap Map, int First, int Second, int Third)> WithSteps =
        Gen.Select(Gens.WholeMap.Where(map => map.Steps.Count > 0), Gen.Int[0, 5000], Gen.Int[0, 5000], Gen.Int[0, 5000]);

    private static readonly Gen<(UniversalJobMap Map, int First, int Second, int Third)> WithOutcomes =
        Gen.Select(Gens.WholeMap.Where(map => map.Outcomes.Count > 0), Gen.Int[0, 5000], Gen.Int[0, 5000], Gen.Int[0, 5000]);

    [Fact]
    public void WithStep_New_StandsAtItsPlaceAmongTheOthers() => WithSteps.Sample((map, first, _, _) =>
    {
        int place = first % (map.Steps.Count + 1);
        JobStep step = new(StepId.Parse("added"), UniversalStep.Monitor, "look at the beds") { Outcomes = [Added with { Statement = map.Grammar.Parse("x") }] };
        UniversalJobMap edited = EditLaw.Edit(map, one => one.WithStep(step, place), Steps, Outcomes);
        return edited.Steps.SequenceEqual([.. map.Steps.Take(place), step, .. map.Steps.Skip(place)])
            && map.WithStep(step).Steps.SequenceEqual([.. map.Steps, step]) && Same(edited.WithoutStep(step.Id), map);
    }, iter: 100);

    [Fact]
    public void WithStep_OneThatIsThere_TakesItsPlaceOrTheOneAskedFor() => WithSteps.Sample((map, first, second, _) =>
    {
        (int old, int place) = (first % map.Steps.Count, second % map.Steps.Count);
        JobStep step = map.Steps[old] with { Name = "another name", Kind = UniversalStep.Modify };
        JobStep[] rest = [.. map.Steps.Where((_, i) => i != old)];
        UniversalJobMap stays = EditLaw.Edit(map, one => one.WithStep(step), Steps);
        UniversalJobMap moves = EditLaw.Edit(map, one => one.WithStep(step, place), Steps, Outcomes);
        return stays.Steps.SequenceEqual([.. rest.Take(old), step, .. rest.Skip(old)]) && moves.Steps.SequenceEqual([.. rest.Take(place), step, .. rest.Skip(place)]);
    }, iter: 100);

    [Fact]
    public void WithoutStep_AnyStep_TakesItsLinksAlone() => WithSteps.Sample((map, first, _, _) =>
    {
        JobStep step = map.Steps[first % map.Steps.Count];
        HashSet<StepId> gone = [step.Id, .. step.SubSteps.Select(part => part.Id)];
        UniversalJobMap edited = EditLaw.Edit(map, one => one.WithoutStep(step.Id), Steps, Outcomes, Links);
        return edited.Steps.SequenceEqual(map.Steps.Where(other => other.Id != step.Id)) && edited.FindStep(step.Id) is null
            && edited.Links.SequenceEqual(map.Links.Where(link => !gone.Contains(link.From) && !gone.Contains(link.To)));
    }, iter: 100);

    [Fact]
    public void WithOutcome_NewInAStepOrSubStep_StandsAtItsPlaceAndGoesAgain() => WithSteps.Sample((map, first, second, _) =>
    {
        StepId owner = OwnersOf(map)[first % OwnersOf(map).Length];
        int place = second % (ListOf(map, owner).Count + 1);
        UniversalJobMap edited = EditLaw.Edit(map, one => one.WithOutcome(owner, Added, place), Steps, Outcomes);
        DesiredOutcome read = Added with { Statement = map.Grammar.Parse(Added.Statement.Text) };
        return ListOf(edited, owner).SequenceEqual([.. ListOf(map, owner).Take(place), read, .. ListOf(map, owner).Skip(place)])
            && ListOf(map.WithOutcome(owner, Added), owner).SequenceEqual([.. ListOf(map, owner), read])
            && Same(edited.WithoutOutcome(Added.Id), map);
    }, iter: 100);

    [Fact]
    public void WithOutcome_FromAnyPlaceToAnyOther_LeavesTheRestInOrder() => WithOutcomes.Sample((map, first, second, third) =>
    {
        DesiredOutcome moved = map.Outcomes[first % map.Outcomes.Count] with { Extensions = ExtensionMembers.Empty.With("x-moved", "true") };
        StepId to = OwnersOf(map)[second % OwnersOf(map).Length];
        int place = third % (ListOf(map, to).Count(outcome => outcome.Id != moved.Id) + 1);
        UniversalJobMap edited = EditLaw.Edit(map, one => one.WithOutcome(to, moved, place), Steps, Outcomes);
        return ShapeOf(edited).SequenceEqual(ShapeOf(map)) && OwnersOf(map).All(owner =>
        {
            DesiredOutcome[] rest = [.. ListOf(map, owner).Where(outcome => outcome.Id != moved.Id)];
            return ListOf(edited, owner).SequenceEqual(owner == to ? [.. rest.Take(place), moved, .. rest.Skip(place)] : rest);
        });
    }, iter: 200);

    [Fact]
    public void WithoutOutcome_Any_IsGoneAloneAndComesBack() => WithOutcomes.Sample((map, first, _, _) =>
    {
        DesiredOutcome gone = map.Outcomes[first % map.Outcomes.Count];
        UniversalJobMap edited = EditLaw.Edit(map, one => one.WithoutOutcome(gone.Id), Steps, Outcomes);
        StepId owner = OwnersOf(map).Single(id => ListOf(map, id).Contains(gone));
        int place = ListOf(map, owner).TakeWhile(outcome => outcome != gone).Count();
        return edited.Outcomes.SequenceEqual(map.Outcomes.Where(outcome => outcome.Id != gone.Id)) && edited.FindOutcome(gone.Id) is null
            && ShapeOf(edited).SequenceEqual(ShapeOf(map)) && Same(edited.WithOutcome(owner, gone, place), map);
    }, iter: 100);

    [Fact]
    public void WithStatement_Any_RewordsThatOneAlone() => WithOutcomes.Sample((map, first, _, _) =>
    {
        DesiredOutcome old = map.Outcomes[first % map.Outcomes.Count];
        string words = old.Statement.Text + " now";
        UniversalJobMap edited = EditLaw.Edit(map, one => one.WithStatement(old.Id, words), Steps, Outcomes);
        DesiredOutcome read = old with { Statement = map.Grammar.Parse(words) };
        return ShapeOf(edited).SequenceEqual(ShapeOf(map)) && edited.ContentHash != map.ContentHash && Same(edited.WithStatement(old.Id, old.Statement.Text), map)
            && OwnersOf(map).All(owner => ListOf(edited, owner).SequenceEqual(ListOf(map, owner).Select(outcome => outcome == old ? read : outcome)));
    }, iter: 100);

    [Fact]
    public void StepEdits_ByWhatIsAlreadyThere_ChangeNothing() => WithOutcomes.Sample((map, first, second, _) =>
    {
        (int step, DesiredOutcome outcome) = (first % map.Steps.Count, map.Outcomes[second % map.Outcomes.Count]);
        StepId owner = OwnersOf(map).Single(id => ListOf(map, id).Contains(outcome));
        return EditLaw.ChangesNothing(map, one => one.WithStep(one.Steps[step])) && EditLaw.ChangesNothing(map, one => one.WithStep(one.Steps[step], step))
            && EditLaw.ChangesNothing(map, one => one.WithOutcome(owner, outcome)) && EditLaw.ChangesNothing(map, one => one.WithStatement(outcome.Id, outcome.Statement.Text));
    }, iter: 50);

    [Fact]
    public void StepEdits_Misuse_NamesTheArgument()
    {
        (UniversalJobMap map, StepId hedge, OutcomeId dry) = (Maps.Garden, StepId.Parse("hedge"), OutcomeId.Parse("dry"));

        map.Invoking(m => m.WithStep(null!)).Should().Throw<ArgumentNullException>().WithParameterName("step");
        map.Invoking(m => m.WithStep(m.Steps[0], -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("position");
        map.Invoking(m => m.WithStep(m.Steps[0], 4)).Should().Throw<ArgumentOutOfRangeException>("three others leave the places 0 to 3").WithParameterName("position");
        map.Invoking(m => m.WithoutStep(default)).Should().Throw<ArgumentException>().WithParameterName("id");
        map.Invoking(m => m.WithOutcome(hedge, null!)).Should().Throw<ArgumentNullException>().WithParameterName("outcome");
        map.Invoking(m => m.WithOutcome(default, Added)).Should().Throw<ArgumentException>().WithParameterName("step");
        map.Invoking(m => m.WithOutcome(hedge, Added, -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("position");
        map.Invoking(m => m.WithOutcome(hedge, Added, 3)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("position");
        map.Invoking(m => m.WithOutcome(hedge, m.FindOutcome(OutcomeId.Parse("reach"))!, 2)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("position");
        map.Invoking(m => m.WithoutOutcome(Added.Id)).Should().Throw<ArgumentException>().WithParameterName("id");
        map.Invoking(m => m.WithStatement(Added.Id, "x")).Should().Throw<ArgumentException>().WithParameterName("id");
        map.Invoking(m => m.WithStatement(dry, null!)).Should().Throw<ArgumentException>().WithParameterName("statement");
        map.Invoking(m => m.WithStatement(dry, " ")).Should().Throw<ArgumentException>().WithParameterName("statement");
    }

    [Fact]
    public void WithOutcome_IdOfAFinancialOutcomeOrAJob_IsRefusedWithTheDiagnostic()
    {
        UniversalJobMap map = Maps.Garden.WithFinancialOutcomes([new DesiredOutcome(OutcomeId.Parse("cost"), OutcomeStatement.Parse("minimize the cost of seeds"))])
            .WithJobs([new Job(JobId.Parse("calm"), JobKind.Emotional, JobStatement.Parse("feel calm"))]);

        foreach ((string id, string diagnostic) in ((string, string)[])[("cost", "JM2006"), ("calm", "JM2010")])
        {
            map.Invoking(m => m.WithOutcome(StepId.Parse("hedge"), new DesiredOutcome(OutcomeId.Parse(id), Added.Statement)))
                .Should().Throw<JobMapException>().Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(diagnostic);
        }
    }

    private static bool Same(UniversalJobMap one, UniversalJobMap other) => one == other && one.ContentHash == other.ContentHash;

    private static StepId[] OwnersOf(UniversalJobMap map) => [.. map.Steps.SelectMany(step => step.SubSteps.Select(part => part.Id).Prepend(step.Id))];

    private static IReadOnlyList<DesiredOutcome> ListOf(UniversalJobMap map, StepId owner) => map.FindStep(owner)?.Outcomes ?? map.FindSubStep(owner)!.Outcomes;

    /// <summary>Steps and sub-steps without their outcomes.</summary>
    private static IEnumerable<object> ShapeOf(UniversalJobMap map) => map.Steps.SelectMany(step =>
        step.SubSteps.Select(part => (object)(part with { Outcomes = [] })).Prepend(step with { Outcomes = [], SubSteps = [] }));
}
