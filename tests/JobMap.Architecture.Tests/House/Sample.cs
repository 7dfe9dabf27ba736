namespace JobMap.Architecture.Tests.House;

/// <summary>A public type equal by value, in three instances: two made apart that are equal, and one that differs.</summary>
internal sealed record Sample(Type Type, object Value, object Equal, object Different)
{
    public static Sample Of<T>(T value, T equal, T different)
        where T : notnull => new(typeof(T), value, equal, different);

    /// <summary>Two made by the same function, and one that differs.</summary>
    public static Sample Of<T>(Func<T> make, T different)
        where T : notnull => Of(make(), make(), different);

    public override string ToString() => Type.FullName!;
}
