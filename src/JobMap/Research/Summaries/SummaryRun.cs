using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research.Summaries;

/// <summary>Counts research for one job map.</summary>
internal sealed class SummaryRun(UniversalJobMap map, ResearchEvidence evidence, EvidenceSummaryOptions options)
{
    /// <summary>The guideline of 10 to 12 interviews.</summary>
    private const int UsualInterviews = 10;

    private readonly EvidenceIndex _index = new(evidence);

    public EvidenceSummary Run()
    {
        MapTargets targets = new(map);
        IReadOnlyList<Diagnostic> found = options.Known is { } known ? evidence.Check(map, known) : evidence.Check(map);
        return new EvidenceSummary(_index.Count(evidence.Items), Forces(), SaturationRun())
        {
            InterviewsHeld = evidence.Interviews.Count,
            Quotes = evidence.Items.Count(item => item.Kind == EvidenceKind.Quote),
            ItemsThatBackNothing = evidence.Items.Count(item => item.Backs.Count == 0),
            Steps = new ValueList<StepEvidence>(map.Steps.Select(Of)),
            Needs = new ValueList<NeedEvidence>(map.Needs.Select(need => new NeedEvidence(need, _index.Count([MapTargets.PainOf(need.Id)]), _index.Count(MapTargets.NeedTargets(need.Id))))),
            Others = new ValueList<TargetEvidence>(_index.Targets.Where(target => !targets.Contains(target)).OrderBy(target => target.Kind).ThenBy(target => target.Id, StringComparer.Ordinal)
                .Select(target => new TargetEvidence(target, _index.Count([target])))),
            Themes = new ValueList<ThemeEvidence>(evidence.Themes.Select(Of).OrderByDescending(theme => theme.Counts.Interviews).ThenByDescending(theme => theme.Counts.Items)),
            Timeline = new ValueList<TimelineEvidence>(Enum.GetValues<TimelineStage>().Select(stage => new TimelineEvidence(stage, _index.Count(evidence.Items.Where(item => item.Stage == stage))))),
            Options = options,
            Diagnostics = new ValueList<Diagnostic>(found.Concat(Few())),
        };
    }

    private StepEvidence Of(JobStep step) => new(step, _index.Count(MapTargets.StepTargets(step)),
        _index.Count(MapTargets.StepTargets(step).Concat(step.AllOutcomes.SelectMany(outcome => MapTargets.NeedTargets(outcome.Id)))));

    private ThemeEvidence Of(ValueTheme theme)
    {
        IReadOnlyList<EvidenceItem> items = _index.ItemsOf(theme.Id);
        return new ThemeEvidence(theme, _index.Count(items), _index.FirstQuotes(items).Take(options.QuotesPerTheme));
    }

    private ForceBalance Forces()
    {
        HashSet<InterviewId> Showing(params ForceOfProgress[] forces) => [.. _index.InterviewsOf(evidence.Items.Where(item => item.Force is { } force && forces.Contains(force)))];
        return new ForceBalance(
            Enum.GetValues<ForceOfProgress>().Select(force => new ForceEvidence(force, _index.Count(evidence.Items.Where(item => item.Force == force)))),
            Showing(ForceOfProgress.Push).Intersect(Showing(ForceOfProgress.Pull)).Count(),
            Showing(ForceOfProgress.Anxiety, ForceOfProgress.Habit).Count);
    }

    private ThemeSaturation SaturationRun()
    {
        HashSet<ThemeId> seen = [], codebook = [.. evidence.Themes.Select(theme => theme.Id)];
        List<InterviewSaturation> interviews = [];
        foreach (InterviewId interview in _index.Interviews)
        {
            ThemeId[] named = [.. _index.ItemsOf(interview).SelectMany(item => item.Themes).Where(codebook.Contains).Distinct()];
            interviews.Add(new InterviewSaturation(interview, named.Length, named.Count(seen.Add), seen.Count));
        }

        return new ThemeSaturation(_index.Order, options.Saturation, interviews, Runs(interviews));
    }

    private List<SaturationRun> Runs(List<InterviewSaturation> interviews)
    {
        SaturationRule rule = options.Saturation;
        List<SaturationRun> runs = [];
        for (int first = rule.BaseSize; first <= interviews.Count - rule.RunLength; first++)
        {
            int last = first + rule.RunLength;
            runs.Add(new SaturationRun(first + 1, last, interviews[last - 1].CumulativeThemes - interviews[first - 1].CumulativeThemes, interviews[rule.BaseSize - 1].CumulativeThemes));
        }

        return runs;
    }

    private IEnumerable<Diagnostic> Few() => evidence.Interviews.Count >= UsualInterviews || (evidence.Interviews.Count == 0 && evidence.Items.Count == 0) ? []
        : [DiagnosticCatalogue.InterviewsFew.Create($"The research has {Counted.Of(evidence.Interviews.Count, "interview")}; 10 to 12 are usual.", new DiagnosticLocation { Path = "$.interviews" })];
}
