using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using JobMap.Architecture.Tests.House;

namespace JobMap.Architecture.Tests;

/// <summary>What carries data tells a reader what it is: in a log, in a debugger, in a notebook.</summary>
public sealed class DisplayTests
{
    public static TheoryData<string> Sampled => [.. Samples.Every.Select(sample => sample.GetType().FullName!).Distinct()];

    [Fact]
    public void Types_WithData_WriteATextOfTheirOwn() =>
        Libraries.DataTypes.Where(type => type.GetMethod("ToString", []) is not { } method || method.DeclaringType != type || method.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(type => type.FullName).ShouldBeNone("the text of a value is written for its reader, and never in the current culture");

    [Fact]
    public void Types_WithData_ShowThatTextInTheDebugger() =>
        Libraries.DataTypes.Where(type => type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value != "{ToString(),nq}").Select(type => type.FullName)
            .ShouldBeNone("a debugger shows what a log shows: [DebuggerDisplay(\"{ToString(),nq}\")]");

    [Fact]
    public void Types_WithoutData_NeedNone() =>
        Libraries.PublicTypes.Except(Libraries.DataTypes).Where(type => !type.IsEnum && !type.IsInterface && type is not { IsAbstract: true, IsSealed: true } && !type.IsSubclassOf(typeof(Exception)))
            .Select(type => type.FullName).Should().BeSubsetOf(Libraries.Builders);

    [Fact]
    public void ToString_DefaultOfEveryStruct_DoesNotThrow() =>
        Libraries.DataTypes.Where(type => type.IsValueType).Should().NotBeEmpty().And
            .AllSatisfy(type => FluentActions.Invoking(() => Activator.CreateInstance(type)!.ToString()).Should().NotThrow().Which.Should().NotBeNull());

    [Theory]
    [MemberData(nameof(Sampled))]
    public void ToString_Sample_IsAUsefulText(string type)
    {
        foreach (object sample in Samples.Every.Where(sample => sample.GetType().FullName == type))
        {
            string text = sample.ToString()!;
            bool isNothing = sample.GetType().IsValueType && sample.Equals(Activator.CreateInstance(sample.GetType()));

            text.Should().NotContain("JobMap.").And.NotContain("System.").And.NotContain("`1", "a name of a type says nothing of a value");
            (isNothing || text.Trim().Length > 0).Should().BeTrue();
        }
    }

    [Fact]
    public void Samples_Different_AreToldApartByTheirTexts() =>
        Samples.EqualByValue.Where(sample => sample.Value.ToString() != sample.Equal.ToString()).Select(sample => sample.ToString()).ShouldBeNone("equal values have equal texts");
}
