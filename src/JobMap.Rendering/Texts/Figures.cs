using System.Globalization;
using JobMap.Opportunity;

namespace JobMap.Rendering.Texts;

/// <summary>Numbers as they are shown: in no culture, one digit behind the point for readers, all digits for machines.</summary>
internal static class Figures
{
    /// <summary>What stands where there is no figure.</summary>
    public const string None = "–";

    public static string Rounded(double? value) => value is { } v ? v.ToString("0.0", CultureInfo.InvariantCulture) : None;

    public static string Exact(double? value) => value is { } v ? v.ToString("R", CultureInfo.InvariantCulture) : "";

    /// <summary>A threshold or tick, as short as it goes: "12".</summary>
    public static string Short(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Whole(long? value) => value is { } v ? v.ToString(CultureInfo.InvariantCulture) : None;

    public static string Grouped(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Interval(ConfidenceInterval? interval) => interval is { } i ? $"[{i}]" : None;

    /// <summary>"12.0 [10.8–13.2]".</summary>
    public static string WithInterval(double? value, ConfidenceInterval? interval) => value is null ? None : $"{Rounded(value)} {Interval(interval)}";

    public static string Ranks(RankInterval? ranks) => ranks?.ToString() ?? None;

    /// <summary>A share in whole per cents; what is neither never nor always is not shown as such.</summary>
    public static string Percent(double? share) => share switch
    {
        null => None,
        > 0 and < 0.005 => "<1 %",
        > 0.995 and < 1 => ">99 %",
        { } s => (100 * s).ToString("0", CultureInfo.InvariantCulture) + " %",
    };

    /// <summary>A level such as .95 as "95 %", .999 as "99.9 %".</summary>
    public static string Level(double level) => (100 * level).ToString("0.##", CultureInfo.InvariantCulture) + " %";

    /// <summary>A coordinate of a picture.</summary>
    public static string Pixel(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
