using JobMap.Diagnostics;
using JobMap.Surveys;

namespace JobMap.Ingestion.Layouts;

/// <summary>Finds which layout a table has. Where several fit equally well or none does, it says so and leaves the choice to the user.</summary>
internal static class LayoutDetector
{
    private static readonly ISurveyLayout[] Layouts =
        [new QualtricsLayout(), new SurveyMonkeyLayout(), new GoogleFormsLayout(), new LimeSurveyLayout(), new SoSciLayout(), new LongLayout(), new WideLayout()];

    /// <summary>The layout of the table, or null with a diagnostic. A layout that is given is taken in any case.</summary>
    public static DetectedLayout? Detect(TableSample sample, SurveyLayout? given, DiagnosticLog log)
    {
        if (sample.Records.Count == 0)
        {
            log.Add(DiagnosticCatalogue.LayoutUnknown, "The table has no header.");
            return null;
        }

        Candidate[] candidates = [.. Layouts.Select(layout => new Candidate(layout, layout.Fit(sample)))];
        return given is { } named ? Named(candidates, named, sample, log) : Best(candidates, sample, log);
    }

    private static DetectedLayout? Best(Candidate[] candidates, TableSample sample, DiagnosticLog log)
    {
        Fitness best = candidates.Max(candidate => candidate.Fit.Fitness);
        Candidate[] fitting = [.. candidates.Where(candidate => candidate.Fit.Fitness == best)];
        if (best == Fitness.None)
        {
            log.Add(DiagnosticCatalogue.LayoutUnknown, $"The header fits none of the layouts. It begins with {Beginning(sample)}.", LineOf(sample));
            return null;
        }

        if (fitting.Length > 1)
        {
            log.Add(DiagnosticCatalogue.LayoutAmbiguous, $"The header fits {string.Join(" and ", fitting.Select(Explained))} equally well.", LineOf(sample));
            return null;
        }

        return Read(fitting[0], fitting[0].Fit.Evidence, sample);
    }

    private static DetectedLayout Named(Candidate[] candidates, SurveyLayout given, TableSample sample, DiagnosticLog log)
    {
        Candidate named = Array.Find(candidates, candidate => candidate.Layout.Layout == given)
            ?? throw new ArgumentOutOfRangeException(nameof(given), given, "There is no such layout.");
        Candidate? other = named.Fit.Fitness == Fitness.Certain ? null : Array.Find(candidates, candidate => candidate.Fit.Fitness == Fitness.Certain);
        string? missing = named.Fit.Fitness == Fitness.None ? named.Fit.Missing : null;
        if (missing is not null || other is not null)
        {
            string because = missing is null ? "" : $" There is {missing}.";
            string instead = other is null ? "" : $" It looks like {Explained(other)}.";
            log.Add(DiagnosticCatalogue.LayoutContradicted, $"The table is read as {named.Layout.Name}, as named.{because}{instead}", LineOf(sample));
        }

        return Read(named, ["the layout was named", .. named.Fit.Evidence], sample);
    }

    private static DetectedLayout Read(Candidate candidate, IReadOnlyList<string> evidence, TableSample sample)
    {
        int headerRecords = Math.Min(candidate.Fit.HeaderRecords, sample.Records.Count);
        return new DetectedLayout
        {
            Layout = candidate.Layout.Layout,
            HeaderRecords = headerRecords,
            Columns = candidate.Layout.Columns(sample, headerRecords),
            Evidence = evidence,
            Header = [.. sample.Records.Take(headerRecords)],
        };
    }

    private static string Explained(Candidate candidate) => $"{candidate.Layout.Name} ({string.Join(", ", candidate.Fit.Evidence)})";

    private static long? LineOf(TableSample sample) => sample.Lines.Count > 0 ? sample.Lines[0] : null;

    private static string Beginning(TableSample sample) =>
        string.Join(", ", sample.Records[0].Take(5).Select(name => $"'{HeaderText.Shortened(name)}'")) + (sample.Records[0].Length > 5 ? ", …" : "");

    private sealed record Candidate(ISurveyLayout Layout, LayoutFit Fit);
}
