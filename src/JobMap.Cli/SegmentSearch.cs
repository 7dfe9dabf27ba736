using System.CommandLine;
using JobMap.Ingestion;
using JobMap.Opportunity;
using JobMap.Segmentation;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>The options of <c>segments</c>, and the parts of its work.</summary>
internal sealed class SegmentSearch
{
    private readonly AnswerOptions _answers = new(null);
    private readonly SegmentChoices _choices = new(withDefault: true);
    private readonly ScoringOptions _scoring = new(withBands: true);
    private readonly Option<string[]> _profile = new("--profile") { Description = "Also say how this column is spread over the segments; may be repeated. The variables of the map's complexity factors are looked at anyhow.", HelpName = "COL" };
    private readonly Option<int> _resamples = CommandOptions.Resamples();
    private readonly Option<ulong> _seed = CommandOptions.Seed();

    public IEnumerable<Option> All => [.. _choices.All, _profile, .. _answers.All, .. _scoring.All, _resamples, _seed];

    /// <summary>The respondents of a table, with what tells them apart and what they are profiled by.</summary>
    public SurveyResponses Read(ParseResult parsed, string path, UniversalJobMap map, CommandConsole console)
    {
        AnswerInputs.RequireTables([path]);
        AnswerChoices choices = _answers.Choices(parsed) with { KeepsRespondents = true };
        return AnswerInputs.ReadRespondents([path], map, choices with { Columns = ProfileOf(parsed, path, map, choices, console) }, console);
    }

    /// <summary>Searches, and prints what is to be said of it.</summary>
    public MarketSegmentation Run(ParseResult parsed, UniversalJobMap map, SurveyResponses responses, CommandConsole console)
    {
        MarketSegmentation segmentation = SegmentFinder.Find(map, responses.WithoutVariable(Assignments.Respondent), _choices.Options(parsed, parsed.GetValue(_seed)), _choices.Steps(parsed));
        console.Report(segmentation.Diagnostics);
        return segmentation;
    }

    /// <summary>Scores each segment.</summary>
    public OpportunityAnalysis Score(ParseResult parsed, UniversalJobMap map, SurveyResponses split, CommandConsole console)
    {
        AnswerSet answers = new(split, []);
        OpportunityAnalysis analysis = answers.Score(map, _scoring.For(parsed, answers) with { Resamples = parsed.GetValue(_resamples), Seed = parsed.GetValue(_seed) });
        console.Report(analysis.Diagnostics);
        return analysis;
    }

    /// <summary>The table of which respondents are in which segments: those of the answers, or new ones, placed in the same segments, which one line sums up.</summary>
    public string Assigned(ParseResult parsed, MarketSegmentation segmentation, SurveyResponses responses, string? newAnswers, UniversalJobMap map, CommandConsole console)
    {
        if (newAnswers is null)
        {
            return Assignments.Write(responses.ValuesOf(Assignments.Respondent), segmentation.Assignments);
        }

        SurveyResponses others = Read(parsed, newAnswers, map, console);
        if (segmentation.Segments.Count == 0)
        {
            console.Error("there are no segments to place respondents in; each stays without one");
            return Assignments.Write(others.ValuesOf(Assignments.Respondent), new string?[others.Respondents]);
        }

        SegmentClassification classification = Classified(SegmentClassifier.From(map, segmentation, responses, _choices.Steps(parsed)), others, newAnswers);
        console.Report(classification.Diagnostics);
        console.Errors.WriteLine(CommandConsole.OneLine($"{newAnswers}: {classification}"));
        return Assignments.Write(others.ValuesOf(Assignments.Respondent), classification.Placements.Select(placement => placement?.Segment));
    }

    /// <summary>Places respondents; that they were not asked what the segments rest on is a fault of their table.</summary>
    private static SegmentClassification Classified(SegmentClassifier classifier, SurveyResponses others, string path)
    {
        try
        {
            return classifier.Classify(others);
        }
        catch (ArgumentException exception) when (exception.ParamName == "responses")
        {
            throw CommandFailure.Input($"'{path}' cannot be placed in the segments: {CommandFailure.Words(exception)}");
        }
    }

    /// <summary>The columns asked for, and those of the map's complexity factors that the table has.</summary>
    private string[] ProfileOf(ParseResult parsed, string path, UniversalJobMap map, AnswerChoices choices, CommandConsole console)
    {
        string[] asked = [.. (parsed.GetValue(_profile) ?? []).Select(name => name.Trim())];
        string[] factors = [.. map.ComplexityFactors.Select(factor => factor.Variable).OfType<string>().Except(asked)];
        if (factors.Length == 0)
        {
            return asked;
        }

        HashSet<string> columns = SurveyReader.InspectFile(path, map, TableInputs.Options(choices, console)).TryGetValue(out SurveyInspection? inspection)
            ? [.. inspection.ColumnMap.Columns.Select(column => column.Column)] : [];
        return [.. asked, .. factors.Where(columns.Contains)];
    }
}
