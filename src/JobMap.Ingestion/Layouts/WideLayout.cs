using JobMap.Surveys;

namespace JobMap.Ingestion.Layouts;

/// <summary>A plain table with a row for each respondent and a pair of columns for each outcome.</summary>
internal sealed class WideLayout : ISurveyLayout
{
    private const int EnoughLetters = 2;

    public SurveyLayout Layout => SurveyLayout.Wide;

    public string Name => "wide";

    public LayoutFit Fit(TableSample sample)
    {
        (string Header, WideName Name)[] rated = [.. sample.Records[0].Select(HeaderText.Clean).Select(header => (header, Name: WideName.Of(header))).Where(pair => pair.Name is not null).Select(pair => (pair.header, pair.Name!.Value))];
        ILookup<(string, bool), (string Header, WideName Name)> byOutcome = rated.ToLookup(pair => (pair.Name.Outcome.ToUpperInvariant(), pair.Name.IsLetter));
        (string Header, WideName Name)[][] pairs = [.. byOutcome.Where(IsPair).Select(pair => pair.ToArray())];
        int words = pairs.Count(pair => !pair[0].Name.IsLetter);
        if (pairs.Length > 0)
        {
            string evidence = $"{Internals.Counted.Of(pairs.Length, "pair")} of columns such as {string.Join(" and ", pairs[0].Select(column => $"'{HeaderText.Shortened(column.Header)}'"))}";
            return Fitting(words > 0 || pairs.Length >= EnoughLetters ? Fitness.Likely : Fitness.Thin, evidence);
        }

        string[] single = [.. rated.Where(pair => !pair.Name.IsLetter).Select(pair => pair.Header)];
        return single.Length == 0
            ? new LayoutFit { Fitness = Fitness.None, HeaderRecords = 1 }
            : Fitting(Fitness.Thin, $"{Internals.Counted.Of(single.Length, "column")} such as '{HeaderText.Shortened(single[0])}', without one that makes a pair");
    }

    public IReadOnlyList<SurveyColumn> Columns(TableSample sample, int headerRecords)
    {
        string[] names = [.. sample.Records[0].Select(HeaderText.Clean)];
        Dictionary<int, ColumnRole> roles = PlainColumns.RolesOf(HeaderKey.OfAll(names));
        return [.. names.Select((name, index) => Column(name, index, roles.TryGetValue(index, out ColumnRole role) ? role : null))];
    }

    /// <summary>A header with spaces is a text, and what it rates may stand before or behind the outcome; one without is a code.</summary>
    private static SurveyColumn Column(string name, int index, ColumnRole? role)
    {
        bool isText = role is null && name.Contains(' ', StringComparison.Ordinal);
        WideName? rated = isText ? WideName.Of(name) : null;
        return new SurveyColumn { Index = index, Name = name, Text = isText ? name : "", Stem = rated?.Word ?? "", Item = rated?.Outcome ?? "", Role = role };
    }

    private static bool IsPair(IEnumerable<(string Header, WideName Name)> columns) => columns.Select(column => column.Name.Role).Distinct().Count() == 2;

    private static LayoutFit Fitting(Fitness fitness, string evidence) => new() { Fitness = fitness, HeaderRecords = 1, Evidence = [HeaderRecords.Counted(1), evidence] };
}
