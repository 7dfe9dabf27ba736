using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using JobMap.Opportunity;

namespace JobMap.Cli;

/// <summary>The answers of <c>sample-size</c>: what was assumed, and what it takes.</summary>
internal sealed class SampleSizeTable
{
    private readonly List<(string Name, string Label, double Value)> _rows = [];

    public SampleSizeTable(SampleAssumptions assumptions, double margin, long? respondents, Target? target)
    {
        SampleAssumptions worst = SamplePlan.LeastFavourable(assumptions);
        Add("margin", "margin in points", margin);
        Add("level", "level", assumptions.Level);
        Add("importance", "share that finds it important", assumptions.Importance);
        Add("satisfaction", "share that is satisfied", assumptions.Satisfaction);
        Add("correlation", "correlation of the two", assumptions.Correlation);
        Add("designEffect", "design effect", assumptions.DesignEffect);
        Add("respondents", "respondents needed", SamplePlan.RespondentsForMargin(margin, assumptions));
        Add("worstCaseRespondents", "respondents needed in the worst case", SamplePlan.RespondentsForMargin(margin, worst));
        if (respondents is { } n)
        {
            Add("givenRespondents", "respondents given", n);
            Add("givenMargin", "their margin in points", SamplePlan.MarginOf(n, assumptions));
            Add("givenWorstCaseMargin", "their margin in the worst case", SamplePlan.MarginOf(n, worst));
        }

        if (target is not null)
        {
            Add("difference", "difference in points", target.Difference);
            Add("power", "chance of finding it between two groups", target.Power);
            Add("respondentsPerGroup", "respondents needed in each group", SamplePlan.RespondentsForPower(target.Difference, target.Power, assumptions));
            Add("certainty", "chance of the true order of two outcomes", target.Certainty);
            Add("scoreCorrelation", "correlation of their scores", target.ScoreCorrelation);
            Add("respondentsForOrder", "respondents needed for the order", SamplePlan.RespondentsForRankCertainty(target.Difference, target.Certainty, target.ScoreCorrelation, assumptions));
        }
    }

    public string Write(OutputFormat format) => format switch
    {
        OutputFormat.Json => Json(),
        OutputFormat.Csv => "name,value\r\n" + string.Concat(_rows.Select(row => $"{row.Name},{Exact(row.Value)}\r\n")),
        OutputFormat.Markdown => "| | |\n| :--- | ---: |\n" + string.Concat(_rows.Select(row => $"| {row.Label} | {Shown(row.Value)} |\n")),
        _ => Text(),
    };

    private void Add(string name, string label, double value) => _rows.Add((name, label, value));

    private string Text()
    {
        int width = _rows.Max(row => row.Label.Length);
        int figures = _rows.Max(row => Shown(row.Value).Length);
        StringBuilder text = new();
        foreach ((_, string label, double value) in _rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{label.PadRight(width)}  {Shown(value).PadLeft(figures)}\n");
        }

        return text.Append("\nNormal approximation without the floor: near I = S a score is biased upward, and where S is above I fewer are enough.\n").ToString();
    }

    private string Json()
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            foreach ((string name, _, double value) in _rows)
            {
                writer.WriteNumber(name, value);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static string Exact(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Shown(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A difference to be found between two groups, and between two outcomes that the same respondents rated.</summary>
    internal sealed record Target(double Difference, double Power, double Certainty, double ScoreCorrelation);
}
