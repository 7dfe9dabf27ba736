using JobMap.Serialization;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Jobs;

public sealed class ExtensionMembersTests
{
    private static readonly ExtensionMembers Two = ExtensionMembers.Empty.With("x-b", "[1]").With("x-a", "\"é\"");

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("x-")]
    [InlineData("X-note")]
    [InlineData("note")]
    [InlineData(" x-note")]
    [InlineData("x_note")]
    public void With_NoName_IsRefused(string text) =>
        Two.Invoking(members => members.With(text, "1")).Should().Throw<ArgumentException>().WithParameterName("name").WithMessage("*x-*");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a text")]
    [InlineData("1 2")]
    [InlineData("[1,]")]
    [InlineData("{\"a\":1")]
    [InlineData("// no\n1")]
    [InlineData("NaN")]
    [InlineData("01")]
    [InlineData("{\"a\":1,\"\\u0061\":2}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\udc00\":1}")]
    [InlineData("\"a\nb\"")]
    [InlineData("\ufeff1")]
    public void With_NoJson_IsRefused(string text) => Two.Invoking(members => members.With("x-c", text)).Should().Throw<ArgumentException>().WithParameterName("json");

    /// <summary>No document can hold it, so what was given could not be written back. Attributes cannot hold it either, hence no theory.</summary>
    [Fact]
    public void With_HalfOfASurrogatePair_IsRefused()
    {
        foreach (string half in (string[])["\ud800", "\udc00", "\udc00\ud800", "\ud83d\ud83d\ude00"])
        {
            Two.Invoking(members => members.With($"x-{half}", "1")).Should().Throw<ArgumentException>().WithParameterName("name");
            Two.Invoking(members => members.With("x-c", $"\"{half}\"")).Should().Throw<ArgumentException>().WithParameterName("json");
            Two.Invoking(members => members.With("x-c", $"{{\"{half}\":1}}")).Should().Throw<ArgumentException>().WithParameterName("json");
        }
    }

    [Fact]
    public void With_Null_NamesTheArgument()
    {
        Two.Invoking(members => members.With(null!, "1")).Should().Throw<ArgumentNullException>().WithParameterName("name");
        Two.Invoking(members => members.With("x-a", null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
        Two.Invoking(members => members.Without(null!)).Should().Throw<ArgumentNullException>().WithParameterName("name");
    }

    [Theory]
    [InlineData(" { \"a\" : [ 1.50 , -0 ,\n1e400 ] ,\t\"b\" : { } } ", "{\"a\":[1.50,-0,1e400],\"b\":{}}")]
    [InlineData("\r\n\" a  b \"", "\" a  b \"")]
    [InlineData(" null ", "null")]
    [InlineData("\"\\u00e9\\/\"", "\"\\u00e9\\/\"")]
    [InlineData("[[],[ ],{\"\":[true ,false]}]", "[[],[],{\"\":[true,false]}]")]
    public void With_WhiteSpaceBetweenTokens_IsDroppedAndNothingElse(string json, string kept)
    {
        ExtensionMembers members = ExtensionMembers.Empty.With("x-a", json);

        members["x-a"].Should().Be(kept);
        (members == ExtensionMembers.Empty.With("x-a", kept)).Should().BeTrue();
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void With_NestedValue_IsTakenUpTo32Levels(int levels, bool taken)
    {
        string json = new string('[', levels) + new string(']', levels);

        Action with = () => ExtensionMembers.Empty.With("x-a", json);

        if (taken)
        {
            with.Should().NotThrow();
        }
        else
        {
            with.Should().Throw<ArgumentException>().WithParameterName("json");
        }
    }

    [Fact]
    public void Members_AnyOrderOfAdding_StandInOrdinalOrder()
    {
        ExtensionMembers members = ((string[])["x-b", "x-ä", "x-B", "x-a", "x- "]).Aggregate(ExtensionMembers.Empty, (all, name) => all.With(name, $"\"{name}\""));

        members.Keys.Should().Equal("x- ", "x-B", "x-a", "x-b", "x-ä");
        members.Values.Should().Equal("\"x- \"", "\"x-B\"", "\"x-a\"", "\"x-b\"", "\"x-ä\"");
        members.Select(member => member.Key).Should().Equal(members.Keys);
        ((System.Collections.IEnumerable)members).Cast<KeyValuePair<string, string>>().Should().Equal(members);
        members.ToString().Should().Be("x- , x-B, x-a, x-b, x-ä");
    }

    [Fact]
    public void With_NameThatIsThere_ReplacesItAndLeavesTheFirstAsItWas()
    {
        ExtensionMembers replaced = Two.With("x-a", "2");

        (replaced.Count, replaced["x-a"], replaced["x-b"]).Should().Be((2, "2", "[1]"));
        (Two.Count, Two["x-a"], ExtensionMembers.Empty.Count).Should().Be((2, "\"é\"", 0));
    }

    [Fact]
    public void Without_Name_IsGoneAloneAndAnUnknownOneChangesNothing()
    {
        Two.Without("x-a").Should().Equal(ExtensionMembers.Empty.With("x-b", "[1]"));
        (Two.Without("x-c") == Two, Two.Without("not a name") == Two, Two.Without("X-A") == Two).Should().Be((true, true, true));
        (Two.Without("x-a").Without("x-b") == ExtensionMembers.Empty, ExtensionMembers.Empty.ToString()).Should().Be((true, "none"));
    }

    [Fact]
    public void TryGetValue_Name_IsFoundOrNot()
    {
        (Two.TryGetValue("x-a", out string? json), json, Two.ContainsKey("x-a")).Should().Be((true, "\"é\"", true));
        (Two.TryGetValue("x-c", out string? none), none, Two.ContainsKey("x-c")).Should().Be((false, null, false));
        Two.Invoking(members => members["x-c"]).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Equals_Members_IsByNameAndText()
    {
        ExtensionMembers turned = ExtensionMembers.Empty.With("x-a", " \"é\" ").With("x-b", "[ 1 ]");

        (turned == Two, turned.Equals((object)Two), turned.GetHashCode() == Two.GetHashCode()).Should().Be((true, true, true));
        (Two != Two.With("x-b", "[1.0]"), Two != Two.With("x-a", "\"\\u00e9\""), Two != Two.Without("x-a"), Two != ExtensionMembers.Empty).Should().Be((true, true, true, true));
        ExtensionMembers? none = null;
        (Two.Equals(none), none == Two, none != Two, none == null, Two.Equals("x-a")).Should().Be((false, false, true, true, false));
    }

    [Fact]
    public void With_NamesOfOtherScripts_AreWrittenAndReadBack()
    {
        UniversalJobMap map = Maps.Garden.WithExtensions(ExtensionMembers.Empty.With("x-😀", "\"😀\"").With("x-\"\\", "1").With("x-\u2028", "2"));

        JobMapJson.DeserializeJobMap(JobMapJson.Serialize(map)).Value.Should().Be(map);
    }
}
