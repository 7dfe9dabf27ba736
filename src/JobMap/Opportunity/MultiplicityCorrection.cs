using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap.Opportunity;

/// <summary>
/// What is done about testing many differences at once, of which some look real by chance: a named value that travels with every comparison.
/// An adjusted p-value is compared with 1 − level, as a single p-value would be.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MultiplicityCorrection
{
    private readonly Func<int, double, double> _factor;
    private readonly bool _fromGreatest;

    private MultiplicityCorrection(string name, string description, string source, bool fromGreatest, Func<int, double, double> factor) =>
        (Name, Description, Source, _fromGreatest, _factor) = (name, description, source, fromGreatest, factor);

    /// <summary>
    /// Bounds the false discovery rate: of the differences called significant, the expected share that are none. The default.
    /// With p₁ ≤ … ≤ pₘ: adjusted pᵢ = min over j ≥ i of min(1, m pⱼ / j). It holds for independent tests and for tests with positive dependence.
    /// Source: Benjamini and Hochberg, "Controlling the False Discovery Rate", Journal of the Royal Statistical Society B 57 (1995).
    /// </summary>
    public static MultiplicityCorrection BenjaminiHochberg { get; } = new(
        "benjamini-hochberg", "bounds the share of false finds among those called significant", "Benjamini and Hochberg, Journal of the Royal Statistical Society B, 1995", true,
        (place, tests) => tests / place);

    /// <summary>
    /// Bounds the chance of a single false find, whatever the dependence of the tests.
    /// With p₁ ≤ … ≤ pₘ: adjusted pᵢ = max over j ≤ i of min(1, (m − j + 1) pⱼ).
    /// Source: Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics 6 (1979).
    /// </summary>
    public static MultiplicityCorrection Holm { get; } = new(
        "holm", "bounds the chance of any false find", "Holm, Scandinavian Journal of Statistics, 1979", false, (place, tests) => tests - place + 1);

    /// <summary>No correction: for a single difference that was named before the answers were seen.</summary>
    public static MultiplicityCorrection None { get; } = new("none", "each difference on its own", "none", false, (_, _) => 1);

    /// <summary>All corrections, the default first.</summary>
    public static IReadOnlyList<MultiplicityCorrection> All { get; } = Array.AsReadOnly([BenjaminiHochberg, Holm, None]);

    /// <summary>The name in documents and on the command line.</summary>
    public string Name { get; }

    /// <summary>The correction in a few words.</summary>
    public string Description { get; }

    /// <summary>Where the correction was published; "none" for <see cref="None"/>.</summary>
    public string Source { get; }

    /// <summary>Finds a correction by its name, compared ordinally.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out MultiplicityCorrection? correction)
    {
        correction = All.FirstOrDefault(known => known.Name == name);
        return correction is not null;
    }

    /// <summary>The adjusted p-values, in the order given. Each is from its own p-value to 1; equal p-values have equal adjusted ones; none gives none.</summary>
    /// <param name="pValues">The p-values of all tests of one question, each 0..1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pValues"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is outside 0..1 or not a number.</exception>
    public IReadOnlyList<double> Adjust(IEnumerable<double> pValues)
    {
        double[] values = [.. Guards.NotNull(pValues)];
        if (values.Any(p => p is not (>= 0 and <= 1)))
        {
            throw new ArgumentException("A p-value lies between 0 and 1.", nameof(pValues));
        }

        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])];
        double[] adjusted = [.. order.Select((test, i) => Math.Clamp(_factor(i + 1, values.Length) * values[test], values[test], 1))];
        Smooth(adjusted);
        double[] result = new double[values.Length];
        for (int i = 0; i < order.Length; i++)
        {
            result[order[i]] = adjusted[i];
        }

        return new ValueList<double>(result);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>A smaller p-value never has a greater adjusted one: from the greatest down by the least so far, or from the smallest up by the greatest.</summary>
    private void Smooth(double[] adjusted)
    {
        for (int i = 1; i < adjusted.Length; i++)
        {
            if (_fromGreatest)
            {
                adjusted[^(i + 1)] = Math.Min(adjusted[^(i + 1)], adjusted[^i]);
            }
            else
            {
                adjusted[i] = Math.Max(adjusted[i], adjusted[i - 1]);
            }
        }
    }
}
