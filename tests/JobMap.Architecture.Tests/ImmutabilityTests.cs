using System.Collections;
using System.Collections.ObjectModel;
using System.Reflection;
using JobMap.Architecture.Tests.House;

namespace JobMap.Architecture.Tests;

/// <summary>An immutable type is so all the way down: what it holds cannot change, and what it hands out is no way in.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly HashSet<Type> Views =
    [
        typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyDictionary<,>), typeof(IReadOnlySet<>), typeof(ReadOnlyCollection<>), typeof(ReadOnlyDictionary<,>),
        typeof(IEnumerable<>), typeof(Lazy<>),
        typeof(IProgress<>), // To be called, as a delegate is; it hands out nothing.
    ];

    private static readonly HashSet<Type> Known =
    [
        typeof(string), typeof(decimal), typeof(Int128), typeof(DateOnly), typeof(DateTimeOffset), typeof(TimeSpan), typeof(Guid), typeof(Uri), typeof(Version),
        typeof(System.Text.Json.Serialization.JsonConverter),
        typeof(System.Text.Encoding), // Those of the platform are read-only; a copy is whoever's made it.
    ];

    public static TheoryData<string> Sampled => [.. Samples.Every.Select(sample => sample.GetType().FullName!).Distinct()];

    [Fact]
    public void Fields_OfImmutableTypes_AreImmutableAllTheWayDown() =>
        Libraries.ImmutableTypes.Where(type => !type.IsEnum && type != typeof(JobMapChange)).SelectMany(type => type.GetFields(Own)).Where(field => !IsImmutable(field.FieldType, []) && !IsPrivateStorage(field))
            .Select(field => $"{field.DeclaringType!.FullName}.{field.Name}: {field.FieldType}").ShouldBeNone("what is made does not change, nor does what it is made of");

    [Fact]
    public void Properties_OfImmutableTypes_AreImmutableAllTheWayDown() =>
        Libraries.ImmutableTypes.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => !IsImmutable(property.PropertyType, []) && property.PropertyType != typeof(object) && property.DeclaringType!.BaseType != typeof(Exception))
            .Select(property => $"{property.DeclaringType!.FullName}.{property.Name}: {property.PropertyType}").ShouldBeNone("what is handed out does not change");

    /// <summary>A list that is read-only by its type may still be an array, which a cast opens.</summary>
    [Theory]
    [MemberData(nameof(Sampled))]
    public void Properties_OfSamples_CannotBeOpenedByACast(string type)
    {
        IEnumerable<string> opened = Samples.Every.Where(sample => sample.GetType().FullName == type).SelectMany(sample =>
            sample.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)
                .Where(property => IsOpen(property.GetValue(sample))).Select(property => property.Name));

        opened.Distinct().ShouldBeNone("a list that is handed out cannot be changed, not by a cast either");
    }

    [Fact]
    public void Lists_OfStaticProperties_CannotBeOpenedByACast() =>
        Libraries.PublicTypes.Where(type => !type.ContainsGenericParameters).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => IsOpen(property.GetValue(null))).Select(property => $"{property.DeclaringType!.FullName}.{property.Name}")
            .ShouldBeNone("a list that everybody shares cannot be changed by anybody");

    /// <summary>The rules above would hold of anything if nothing were ever found.</summary>
    [Fact]
    public void Rules_MutableThings_AreFound()
    {
        IsImmutable(typeof(List<int>), []).Should().BeFalse();
        IsImmutable(typeof(IReadOnlyList<int[]>), []).Should().BeFalse();
        IsImmutable(typeof(Sample), []).Should().BeFalse("it holds objects of any kind");
        IsImmutable(typeof(IReadOnlyList<(string, double?)>), []).Should().BeTrue();
        IsOpen(new[] { 1 }).Should().BeTrue();
        IsOpen(new List<int>()).Should().BeTrue();
        IsOpen(new Dictionary<string, IReadOnlyList<int>> { ["a"] = [1] }).Should().BeTrue();
        IsOpen(new ReadOnlyDictionary<string, IReadOnlyList<int>>(new Dictionary<string, IReadOnlyList<int>> { ["a"] = new[] { 1 } })).Should().BeTrue("an array lies inside");
        IsOpen(Array.AsReadOnly([1])).Should().BeFalse();
        IsOpen("text").Should().BeFalse();
    }

    private static bool IsImmutable(Type type, IReadOnlyCollection<Type> asked) =>
        type.IsPrimitive || type.IsEnum || type.IsGenericParameter || Known.Contains(type) || asked.Contains(type) || typeof(Delegate).IsAssignableFrom(type)
        || (type.IsGenericType && (Views.Contains(type.GetGenericTypeDefinition()) || type.GetGenericTypeDefinition() == typeof(Nullable<>) || IsTuple(type))
            && type.GetGenericArguments().All(argument => IsImmutable(argument, asked)))
        || type == typeof(JobMapChange) // What it carries is text or a part of a map, held as an object.
        || (Libraries.All.Contains(type.Assembly) && !Libraries.Builders.Contains(type.FullName!)
            && type.GetFields(Own).All(field => field.IsInitOnly && (IsPrivateStorage(field) || IsImmutable(field.FieldType, [.. asked, type]))));

    private static bool IsTuple(Type type) => type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal);

    /// <summary>A private read-only field may hold an array or a dictionary: what is read from it is looked at above. The field of a property may not.</summary>
    private static bool IsPrivateStorage(FieldInfo field) =>
        field is { IsPrivate: true, IsInitOnly: true } && field.Name.StartsWith('_')
        && (field.FieldType.IsArray || (field.FieldType.IsGenericType && (field.FieldType.GetGenericTypeDefinition() == typeof(Dictionary<,>) || field.FieldType.GetGenericTypeDefinition() == typeof(SortedDictionary<,>) || field.FieldType.GetGenericTypeDefinition() == typeof(HashSet<>))));

    private static bool IsOpen(object? value) => value switch
    {
        null or string => false,
        Array => true,
        IList { IsReadOnly: false } or IDictionary { IsReadOnly: false } => true,
        IDictionary dictionary => dictionary.Values.Cast<object?>().Any(IsOpen),
        IEnumerable when value.GetType().GetInterfaces().Any(IsMutableSet) => true,
        _ => false,
    };

    private static bool IsMutableSet(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ISet<>);
}
