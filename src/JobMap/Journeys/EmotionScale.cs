using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>A scale on which emotion is told: a name and its two ends, the lower one for the worst feeling. Values of different scales are never averaged.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record EmotionScale
{
    private const string SatisfactionName = "satisfaction";

    /// <summary>A scale.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or the scale does not rise.</exception>
    public EmotionScale(string name, double minimum, double maximum)
    {
        Name = Guards.NotBlank(name).Trim();
        Minimum = double.IsFinite(minimum) ? minimum : throw new ArgumentOutOfRangeException(nameof(minimum), minimum, "Not a finite number.");
        Maximum = double.IsFinite(maximum) && maximum > minimum ? maximum : throw new ArgumentOutOfRangeException(nameof(maximum), maximum, "Not a finite number above the minimum.");
    }

    /// <summary>The scale of satisfaction scores, on which the emotion of a stage is derived: 0 (nobody satisfied) to 10 (everybody).</summary>
    public static EmotionScale Satisfaction { get; } = new(SatisfactionName, 0, 10);

    /// <summary>The name, such as <c>valence</c>, without white space around it.</summary>
    public string Name { get; }

    /// <summary>The worst.</summary>
    public double Minimum { get; }

    /// <summary>The best.</summary>
    public double Maximum { get; }

    /// <summary>Reads what <see cref="ToString"/> writes: the ends joined by two dots, behind the name where it is not that of <see cref="Satisfaction"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EmotionScale? scale)
    {
        scale = null;
        int space = text?.LastIndexOf(' ') ?? -1;
        string[] ends = (text ?? "")[(space + 1)..].Split("..");
        string name = space < 0 ? SatisfactionName : text![..space].Trim();
        if (ends.Length == 2 && name.Length > 0 && double.TryParse(ends[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double minimum)
            && double.TryParse(ends[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double maximum) && double.IsFinite(minimum) && double.IsFinite(maximum) && minimum < maximum)
        {
            scale = new EmotionScale(name, minimum, maximum);
        }

        return scale is not null;
    }

    /// <summary>"valence -2..2"; "0..10" for <see cref="Satisfaction"/>.</summary>
    public override string ToString() => FormattableString.Invariant($"{(Name == SatisfactionName ? "" : Name + " ")}{Minimum}..{Maximum}");
}
