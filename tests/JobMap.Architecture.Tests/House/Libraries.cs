using System.Reflection;

namespace JobMap.Architecture.Tests.House;

/// <summary>The libraries the rules are held against.</summary>
internal static class Libraries
{
    public static Assembly Core { get; } = typeof(UniversalJobMap).Assembly;

    /// <summary>Those that see the core and never each other.</summary>
    public static IReadOnlyList<Assembly> Satellites { get; } = [.. ((string[])["JobMap.Ingestion", "JobMap.Rendering", "JobMap.Segmentation", "JobMap.Testing"]).Select(Assembly.Load)];

    public static IReadOnlyList<Assembly> All { get; } = [Core, .. Satellites];

    public static IEnumerable<Type> PublicTypes { get; } = All.SelectMany(assembly => assembly.GetExportedTypes());

    /// <summary>The only public types that may change: they are made to be filled, then asked for something that does not.</summary>
    public static IReadOnlySet<string> Builders { get; } = new HashSet<string>
    {
        "JobMap.UniversalJobMapBuilder", "JobMap.JobStepBuilder", "JobMap.SubStepBuilder", "JobMap.Surveys.SurveyResponsesBuilder", "JobMap.Surveys.LiveTally",
        "JobMap.Journeys.JourneyMapBuilder", "JobMap.Journeys.JourneyStageBuilder",
    };

    public static IEnumerable<Type> ImmutableTypes { get; } = PublicTypes.Where(type => !Builders.Contains(type.FullName!));

    /// <summary>Public types that carry data: not the static ones, the interfaces, the enumerations, the exceptions and attributes, nor the builders.</summary>
    public static IEnumerable<Type> DataTypes { get; } = ImmutableTypes.Where(type =>
        !type.IsEnum && !type.IsInterface && type is not { IsAbstract: true, IsSealed: true } && !type.IsSubclassOf(typeof(Exception)) && !type.IsSubclassOf(typeof(Attribute)));

    /// <summary>Public types that are equal by value.</summary>
    public static IEnumerable<Type> EqualByValue { get; } = PublicTypes.Where(IsEqualByValue);

    public static bool IsEqualByValue(Type type) => !type.IsEnum && !type.ContainsGenericParameters && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);
}
