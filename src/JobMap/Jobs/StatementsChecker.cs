using JobMap.Diagnostics;

namespace JobMap;

/// <summary>Checks the statements of one map: its jobs, its steps by name, its outcomes one by one and against each other.</summary>
internal sealed class StatementsChecker(UniversalJobMap map, string root, WordList lexicon)
{
    private readonly FaultWordLists _lists = map.Grammar.FaultLists;
    private readonly OutcomeStatementChecker _outcomes = new(map.Grammar.FaultLists, lexicon);
    private readonly JobStatementChecker _jobs = new(map.Grammar.FaultLists, lexicon);
    private readonly List<(OutcomeStatement Statement, string Path)> _checked = [];

    /// <summary>The core job and all other jobs of the market.</summary>
    public IEnumerable<Diagnostic> CheckJobs()
    {
        List<Diagnostic> found = [.. At($"{root}.market.coreJob", _jobs.CheckFunctional(map.Market.CoreJob.Text))];
        foreach (IGrouping<JobKind, Job> kind in map.Jobs.GroupBy(job => job.Kind))
        {
            string list = JobMapRules.ListOf(kind.Key);
            found.AddRange(kind.SelectMany((job, i) => At(FormattableString.Invariant($"{root}.{list}[{i}].statement"), Check(job))));
        }

        found.AddRange(map.ConsumptionJobs.SelectMany((job, i) =>
            At(FormattableString.Invariant($"{root}.consumptionJobs[{i}].statement"), _jobs.CheckFunctional(job.Statement.Text).Where(one => one.Id != DiagnosticCatalogue.JobStatementSolution.Id))));
        return found;
    }

    /// <summary>The step by name, its outcomes, and those of its sub-steps.</summary>
    public IEnumerable<Diagnostic> CheckStep(JobStep step, string path)
    {
        List<Diagnostic> found = [.. At($"{path}.name", _jobs.CheckSolutions(step.Name)), .. CheckOutcomes(step.Outcomes, $"{path}.outcomes")];
        for (int i = 0; i < step.SubSteps.Count; i++)
        {
            string part = FormattableString.Invariant($"{path}.subSteps[{i}]");
            found.AddRange(At($"{part}.name", _jobs.CheckSolutions(step.SubSteps[i].Name)));
            found.AddRange(CheckOutcomes(step.SubSteps[i].Outcomes, $"{part}.outcomes"));
        }

        return found;
    }

    public IReadOnlyList<Diagnostic> CheckOutcomes(IReadOnlyList<DesiredOutcome> outcomes, string path)
    {
        List<Diagnostic> found = [];
        for (int i = 0; i < outcomes.Count; i++)
        {
            string place = FormattableString.Invariant($"{path}[{i}].statement");
            OutcomeStatement statement = outcomes[i].Statement;
            _checked.Add((statement, place));
            found.AddRange(At(place, _outcomes.Check(statement)));
            found.AddRange(At(place, CheckAncillary(statement)));
        }

        return found;
    }

    /// <summary>The statements checked so far against each other, in their order.</summary>
    public IEnumerable<Diagnostic> CheckDuplicates()
    {
        IReadOnlyList<(int? Same, int? Similar)> pairs = NearDuplicates.Find([.. _checked.Select(one => StatementWording.Of(one.Statement, _lists))]);
        for (int i = 0; i < pairs.Count; i++)
        {
            DiagnosticLocation location = new() { Path = _checked[i].Path };
            if (pairs[i].Same is { } same)
            {
                yield return DiagnosticCatalogue.OutcomeDuplicate.Create($"The statement says the same as \"{_checked[same].Statement}\".", location);
            }
            else if (pairs[i].Similar is { } similar)
            {
                yield return DiagnosticCatalogue.OutcomeSimilar.Create($"The statement says one word more than \"{_checked[similar].Statement}\".", location);
            }
        }
    }

    private IEnumerable<Diagnostic> Check(Job job) => job.Kind switch
    {
        JobKind.Emotional => _jobs.CheckEmotional(job.Statement.Text),
        JobKind.Social => _jobs.CheckSocial(job.Statement.Text),
        _ => _jobs.CheckFunctional(job.Statement.Text),
    };

    /// <summary>An object that begins with a verb of the consumption chain, unless that verb is the core job's own.</summary>
    private IEnumerable<Diagnostic> CheckAncillary(OutcomeStatement statement)
    {
        if (statement.Object is not { } target)
        {
            yield break;
        }

        List<TextSpan> words = StatementWords.Of(target);
        int length = words.Count == 0 ? 0 : _lists.ConsumptionVerbs.LengthAt(target, words, 0);
        string verb = length == 0 ? "" : target[words[0].Start..words[length - 1].End];
        if (length > 0 && !map.Market.CoreJob.Text.Contains(verb, StringComparison.OrdinalIgnoreCase))
        {
            yield return OutcomeStatementChecker.At(
                DiagnosticCatalogue.StatementAncillary.Create($"To {verb} is mostly a job of the consumption chain, not part of the job \"{map.Market.CoreJob}\"."), statement.Spans.Object);
        }
    }

    private static IEnumerable<Diagnostic> At(string path, IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => diagnostic with { Location = diagnostic.Location with { Path = path } });
}
