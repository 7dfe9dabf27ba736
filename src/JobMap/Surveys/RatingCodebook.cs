using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// Which rating each label or code of a survey stands for: "very important" for 4, or 23 for 4 where a tool numbers its choices from 20.
/// Labels are compared without regard to case, to white space (which may be a no-break space) and to the kind of quotes and dashes.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RatingCodebook
{
    /// <summary>A codebook.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="labels">The rating of each label; whether a rating is on the scale is seen where the two are used together.</param>
    /// <exception cref="ArgumentNullException"><paramref name="labels"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> or a label is null or blank, or two labels are the same as labels are compared.</exception>
    public RatingCodebook(string name, IEnumerable<KeyValuePair<string, int>> labels)
    {
        Name = Guards.NotBlank(name, nameof(name));
        ArgumentNullException.ThrowIfNull(labels);
        KeyValuePair<string, int>[] given = [.. labels];
        if (given.Any(pair => string.IsNullOrWhiteSpace(pair.Key)))
        {
            throw new ArgumentException("A label is blank.", nameof(labels));
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        if (Array.Find(given, pair => !seen.Add(NameKey.Of(pair.Key))).Key is { } twice)
        {
            throw new ArgumentException($"The label '{twice}' is given twice.", nameof(labels));
        }

        Labels = new ValueMap<int>(given);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The rating of each label, in the order given; here labels are looked up in any case, but otherwise to the letter.</summary>
    public IReadOnlyDictionary<string, int> Labels { get; }

    /// <summary>"importance: not at all important = 1, somewhat important = 2".</summary>
    public override string ToString() => $"{Name}: {string.Join(", ", Labels.Select(pair => FormattableString.Invariant($"{pair.Key} = {pair.Value}")))}";
}
