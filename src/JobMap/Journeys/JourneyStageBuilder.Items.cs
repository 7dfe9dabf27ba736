using JobMap.Internals;
using JobMap.Journeys.Authoring;

namespace JobMap.Journeys;

/// <content>The lanes that are texts. Each text stands behind those added to its lane so far.</content>
public sealed partial class JourneyStageBuilder
{
    /// <summary>Adds what the customer is trying to get done here.</summary>
    /// <param name="text">The text, as a reader sees it.</param>
    /// <param name="sources">The ids of the job steps it speaks of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="sources"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the ids is null.</exception>
    public JourneyStageBuilder Goal(string text, params IEnumerable<string> sources) => Item(JourneyLane.Goals, text, sources);

    /// <summary>Adds what the customer does here.</summary>
    /// <param name="text">The text, as a reader sees it.</param>
    /// <param name="sources">The ids of the touchpoints it speaks of.</param>
    /// <inheritdoc cref="Goal" path="/exception"/>
    public JourneyStageBuilder Action(string text, params IEnumerable<string> sources) => Item(JourneyLane.Actions, text, sources);

    /// <summary>Adds what the customer asks here.</summary>
    /// <param name="text">The text, as a reader sees it.</param>
    /// <param name="sources">The ids of the touchpoints it speaks of.</param>
    /// <inheritdoc cref="Goal" path="/exception"/>
    public JourneyStageBuilder Question(string text, params IEnumerable<string> sources) => Item(JourneyLane.Questions, text, sources);

    /// <summary>Adds what moves the customer here.</summary>
    /// <param name="text">The text, as a reader sees it.</param>
    /// <param name="sources">The ids of the touchpoints it speaks of.</param>
    /// <inheritdoc cref="Goal" path="/exception"/>
    public JourneyStageBuilder Motivation(string text, params IEnumerable<string> sources) => Item(JourneyLane.Motivations, text, sources);

    /// <summary>Adds what holds the customer back here.</summary>
    /// <param name="text">The text, as a reader sees it.</param>
    /// <param name="sources">The ids of the touchpoints it speaks of.</param>
    /// <inheritdoc cref="Goal" path="/exception"/>
    public JourneyStageBuilder Barrier(string text, params IEnumerable<string> sources) => Item(JourneyLane.Barriers, text, sources);

    /// <summary>Adds what is important to the customer and not satisfied.</summary>
    /// <param name="text">The text, as a reader sees it.</param>
    /// <param name="sources">The ids of the outcomes it speaks of.</param>
    /// <inheritdoc cref="Goal" path="/exception"/>
    public JourneyStageBuilder Pain(string text, params IEnumerable<string> sources) => Item(JourneyLane.Pains, text, sources);

    /// <summary>Adds what is served as it should be.</summary>
    /// <param name="text">The text, as a reader sees it.</param>
    /// <param name="sources">The ids of the outcomes it speaks of.</param>
    /// <inheritdoc cref="Goal" path="/exception"/>
    public JourneyStageBuilder Gain(string text, params IEnumerable<string> sources) => Item(JourneyLane.Gains, text, sources);

    /// <summary>Adds where better service would be worth most, the greatest first.</summary>
    /// <param name="text">The text, as a reader sees it.</param>
    /// <param name="sources">The ids of the outcomes it speaks of.</param>
    /// <inheritdoc cref="Goal" path="/exception"/>
    public JourneyStageBuilder Opportunity(string text, params IEnumerable<string> sources) => Item(JourneyLane.Opportunities, text, sources);

    /// <summary>Adds a text to any lane of texts.</summary>
    /// <param name="lane">The lane; not that of the touchpoints or the moments of truth, which hold more than texts.</param>
    /// <param name="text">The text, as a reader sees it.</param>
    /// <param name="sources">
    /// The ids of what it speaks of: job steps in the lane of goals; outcomes in pains, gains, opportunities and overserved; milestones and indicators in theirs; touchpoints in all others.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="sources"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lane"/> is none of the enumeration.</exception>
    /// <exception cref="ArgumentException"><paramref name="lane"/> is that of the touchpoints or the moments of truth, or one of the ids is null.</exception>
    public JourneyStageBuilder Item(JourneyLane lane, string text, params IEnumerable<string> sources)
    {
        if (Guards.Defined(lane, nameof(lane)) is JourneyLane.Touchpoints or JourneyLane.MomentsOfTruth)
        {
            throw new ArgumentException($"The lane holds more than texts; use {nameof(Touchpoint)} or {nameof(MomentOfTruth)}.", nameof(lane));
        }

        return With(new AuthoredText(lane, Guards.NotNull(text), Guards.Copied(sources)));
    }
}
