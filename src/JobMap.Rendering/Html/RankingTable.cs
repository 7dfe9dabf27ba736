using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Html;

/// <summary>Scores as a table: every figure of every outcome or job, those without a score last with the reason, and behind "Why" the arithmetic.</summary>
internal static class RankingTable
{
    private static readonly (string, string?) Number = ("class", "jm-n");

    /// <summary>Writes a table.</summary>
    /// <param name="html">The page.</param>
    /// <param name="need">What is ranked: "Outcome", "Need".</param>
    /// <param name="name">The name of the table for who cannot see it.</param>
    /// <param name="scores">The scores in the order in which they are shown.</param>
    /// <param name="options">The choices.</param>
    public static void Write(MarkupWriter html, string need, string name, IReadOnlyList<OpportunityScore> scores, OpportunityOptions options)
    {
        bool bands = options.Thresholds is not null;
        string unit = options.Definition.Unit == "share" ? $" Opportunity {Figures.Short(options.Definition.Minimum)} to {Figures.Short(options.Definition.Maximum)}." : "";
        string sparse = scores.Any(score => ScoreNotes.MarkOf(score).Length > 0) ? $" {ScoreNotes.SparseMeaning}" : "";
        html.Open("div", ("class", "jm-scroll"), ("role", "region"), ("aria-label", name), ("tabindex", "0"))
            .Open("table", ("class", "jm-ranking-table"))
            .Leaf("caption", $"{need}s by opportunity, with {Figures.Level(options.Level)} intervals. I importance, S satisfaction, both 0 to 10.{unit}{sparse}")
            .Open("thead").Open("tr");
        string[] columns = ["Rank", need, "I", "S", "Opportunity", "n", "Rank interval", $"P(top {options.Top})", "Zone", .. bands ? (string[])["Band"] : []];
        foreach (string column in columns)
        {
            html.Leaf("th", column, ("scope", "col"), column == need || column is "Zone" or "Band" ? ("class", null) : Number);
        }

        html.Close().Close().Open("tbody");
        foreach (OpportunityScore score in scores)
        {
            Row(html, score, bands);
        }

        html.Close().Close().Close();
    }

    private static void Row(MarkupWriter html, OpportunityScore score, bool bands)
    {
        html.Open("tr").Leaf("td", Figures.Whole(score.Rank), Number);
        Need(html, score);
        html.Leaf("td", Figures.Rounded(score.Importance), Number)
            .Leaf("td", Figures.Rounded(score.Satisfaction), Number)
            .Open("td", Number).Leaf("strong", Figures.Score(score.Opportunity, score.Definition))
            .Text((score.Interval is null ? "" : Figures.Interval(score.Interval, score.Definition)) + ScoreNotes.MarkOf(score)).Close()
            .Leaf("td", Figures.Whole(score.AnsweredBoth), Number);
        if (score.Zone is not { } zone)
        {
            html.Leaf("td", $"No score: {score.Reason}.", ("class", "jm-reason"), ("colspan", bands ? "4" : "3")).Close();
            return;
        }

        html.Leaf("td", Figures.Ranks(score.RankInterval), Number)
            .Leaf("td", Figures.Percent(score.ProbabilityTop), Number)
            .Leaf("td", Names.Of(zone), ("class", $"jm-zone-{OpportunityLandscape.NameOf(zone)}"));
        if (bands)
        {
            html.Leaf("td", Names.Band(score));
        }

        html.Close();
    }

    /// <summary>The statement with where it stands, what is to be noted, and how its score comes about.</summary>
    private static void Need(MarkupWriter html, OpportunityScore score)
    {
        html.Open("td", ("class", "jm-outcome")).Leaf("span", score.Need.Statement, ("dir", "auto"))
            .Leaf("small", $"{score.Need.Id}{(score.Need.Step is { } step ? $" · {step.Name}" : "")}{string.Concat(ScoreNotes.Of(score).Select(note => $" · {note}"))}");
        if (score.Opportunity is not null)
        {
            html.Open("details", ("class", "jm-why")).Leaf("summary", "Why").Leaf("p", score.Explain()).Close();
        }

        html.Close();
    }
}
