namespace JobMap;

/// <summary>Finds what differs between two maps, in time n log n of their parts.</summary>
internal static class MapComparison
{
    public static IEnumerable<JobMapChange> Between(JobMapContent before, JobMapContent after)
    {
        List<(MapContainer Container, List<MapElement> Items)> old = MapElements.Of(before);
        List<(MapContainer Container, List<MapElement> Items)> now = MapElements.Of(after);
        PairFactors(old[^1].Items, now[^1].Items);
        Dictionary<(JobMapChangeSubject, string), (MapElement Element, MapPlace Place)> was = Index(old);
        Dictionary<(JobMapChangeSubject, string), (MapElement Element, MapPlace Place)> stands = Index(now);
        Dictionary<MapContainer, List<MapElement>> lists = old.ToDictionary(list => list.Container, list => list.Items);
        HashSet<MapContainer> kept = [.. now.Select(list => list.Container)];
        foreach ((MapContainer container, List<MapElement> items) in now.Concat(old.Where(list => !kept.Contains(list.Container)).Select(list => (list.Container, new List<MapElement>()))))
        {
            foreach (MapElement gone in (lists.GetValueOrDefault(container) ?? []).Where(item => !stands.ContainsKey(item.Identity)))
            {
                yield return new JobMapChange(JobMapChangeKind.Removed, gone.Subject, gone.Key) { Before = gone.Text, Old = gone, From = was[gone.Identity].Place };
            }

            HashSet<string> staying = Staying(container, items, was);
            foreach (JobMapChange change in items.SelectMany(item => Of(item, stands[item.Identity].Place, was, staying)))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<JobMapChange> Of(
        MapElement item, MapPlace to, Dictionary<(JobMapChangeSubject, string), (MapElement Element, MapPlace Place)> was, HashSet<string> staying)
    {
        if (!was.TryGetValue(item.Identity, out (MapElement Element, MapPlace Place) old))
        {
            yield return new JobMapChange(JobMapChangeKind.Added, item.Subject, item.Key) { After = item.Text, New = item, To = to };
            yield break;
        }

        if (!staying.Contains(item.Key))
        {
            yield return new JobMapChange(JobMapChangeKind.Moved, item.Subject, item.Key) { Before = old.Element.Text, After = item.Text, From = old.Place, To = to };
        }

        for (int m = 0; m < item.Members.Count; m++)
        {
            (object? a, object? b) = (old.Element.Members[m], item.Members[m]);
            if (!Equals(a, b))
            {
                bool inner = a is UniversalJobMap && b is UniversalJobMap;
                yield return new JobMapChange(MapMembers.IsText(item.Subject, m) ? JobMapChangeKind.Reworded : JobMapChangeKind.Changed, item.Subject, item.Key)
                {
                    Member = MapMembers.Of(item.Subject)[m],
                    Before = MapMembers.TextOf(a),
                    After = MapMembers.TextOf(b),
                    From = old.Place,
                    To = to,
                    Old = inner ? null : a,
                    New = inner ? UniversalJobMapDiff.Between((UniversalJobMap)a!, (UniversalJobMap)b!) : b,
                };
            }
        }
    }

    /// <summary>The most items of a list that were in it before and keep their order: a longest increasing subsequence of where they stood.</summary>
    private static HashSet<string> Staying(MapContainer container, List<MapElement> items, Dictionary<(JobMapChangeSubject, string), (MapElement Element, MapPlace Place)> was)
    {
        List<(string Key, int Place, int Previous)> seen = [];
        List<int> ends = [];
        foreach (MapElement item in items)
        {
            if (!was.TryGetValue(item.Identity, out (MapElement Element, MapPlace Place) old) || old.Place.Container != container)
            {
                continue;
            }

            int low = FirstNotBefore(ends, seen, old.Place.Index);
            seen.Add((item.Key, old.Place.Index, low == 0 ? -1 : ends[low - 1]));
            if (low == ends.Count)
            {
                ends.Add(seen.Count - 1);
            }
            else
            {
                ends[low] = seen.Count - 1;
            }
        }

        HashSet<string> staying = new(StringComparer.Ordinal);
        for (int at = ends.Count == 0 ? -1 : ends[^1]; at >= 0; at = seen[at].Previous)
        {
            staying.Add(seen[at].Key);
        }

        return staying;
    }

    private static int FirstNotBefore(List<int> ends, List<(string Key, int Place, int Previous)> seen, int place)
    {
        int low = 0;
        int high = ends.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (seen[ends[middle]].Place < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>A factor whose description is new counts as the first of its kind whose description is gone, reworded.</summary>
    private static void PairFactors(List<MapElement> before, List<MapElement> after)
    {
        HashSet<string> known = [.. before.Select(item => item.Key)];
        HashSet<string> still = [.. after.Select(item => item.Key)];
        Dictionary<object, Queue<string>> gone = before.Where(item => !still.Contains(item.Key)).GroupBy(item => item.Members[1]!)
            .ToDictionary(group => group.Key, group => new Queue<string>(group.Select(item => item.Key)));
        for (int i = 0; i < after.Count; i++)
        {
            if (!known.Contains(after[i].Key) && gone.TryGetValue(after[i].Members[1]!, out Queue<string>? keys) && keys.TryDequeue(out string? key))
            {
                after[i] = after[i] with { Key = key };
            }
        }
    }

    private static Dictionary<(JobMapChangeSubject, string), (MapElement Element, MapPlace Place)> Index(List<(MapContainer Container, List<MapElement> Items)> lists) =>
        lists.SelectMany(list => list.Items.Select((item, index) => (Element: item, Place: new MapPlace(list.Container, index)))).ToDictionary(entry => entry.Element.Identity);
}
