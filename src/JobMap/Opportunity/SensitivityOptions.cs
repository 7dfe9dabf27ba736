using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Opportunity;

/// <summary>Which ranking an <see cref="OpportunitySensitivity"/> starts from, and which others it is held against.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SensitivityOptions
{
    private readonly int _top = 5;

    /// <summary>The defaults: the default definition and policy against all others.</summary>
    public static SensitivityOptions Default { get; } = new();

    /// <summary>The definition of the base ranking; the default is <see cref="OpportunityDefinition.UlwickTopTwoBox"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public OpportunityDefinition Definition
    {
        get;
        init => field = Guards.NotNull(value, nameof(Definition));
    } = OpportunityDefinition.UlwickTopTwoBox;

    /// <summary>
    /// The policy on missing answers of the base ranking; null, the default, takes <see cref="MissingAnswers.CompleteCase"/> where the answers are those of
    /// complete cases alone, and <see cref="MissingAnswers.AvailableCase"/> otherwise.
    /// </summary>
    public MissingAnswers? Missing { get; init; }

    /// <summary>The k of the top k whose stability is told, at least 1; the default is 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Top
    {
        get => _top;
        init => _top = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Top), value, "The top holds at least one outcome.");
    }

    /// <summary>The definitions to rank by, besides that of the base; all of them by default. Repeated ones count once.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public IReadOnlyList<OpportunityDefinition> Definitions
    {
        get;
        init => field = Once(value, nameof(Definitions));
    } = Once(OpportunityDefinition.All, nameof(Definitions));

    /// <summary>The policies on missing answers to rank by, besides that of the base; all of them by default. Repeated ones count once.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public IReadOnlyList<MissingAnswers> Policies
    {
        get;
        init => field = Once(value, nameof(Policies));
    } = Once(MissingAnswers.All, nameof(Policies));

    /// <summary>The threshold profiles to name bands by, each for the definition it was published for; all of them by default. Repeated ones count once.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public IReadOnlyList<ThresholdProfile> Profiles
    {
        get;
        init => field = Once(value, nameof(Profiles));
    } = Once(ThresholdProfile.All, nameof(Profiles));

    /// <summary>"ulwick-top-two-box, top 5, against 5 definitions, 3 policies, 2 profiles".</summary>
    public override string ToString() =>
        $"{Definition}{(Missing is null ? "" : $", {Missing}")}, top {Top}, against {Counted.Of(Definitions.Count, "definition")}, {Policies.Count} {(Policies.Count == 1 ? "policy" : "policies")}, {Counted.Of(Profiles.Count, "profile")}";

    private static ValueList<T> Once<T>(IReadOnlyList<T>? items, string name)
        where T : class => new ValueList<T>(Guards.Copied(items, name).Distinct());
}
