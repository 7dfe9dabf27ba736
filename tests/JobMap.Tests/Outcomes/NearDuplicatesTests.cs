using CsCheck;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Outcomes;

public sealed class NearDuplicatesTests
{
    private static readonly string[] Words = ["beds", "roses", "hose", "spade", "frost", "not", "12"];

    [Theory]
    [InlineData("minimize the time it takes to water the roses in the beds", "Reduce the amount of time it takes to water roses in beds")]
    [InlineData("minimize the likelihood that the roses freeze in the beds", "minimize the chance that in the beds the rose freezes")]
    [InlineData("minimize the time it takes to plant roses", "minimize the time needed for planting the rose")]
    public void Check_SameWordingInOtherWords_IsJM2023(string one, string other) => Said(one, other).Should().Equal("JM2023");

    [Fact]
    public void Check_OneWordMore_IsJM2025() =>
        Said("minimize the time it takes to water young roses along walls", "minimize the time it takes to water young red roses along walls").Should().Equal("JM2025");

    [Theory]
    [InlineData("minimize the time it takes to water young roses along walls", "minimize the time it takes to water young lilies along walls")]
    [InlineData("minimize the likelihood that young roses along walls freeze", "minimize the likelihood that young roses along walls do not freeze")]
    [InlineData("minimize the likelihood that young roses along walls freeze", "minimize the likelihood that young roses along walls never freeze")]
    [InlineData("minimize the time it takes to water young roses along walls", "minimize the time it takes to water 12 young roses along walls")]
    [InlineData("minimize the time it takes to water young roses along walls", "increase the time it takes to water young roses along walls")]
    [InlineData("minimize the time it takes to water young roses along walls", "minimize the cost it takes to water young roses along walls")]
    public void Check_AnotherObjectNegationOrNumber_IsNoRepetition(string one, string other) => Said(one, other).Should().BeEmpty();

    /// <summary>Every statement is held against every other; the words have no endings and are no function words, so that the twin needs no rules of language.</summary>
    [Fact]
    public void Check_GeneratedStatements_FindsWhatComparingEachPairFinds() =>
        Gens.AnyOf(Words).Array[3, 7].Array[2, 12].Sample(objects =>
        {
            string[] statements = [.. objects.Select(words => "minimize the time it takes to " + string.Join(' ', words))];

            Said(statements).Should().Equal(Twin(objects));
        });

    private static IEnumerable<string> Twin(string[][] objects)
    {
        HashSet<string>[] sets = [.. objects.Select(words => words.ToHashSet())];
        for (int i = 0; i < sets.Length; i++)
        {
            if (sets.Take(i).Any(sets[i].SetEquals))
            {
                yield return "JM2023";
            }
            else if (sets[i].Count + 2 > 6 && sets.Any(other => other.Count == sets[i].Count - 1 && other.IsSubsetOf(sets[i]) && !sets[i].Except(other).Any(word => word is "not" or "12")))
            {
                yield return "JM2025";
            }
        }
    }

    private static IEnumerable<string> Said(params string[] statements) => UniversalJobMap.For("gardeners", "keep a garden in bloom")
        .Execute("tend the plants", s => Array.ForEach(statements, statement => s.Outcome(statement))).Build().Check().Select(d => d.Id).Where(id => id is "JM2023" or "JM2025");
}
