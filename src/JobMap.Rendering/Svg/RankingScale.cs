using JobMap.Opportunity;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Svg;

/// <summary>The scale of the ranking picture: the whole range of a definition across, ticks below, and the thresholds of its profile where it has one.</summary>
internal sealed class RankingScale(OpportunityOptions options)
{
    private const double Left = 446;

    private readonly OpportunityDefinition _definition = options.Definition;

    /// <summary>The intervals of 0..20 are short; the others take more room behind the plot.</summary>
    private bool IsUsual => _definition is { Minimum: 0, Maximum: 20 };

    private double Width => IsUsual ? 400 : 372;

    /// <summary>Where the figures end.</summary>
    public double ValueX => Left + Width + (IsUsual ? 50 : 58);

    /// <summary>Where their intervals begin.</summary>
    public double IntervalX => ValueX + 10;

    public double Middle => Left + (Width / 2);

    /// <summary>"Opportunity in points, 95 % interval"; any definition but the usual one is named.</summary>
    public string Title => _definition == OpportunityDefinition.UlwickTopTwoBox ? $"Opportunity in points, {Figures.Level(options.Level)} interval"
        : $"Opportunity by {_definition.Name}, {Unit}, {Figures.Level(options.Level)} interval";

    /// <summary>"0 to 20 points", "0 to 1".</summary>
    public string Range => $"{Figures.Short(_definition.Minimum)} to {Figures.Short(_definition.Maximum)}{(_definition.Unit == "points" ? " points" : "")}";

    private string Unit => _definition.Unit == "points" ? "in points" : Range;

    private double Step => _definition.Maximum - _definition.Minimum <= 1 ? 0.25 : 5;

    public double X(double score) => Left + ((score - _definition.Minimum) / (_definition.Maximum - _definition.Minimum) * Width);

    public void Draw(MarkupWriter svg, double top, double bottom)
    {
        Bands(svg, top, bottom);
        if (_definition.Minimum < 0)
        {
            svg.Line(X(0), top, X(0), bottom, "jm-muted-line", "1");
        }

        svg.Line(X(_definition.Minimum), bottom, X(_definition.Maximum), bottom, "jm-muted-line");
        for (double tick = _definition.Minimum; tick <= _definition.Maximum; tick += Step)
        {
            svg.Line(X(tick), bottom, X(tick), bottom + 5, "jm-muted-line").Label(X(tick), bottom + 19, Figures.Short(tick), "jm-muted jm-num", "middle", "11");
        }
    }

    private void Bands(MarkupWriter svg, double top, double bottom)
    {
        if (options.Thresholds is not { } profile)
        {
            return;
        }

        IReadOnlyList<OpportunityThreshold> thresholds = profile.Thresholds;
        double[] borders = [_definition.Minimum, .. thresholds.Select(threshold => threshold.Value), _definition.Maximum];
        string[] bands = [profile.LowestBand, .. thresholds.Select(threshold => threshold.BandAbove)];
        for (int band = 0; band < bands.Length; band++)
        {
            string name = Names.Of(bands[band]);
            if (TextFit.Width(name) * 11 <= X(borders[band + 1]) - X(borders[band]))
            {
                svg.Label(X((borders[band] + borders[band + 1]) / 2), top - 30, name, "jm-muted", "middle", "11");
            }
        }

        foreach (OpportunityThreshold threshold in thresholds)
        {
            svg.Line(X(threshold.Value), top - 44, X(threshold.Value), bottom, "jm-muted-line", "1", "3 4")
                .Label(X(threshold.Value), top - 50, Figures.Short(threshold.Value), "jm-muted jm-num", "middle", "11");
        }
    }
}
