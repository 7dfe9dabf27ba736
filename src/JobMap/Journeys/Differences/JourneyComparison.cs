namespace JobMap.Journeys.Differences;

/// <summary>Finds what differs between two journeys, part by part and member by member.</summary>
internal static class JourneyComparison
{
    private const string StagesMember = "stages";

    /// <summary>
    /// What a journey says twice is compared once. Journeys that differ in such a repetition alone, as those that people drew can, are compared again with everything they say.
    /// </summary>
    public static IReadOnlyList<JourneyChange> Between(JourneyMap before, JourneyMap after)
    {
        List<JourneyChange> changes = [.. Between(JourneyParts.Of(before, false), JourneyParts.Of(after, false))];
        return changes.Count > 0 || before == after ? changes : [.. Between(JourneyParts.Of(before, true), JourneyParts.Of(after, true))];
    }

    private static IEnumerable<JourneyChange> Between(IReadOnlyList<JourneyPart> before, IReadOnlyList<JourneyPart> after)
    {
        Dictionary<(JourneyChangeSubject, string, int), JourneyPart> was = before.ToDictionary(part => part.Identity);
        HashSet<(JourneyChangeSubject, string, int)> stands = [.. after.Select(part => part.Identity)];
        IEnumerable<JourneyChange> gone = before.Where(part => !stands.Contains(part.Identity))
            .Select(part => new JourneyChange(JourneyChangeKind.Removed, part.Subject, part.Id) { Lane = part.Lane, Before = part.Text, FromStages = part.StagesText });
        return gone.Concat(after.SelectMany(part => was.TryGetValue(part.Identity, out JourneyPart? old)
            ? Of(old, part)
            : [new JourneyChange(JourneyChangeKind.Added, part.Subject, part.Id) { Lane = part.Lane, After = part.Text, ToStages = part.StagesText }])).OrderBy(change => change.Subject);
    }

    private static IEnumerable<JourneyChange> Of(JourneyPart before, JourneyPart after)
    {
        Dictionary<string, PartMember> was = before.Members.ToDictionary(member => member.Name);
        Dictionary<string, PartMember> stands = after.Members.ToDictionary(member => member.Name);
        IEnumerable<string> names = stands.Keys.Concat(was.Keys.Where(name => !stands.ContainsKey(name)).Order(StringComparer.Ordinal));
        IEnumerable<(PartMember, PartMember)> pairs = names.Select(name => (was.GetValueOrDefault(name, new PartMember(name, null, null)), stands.GetValueOrDefault(name, new PartMember(name, null, null))));
        if (before.Stages is { } from && after.Stages is { } to)
        {
            pairs = pairs.Append((PartMember.OfList(StagesMember, from), PartMember.OfList(StagesMember, to)));
        }

        return pairs.Concat(OrdersOf(before, after)).Where(pair => Differ(pair.Item1, pair.Item2)).Select(pair => Of(before, after, pair.Item1, pair.Item2));
    }

    private static bool Differ(PartMember before, PartMember after) =>
        before.Exact != after.Exact && (before.Exact is not null && after.Exact is not null || !(before.IsOnlyComparedWithOneOfItsKind || after.IsOnlyComparedWithOneOfItsKind));

    private static JourneyChange Of(JourneyPart from, JourneyPart to, PartMember before, PartMember after)
    {
        bool looksTheSame = before.Text == after.Text;
        (double? difference, Opportunity.ConfidenceInterval? interval) = PartFigure.Between(before.Figure, after.Figure);
        return new JourneyChange(JourneyChangeKind.Changed, to.Subject, to.Id)
        {
            Lane = to.Lane,
            Member = after.Name,
            Before = looksTheSame ? before.Exact : before.Text,
            After = looksTheSame ? after.Exact : after.Text,
            FromStages = from.StagesText,
            ToStages = to.StagesText,
            Difference = difference,
            DifferenceInterval = interval,
        };
    }

    /// <summary>In which order each list has what was in it before and still is.</summary>
    private static IEnumerable<(PartMember, PartMember)> OrdersOf(JourneyPart before, JourneyPart after)
    {
        foreach ((string name, List<JourneyPart> now) in after.Lists)
        {
            if (before.Lists.TryGetValue(name, out List<JourneyPart>? was))
            {
                yield return (OrderOf(name, was, now), OrderOf(name, now, was));
            }
        }
    }

    private static PartMember OrderOf(string name, List<JourneyPart> these, List<JourneyPart> others)
    {
        HashSet<(JourneyChangeSubject, string, int)> common = [.. others.Select(part => part.Identity)];
        List<JourneyPart> kept = [.. these.Where(part => common.Contains(part.Identity)).DistinctBy(part => part.Identity)];
        return new PartMember(
            $"order of {name}", string.Join(", ", kept.Select(part => part.Id.Length == 0 ? part.Text : part.Id)), Exactly.List(kept.Select(part => FormattableString.Invariant($"{part.Key} {part.Occurrence}"))));
    }
}
