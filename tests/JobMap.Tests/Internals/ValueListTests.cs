using CsCheck;
using JobMap.Internals;

namespace JobMap.Tests.Internals;

public sealed class ValueListTests
{
    [Fact]
    public void Equals_SameItems_IsTrueAndHashesAgree() =>
        Gen.Int[0, 3].Array[0, 6].Sample(items =>
            new ValueList<int>(items).Equals(new ValueList<int>(items)) && new ValueList<int>(items).GetHashCode() == new ValueList<int>([.. items]).GetHashCode());

    [Fact]
    public void Equals_AnyTwo_IsEqualityOfTheSequences() =>
        Gen.Select(Gen.Int[0, 1].Array[0, 3], Gen.Int[0, 1].Array[0, 3]).Sample((a, b) => new ValueList<int>(a).Equals((object)new ValueList<int>(b)) == a.SequenceEqual(b), iter: 500);

    [Fact]
    public void Equals_NullOrAnotherType_IsFalse()
    {
        new ValueList<int>([1]).Equals(null).Should().BeFalse();
        new ValueList<int>([1]).Equals((object)new[] { 1 }).Should().BeFalse();
        new ValueList<string?>([null]).Should().BeEquivalentTo(new ValueList<string?>([null])).And.NotBeEmpty();
    }

    [Fact]
    public void Constructor_Items_AreCopied()
    {
        int[] items = [1, 2];
        ValueList<int> list = new(items);

        items[0] = 9;

        list.Should().Equal(1, 2);
        (list.Count, list[1]).Should().Be((2, 2));
        ValueList<int>.Empty.Should().BeEmpty();
    }
}
