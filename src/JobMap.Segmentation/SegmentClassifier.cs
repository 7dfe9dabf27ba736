using System.Diagnostics;
using JobMap.Internals;
using JobMap.Segmentation.Answers;
using JobMap.Segmentation.Clusters;
using JobMap.Segmentation.Search;
using JobMap.Segmentation.Trust;
using JobMap.Surveys;

namespace JobMap.Segmentation;

/// <summary>
/// Places respondents in segments that were found before, such as those of the next wave: the measures are standardised and turned into factor scores as those of the first respondents were, and the nearest
/// centre counts. The first respondents themselves are placed where they are, save where another way to cluster than k-means put them elsewhere. Immutable.
/// </summary>
/// <example>
/// <code>
/// SegmentClassifier classifier = SegmentClassifier.From(map, found, responses);
/// SegmentClassification placed = classifier.Classify(newResponses);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SegmentClassifier
{
    private readonly MarketSegmentation _found;
    private readonly SegmentationSteps _steps;
    private readonly Projection _projection;
    private readonly double[] _means;
    private readonly DataMatrix _centres;
    private readonly RatingScale _scale;

    private SegmentClassifier(MarketSegmentation found, SegmentationSteps steps, Projection projection, double[] means, DataMatrix centres, RatingScale scale) =>
        (_found, _steps, _projection, _means, _centres, _scale) = (found, steps, projection, means, centres, scale);

    /// <summary>Learns from the answers the segments were found in.</summary>
    /// <param name="map">The job map whose outcomes were rated.</param>
    /// <param name="found">The segments.</param>
    /// <param name="responses">The answers they were found in.</param>
    /// <param name="steps">The steps they were found by; null for <see cref="SegmentationSteps.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="map"/>, <paramref name="found"/> or <paramref name="responses"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no segments, or they were found in other answers or by other steps.</exception>
    public static SegmentClassifier From(UniversalJobMap map, MarketSegmentation found, SurveyResponses responses, SegmentationSteps? steps = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(responses);
        steps ??= SegmentationSteps.Default;
        if (found.Segments.Count == 0)
        {
            throw new ArgumentException("There are no segments to place anybody in.", nameof(found));
        }

        if (!found.Steps.SequenceEqual(steps.Names))
        {
            throw new ArgumentException($"The segments were found by {string.Join(" → ", found.Steps)}, not by {steps}.", nameof(steps));
        }

        if (found.Assignments.Count != responses.Respondents)
        {
            throw new ArgumentException("The segments were found in other answers.", nameof(responses));
        }

        PreparedAnswers answers = AnswerPreparation.Of(map, responses, steps.Measure, found.Options);
        string[] ids = [.. found.Segments.Select(segment => segment.Id)];
        int[] labels = Array.ConvertAll(answers.Rows, row => Array.IndexOf(ids, found.Assignments[row]));
        if (answers.Rows.Length != found.Respondents || !found.Outcomes.SequenceEqual(answers.Outcomes) || Array.IndexOf(labels, -1) >= 0)
        {
            throw new ArgumentException("The segments were found in other answers.", nameof(responses));
        }

        Projection projection = new(answers.Data, steps.Selection.Select(FactorsOf(found)));
        return new SegmentClassifier(found, steps, projection, answers.Means, Means.Of(projection.Of(answers.Data), labels, ids.Length), responses.Scale);
    }

    /// <summary>Places respondents. Those who answered too little, by the same share as those before, are not placed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> is null.</exception>
    /// <exception cref="ArgumentException">The scale is another one, or an outcome of the segments was not asked for.</exception>
    public SegmentClassification Classify(SurveyResponses responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        if (responses.Scale != _scale)
        {
            throw new ArgumentException($"The segments were found on the scale {_scale}, not {responses.Scale}.", nameof(responses));
        }

        if (_found.Outcomes.Where(outcome => !responses.Needs.Contains(outcome)).Take(1).ToArray() is [var missing])
        {
            throw new ArgumentException($"The outcome '{missing}' was not asked for.", nameof(responses));
        }

        FilledAnswers answers = new(_found.Outcomes, responses, _steps.Measure, _found.Options, _means);
        DataMatrix data = _projection.Of(answers.Data);
        SegmentPlacement?[] placements = new SegmentPlacement?[responses.Respondents];
        for (int row = 0; row < data.Rows; row++)
        {
            (int nearest, double distance, double next) = NearestCentre.Of(data.Row(row), _centres);
            placements[answers.Rows[row]] = new SegmentPlacement(_found.Segments[nearest].Id, distance, next);
        }

        return new SegmentClassification(placements, _found.Segments.Select(segment => segment.Id))
        {
            ExcludedRespondents = responses.Respondents - answers.Rows.Length,
            FilledAnswers = answers.Filled,
            Diagnostics = [.. SegmentationDiagnostics.OfMissing(responses.Respondents - answers.Rows.Length, answers.Filled, answers.Data, responses.Respondents, _found.Options)],
        };
    }

    /// <summary>"3 segments of 33 outcomes".</summary>
    public override string ToString() => $"{Counted.Of(_found.Segments.Count, "segment")} of {Counted.Of(_found.Outcomes.Count, "outcome")}";

    private static FactorSolution FactorsOf(MarketSegmentation found) => new()
    {
        Eigenvalues = [.. Enumerable.Range(0, found.Outcomes.Count).Select(i => i < found.Factors.Count ? found.Factors[i].Eigenvalue : 0)],
        Loadings = [.. found.Factors.Select(factor => factor.Loadings)],
    };
}
