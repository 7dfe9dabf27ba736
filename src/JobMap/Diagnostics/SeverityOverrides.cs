using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace JobMap.Diagnostics;

/// <summary>
/// The user's own opinion of how much a diagnostic matters, by id, as in an <c>.editorconfig</c>: each id is raised, lowered or silenced.
/// Ids whose default is <see cref="DiagnosticSeverity.Error"/> cannot be overridden: what they speak of cannot be represented.
/// Immutable, equal by value; a list of ids in ordinal order, where null means silenced.
/// </summary>
/// <example>
/// <code>
/// SeverityOverrides strict = SeverityOverrides.None
///     .With("JM1003", DiagnosticSeverity.Error)
///     .With("JM2004", null);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SeverityOverrides : IReadOnlyCollection<KeyValuePair<string, DiagnosticSeverity?>>, IEquatable<SeverityOverrides>
{
    private const string Silenced = "none";

    private readonly SortedDictionary<string, DiagnosticSeverity?> _severities;

    private SeverityOverrides(SortedDictionary<string, DiagnosticSeverity?> severities) => _severities = severities;

    /// <summary>No overrides.</summary>
    public static SeverityOverrides None { get; } = new(new SortedDictionary<string, DiagnosticSeverity?>(StringComparer.Ordinal));

    /// <summary>The number of ids overridden.</summary>
    public int Count => _severities.Count;

    /// <summary>
    /// Reads overrides from text: one <c>id = severity</c> a line, the severity being <c>error</c>, <c>warning</c>, <c>info</c> or <c>none</c>.
    /// Blank lines and what stands behind <c>#</c> are skipped; a later line wins over an earlier one.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">A line is not of that form, or names an id that does not exist or cannot be overridden.</exception>
    public static SeverityOverrides Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        SeverityOverrides overrides = None;
        foreach (string line in text.Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0))
        {
            overrides = TryParseLine(line, out string? id, out DiagnosticSeverity? severity)
                ? overrides.With(id, severity)
                : throw new FormatException($"'{line}' is not an id that can be overridden, an equals sign and one of error, warning, info, none.");
        }

        return overrides;
    }

    /// <summary>Reads overrides without an exception where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SeverityOverrides? overrides)
    {
        try
        {
            overrides = text is null ? null : Parse(text);
        }
        catch (FormatException)
        {
            overrides = null;
        }

        return overrides is not null;
    }

    /// <summary>These overrides and one more, or one replaced.</summary>
    /// <param name="id">An id of the <see cref="DiagnosticCatalogue"/> whose default is not an error.</param>
    /// <param name="severity">Its severity from now on; null to silence it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such id, or its default is an error.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is none of the three.</exception>
    public SeverityOverrides With(string id, DiagnosticSeverity? severity)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!IsOverridable(id))
        {
            throw new ArgumentException($"'{id}' is not a diagnostic whose severity can be overridden.", nameof(id));
        }

        if (severity is { } given && !Enum.IsDefined(given))
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity.");
        }

        return new SeverityOverrides(new SortedDictionary<string, DiagnosticSeverity?>(_severities, StringComparer.Ordinal) { [id] = severity });
    }

    /// <summary>The diagnostics with the severities of these overrides, in their order, without those that are silenced.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return diagnostics
            .Where(diagnostic => !_severities.TryGetValue(diagnostic.Id, out DiagnosticSeverity? severity) || severity is not null)
            .Select(diagnostic => _severities.TryGetValue(diagnostic.Id, out DiagnosticSeverity? severity) ? diagnostic with { Severity = severity!.Value } : diagnostic);
    }

    /// <summary>The ids with their severities, in ordinal order; null means silenced.</summary>
    public IEnumerator<KeyValuePair<string, DiagnosticSeverity?>> GetEnumerator() => _severities.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>True when the same ids are overridden in the same way.</summary>
    public bool Equals(SeverityOverrides? other) => other is not null && _severities.SequenceEqual(other._severities);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SeverityOverrides);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (KeyValuePair<string, DiagnosticSeverity?> pair in _severities)
        {
            hash.Add(pair);
        }

        return hash.ToHashCode();
    }

    /// <summary>The lines that <see cref="Parse"/> reads.</summary>
    public override string ToString() => Count == 0 ? "# no overrides" : string.Join('\n', _severities.Select(pair => $"{pair.Key} = {NameOf(pair.Value)}"));

    /// <summary>True when both are null or equal by value.</summary>
    public static bool operator ==(SeverityOverrides? left, SeverityOverrides? right) => Equals(left, right);

    /// <summary>True when one is null or they differ by value.</summary>
    public static bool operator !=(SeverityOverrides? left, SeverityOverrides? right) => !Equals(left, right);

    private static bool TryParseLine(string line, [NotNullWhen(true)] out string? id, out DiagnosticSeverity? severity)
    {
        string[] parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        id = parts[0].ToUpperInvariant();
        string name = parts.Length == 2 ? parts[1].ToLowerInvariant() : "";
        DiagnosticSeverity[] named = [.. Enum.GetValues<DiagnosticSeverity>().Where(one => NameOf(one) == name)];
        severity = named.Length == 1 ? named[0] : null;
        return IsOverridable(id) && (named.Length == 1 || name == Silenced);
    }

    private static bool IsOverridable(string id) => DiagnosticCatalogue.All.Any(entry => entry.Id == id && entry.DefaultSeverity != DiagnosticSeverity.Error);

    private static string NameOf(DiagnosticSeverity? severity) => severity?.ToString().ToLowerInvariant() ?? Silenced;
}
