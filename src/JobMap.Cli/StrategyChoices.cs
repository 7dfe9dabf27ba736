using System.CommandLine;
using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Strategy;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>The options of <c>strategy</c>, and the analyses they ask for.</summary>
internal sealed class StrategyChoices
{
    private readonly Option<string?> _segment = CommandOptions.Segment();
    private readonly Option<string?> _competitors = new("--competitors") { Description = "Also compare the solutions that respondents use today, named in this column.", HelpName = "COL" };
    private readonly AnswerOptions _answers;
    private readonly ScoringOptions _scoring = new(withBands: false);

    public StrategyChoices()
    {
        _segment.Description = "Judge each value of this column too.";
        _answers = new AnswerOptions(_segment);
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[.. _answers.All, _competitors, .. _scoring.All])
        {
            command.Add(option);
        }
    }

    /// <summary>True where solutions are compared too.</summary>
    public bool HasCompetitors(ParseResult parsed) => parsed.GetValue(_competitors) is not null;

    /// <summary>Reads, judges, and prints what is to be said on the way. Everybody is always judged; segments and solutions where they were asked for.</summary>
    public (GrowthStrategyAnalysis Growth, CompetitiveAnalysis? Competitors) Run(ParseResult parsed, string mapPath, string[] files, CommandConsole console)
    {
        UniversalJobMap map = Inputs.ReadMap(mapPath, console);
        AnswerChoices choices = _answers.Choices(parsed);
        string? solutions = parsed.GetValue(_competitors)?.Trim();
        // A tally is split by one column, which may be either.
        AnswerSet answers = AnswerInputs.Read(files, map, choices with { Segment = choices.Segment ?? solutions, Columns = solutions is null ? [] : [solutions] }, console);
        if (answers.Tally is not null && choices.Segment is not null && solutions is not null && solutions != choices.Segment)
        {
            throw CommandFailure.Usage("A tally is split by one column; give --segment or --competitors, or the answers themselves.");
        }

        // Ranks have no part in a strategy, and so no resamples are drawn.
        OpportunityOptions options = _scoring.For(parsed, answers);
        SurveyTally split = answers.Counted(options.Missing);
        OpportunityAnalysis everybody = Score(map, split.WithoutSegments(), options);
        OpportunityAnalysis? bySegment = choices.Segment is null ? null : Score(map, split, options);
        console.Report(everybody.Diagnostics.Concat(bySegment?.Diagnostics ?? []).Where(diagnostic => diagnostic.Id != DiagnosticCatalogue.RanksWithoutRespondents.Id).Distinct());
        return (Taken(GrowthStrategyAnalysis.Run(everybody, bySegment), console), solutions is null ? null : Compare(map, answers, solutions, options, console));
    }

    private static OpportunityAnalysis Score(UniversalJobMap map, SurveyTally tally, OpportunityOptions options) => CommandFailure.OfRefusal(() => OpportunityAnalysis.Run(map, tally, options));

    private static CompetitiveAnalysis Compare(UniversalJobMap map, AnswerSet answers, string solutions, OpportunityOptions scoring, CommandConsole console)
    {
        CompetitiveOptions options = new() { Missing = scoring.Missing, Level = scoring.Level };
        return Taken(CommandFailure.OfRefusal(() => answers.Tally is { } tally
            ? CompetitiveAnalysis.Run(map, tally, options) : CompetitiveAnalysis.Run(map, answers.Responses!.SegmentBy(solutions), options)), console);
    }

    private static T Taken<T>(JobMapResult<T> result, CommandConsole console)
        where T : class
    {
        console.Report(result.Diagnostics);
        return result.TryGetValue(out T? value) ? value : throw CommandFailure.InputErrors();
    }
}
