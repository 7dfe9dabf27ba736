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

    private readonly Option<string?> _by;
    private readonly AnswerOptions _answers;
    private readonly ScoringOptions _scoring = new(withBands: false);
    private readonly Option<string> _design = new Option<string>("--design")
    {
        Description = "Whether BEFORE and AFTER are different people, or the same people in the same rows.",
        DefaultValueFactory = _ => Independent,
    }.AcceptOnlyFromAmong(Independent, Paired);

    private readonly Option<string> _correction = CommandOptions.Correction();
    private readonly Option<double?> _equivalence = CommandOptions.OptionalNumber("--equivalence", "Also test whether scores are no more than so many points apart.", 0.001, 20.0);

    public ComparisonChoices()
    {
        _by = new Option<string?>("--by") { Description = "Compare the values of this column, every two of them.", HelpName = "COL" };
        _answers = new AnswerOptions(_by);
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[.. _answers.All, _design, _correction, _equivalence, .. _scoring.All])
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
        ComparisonOptions options = new()
        {
            Correction = MultiplicityCorrection.All.Single(correction => correction.Name == parsed.GetRequiredValue(_correction)),
            EquivalenceMargin = parsed.GetValue(_equivalence),
        };
        JobMapResult<OpportunityComparison> result = waves ? OfWaves(parsed, map, files, options, console) : OfGroups(parsed, map, files, options, console);
        console.Report(result.Diagnostics);
        return result.TryGetValue(out OpportunityComparison? comparison) ? comparison : throw CommandFailure.InputErrors();
    }

    private JobMapResult<OpportunityComparison> OfGroups(ParseResult parsed, UniversalJobMap map, string[] files, ComparisonOptions options, CommandConsole console)
    {
        OpportunityAnalysis analysis = Score(parsed, map, AnswerInputs.Read(files, map, _answers.Choices(parsed), console), console);
        try
        {
            return OpportunityComparison.AllPairs(analysis, options);
        }
        catch (ArgumentException exception) when (exception.ParamName == nameof(analysis))
        {
            throw CommandFailure.Usage(CommandFailure.Words(exception));
        }
    }

    /// <summary>What comes after is a, so that a difference is what changed.</summary>
    private JobMapResult<OpportunityComparison> OfWaves(ParseResult parsed, UniversalJobMap map, string[] files, ComparisonOptions options, CommandConsole console)
    {
        options = options with { NameOfA = "after", NameOfB = "before" };
        if (parsed.GetRequiredValue(_design) == Paired)
        {
            return OfPairs(parsed, map, files, options, console);
        }

        AnswerSet before = AnswerInputs.Read([files[0]], map, _answers.Choices(parsed), console);
        AnswerSet after = AnswerInputs.Read([files[1]], map, _answers.Choices(parsed), console);
        return OpportunityComparison.Between(Score(parsed, map, after, console), Score(parsed, map, before, console), options);
    }

    private JobMapResult<OpportunityComparison> OfPairs(ParseResult parsed, UniversalJobMap map, string[] files, ComparisonOptions options, CommandConsole console)
    {
        SurveyResponses before = AnswerInputs.ReadRespondents([files[0]], map, _answers.Choices(parsed), console);
        SurveyResponses after = AnswerInputs.ReadRespondents([files[1]], map, _answers.Choices(parsed), console);
        OpportunityOptions scoring = _scoring.For(parsed, new AnswerSet(after, []));
        return CommandFailure.OfRefusal(() => OpportunityComparison.Paired(map, after, before, scoring, options));
    }

    /// <summary>Ranks are not compared, and of small samples and outcomes without a score the comparison speaks itself.</summary>
    private OpportunityAnalysis Score(ParseResult parsed, UniversalJobMap map, AnswerSet answers, CommandConsole console)
    {
        OpportunityOptions scoring = _scoring.For(parsed, answers);
        OpportunityAnalysis analysis = new AnswerSet(answers.Counted(scoring.Missing), answers.Diagnostics).Score(map, scoring);
        DiagnosticDescriptor[] left = [DiagnosticCatalogue.RanksWithoutRespondents, DiagnosticCatalogue.SampleSmall, DiagnosticCatalogue.AnswersInsufficient];
        console.Report(analysis.Diagnostics.Where(diagnostic => left.All(descriptor => descriptor.Id != diagnostic.Id)));
        return analysis;
    }
}
