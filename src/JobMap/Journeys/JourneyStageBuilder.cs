using JobMap.Internals;
using JobMap.Journeys.Authoring;

namespace JobMap.Journeys;

/// <summary>Builds one stage of a <see cref="JourneyMapBuilder"/>: what of the job it hosts, its touchpoints and what else stands in its lanes.</summary>
public sealed partial class JourneyStageBuilder
{
    private readonly List<AuthoredEntry> _entries = [];
    private AuthoredStage _draft;

    internal JourneyStageBuilder(string name) => _draft = new AuthoredStage(name);

    internal AuthoredStage Draft => _draft with { Entries = [.. _entries] };

    /// <summary>Gives the stage an id of its own instead of one made from its name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public JourneyStageBuilder Id(string id) => With(_draft with { Id = Guards.NotNull(id) });

    /// <summary>Says which job steps take place here. Whether a job map has them is said by an audit (JM5013).</summary>
    /// <param name="steps">The ids of the steps; at least one.</param>
    /// <param name="rationale">Why they take place here, which is kept in <see cref="JourneyStage.HostingRationales"/>; null where it is not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no steps, or one is null.</exception>
    public JourneyStageBuilder Hosts(IEnumerable<string> steps, string? rationale = null)
    {
        IReadOnlyList<string> some = Some(steps, nameof(steps));
        return With(_draft with
        {
            Hosts = [.. _draft.Hosts, .. some.Select(step => (JourneySourceKind.Step, step))],
            Rationales = rationale is null ? _draft.Rationales : [.. _draft.Rationales, (some, rationale)],
        });
    }

    /// <summary>Says which jobs of the consumption chain take place here. Whether a job map has them is said by an audit (JM5013).</summary>
    /// <param name="jobs">The ids of the jobs; at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="jobs"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no jobs, or one is null.</exception>
    public JourneyStageBuilder HostsConsumptionJobs(params IEnumerable<string> jobs) =>
        With(_draft with { Hosts = [.. _draft.Hosts, .. Some(jobs, nameof(jobs)).Select(job => (JourneySourceKind.Job, job))] });

    /// <summary>Says with what the core job is done here; with the offering unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is none of the enumeration.</exception>
    public JourneyStageBuilder Side(CoreJobSide side) => With(_draft with { Side = Guards.Defined(side, nameof(side)) });

    /// <summary>Says how customers fare here, as the author saw it. It has no interval.</summary>
    /// <param name="scale">The scale; its lower end is the worst feeling.</param>
    /// <param name="value">The emotion, on the scale.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not on the scale.</exception>
    public JourneyStageBuilder Emotion(EmotionScale scale, double value) => value >= Guards.NotNull(scale).Minimum && value <= scale.Maximum
        ? With(_draft with { Emotion = new StageEmotion(value, scale, null, new DerivedFrom(JourneyRules.Given, [])) })
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"The scale is {scale}.");

    /// <summary>
    /// Adds a touchpoint. It brings its actions, questions, motivations, barriers, frontstage, backstage, support and evidence along into their lanes, and where it is declared
    /// a moment of truth that too, in its first stage. One that stands in several stages needs its details in one of them only.
    /// </summary>
    /// <param name="id">The id. The same id in another stage is the same touchpoint.</param>
    /// <param name="name">The name a reader sees.</param>
    /// <param name="details">Gives the touchpoint with all else that is known of it; null for nothing. Not called where the id or the name is at fault.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="details"/> gives null, or a touchpoint of another id.</exception>
    public JourneyStageBuilder Touchpoint(string id, string name, Func<Touchpoint, Touchpoint>? details = null)
    {
        Guards.NotNull(id);
        Guards.NotNull(name);
        Touchpoint? touchpoint = TouchpointId.TryParse(id, out TouchpointId known) && !string.IsNullOrWhiteSpace(name) ? AuthoredDetails.Of(new Touchpoint(known, name), details, one => one.Id) : null;
        return With(new AuthoredPart<Touchpoint>(JourneyLane.Touchpoints, id, name, touchpoint));
    }

    /// <summary>Declares a touchpoint of the journey a moment of truth, where failure is fatal.</summary>
    /// <param name="touchpoint">The id of the touchpoint.</param>
    /// <param name="recoveryPlan">What is done when it fails; null for the touchpoint's own plan, if it has one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="touchpoint"/> is null.</exception>
    public JourneyStageBuilder MomentOfTruth(string touchpoint, string? recoveryPlan = null) => With(new AuthoredMoment(Guards.NotNull(touchpoint), recoveryPlan));

    /// <summary>Adds a milestone that is reached here, and the leap of faith that leads to it, where it has one.</summary>
    /// <param name="id">The id, unique among the milestones of the journey.</param>
    /// <param name="name">The name a reader sees.</param>
    /// <param name="details">Gives the milestone with all else that is known of it; null for nothing. Not called where the id or the name is at fault.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="details"/> gives null, or a milestone of another id.</exception>
    public JourneyStageBuilder Milestone(string id, string name, Func<Milestone, Milestone>? details = null)
    {
        Guards.NotNull(id);
        Guards.NotNull(name);
        Milestone? milestone = MilestoneId.TryParse(id, out MilestoneId known) && !string.IsNullOrWhiteSpace(name) ? AuthoredDetails.Of(new Milestone(known, name), details, one => one.Id) : null;
        return With(new AuthoredPart<Milestone>(JourneyLane.Milestones, id, name, milestone));
    }

    /// <summary>Adds an indicator that hangs on the stage.</summary>
    /// <param name="id">The id, unique among the indicators of the journey.</param>
    /// <param name="name">The name a reader sees.</param>
    /// <param name="kind">What it measures.</param>
    /// <param name="details">Gives the indicator with its target and measurements; null for none. Not called where the id or the name is at fault.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="details"/> gives null, or an indicator of another id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the enumeration.</exception>
    public JourneyStageBuilder Kpi(string id, string name, KpiKind kind, Func<Kpi, Kpi>? details = null)
    {
        Guards.NotNull(id);
        Guards.NotNull(name);
        Guards.Defined(kind, nameof(kind));
        Kpi? kpi = KpiId.TryParse(id, out KpiId known) && !string.IsNullOrWhiteSpace(name) ? AuthoredDetails.Of(new Kpi(known, name, kind), details, one => one.Id) : null;
        return With(new AuthoredPart<Kpi>(JourneyLane.Kpis, id, name, kpi));
    }

    private static IReadOnlyList<string> Some(IEnumerable<string> ids, string name)
    {
        IReadOnlyList<string> copy = Guards.Copied(ids, name);
        return copy.Count > 0 ? copy : throw new ArgumentException("There must be at least one.", name);
    }

    private JourneyStageBuilder With(AuthoredEntry entry)
    {
        _entries.Add(entry);
        return this;
    }

    private JourneyStageBuilder With(AuthoredStage draft)
    {
        _draft = draft;
        return this;
    }
}
