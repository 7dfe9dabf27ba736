using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research.Summaries;

/// <summary>Whether everything research refers to is there, in the research itself and in the map, and whether all of it is used.</summary>
internal sealed class EvidenceChecks(ResearchEvidence evidence, MapTargets targets)
{
    private readonly HashSet<InterviewId> _interviews = [.. evidence.Interviews.Select(interview => interview.Id)];
    private readonly HashSet<ThemeId> _themes = [.. evidence.Themes.Select(theme => theme.Id)];
    private readonly List<Diagnostic> _found = [];

    /// <param name="known">What there is beside the map; null where nobody says, so that milestones pass.</param>
    public IReadOnlyList<Diagnostic> Run(HashSet<EvidenceTarget>? known)
    {
        if (evidence.Items.Count == 0)
        {
            _found.Add(DiagnosticCatalogue.ResearchEmpty.Create("The research has no evidence.", new DiagnosticLocation { Path = "$" }));
        }

        Unused();
        for (int i = 0; i < evidence.Items.Count; i++)
        {
            Item(evidence.Items[i], FormattableString.Invariant($"$.items[{i}]"), known);
        }

        return new ValueList<Diagnostic>(_found);
    }

    private void Unused()
    {
        HashSet<InterviewId> heard = [.. evidence.Items.Select(item => item.Interview).OfType<InterviewId>()];
        for (int i = 0; i < evidence.Interviews.Count; i++)
        {
            if (!heard.Contains(evidence.Interviews[i].Id))
            {
                Add(DiagnosticCatalogue.InterviewWithoutEvidence, $"No evidence comes from the interview '{evidence.Interviews[i].Id}'.", FormattableString.Invariant($"$.interviews[{i}]"));
            }
        }

        HashSet<ThemeId> named = [.. evidence.Items.SelectMany(item => item.Themes)];
        for (int t = 0; t < evidence.Themes.Count; t++)
        {
            if (!named.Contains(evidence.Themes[t].Id))
            {
                Add(DiagnosticCatalogue.ThemeUnused, $"No evidence names the theme '{evidence.Themes[t].Id}'.", FormattableString.Invariant($"$.themes[{t}]"));
            }
        }
    }

    private void Item(EvidenceItem item, string path, HashSet<EvidenceTarget>? known)
    {
        if (item.Interview is { } interview && !_interviews.Contains(interview))
        {
            Add(DiagnosticCatalogue.EvidenceInterviewUnknown, $"The evidence '{item.Id}' comes from the interview '{interview}', which the research does not have.", $"{path}.interview");
        }

        for (int t = 0; t < item.Themes.Count; t++)
        {
            if (!_themes.Contains(item.Themes[t]))
            {
                Add(DiagnosticCatalogue.EvidenceThemeUnknown, $"The evidence '{item.Id}' names the theme '{item.Themes[t]}', which the research does not have.", FormattableString.Invariant($"{path}.themes[{t}]"));
            }
        }

        for (int b = 0; b < item.Backs.Count; b++)
        {
            if (!Knows(item.Backs[b], known))
            {
                Add(DiagnosticCatalogue.EvidenceTargetUnknown, $"The evidence '{item.Id}' backs '{item.Backs[b]}', which {Lacking(item.Backs[b])}.", FormattableString.Invariant($"{path}.backs[{b}]"));
            }
        }
    }

    private bool Knows(EvidenceTarget target, HashSet<EvidenceTarget>? known) =>
        targets.Contains(target) || (known is null ? target.Kind == EvidenceTargetKind.Milestone : known.Contains(target));

    private static string Lacking(EvidenceTarget target) => target.Kind switch
    {
        EvidenceTargetKind.Pain => "is a pain of no outcome and no job of the job map",
        EvidenceTargetKind.Milestone => "is none of the milestones",
        _ => "the job map does not have",
    };

    private void Add(DiagnosticDescriptor descriptor, string message, string path) => _found.Add(descriptor.Create(message, new DiagnosticLocation { Path = path }));
}
