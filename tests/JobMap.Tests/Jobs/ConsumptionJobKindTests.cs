namespace JobMap.Tests.Jobs;

public sealed class ConsumptionJobKindTests
{
    /// <summary>The union of the lists in Ulwick 2016 and Kalbach 2020, in the order of the chain.</summary>
    [Fact]
    public void All_PublishedKinds_AreThereInTheOrderOfTheChain() => ConsumptionJobKind.All.Select(kind => kind.Name).Should().Equal(
        "discover", "learn-about", "decide", "purchase", "receive", "install", "set-up", "learn-to-use", "interface-with", "transport",
        "clean", "store", "maintain", "repair", "obtain-support", "upgrade", "renew", "replace", "dispose", "leave");

    [Fact]
    public void Parse_PublishedName_IsTheMemberInAnyCaseAndWithSpaces()
    {
        foreach (ConsumptionJobKind kind in ConsumptionJobKind.All)
        {
            ConsumptionJobKind[] read = [ConsumptionJobKind.Parse(kind.Name), ConsumptionJobKind.Parse(kind.Name.ToUpperInvariant()), ConsumptionJobKind.Parse(kind.Name.Replace('-', ' '))];
            read.Should().OnlyContain(one => one == kind && one.GetHashCode() == kind.GetHashCode() && one.ToString() == kind.Name);
        }

        ConsumptionJobKind.Parse(" install\t").Should().Be(ConsumptionJobKind.Install);
        (ConsumptionJobKind.Parse("Learn To Use"), ConsumptionJobKind.Parse("SET-UP")).Should().Be((ConsumptionJobKind.LearnToUse, ConsumptionJobKind.SetUp));
    }

    [Theory]
    [InlineData("winterize", "winterize")]
    [InlineData("Hand Over", "hand-over")]
    [InlineData("v2.trade_in", "v2.trade_in")]
    [InlineData("ÜBERGEBEN", "übergeben")]
    public void Parse_NameOfOnesOwn_IsAKindInLowerCase(string text, string name)
    {
        ConsumptionJobKind kind = ConsumptionJobKind.Parse(text);

        (kind.Name, kind.ToString()).Should().Be((name, name));
        kind.Should().Be(ConsumptionJobKind.Parse(name)).And.Be(ConsumptionJobKind.Parse(text.ToUpperInvariant()));
        ConsumptionJobKind.All.Should().NotContain(kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a/b")]
    [InlineData("set\tup")]
    [InlineData("what?")]
    public void Parse_NoName_IsRefused(string text)
    {
        FluentActions.Invoking(() => ConsumptionJobKind.Parse(text)).Should().Throw<FormatException>().WithMessage($"*'{text}'*");
        (ConsumptionJobKind.TryParse(text, out ConsumptionJobKind kind), kind).Should().Be((false, default));
    }

    [Fact]
    public void Parse_LongName_IsTakenUpTo128Characters() =>
        (ConsumptionJobKind.TryParse(new string('x', 128), out _), ConsumptionJobKind.TryParse(new string('x', 129), out _)).Should().Be((true, false));

    [Fact]
    public void Parse_Null_NamesTheArgument()
    {
        FluentActions.Invoking(() => ConsumptionJobKind.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        ConsumptionJobKind.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Default_Kind_HasAnEmptyNameAndEqualsNoOther()
    {
        (default(ConsumptionJobKind).Name, default(ConsumptionJobKind).ToString()).Should().Be(("", ""));
        (default(ConsumptionJobKind) == new ConsumptionJobKind(), default(ConsumptionJobKind).GetHashCode() == new ConsumptionJobKind().GetHashCode()).Should().Be((true, true));
        ConsumptionJobKind.All.Should().NotContain(default(ConsumptionJobKind));
    }
}
