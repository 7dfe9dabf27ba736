using JobMap.Internals;

namespace JobMap;

/// <summary>
/// The ids of one map as they are claimed. Steps and sub-steps share one set, outcomes and financial outcomes another. A job's id must be
/// neither another job's nor a step's nor an outcome's, since all of them can be named as what a touchpoint serves.
/// </summary>
internal sealed class JobMapIds
{
    private readonly HashSet<string> _steps = new(StringComparer.Ordinal);
    private readonly HashSet<string> _outcomes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _jobs = new(StringComparer.Ordinal);

    /// <summary>The number to try next behind a slug; ids are only ever added, so that those below it stay taken.</summary>
    private readonly Dictionary<(string Slug, HashSet<string> Taken), int> _next = [];

    public bool HasStep(string id) => _steps.Contains(id);

    public bool ClaimStep(string id) => _steps.Add(id);

    public bool ClaimOutcome(string id) => _outcomes.Add(id);

    public bool ClaimJob(string id) => !_steps.Contains(id) && !_outcomes.Contains(id) && _jobs.Add(id);

    public string MakeStep(string name, string fallback) => Made(Slug.FromText(name, fallback), _steps);

    public string MakeOutcome(string prefix, int number) => Made(FormattableString.Invariant($"{prefix}{number}"), _outcomes);

    public string MakeJob(string statement, string fallback)
    {
        string slug = Slug.FromText(statement, fallback);
        string candidate = slug;
        while (!ClaimJob(candidate))
        {
            candidate = Numbered(slug, _jobs);
        }

        return candidate;
    }

    /// <summary>The slug, or the slug with the first number behind it that is neither taken nor the id of a job.</summary>
    private string Made(string slug, HashSet<string> taken)
    {
        string candidate = slug;
        while (_jobs.Contains(candidate) || !taken.Add(candidate))
        {
            candidate = Numbered(slug, taken);
        }

        return candidate;
    }

    private string Numbered(string slug, HashSet<string> taken)
    {
        int number = _next.GetValueOrDefault((slug, taken), 2);
        _next[(slug, taken)] = number + 1;
        return FormattableString.Invariant($"{slug}-{number}");
    }
}
