using System.CommandLine;
using System.Globalization;
using JobMap.Segmentation;

namespace JobMap.Cli;

/// <summary>The options of every command that searches for segments.</summary>
/// <param name="withDefault">True where a command searches without being asked.</param>
internal sealed class SegmentChoices(bool withDefault)
{
    private readonly Option<string?> _clusters = new("--clusters")
    {
        Description = withDefault
            ? $"How many segments are tried, or a single number (default: {SegmentationOptions.Default.MinimumClusters}..{SegmentationOptions.Default.MaximumClusters})."
            : "Find segments in the answers, so many as these numbers or one of them; without it none are looked for.",
        HelpName = "2..6",
        Validators =
        {
            result =>
            {
                foreach (string text in result.Tokens.Select(token => token.Value).Where(text => RangeOf(text) is null))
                {
                    result.AddError($"--clusters takes a number from 2 to 20, or a range such as 2..6, not '{text}'.");
                }
            },
        },
    };

    private readonly Option<int> _minimumSize = CommandOptions.Number("--minimum-size", "The fewest respondents a segment may have.", SegmentationOptions.Default.MinimumSize, 2, int.MaxValue);
    private readonly Option<int> _resamples = CommandOptions.Number("--segment-resamples", "How many bootstrap resamples judge the stability; 0 for none.", SegmentationOptions.Default.Resamples, 0, 10_000);
    private readonly Option<int> _nullDraws = CommandOptions.Number("--null-draws", "How many sets of noise the segments are held against; 0 for none.", SegmentationOptions.Default.NullDraws, 0, 10_000);
    private readonly Option<string> _steps = new Option<string>("--steps")
    {
        Description = "The steps of the search: those of this library, or those that were published.",
        DefaultValueFactory = _ => "default",
    }.AcceptOnlyFromAmong("default", "published");

    public IEnumerable<Option> All => [_clusters, _minimumSize, _resamples, _nullDraws, _steps];

    /// <summary>True where a search was asked for by its main option.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetValue(_clusters) is not null;

    public SegmentationOptions Options(ParseResult parsed, ulong seed)
    {
        (int least, int most) = RangeOf(parsed.GetValue(_clusters)) ?? (SegmentationOptions.Default.MinimumClusters, SegmentationOptions.Default.MaximumClusters);
        return new SegmentationOptions
        {
            MinimumClusters = least,
            MaximumClusters = most,
            MinimumSize = parsed.GetValue(_minimumSize),
            Resamples = parsed.GetValue(_resamples),
            NullDraws = parsed.GetValue(_nullDraws),
            Seed = seed,
        };
    }

    public SegmentationSteps Steps(ParseResult parsed) => parsed.GetRequiredValue(_steps) == "published" ? SegmentationSteps.Published : SegmentationSteps.Default;

    /// <summary>"2..6" or "3"; null for anything else.</summary>
    private static (int Least, int Most)? RangeOf(string? text)
    {
        string[] limits = text?.Split("..") ?? [];
        return limits.Length is 1 or 2 && Array.TrueForAll(limits, limit => int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            && (int.Parse(limits[0], CultureInfo.InvariantCulture), int.Parse(limits[^1], CultureInfo.InvariantCulture)) is (>= 2, <= 20) range && range.Item1 <= range.Item2 ? range : null;
    }
}
