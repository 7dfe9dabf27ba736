using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>The answers a command was given: respondents, or a tally, in which they are counted already; and what was said while they were read.</summary>
internal sealed class AnswerSet
{
    public AnswerSet(SurveyResponses responses, IReadOnlyList<Diagnostic> diagnostics) => (Responses, Diagnostics) = (responses, diagnostics);

    public AnswerSet(SurveyTally tally, IReadOnlyList<Diagnostic> diagnostics) => (Tally, Diagnostics) = (tally, diagnostics);

    /// <summary>The respondents; null where only a tally is at hand.</summary>
    public SurveyResponses? Responses { get; }

    /// <summary>The tally that was given; null where respondents are at hand.</summary>
    public SurveyTally? Tally { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The tally that was given, or the respondents counted, complete cases alone where the policy asks for them.</summary>
    public SurveyTally Counted(MissingAnswers missing) => Tally ?? SurveyTally.From(missing == MissingAnswers.CompleteCase ? Responses!.CompleteCases() : Responses!);

    /// <summary>Scores with all that the answers allow. What the library refuses of the options is a matter of usage.</summary>
    public OpportunityAnalysis Score(UniversalJobMap map, OpportunityOptions options) =>
        CommandFailure.OfRefusal(() => Tally is { } tally ? OpportunityAnalysis.Run(map, tally, options) : OpportunityAnalysis.Run(map, Responses!, options));
}
