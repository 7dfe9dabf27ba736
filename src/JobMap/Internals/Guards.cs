using System.Runtime.CompilerServices;

namespace JobMap.Internals;

/// <summary>Guards of the arguments a user gives; each returns what it lets pass.</summary>
internal static class Guards
{
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "value")
        where T : class => value ?? throw new ArgumentNullException(name);

    /// <exception cref="ArgumentException">The text is null or blank.</exception>
    public static string NotBlank(string? text, [CallerArgumentExpression(nameof(text))] string name = "value")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return text;
    }

    /// <summary>Null passes, blank does not.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public static string? NullOrNotBlank(string? text, [CallerArgumentExpression(nameof(text))] string name = "value") =>
        text is null ? null : NotBlank(text, name);

    /// <exception cref="ArgumentException">The id is the default value, the id of nothing.</exception>
    public static T Given<T>(T id, string name)
        where T : struct, IEquatable<T> => !id.Equals(default) ? id : throw new ArgumentException("The default value is the id of nothing.", name);

    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's members.</exception>
    public static T Defined<T>(T value, string name)
        where T : struct, Enum => Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, "Not a member of the enumeration.");

    /// <summary>A copy that compares by value.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public static IReadOnlyList<T> Copied<T>(IEnumerable<T>? items, [CallerArgumentExpression(nameof(items))] string name = "value")
        where T : class
    {
        ValueList<T> copy = items as ValueList<T> ?? new ValueList<T>(NotNull(items, name));
        return copy.Contains(null!) ? throw new ArgumentException("One of the items is null.", name) : copy;
    }

    /// <summary>A copy that compares by value.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One of the ids is the default value, the id of nothing.</exception>
    public static IReadOnlyList<T> CopiedIds<T>(IEnumerable<T>? ids, [CallerArgumentExpression(nameof(ids))] string name = "value")
        where T : struct, IEquatable<T>
    {
        ValueList<T> copy = ids as ValueList<T> ?? new ValueList<T>(NotNull(ids, name));
        return copy.Contains(default) ? throw new ArgumentException("One of the ids is the default value, the id of nothing.", name) : copy;
    }

    /// <summary>A copy that compares by value.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One of the texts is null or blank.</exception>
    public static IReadOnlyList<string> CopiedTexts(IEnumerable<string>? texts, [CallerArgumentExpression(nameof(texts))] string name = "value")
    {
        ValueList<string> copy = texts as ValueList<string> ?? new ValueList<string>(NotNull(texts, name));
        return copy.Any(string.IsNullOrWhiteSpace) ? throw new ArgumentException("One of the texts is null or blank.", name) : copy;
    }

    /// <summary>A copy that compares by value.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null, or two have the same id.</exception>
    public static IReadOnlyList<T> CopiedUnique<T, TId>(IEnumerable<T>? items, Func<T, TId> id, [CallerArgumentExpression(nameof(items))] string name = "value")
        where T : class
        where TId : struct, IEquatable<TId>
    {
        IReadOnlyList<T> copy = Copied(items, name);
        HashSet<TId> seen = [];
        return copy.FirstOrDefault(item => !seen.Add(id(item))) is { } twice ? throw new ArgumentException($"'{id(twice)}' is there twice.", name) : copy;
    }
}
