using System.CommandLine;
using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>The options of every command that scores answers, and the analysis they ask for.</summary>
internal sealed class AnalysisOptions(bool withSegment)
{
    private readonly Option<string?>? _segment = withSegment ? CommandOptions.Segment() : null;
    private readonly Option<string[]> _where = CommandOptions.Where();
    private readonly Option<string?> _solution = CommandOptions.Solution();
    private readonly Option<double> _level = CommandOptions.Level();
    private readonly Option<int> _resamples = CommandOptions.Resamples();
    private readonly Option<ulong> _seed = CommandOptions.Seed();
    private readonly Option<int> _top = CommandOptions.Top();

    public void AddTo(Command command)
    {
        foreach (Option? option in (Option?[])[_segment, _where, _solution, _level, _resamples, _seed, _top])
        {
            if (option is not null)
            {
                command.Add(option);
            }
        }
    }

    /// <summary>True when one of the options was given, which says nothing without answers.</summary>
    public bool AnyGiven(ParseResult parsed) =>
        ((Option?[])[_segment, _where, _solution, _level, _resamples, _seed, _top]).Any(option => option is not null && parsed.GetResult(option) is { Implicit: false });

    /// <summary>Reads, scores, and prints what is to be said on the way.</summary>
    public (OpportunityAnalysis Analysis, IReadOnlyList<Diagnostic> Diagnostics) Run(ParseResult parsed, string mapPath, IReadOnlyList<string> answerPaths, CommandConsole console)
    {
        UniversalJobMap map = Inputs.ReadMap(mapPath, console);
        (SurveyResponses responses, IReadOnlyList<Diagnostic> ofAnswers) =
            Inputs.ReadAnswers(answerPaths, map, CommandOptions.Choices(parsed, _where, _solution, _segment), console);
        OpportunityAnalysis analysis = Score(map, responses, new OpportunityOptions
        {
            Level = parsed.GetValue(_level),
            Resamples = parsed.GetValue(_resamples),
            Seed = parsed.GetValue(_seed),
            Top = parsed.GetValue(_top),
        });
        console.Report(analysis.Diagnostics);
        return (analysis, ofAnswers);
    }

    private static OpportunityAnalysis Score(UniversalJobMap map, SurveyResponses responses, OpportunityOptions options)
    {
        try
        {
            return OpportunityAnalysis.Run(map, responses, options);
        }
        catch (ArgumentException exception) when (exception.ParamName == nameof(options))
        {
            throw CommandFailure.Usage(exception.Message.Split(" (Parameter", 2)[0]);
        }
    }
}
