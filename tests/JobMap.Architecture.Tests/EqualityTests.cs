using System.Reflection;
using JobMap.Architecture.Tests.House;

namespace JobMap.Architecture.Tests;

/// <summary>What is equal by value keeps the contract of equality, whichever way it is asked.</summary>
public sealed class EqualityTests
{
    public static TheoryData<string> Sampled => [.. Samples.EqualByValue.Select(sample => sample.Type.FullName!)];

    [Fact]
    public void Types_EqualByValue_HaveTheOperators() =>
        Libraries.EqualByValue.Where(type => Operator(type, "op_Equality") is null || Operator(type, "op_Inequality") is null)
            .Select(type => type.FullName).ShouldBeNone("what is equal by value is equal by ==");

    [Fact]
    public void Types_WithOperators_AreEqualByValue() =>
        Libraries.PublicTypes.Where(type => Operator(type, "op_Equality") is not null && !Libraries.IsEqualByValue(type)).Select(type => type.FullName).ShouldBeNone("== and Equals say the same");

    [Fact]
    public void Types_EqualByValue_HaveSamplesOrAReason() =>
        Libraries.EqualByValue.Except(Samples.EqualByValue.Select(sample => sample.Type)).Except(Samples.WithoutSample.Keys)
            .Select(type => type.FullName).ShouldBeNone("the contract below is held for every type: add its samples");

    [Fact]
    public void Samples_All_AreOneATypeAndOfTypesThatNeedThem()
    {
        Samples.EqualByValue.Select(sample => sample.Type).Should().OnlyHaveUniqueItems().And.BeSubsetOf(Libraries.EqualByValue);
        Samples.WithoutSample.Keys.Should().BeSubsetOf(Libraries.EqualByValue).And.NotIntersectWith(Samples.EqualByValue.Select(sample => sample.Type));
        Samples.EqualByValue.Where(sample => !sample.Type.IsValueType && ReferenceEquals(sample.Value, sample.Equal)).Should().BeEmpty("a thing always equals itself");
    }

    [Theory]
    [MemberData(nameof(Sampled))]
    public void Equals_Sample_IsReflexiveSymmetricAndTellsApart(string type)
    {
        (object value, object equal, object different) = InstancesOf(type);

        value.Equals(value).Should().BeTrue("it is itself");
        value.Equals(equal).Should().BeTrue("the two are made alike");
        equal.Equals(value).Should().BeTrue("equality has no direction");
        value.Equals(different).Should().BeFalse("the third differs");
        different.Equals(value).Should().BeFalse("the third differs");
        value.Equals(value.ToString()).Should().BeFalse("a text is another type");
        value.Equals(new object()).Should().BeFalse("an object is another type");
        value!.Equals(null).Should().BeFalse("nothing equals null");
    }

    [Theory]
    [MemberData(nameof(Sampled))]
    public void GetHashCode_EqualSamples_IsTheSame(string type)
    {
        (object value, object equal, _) = InstancesOf(type);

        equal.GetHashCode().Should().Be(value.GetHashCode());
        value.GetHashCode().Should().Be(value.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Sampled))]
    public void EqualsOfTheType_Sample_AgreesWithThatOfObject(string type)
    {
        (object value, object equal, object different) = InstancesOf(type);
        MethodInfo own = value.GetType().GetMethod("Equals", [value.GetType()])!;

        own.Invoke(value, [equal]).Should().Be(true);
        own.Invoke(value, [different]).Should().Be(false);
        if (!value.GetType().IsValueType)
        {
            own.Invoke(value, [null]).Should().Be(false);
        }
    }

    [Theory]
    [MemberData(nameof(Sampled))]
    public void Operators_Sample_AgreeWithEquals(string type)
    {
        (object value, object equal, object different) = InstancesOf(type);
        (object?, object?, bool)[] pairs = [(value, value, true), (value, equal, true), (equal, value, true), (value, different, false), (different, value, false)];
        (object?, object?, bool)[] withNull = value.GetType().IsValueType ? [] : [(value, null, false), (null, value, false), (null, null, true)];
        foreach ((object? left, object? right, bool expected) in pairs.Concat(withNull))
        {
            Operator(value.GetType(), "op_Equality")!.Invoke(null, [left, right]).Should().Be(expected);
            Operator(value.GetType(), "op_Inequality")!.Invoke(null, [left, right]).Should().Be(!expected);
        }
    }

    private static (object Value, object Equal, object Different) InstancesOf(string type)
    {
        Sample sample = Samples.EqualByValue.Single(sample => sample.Type.FullName == type);
        return (sample.Value, sample.Equal, sample.Different);
    }

    private static MethodInfo? Operator(Type type, string name) => type.GetMethod(name, BindingFlags.Public | BindingFlags.Static, [type, type]);
}
