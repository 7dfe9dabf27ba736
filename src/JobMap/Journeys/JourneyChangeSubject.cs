namespace JobMap.Journeys;

/// <summary>The kinds of part a journey has, in the order a <see cref="JourneyDiff"/> speaks of them.</summary>
public enum JourneyChangeSubject
{
    /// <summary>The journey itself: its market, its solution, its terms, its trigger and its end goal.</summary>
    Journey,

    /// <summary>A stage: its name, its side, the reasons of its empty lanes and the order of its items.</summary>
    Stage,

    /// <summary>A job step or a consumption-chain job that takes place in a stage.</summary>
    Host,

    /// <summary>How customers fare at a stage, known by the id of the stage.</summary>
    Emotion,

    /// <summary>A pain, known by the id of its need.</summary>
    Pain,

    /// <summary>A gain, known by the id of its need.</summary>
    Gain,

    /// <summary>An opportunity, known by the id of its need.</summary>
    Opportunity,

    /// <summary>What is overserved, known by the id of its need.</summary>
    Overserved,

    /// <summary>A touchpoint, placed or not.</summary>
    Touchpoint,

    /// <summary>A moment of truth, known by the id of its touchpoint.</summary>
    MomentOfTruth,

    /// <summary>A milestone, placed or not; one that a rule found is known by the id of the rule.</summary>
    Milestone,

    /// <summary>A leap of faith, known by the id of the milestone it leads to.</summary>
    Leap,

    /// <summary>A key performance indicator, placed or not.</summary>
    Kpi,

    /// <summary>An item of another lane, which <see cref="JourneyChange.Lane"/> names.</summary>
    Item,

    /// <summary>A feature of the offering.</summary>
    Feature,

    /// <summary>What no stage has, with the reason.</summary>
    Unplaced,

    /// <summary>
    /// A finding of an audit, known by its id and the element at fault: one that was added was opened, one that was removed was closed, and one that is changed is still there with another
    /// severity or message.
    /// </summary>
    Finding,
}
