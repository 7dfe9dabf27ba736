using System.Text;

namespace JobMap.Coverage;

/// <summary>The page docs/coverage.md.</summary>
internal static class CoveragePage
{
    private static readonly (string Name, Func<CoverageRow, Misses> Of)[] Methods =
    [
        ("closed-form, plain join", row => row.Plain), ("closed-form, guarded join", row => row.Guarded),
        ("bootstrap-percentile", row => row.Percentile), ("bootstrap-bca", row => row.Bca),
    ];

    public static string Of(CoverageStudy study, CoverageOptions options)
    {
        StringBuilder page = new();
        page.Append(Invariant($$"""
            # How often the intervals hold the truth

            A 95 % interval should hold the true score in 95 of 100 surveys, and when it misses it should miss on either side alike. Here is how often the
            intervals of this library do, measured. The page is written by a program, in one run and from fixed seeds:

            ```sh
            dotnet run --project benchmarks/JobMap.Coverage -c Release -- docs/coverage.md --surveys {{options.Surveys}} --resamples {{options.Resamples}} --rank-surveys {{options.RankSurveys}} --rank-resamples {{options.RankResamples}} --mean-surveys {{options.MeanSurveys}}
            ```

            - The score is I + max(I − S, 0) on shares of the top box. I and S are the true shares, φ is the correlation of the two within a person, n is the number
              of respondents, who all answered both. Every φ of −0.1, 0, 0.3 and 0.5 that the pair of shares allows is there.
            - "Below" is the share of surveys, in percent, whose interval lies wholly below the truth; "above" that of those wholly above it. What is left is covered.
            - The closed forms are not simulated: every table a survey can give is gone through with its probability, but for tails below 1 in 100,000.
            - The bootstraps are simulated: {{options.Surveys}} surveys a row, {{options.Resamples}} resamples of each table (multinomial). A tail of 2.5 % then has a standard error of
              {{100 * Math.Sqrt(0.025 * 0.975 / options.Surveys):0.00}} %, a total of 95 % one of {{100 * Math.Sqrt(0.05 * 0.95 / options.Surveys):0.00}} %.
            - The bound: 93.5 to 97 % covered in total, and at most 4.5 % on either side.
            - Respondents count alike here; survey weights are not in it. Differences of two scores have [a table of their own](concepts/comparison.md#do-they-hold).
            - An asterisk (*) marks rows in which a cell of the 2 × 2 table (important or not, satisfied or not) expects fewer than 5 respondents. There the bound is not promised.


            """));
        Summary(page, study);
        Breaches(page, study);
        OtherDefinitions(page, study);
        Means(page, study, options);
        Ranks(page, study, options);
        All(page, study);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Summary(StringBuilder page, CoverageStudy study)
    {
        page.Append("## Summary\n\n| method | every cell expects 5 | rows | within the bound | covered, least to most | most below | most above |\n|---|---|---|---|---|---|---|\n");
        foreach (bool expected in (bool[])[true, false])
        {
            foreach ((string name, Func<CoverageRow, Misses> of) in Methods)
            {
                SummaryRow(page, name, expected, [.. study.Rows.Where(row => row.ExpectsFive == expected).Select(of)]);
            }
        }

        CoverageRow[] five = [.. study.Rows.Where(row => row.ExpectsFive)];
        page.Append("\nA simulated row may stand outside the bound by chance; a closed form cannot.\n\n");
        page.Append(Invariant($"So, of {five.Length} rows in which every cell expects 5, the guarded closed form breaks the bound in {five.Count(row => !row.Guarded.Keeps)}, the plain one in {five.Count(row => !row.Plain.Keeps)},\n"));
        page.Append(Invariant($"the percentile bootstrap in {five.Count(row => !row.Percentile.Keeps)} and BCa in {five.Count(row => !row.Bca.Keeps)}. Where cells expect fewer than 5, with shares near 0 or 1 or few respondents, every method has rows\n"));
        page.Append(Invariant($"outside of it; the worst row covers {100 * Least(study, row => row.Guarded):0.0} % with the guarded closed form, {100 * Least(study, row => row.Percentile):0.0} % with the percentile bootstrap and {100 * Least(study, row => row.Bca):0.0} % with BCa.\n\n"));
    }

    private static double Least(CoverageStudy study, Func<CoverageRow, Misses> of) => study.Rows.Min(row => of(row).Covered);

    private static void SummaryRow(StringBuilder page, string name, bool five, Misses[] misses) => page.Append(Invariant(
        $"| {name} | {(five ? "yes" : "no *")} | {misses.Length} | {misses.Count(miss => miss.Keeps)} ({100.0 * misses.Count(miss => miss.Keeps) / misses.Length:0.0} %) | {100 * misses.Min(miss => miss.Covered):0.00}–{100 * misses.Max(miss => miss.Covered):0.00} | {100 * misses.Max(miss => miss.Below):0.00} | {100 * misses.Max(miss => miss.Above):0.00} |\n"));

    private static void Breaches(StringBuilder page, CoverageStudy study)
    {
        CoverageRow[] plain = [.. study.Rows.Where(row => row.ExpectsFive && !row.Plain.Keeps)];
        CoverageRow[] guarded = [.. study.Rows.Where(row => row.ExpectsFive && !row.Guarded.Keeps)];
        page.Append("## Where the closed form breaks the bound\n\n");
        page.Append("The plain join takes the greater of two lower limits and the greater of two upper ones. At I = S the greater lower limit is above the truth when either\n");
        page.Append("of them is, so that side misses more than 2.5 %; small shares with a positive correlation add the skewness of their own limits.\n");
        page.Append("The guarded join moves the lower limits down near I = S until both hold together as often as one should alone.\n\n");
        page.Append(Invariant($"Rows outside the bound though every cell expects 5: plain join {plain.Length}, guarded join {guarded.Length}.\n\n"));
        page.Append("| I | S | φ | n | plain, below / above | guarded, below / above |\n|---|---|---|---|---|---|\n");
        foreach (CoverageRow row in plain.Union(guarded))
        {
            page.Append(Invariant($"| {Keys(row)} | {Cell(row.Plain)} | {Cell(row.Guarded)} |\n"));
        }

        page.Append('\n');
    }

    private static void OtherDefinitions(StringBuilder page, CoverageStudy study)
    {
        page.Append("## Definitions without a kink\n\nThe closed forms of the other definitions on top-box shares, over the same rows, also without simulation.\n\n");
        page.Append("| definition | every cell expects 5 | rows | within the bound | covered, least to most | most below | most above |\n|---|---|---|---|---|---|---|\n");
        for (int form = 2; form < ClosedFormCoverage.Forms.Count; form++)
        {
            foreach (bool five in (bool[])[true, false])
            {
                SummaryRow(page, ClosedFormCoverage.Forms[form].Definition.Name, five, [.. study.Rows.Where(row => row.ExpectsFive == five).Select(row => row.ClosedForms[form])]);
            }
        }

        page.Append("\nOutside the bound though every cell expects 5:\n\n");
        foreach (CoverageRow row in study.Rows.Where(row => row.ExpectsFive))
        {
            for (int form = 2; form < ClosedFormCoverage.Forms.Count; form++)
            {
                page.Append(row.ClosedForms[form].Keeps ? "" : Invariant(
                    $"- {ClosedFormCoverage.Forms[form].Definition.Name} at I = {row.Population.Importance:0.00}, S = {row.Population.Satisfaction:0.00}, φ = {row.Population.Correlation:0.0}, n = {row.Respondents}: {Cell(row.ClosedForms[form])}\n"));
            }
        }

        page.Append('\n');
    }

    private static void Means(StringBuilder page, CoverageStudy study, CoverageOptions options)
    {
        page.Append(Invariant($"## Means\n\nThe definition `mean` on 1..5, with Student's t for the two means; {options.MeanSurveys} simulated surveys a row.\n\n"));
        page.Append("| ratings | n | plain, below / above | guarded, below / above |\n|---|---|---|---|\n");
        foreach ((MeanDesign design, int n, Misses plain, Misses guarded) in study.Means)
        {
            page.Append(Invariant($"| {design.Name} | {n} | {Cell(plain)} | {Cell(guarded)} |\n"));
        }

        page.Append("\nWhere nearly everybody gives the highest rating, too few others answer for t to learn from; such shares take many respondents under any definition.\n\n");
    }

    private static void Ranks(StringBuilder page, CoverageStudy study, CoverageOptions options)
    {
        page.Append(Invariant($"## Confidence sets for ranks\n\nHow often the 95 % set of an outcome holds its true rank; {options.RankSurveys} simulated surveys a row, {options.RankResamples} resamples of the respondents each,\n"));
        page.Append(Invariant($"three in ten answers of a respondent moved by one mood. A share of 95 % has a standard error of {100 * Math.Sqrt(0.05 * 0.95 / options.RankSurveys):0.00} %. The figures are the mean over the outcomes of the design, and that of the outcome that is covered least.\n"));
        page.Append("Outcomes with equal true scores share several ranks: the first column is for the best of them, the second for all of them at once.\n\n");
        page.Append("| design | n | covered %, mean / least | all tied ranks covered %, mean / least | ranks in a set, mean | of |\n|---|---|---|---|---|---|\n");
        foreach ((RankDesign design, int n, RankCoverage coverage) in study.Ranks)
        {
            page.Append(Invariant($"| {design.Name} | {n} | {Ranks(coverage.Covered)} | {Ranks(coverage.AllTied)} | {coverage.MeanWidth:0.0} | {design.Importance.Length} |\n"));
        }

        page.Append("\nThe sets are made to cover in large samples, and are wider than they need be where scores lie apart. Where all outcomes are equal, all tied ranks at once are held\n");
        page.Append("a little less often than the level says; the best of them is not.\n\n");
    }

    private static void All(StringBuilder page, CoverageStudy study)
    {
        page.Append("## All rows\n\nBelow / above, in percent. Outside the bound in bold.\n\n");
        page.Append("| I | S | φ | n | plain | guarded | percentile | BCa |\n|---|---|---|---|---|---|---|---|\n");
        foreach (CoverageRow row in study.Rows)
        {
            page.Append(Invariant($"| {Keys(row)} | {Cell(row.Plain)} | {Cell(row.Guarded)} | {Cell(row.Percentile)} | {Cell(row.Bca)} |\n"));
        }
    }

    private static string Ranks(double[] covered) => Invariant($"{100 * covered.Average():0.0} / {100 * covered.Min():0.0}");

    private static string Keys(CoverageRow row) =>
        Invariant($"{row.Population.Importance:0.00} | {row.Population.Satisfaction:0.00} | {row.Population.Correlation:0.0} | {row.Respondents}{(row.ExpectsFive ? "" : " *")}");

    private static string Cell(Misses misses) => Invariant(
        $"{(misses.Keeps ? "" : "**")}{100 * misses.Below:0.00} / {100 * misses.Above:0.00}{(misses.Keeps ? "" : "**")}");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
