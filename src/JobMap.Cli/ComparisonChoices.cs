using System.CommandLine;
using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>The options of <c>compare</c>, and the comparison they ask for.</summary>
internal sealed class ComparisonChoices
{
    private const string Independent = "independent";
    private const string Paired = "paired";

    private readonly Option<string?> _by = new("--by") { Description = "Compare the values of this column, every two of them.", HelpName = "COL" };
    private readonly Option<string> _design = new Option<string>("--design")
    {
        Description = "Whether BEFORE and AFTER are different people, or the same people in the same rows.",
        DefaultValueFactory = _ => Independent,
    }.AcceptOnlyFromAmong(Independent, Paired);

    private readonly Option<string[]> _where = CommandOptions.Where();
    private readonly Option<string?> _solution = CommandOptions.Solution();
    private readonly Option<double> _level = CommandOptions.Level();
    private readonly Option<string> _correction = CommandOptions.Correction();
    private readonly Option<double?> _equivalence = CommandOptions.OptionalNumber("--equivalence", "Also test whether scores are no more than so many points apart.", 0.001, 20.0);

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_by, _design, _correction, _equivalence, _level, _where, _solution])
        {
            command.Add(option);
        }
    }

    /// <summary>Reads, compares, and prints what is to be said on the way.</summary>
    public OpportunityComparison Run(ParseResult parsed, string mapPath, string[] files, CommandConsole console)
    {
        bool waves = parsed.GetValue(_by) is null;
        if (waves && files.Length != 2)
        {
            throw CommandFailure.Usage($"Name the column of the groups with --by, or give two files, BEFORE and AFTER, not {files.Length}.");
        }

        if (!waves && parsed.GetRequiredValue(_design) == Paired)
        {
            throw CommandFailure.Usage("The groups of a column are different people; --design paired is for two files.");
        }

        UniversalJobMap map = Inputs.ReadMap(mapPath, console);
        OpportunityOptions scoring = OpportunityOptions.Default with { Level = parsed.GetValue(_level) };
        ComparisonOptions options = new()
        {
            Correction = MultiplicityCorrection.All.Single(correction => correction.Name == parsed.GetRequiredValue(_correction)),
            EquivalenceMargin = parsed.GetValue(_equivalence),
        };
        JobMapResult<OpportunityComparison> result = waves ? OfWaves(parsed, map, files, scoring, options, console) : OfGroups(parsed, map, files, scoring, options, console);
        console.Report(result.Diagnostics);
        return result.TryGetValue(out OpportunityComparison? comparison) ? comparison : throw CommandFailure.InputErrors();
    }

    private JobMapResult<OpportunityComparison> OfGroups(
        ParseResult parsed, UniversalJobMap map, string[] files, OpportunityOptions scoring, ComparisonOptions options, CommandConsole console)
    {
        SurveyResponses responses = Inputs.ReadAnswers(files, map, CommandOptions.Choices(parsed, _where, _solution, _by), console).Responses;
        OpportunityAnalysis analysis = Score(map, responses, scoring, console);
        try
        {
            return OpportunityComparison.AllPairs(analysis, options);
        }
        catch (ArgumentException exception) when (exception.ParamName == nameof(analysis))
        {
            throw CommandFailure.Usage(exception.Message.Split(" (Parameter", 2)[0]);
        }
    }

    /// <summary>What comes after is a, so that a difference is what changed.</summary>
    private JobMapResult<OpportunityComparison> OfWaves(
        ParseResult parsed, UniversalJobMap map, string[] files, OpportunityOptions scoring, ComparisonOptions options, CommandConsole console)
    {
        options = options with { NameOfA = "after", NameOfB = "before" };
        SurveyResponses before = Read(parsed, map, files[0], console);
        SurveyResponses after = Read(parsed, map, files[1], console);
        return parsed.GetRequiredValue(_design) == Paired
            ? OpportunityComparison.Paired(map, after, before, scoring, options)
            : OpportunityComparison.Between(Score(map, after, scoring, console), Score(map, before, scoring, console), options);
    }

    private SurveyResponses Read(ParseResult parsed, UniversalJobMap map, string file, CommandConsole console) =>
        Inputs.ReadAnswers([file], map, CommandOptions.Choices(parsed, _where, _solution, null), console).Responses;

    /// <summary>Ranks are not compared, and of small samples and outcomes without a score the comparison speaks itself.</summary>
    private static OpportunityAnalysis Score(UniversalJobMap map, SurveyResponses responses, OpportunityOptions scoring, CommandConsole console)
    {
        OpportunityAnalysis analysis = OpportunityAnalysis.Run(map, SurveyTally.From(responses), scoring);
        DiagnosticDescriptor[] left = [DiagnosticCatalogue.RanksWithoutRespondents, DiagnosticCatalogue.SampleSmall, DiagnosticCatalogue.AnswersInsufficient];
        console.Report(analysis.Diagnostics.Where(diagnostic => left.All(descriptor => descriptor.Id != diagnostic.Id)));
        return analysis;
    }
}
