namespace JobMap.Tests.Samples;

/// <summary>A change of a map as it is to be: everything a user can read of one.</summary>
internal readonly record struct Change(
    JobMapChangeKind Kind, JobMapChangeSubject Subject, string Id, string? Member = null, string? Before = null, string? After = null, string? From = null, string? To = null)
{
    /// <summary>What differs between two maps, once it is known that the difference leads from the one to the other.</summary>
    public static IReadOnlyList<Change> Between(UniversalJobMap before, UniversalJobMap after)
    {
        UniversalJobMapDiff diff = UniversalJobMapDiff.Between(before, after);
        UniversalJobMap applied = diff.ApplyTo(before);
        return applied == after && applied.ContentHash == after.ContentHash
            ? [.. diff.Changes.Select(change => new Change(change.Kind, change.Subject, change.Id, change.Member, change.Before, change.After, change.FromPlace, change.ToPlace))]
            : throw new InvalidOperationException("The diff applied to the first map does not give the second.");
    }

    public static Change Added(JobMapChangeSubject subject, string id, string after, string to) => new(JobMapChangeKind.Added, subject, id, null, null, after, null, to);

    public static Change Removed(JobMapChangeSubject subject, string id, string before, string from) => new(JobMapChangeKind.Removed, subject, id, null, before, null, from);

    /// <summary>A part that is otherwise the same.</summary>
    public static Change Moved(JobMapChangeSubject subject, string id, string text, string from, string to) => new(JobMapChangeKind.Moved, subject, id, null, text, text, from, to);

    /// <summary>Other words in the same place.</summary>
    public static Change Reworded(JobMapChangeSubject subject, string id, string member, string before, string after, string place) =>
        new(JobMapChangeKind.Reworded, subject, id, member, before, after, place, place);

    /// <summary>Another value in the same place.</summary>
    public static Change Changed(JobMapChangeSubject subject, string id, string member, string? before, string? after, string place) =>
        new(JobMapChangeKind.Changed, subject, id, member, before, after, place, place);
}
