using System.Reflection;
using System.Runtime.CompilerServices;
using JobMap.Architecture.Tests.House;

namespace JobMap.Architecture.Tests;

/// <summary>Public types are sealed and do not change; who wants to change something asks a builder.</summary>
public sealed class PublicTypeTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Types_Public_AreSealedStaticOrValues() =>
        Libraries.PublicTypes.Where(type => !type.IsSealed && !type.IsValueType && !type.IsInterface).Select(type => type.FullName).ShouldBeNone("public types are sealed, static or values");

    [Fact]
    public void Types_Public_AreNotNested() => Libraries.PublicTypes.Where(type => type.IsNested).Select(type => type.FullName).ShouldBeNone("a public type stands on its own");

    [Fact]
    public void Properties_OfImmutableTypes_AreSetOnceOrNever() =>
        Libraries.ImmutableTypes.SelectMany(type => type.GetProperties(Declared)).Where(property => property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter))
            .Select(NameOf).ShouldBeNone("what is made does not change");

    [Fact]
    public void Fields_Public_AreConstants() =>
        Libraries.PublicTypes.SelectMany(type => type.GetFields(Declared)).Where(field => !field.IsLiteral && !field.IsSpecialName).Select(NameOf).ShouldBeNone("what is made does not change");

    [Fact]
    public void Fields_OfImmutableTypes_AreReadOnly() =>
        Libraries.ImmutableTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly).Select(NameOf).ShouldBeNone("what is made does not change");

    [Fact]
    public void Members_Public_HandOutNoArraysOrMutableLists() =>
        Libraries.PublicTypes.SelectMany(type => type.GetMembers(Declared)).Where(member => TypesOf(member).Any(IsMutableCollection)).Select(NameOf).ShouldBeNone("a list that is handed out cannot be changed");

    [Fact]
    public void Builders_Named_Exist() => Libraries.PublicTypes.Select(type => type.FullName).Should().Contain(Libraries.Builders);

    [Fact]
    public void Records_Public_HaveNoPublicPositionalConstructor() =>
        Libraries.PublicTypes.Where(type => type.GetMethod("Deconstruct") is not null).Select(type => type.FullName).ShouldBeNone("adding a member to a positional record breaks those who use it");

    private static bool IsInitOnly(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        PropertyInfo property => [property.PropertyType],
        _ => [],
    };

    private static bool IsMutableCollection(Type type) => type.IsArray || (type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(List<>) || type.GetGenericTypeDefinition() == typeof(Dictionary<,>) || type.GetGenericTypeDefinition() == typeof(HashSet<>)
            || type.GetGenericTypeDefinition() == typeof(IList<>) || type.GetGenericTypeDefinition() == typeof(IDictionary<,>) || type.GetGenericArguments().Any(IsMutableCollection)));

    private static string NameOf(MemberInfo member) => $"{member.DeclaringType!.FullName}.{member.Name}";
}
