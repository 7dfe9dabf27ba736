using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Journeys.Personas;

/// <summary>The lists of needs of a persona, each with what it lacks.</summary>
internal static class PersonaParts
{
    private const int Named = 10;

    /// <summary>Outcomes that meet a condition, in an order.</summary>
    /// <param name="segment">The analysis of the segment.</param>
    /// <param name="isOf">Which scored outcomes the part holds.</param>
    /// <param name="order">Sorted by this, ascending.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="condition">The condition in a word.</param>
    public static PersonaNeeds Outcomes(OpportunityAnalysis segment, Func<OpportunityScore, bool> isOf, Func<OpportunityScore, double> order, int most, string condition)
    {
        if (segment.Scores.Count == 0)
        {
            return new PersonaNeeds([], "The map has no outcomes.");
        }

        OpportunityScore[] scored = [.. segment.Scores.Where(HasScore)];
        if (scored.Length == 0)
        {
            return new PersonaNeeds([], "No outcome has a score.");
        }

        PersonaNeed[] items = [.. scored.Where(isOf).OrderBy(order).Take(most).Select(score => new PersonaNeed(score))];
        return new PersonaNeeds(items, Joined(items.Length == 0 ? $"No scored outcome is {condition}." : null, Lacking("Without a score", segment.Scores.Where(score => !HasScore(score)))));
    }

    /// <summary>The jobs of a kind that were asked, the most important first.</summary>
    public static PersonaNeeds Jobs(OpportunityAnalysis segment, NeedKind kind, string noun)
    {
        Need[] jobs = [.. segment.Map.Needs.Where(need => need.Kind == kind)];
        if (jobs.Length == 0)
        {
            return new PersonaNeeds([], $"The map has no {noun}s.");
        }

        OpportunityScore[] asked = [.. segment.OtherScores.Where(score => score.Need.Kind == kind)];
        if (asked.Length == 0)
        {
            return new PersonaNeeds([], $"No {noun} was asked.");
        }

        PersonaNeed[] items = [.. asked.Where(HasScore).OrderByDescending(score => score.Importance!.Value).Select(score => new PersonaNeed(score))];
        string? unasked = Lacking("Not asked", jobs.Where(job => asked.All(score => score.Need.Id != job.Id)));
        return new PersonaNeeds(items, Joined(
            items.Length == 0 ? $"No {noun} has a score." : Lacking("Without a score", asked.Where(score => !HasScore(score))), unasked));
    }

    private static bool HasScore(OpportunityScore score) => score.Opportunity is not null;

    private static string? Joined(string? first, string? second) => first is null ? second : second is null ? first : $"{first} {second}";

    private static string? Lacking(string how, IEnumerable<OpportunityScore> scores) => Lacking(how, scores.Select(score => score.Need));

    private static string? Lacking(string how, IEnumerable<Need> needs)
    {
        string[] ids = [.. needs.Select(need => $"'{need.Id}'")];
        return ids.Length == 0 ? null : $"{how}: {Counted.Of(ids.Length, "need")}, {string.Join(", ", ids.Take(Named))}{(ids.Length > Named ? ", …" : "")}.";
    }
}
