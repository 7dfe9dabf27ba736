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

    /// <summary>A score in the unit of its definition: one digit behind the point for points, three for what lies on 0..1.</summary>
    public static string Score(double? value, OpportunityDefinition definition) => value is { } v ? v.ToString(FormatOf(definition), CultureInfo.InvariantCulture) : None;

    /// <summary>"10.8–13.2"; "-2.1 to 0.4" where limits may be negative, between which a dash cannot be read.</summary>
    public static string Limits(ConfidenceInterval? interval, OpportunityDefinition definition) => interval is not { } i ? None
        : definition.Minimum < 0 ? $"{Score(i.Lower, definition)} to {Score(i.Upper, definition)}"
        : i.ToString(FormatOf(definition), null);

    /// <summary>"[10.8–13.2]".</summary>
    public static string Interval(ConfidenceInterval? interval, OpportunityDefinition definition) => interval is null ? None : $"[{Limits(interval, definition)}]";

    /// <summary>"12.0 [10.8–13.2]"; the value alone where it has no interval.</summary>
    public static string WithInterval(double? value, ConfidenceInterval? interval, OpportunityDefinition definition) =>
        value is null ? None : interval is null ? Score(value, definition) : $"{Score(value, definition)} {Interval(interval, definition)}";

    /// <summary>"12.0 [10.8–13.2]" of a score.</summary>
    public static string WithInterval(OpportunityScore score) => WithInterval(score.Opportunity, score.Interval, score.Definition);

    /// <summary>"40 % [20 %–60 %]"; the share alone where it has no interval.</summary>
    public static string Percent(double? share, ConfidenceInterval? interval) => interval is { } i ? $"{Percent(share)} [{Percent(i.Lower)}–{Percent(i.Upper)}]" : Percent(share);

    public static string Ranks(RankInterval? ranks) => ranks?.ToString() ?? None;

    /// <summary>A share in whole per cents; what is neither never nor always is not shown as such.</summary>
    public static string Percent(double? share) => share switch
    {
        null => None,
        > 0 and < 0.005 => "<1 %",
        > 0.995 and < 1 => ">99 %",
        { } s => (100 * s).ToString("0", CultureInfo.InvariantCulture) + " %",
    };

    /// <summary>A p-value with three digits; one too small for them is not shown as nothing.</summary>
    public static string P(double? p) => p switch
    {
        null => None,
        < 0.001 => "<0.001",
        { } value => value.ToString("0.000", CultureInfo.InvariantCulture),
    };

    /// <summary>A level such as .95 as "95 %", .999 as "99.9 %".</summary>
    public static string Level(double level) => (100 * level).ToString("0.##", CultureInfo.InvariantCulture) + " %";

    /// <summary>A coordinate of a picture.</summary>
    public static string Pixel(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Without a sign where nothing but zeros is shown.</summary>
    private static string FormatOf(OpportunityDefinition definition) => definition.Unit == "share" ? "0.000;-0.000;0.000" : "0.0;-0.0;0.0";
}
