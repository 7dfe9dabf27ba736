using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap.Diagnostics;

/// <summary>
/// A value, or the reasons why there is none. Warnings and information travel with a value; where any diagnostic is an error there is no value.
/// </summary>
/// <typeparam name="T">The kind of value.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class JobMapResult<T>
    where T : class
{
    private readonly T? _value;

    private JobMapResult(T? value, IEnumerable<Diagnostic> diagnostics)
    {
        _value = value;
        Diagnostics = new ValueList<Diagnostic>(diagnostics);
    }

    /// <summary>Everything found on the way, in the order found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>True when there is a value.</summary>
    public bool IsSuccess => _value is not null;

    /// <summary>The value.</summary>
    /// <exception cref="JobMapException">There is none; the exception carries the diagnostics.</exception>
    [SuppressMessage("Design", "CA1065", Justification = "A result that is asked for what it does not have says why, as Nullable<T> and Task<T> do.")]
    public T Value => _value ?? throw new JobMapException(Diagnostics);

    /// <summary>The value and what was found beside it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> or <paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the diagnostics is an error.</exception>
    public static JobMapResult<T> Success(T value, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(diagnostics);
        JobMapResult<T> result = new(value, diagnostics);
        return result.Diagnostics.Any(IsError)
            ? throw new ArgumentException("A result with an error has no value.", nameof(diagnostics))
            : result;
    }

    /// <summary>No value, for the reasons given.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentException">None of the diagnostics is an error.</exception>
    public static JobMapResult<T> Failure(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        JobMapResult<T> result = new(null, diagnostics);
        return result.Diagnostics.Any(IsError)
            ? result
            : throw new ArgumentException("A failure needs at least one error.", nameof(diagnostics));
    }

    /// <summary>Gets the value without an exception where there is none.</summary>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return value is not null;
    }

    /// <summary>The value's own text, or the first error.</summary>
    public override string ToString() => _value?.ToString() ?? Diagnostics.First(IsError).ToString();

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
