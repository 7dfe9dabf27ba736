using System.Diagnostics.CodeAnalysis;

namespace JobMap.Surveys;

/// <summary>
/// The solution that satisfaction speaks of: importance belongs to the people who do the job, satisfaction to what they use today.
/// A name of one line, up to 200 characters, compared ordinally; <see cref="Mixed"/> where respondents use different solutions or it is unknown.
/// </summary>
public readonly record struct SolutionId
{
    private const int MaximumLength = 200;

    private readonly string? _value;

    private SolutionId(string value) => _value = value;

    /// <summary>Different solutions, or unknown which: <c>mixed</c>. Also the default value.</summary>
    public static SolutionId Mixed { get; }

    /// <summary>The name.</summary>
    public string Value => _value ?? "mixed";

    /// <summary>Reads a name; surrounding white space is not part of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The name is blank, longer than 200 characters, or has control characters such as a line break.</exception>
    public static SolutionId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out SolutionId id) ? id : throw new FormatException("A solution needs a name of one line, up to 200 characters.");
    }

    /// <summary>Reads a name without an exception where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SolutionId id)
    {
        string trimmed = text?.Trim() ?? "";
        bool valid = trimmed.Length is > 0 and <= MaximumLength && !trimmed.Any(char.IsControl);
        id = valid && trimmed != "mixed" ? new SolutionId(trimmed) : default;
        return valid;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
