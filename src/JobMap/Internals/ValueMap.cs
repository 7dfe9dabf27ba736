using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace JobMap.Internals;

/// <summary>A read-only dictionary of words, whatever their case, in the order given; it equals another of the same words and values in any order.</summary>
internal sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
    where T : IEquatable<T>
{
    private readonly KeyValuePair<string, T>[] _items;
    private readonly FrozenDictionary<string, T> _values;

    public ValueMap(IEnumerable<KeyValuePair<string, T>> items)
    {
        _items = [.. items];
        Dictionary<string, T> values = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string key, T value) in _items)
        {
            if (!values.TryAdd(key, value))
            {
                throw new ArgumentException($"The word \"{key}\" is given twice.", nameof(items));
            }
        }

        _values = values.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public static ValueMap<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public IEnumerable<string> Keys => _items.Select(item => item.Key);

    public IEnumerable<T> Values => _items.Select(item => item.Value);

    public T this[string key] => _values[key];

    public bool ContainsKey(string key) => _values.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _values.TryGetValue(key, out value);

    public bool Equals(ValueMap<T>? other) =>
        other is not null && Count == other.Count && _items.All(item => other.TryGetValue(item.Key, out T? value) && item.Value.Equals(value));

    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    public override int GetHashCode() =>
        _items.Aggregate(Count, (hash, item) => hash ^ HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(item.Key), item.Value));

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
