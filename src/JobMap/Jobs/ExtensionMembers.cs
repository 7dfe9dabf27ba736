using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// The members of a document whose names begin with <c>x-</c>: they belong to whoever wrote them, are kept as JSON text and written back.
/// A list of names in ordinal order with one JSON value each; compared by value, white space between the tokens of the JSON aside.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ExtensionMembers : IReadOnlyDictionary<string, string>, IEquatable<ExtensionMembers>
{
    /// <summary>How deeply a value may be nested.</summary>
    internal const int MaximumDepth = CompactJson.MaximumDepth;

    private readonly SortedDictionary<string, string> _members;

    private ExtensionMembers(SortedDictionary<string, string> members) => _members = members;

    /// <summary>No members.</summary>
    public static ExtensionMembers Empty { get; } = new(new SortedDictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The number of members.</summary>
    public int Count => _members.Count;

    /// <summary>The names, in ordinal order.</summary>
    public IEnumerable<string> Keys => _members.Keys;

    /// <summary>The JSON texts, in the order of the names.</summary>
    public IEnumerable<string> Values => _members.Values;

    /// <summary>The JSON text of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is no member of this name.</exception>
    public string this[string key] => _members[key];

    /// <summary>These members and one more, or one replaced.</summary>
    /// <param name="name">A name that begins with <c>x-</c> and says something behind it.</param>
    /// <param name="json">One JSON value, such as <c>"a text"</c> with its quotes, <c>12</c> or <c>{"a":true}</c>; at most 32 levels deep.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is not such a name, or <paramref name="json"/> is not one JSON value, has a member twice or is nested too deeply; or one of them has
    /// half of a surrogate pair, which no document can hold.
    /// </exception>
    public ExtensionMembers With(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(json);
        if (!IsName(name))
        {
            throw new ArgumentException($"'{name}' is not the name of an extension: it begins with x-, says something behind it and has no half of a surrogate pair.", nameof(name));
        }

        SortedDictionary<string, string> members = new(_members, StringComparer.Ordinal) { [name] = CompactJson.Of(json) };
        return new ExtensionMembers(members);
    }

    /// <summary>These members without one; the same where there is no such member.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ExtensionMembers Without(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        SortedDictionary<string, string> members = new(_members, StringComparer.Ordinal);
        members.Remove(name);
        return members.Count == 0 ? Empty : new ExtensionMembers(members);
    }

    /// <summary>True where there is a member of this name.</summary>
    public bool ContainsKey(string key) => _members.ContainsKey(key);

    /// <summary>Gets the JSON text of a name without an exception where there is none.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _members.TryGetValue(key, out value);

    /// <summary>The members in ordinal order of their names.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>True when names and JSON texts are the same.</summary>
    public bool Equals(ExtensionMembers? other) => ReferenceEquals(this, other) || (other is not null && _members.SequenceEqual(other._members));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExtensionMembers);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (KeyValuePair<string, string> member in _members)
        {
            hash.Add(member);
        }

        return hash.ToHashCode();
    }

    /// <summary>The names, joined by commas; "none" where there are none.</summary>
    public override string ToString() => Count == 0 ? "none" : string.Join(", ", _members.Keys);

    /// <summary>True when both are null or equal by value.</summary>
    public static bool operator ==(ExtensionMembers? left, ExtensionMembers? right) => Equals(left, right);

    /// <summary>True when one is null or they differ by value.</summary>
    public static bool operator !=(ExtensionMembers? left, ExtensionMembers? right) => !Equals(left, right);

    /// <summary>Members of checked names and JSON texts that have no white space between their tokens.</summary>
    internal static ExtensionMembers Of(SortedDictionary<string, string> members) => members.Count == 0 ? Empty : new ExtensionMembers(members);

    internal static bool IsName(string name) => name.Length > 2 && name.StartsWith("x-", StringComparison.Ordinal) && UnicodeText.IsWellFormed(name);
}
