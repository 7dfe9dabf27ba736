namespace JobMap.Journeys.Authoring;

/// <summary>What an author adds to a part that already has its id and its name.</summary>
internal static class AuthoredDetails
{
    /// <exception cref="ArgumentException">The details give nothing, or another part.</exception>
    public static T Of<T, TId>(T part, Func<T, T>? details, Func<T, TId> id)
        where T : class
        where TId : struct, IEquatable<TId>
    {
        T? detailed = details is null ? part : details(part);
        return detailed is not null && id(detailed).Equals(id(part)) ? detailed : throw new ArgumentException($"The details must give '{id(part)}' again, with more to it.", nameof(details));
    }
}
