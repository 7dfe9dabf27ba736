using JobMap.Internals;

namespace JobMap.Ingestion.Questionnaires;

/// <summary>Makes the questionnaire of a map: groups, order, traps, questions and pages.</summary>
internal sealed class QuestionnaireAssembly(UniversalJobMap map, QuestionnaireOptions options)
{
    private const int TrapPoint = 1;

    private readonly QuestionnaireWording _wording = QuestionnaireWording.TryFind(options.Language ?? map.Grammar.Language, out QuestionnaireWording? found) ? found : EnglishWording.Texts;

    public Questionnaire Build()
    {
        IReadOnlyList<NeedGroup> groups = NeedGroup.AllOf(map.Needs.Where(need => options.NeedKinds.Contains(need.Kind)));
        return groups.Count > 0
            ? new Questionnaire(options, _wording, Job, [Block(RatingRole.Importance, groups, hasTrap: options.TrapItems == 2), Block(RatingRole.Satisfaction, groups, hasTrap: options.TrapItems > 0)])
            : throw new ArgumentException("The map has no needs of the kinds that are asked.", nameof(map));
    }

    private string Job => QuestionText.OneLine(map.Market.CoreJob.Text);

    private QuestionnaireBlock Block(RatingRole role, IReadOnlyList<NeedGroup> groups, bool hasTrap)
    {
        IReadOnlyList<QuestionnaireAnswer> points = _wording.Points(role, options.Scale);
        RandomStream random = new(options.Seed, (ulong)role);
        List<List<QuestionnaireItem>> rows = [];
        foreach (NeedGroup group in groups)
        {
            rows.Add([.. Shuffled(group.Needs, ref random).Select(need => new QuestionnaireItem(role, need.Id, need.Statement))]);
        }

        if (hasTrap)
        {
            InsertBehind(rows, random.NextInt32(rows.Sum(items => items.Count)), new QuestionnaireItem(role, points[TrapPoint], _wording.Trap(points[TrapPoint].Label)));
        }

        return new QuestionnaireBlock(role, _wording.Title(role), Matrices(role, groups, rows), [.. points, .. OptOuts()]);
    }

    /// <summary>A trap never opens a question: whoever sees it has begun to answer.</summary>
    private static void InsertBehind(List<List<QuestionnaireItem>> rows, int index, QuestionnaireItem trap)
    {
        foreach (List<QuestionnaireItem> items in rows)
        {
            if (index < items.Count)
            {
                items.Insert(index + 1, trap);
                return;
            }

            index -= items.Count;
        }
    }

    private List<QuestionnaireMatrix> Matrices(RatingRole role, IReadOnlyList<NeedGroup> groups, List<List<QuestionnaireItem>> rows)
    {
        List<QuestionnaireMatrix> matrices = [];
        (int page, int rowsOnPage) = (1, 0);
        for (int g = 0; g < groups.Count; g++)
        {
            string stem = _wording.Stem(role, Job, options.Solution, groups[g].Kind, groups[g].StepName);
            foreach (IReadOnlyList<QuestionnaireItem> items in Parts(rows[g]))
            {
                (page, rowsOnPage) = rowsOnPage + items.Count > options.MaximumRows && rowsOnPage > 0 ? (page + 1, items.Count) : (page, rowsOnPage + items.Count);
                string id = FormattableString.Invariant($"{(role == RatingRole.Importance ? "IMP" : "SAT")}{matrices.Count + 1}");
                matrices.Add(new QuestionnaireMatrix(id, page, stem, items));
            }
        }

        return matrices;
    }

    /// <summary>As few parts as the limit allows, of which none has two rows more than another.</summary>
    private IEnumerable<IReadOnlyList<QuestionnaireItem>> Parts(List<QuestionnaireItem> items)
    {
        int parts = (items.Count + options.MaximumRows - 1) / options.MaximumRows;
        for (int part = 0; part < parts; part++)
        {
            (int start, int end) = (items.Count * part / parts, items.Count * (part + 1) / parts);
            yield return items[start..end];
        }
    }

    /// <summary>99 and 98 are what most surveys take; on a scale that has them a 9 is put before until they are off it.</summary>
    private IEnumerable<QuestionnaireAnswer> OptOuts()
    {
        int prefix = options.Scale.Contains(98) || options.Scale.Contains(99) ? 900 : 0;
        if (options.OptOut is QuestionnaireOptOut.DontKnow or QuestionnaireOptOut.Both)
        {
            yield return new QuestionnaireAnswer(prefix + 99, _wording.DontKnow);
        }

        if (options.OptOut is QuestionnaireOptOut.DoesNotApply or QuestionnaireOptOut.Both)
        {
            yield return new QuestionnaireAnswer(prefix + 98, _wording.DoesNotApply);
        }
    }

    /// <summary>The shuffle of Fisher and Yates in the form of Durstenfeld (Algorithm 235, Communications of the ACM, 1964).</summary>
    private static Need[] Shuffled(IEnumerable<Need> needs, ref RandomStream random)
    {
        Need[] shuffled = [.. needs];
        for (int last = shuffled.Length - 1; last > 0; last--)
        {
            int other = random.NextInt32(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }
}
