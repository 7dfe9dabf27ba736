using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// A tally that grows answer by answer while a survey runs, fed from any number of threads at once. Adding an answer allocates nothing and takes
/// no lock: it is one increment. <see cref="Snapshot"/> gives the <see cref="SurveyTally"/> that all answers so far would give in one batch.
/// </summary>
/// <example>
/// <code>
/// LiveTally live = new(RatingScale.FivePoint, map.Outcomes.Select(o => o.Id));
/// live.AddRespondent();
/// live.Add(0, importance: 5, satisfaction: 2);     // of the first outcome
/// SurveyTally tally = live.Snapshot();
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LiveTally
{
    private readonly OutcomeId[] _outcomes;
    private readonly Dictionary<OutcomeId, int> _indices;

    /// <summary>Per outcome a joint histogram, one after the other; the first cell of each holds answers without any rating.</summary>
    private readonly long[] _counts;
    private long _respondents;

    /// <summary>Begins a tally without answers.</summary>
    /// <param name="scale">The scale of all ratings.</param>
    /// <param name="outcomes">The outcomes asked for; answers are added by their index in this order, 0-based, or by their id.</param>
    /// <param name="solution">The solution that satisfaction speaks of; the default is <see cref="SolutionId.Mixed"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> or <paramref name="outcomes"/> is null.</exception>
    /// <exception cref="ArgumentException">An outcome is named twice, or is the default <see cref="OutcomeId"/>, the id of nothing.</exception>
    public LiveTally(RatingScale scale, IEnumerable<OutcomeId> outcomes, SolutionId solution = default)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(outcomes);
        Scale = scale;
        Solution = solution;
        _outcomes = [.. outcomes];
        _indices = new Dictionary<OutcomeId, int>(_outcomes.Length);
        for (int i = 0; i < _outcomes.Length; i++)
        {
            if (_outcomes[i] == default || !_indices.TryAdd(_outcomes[i], i))
            {
                throw new ArgumentException(_outcomes[i] == default ? "An outcome has no id." : $"The outcome '{_outcomes[i]}' is named twice.", nameof(outcomes));
            }
        }

        Outcomes = new ValueList<OutcomeId>(_outcomes);
        _counts = new long[_outcomes.Length * Cells];
    }

    /// <summary>The scale of all ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The solution that satisfaction speaks of.</summary>
    public SolutionId Solution { get; }

    /// <summary>The outcomes asked for, in the order given.</summary>
    public IReadOnlyList<OutcomeId> Outcomes { get; }

    /// <summary>How many respondents were announced by <see cref="AddRespondent"/> so far.</summary>
    public long Respondents => Interlocked.Read(ref _respondents);

    private int Side => Scale.Points + 1;

    private int Cells => Side * Side;

    /// <summary>
    /// Announces a respondent, so that an outcome he or she leaves out counts as one without an answer. Needed once per respondent and only where
    /// answers are left out: a tally never has fewer respondents than its most answered outcome has answers.
    /// </summary>
    public void AddRespondent() => Interlocked.Increment(ref _respondents);

    /// <summary>Adds one respondent's answer on one outcome; null stands for no rating. Allocates nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome, or a rating is not on the scale.</exception>
    public void Add(int outcomeIndex, int? importance, int? satisfaction)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outcomeIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(outcomeIndex, _outcomes.Length);
        int cell = (CodeOf(importance, nameof(importance)) * Side) + CodeOf(satisfaction, nameof(satisfaction));
        Interlocked.Increment(ref _counts[(outcomeIndex * Cells) + cell]);
    }

    /// <summary>The same by the id of the outcome.</summary>
    /// <exception cref="ArgumentException">The outcome was not asked for.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not on the scale.</exception>
    public void Add(OutcomeId outcome, int? importance, int? satisfaction) => Add(IndexOf(outcome), importance, satisfaction);

    /// <summary>The index of an outcome.</summary>
    /// <exception cref="ArgumentException">The outcome was not asked for.</exception>
    public int IndexOf(OutcomeId outcome) =>
        _indices.TryGetValue(outcome, out int index) ? index : throw new ArgumentException($"The outcome '{outcome}' was not asked for.", nameof(outcome));

    /// <summary>
    /// The tally of all answers so far, equal to that of the same answers in one batch. Every answer whose adding has returned is in it; one that is
    /// being added meanwhile is in it or not.
    /// </summary>
    public SurveyTally Snapshot()
    {
        long[][] counts = [.. Enumerable.Range(0, _outcomes.Length).Select(CountsOf)];
        long respondents = counts.Select(own => own.Sum()).Append(Respondents).Max();
        Dictionary<OutcomeId, JointHistogram> histograms = [];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i][0] += respondents - counts[i].Sum();
            histograms[_outcomes[i]] = new JointHistogram(Scale, counts[i]);
        }

        return new SurveyTally(Scale, Solution, null, [new TallyGroup(null, respondents, histograms)]);
    }

    /// <summary>"120 respondents announced, 22 outcomes, on 1..5, of mixed".</summary>
    public override string ToString() =>
        $"{Counted.Of(Respondents, "respondent")} announced, {Counted.Of(_outcomes.Length, "outcome")}, on {Scale}, of {Solution}";

    /// <summary>Copies the histogram of an outcome as it stands, without those who gave no rating at all and were only announced.</summary>
    internal void Read(int outcomeIndex, Span<long> counts)
    {
        for (int cell = 0; cell < counts.Length; cell++)
        {
            counts[cell] = Interlocked.Read(ref _counts[(outcomeIndex * counts.Length) + cell]);
        }
    }

    private long[] CountsOf(int outcomeIndex)
    {
        long[] counts = new long[Cells];
        Read(outcomeIndex, counts);
        return counts;
    }

    private int CodeOf(int? rating, string name) => rating is not { } value ? 0
        : Scale.Contains(value) ? value - Scale.Minimum + 1
        : throw new ArgumentOutOfRangeException(name, value, $"Not a rating on {Scale}.");
}
