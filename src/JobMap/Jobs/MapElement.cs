using JobMap.Internals;

namespace JobMap;

/// <summary>One part of a map without the parts within it: its members in the order of <see cref="MapMembers"/>, and the key it is found by.</summary>
internal sealed record MapElement(JobMapChangeSubject Subject, string Key, ValueList<object?> Members)
{
    public (JobMapChangeSubject Subject, string Key) Identity => (Subject, Key);

    public string Text => Subject == JobMapChangeSubject.Link ? Key : MapMembers.TextOf(Members[0]) ?? "";

    public static MapElement Of(JobMapChangeSubject subject, string key, params object?[] members) => new(subject, key, new ValueList<object?>(members));

    public MapElement With(int member, object? value) => this with { Members = new ValueList<object?>(Members.Select((old, index) => index == member ? value : old)) };

    public T Get<T>(int member) => (T)Members[member]!;
}
