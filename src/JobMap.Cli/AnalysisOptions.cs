using System.CommandLine;
using JobMap.Opportunity;

namespace JobMap.Cli;

/// <summary>The options of every command that analyses answers, and the analysis they ask for.</summary>
internal sealed class AnalysisOptions(bool withSegment)
{
    private readonly AnswerOptions _answers = new(withSegment ? CommandOptions.Segment() : null);
    private readonly ScoringOptions _scoring = new(withBands: true);
    private readonly Option<int> _resamples = CommandOptions.Resamples();
    private readonly Option<ulong> _seed = CommandOptions.Seed();
    private readonly Option<int> _top = CommandOptions.Top();

    private IEnumerable<Option> All => [.. _answers.All, .. _scoring.All, _resamples, _seed, _top];

    public void AddTo(Command command)
    {
        foreach (Option option in All)
        {
            command.Add(option);
        }
    }

    /// <summary>True when one of the options was given, which says nothing without answers.</summary>
    public bool AnyGiven(ParseResult parsed) => All.Any(option => parsed.GetResult(option) is { Implicit: false });

    /// <summary>Reads, scores, and prints what is to be said on the way.</summary>
    public (OpportunityAnalysis Analysis, AnswerSet Answers) Run(ParseResult parsed, string mapPath, IReadOnlyList<string> answerPaths, CommandConsole console)
    {
        UniversalJobMap map = Inputs.ReadMap(mapPath, console);
        AnswerSet answers = AnswerInputs.Read(answerPaths, map, _answers.Choices(parsed), console);
        return (Score(parsed, map, answers, console), answers);
    }

    /// <summary>Scores answers by the options, and prints what is to be said of it.</summary>
    public OpportunityAnalysis Score(ParseResult parsed, UniversalJobMap map, AnswerSet answers, CommandConsole console)
    {
        OpportunityAnalysis analysis = answers.Score(map, _scoring.For(parsed, answers) with
        {
            Resamples = parsed.GetValue(_resamples),
            Seed = parsed.GetValue(_seed),
            Top = parsed.GetValue(_top),
        });
        console.Report(analysis.Diagnostics);
        return analysis;
    }

    /// <summary>The seed of all chance.</summary>
    public ulong SeedOf(ParseResult parsed) => parsed.GetValue(_seed);
}
