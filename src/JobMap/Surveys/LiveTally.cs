using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// A tally that grows answer by answer while a survey runs, fed from any number of threads at once. Adding an answer allocates nothing and takes
/// no lock: it is one increment. <see cref="Snapshot"/> gives the <see cref="SurveyTally"/> that all answers so far would give in one batch.
/// </summary>
/// <example>
/// <code>
/// LiveTally live = new(RatingScale.FivePoint, map.Needs.Select(need => need.Id));
/// live.AddRespondent();
/// live.Add(0, importance: 5, satisfaction: 2);     // of the first need
/// SurveyTally tally = live.Snapshot();
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LiveTally
{
    private readonly NeedId[] _needs;
    private readonly Dictionary<NeedId, int> _indices;

    /// <summary>Per need a joint histogram, one after the other; the first cell of each holds answers without any rating.</summary>
    private readonly long[] _counts;
    private long _respondents;

    /// <summary>Begins a tally without answers.</summary>
    /// <param name="scale">The scale of all ratings.</param>
    /// <param name="needs">The outcomes and jobs asked for; answers are added by their index in this order, 0-based, or by their id.</param>
    /// <param name="solution">The solution that satisfaction speaks of; the default is <see cref="SolutionId.Mixed"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> or <paramref name="needs"/> is null.</exception>
    /// <exception cref="ArgumentException">A need is named twice, or is the default <see cref="NeedId"/>, the id of nothing.</exception>
    public LiveTally(RatingScale scale, IEnumerable<NeedId> needs, SolutionId solution = default)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(needs);
        Scale = scale;
        Solution = solution;
        _needs = [.. needs];
        _indices = new Dictionary<NeedId, int>(_needs.Length);
        for (int i = 0; i < _needs.Length; i++)
        {
            if (_needs[i] == default || !_indices.TryAdd(_needs[i], i))
            {
                throw new ArgumentException(_needs[i] == default ? "A need has no id." : $"The need '{_needs[i]}' is named twice.", nameof(needs));
            }
        }

        Needs = new ValueList<NeedId>(_needs);
        _counts = new long[_needs.Length * Cells];
    }

    /// <summary>The scale of all ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The solution that satisfaction speaks of.</summary>
    public SolutionId Solution { get; }

    /// <summary>The outcomes and jobs asked for, in the order given.</summary>
    public IReadOnlyList<NeedId> Needs { get; }

    /// <summary>How many respondents were announced by <see cref="AddRespondent"/> so far.</summary>
    public long Respondents => Interlocked.Read(ref _respondents);

    private int Side => Scale.Points + 1;

    private int Cells => Side * Side;

    /// <summary>
    /// Announces a respondent, so that a need he or she leaves out counts as one without an answer. Needed once per respondent and only where
    /// answers are left out: a tally never has fewer respondents than its most answered need has answers.
    /// </summary>
    public void AddRespondent() => Interlocked.Increment(ref _respondents);

    /// <summary>Adds one respondent's answer on one need; null stands for no rating. Allocates nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such need, or a rating is not on the scale.</exception>
    public void Add(int needIndex, int? importance, int? satisfaction)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(needIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(needIndex, _needs.Length);
        int cell = (CodeOf(importance, nameof(importance)) * Side) + CodeOf(satisfaction, nameof(satisfaction));
        Interlocked.Increment(ref _counts[(needIndex * Cells) + cell]);
    }

    /// <summary>The same by the id of the need.</summary>
    /// <exception cref="ArgumentException">The need was not asked for.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not on the scale.</exception>
    public void Add(NeedId need, int? importance, int? satisfaction) => Add(IndexOf(need), importance, satisfaction);

    /// <summary>The index of a need.</summary>
    /// <exception cref="ArgumentException">The need was not asked for.</exception>
    public int IndexOf(NeedId need) =>
        _indices.TryGetValue(need, out int index) ? index : throw new ArgumentException($"The need '{need}' was not asked for.", nameof(need));

    /// <summary>
    /// The tally of all answers so far, equal to that of the same answers in one batch. Every answer whose adding has returned is in it; one that is
    /// being added meanwhile is in it or not.
    /// </summary>
    public SurveyTally Snapshot()
    {
        long[][] counts = [.. Enumerable.Range(0, _needs.Length).Select(CountsOf)];
        long respondents = counts.Select(own => own.Sum()).Append(Respondents).Max();
        Dictionary<NeedId, JointHistogram> histograms = [];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i][0] += respondents - counts[i].Sum();
            histograms[_needs[i]] = new JointHistogram(Scale, new HistogramCells(counts[i]));
        }

        return new SurveyTally(Scale, null, [new TallyGroup(null, respondents, histograms)]) { Solution = Solution };
    }

    /// <summary>"120 respondents announced, 22 needs, on 1..5, of mixed".</summary>
    public override string ToString() =>
        $"{Counted.Of(Respondents, "respondent")} announced, {Counted.Of(_needs.Length, "need")}, on {Scale}, of {Solution}";

    /// <summary>Copies the histogram of a need as it stands, without those who gave no rating at all and were only announced.</summary>
    internal void Read(int needIndex, Span<long> counts)
    {
        for (int cell = 0; cell < counts.Length; cell++)
        {
            counts[cell] = Volatile.Read(ref _counts[(needIndex * counts.Length) + cell]);
        }
    }

    private long[] CountsOf(int needIndex)
    {
        long[] counts = new long[Cells];
        Read(needIndex, counts);
        return counts;
    }

    private int CodeOf(int? rating, string name) => rating is not { } value ? 0
        : Scale.Contains(value) ? Scale.CodeOf(value)
        : throw new ArgumentOutOfRangeException(name, value, $"Not a rating on {Scale}.");
}
