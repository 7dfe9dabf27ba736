namespace JobMap.Rendering;

/// <summary>
/// The colours of every picture and page, light and dark. Orange, grey and blue stay apart for every kind of colour vision, each text colour
/// has a contrast of at least 4.5 to 1 on the surfaces it stands on, and no meaning is carried by colour alone.
/// </summary>
internal static class Theme
{
    public const string Font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

    /// <summary>Role, light, dark.</summary>
    private static readonly (string Role, string Light, string Dark)[] Colours =
    [
        ("surface", "#ffffff", "#14171b"),
        ("panel", "#f5f6f8", "#1c2127"),
        ("ink", "#1b2026", "#e9ecef"),
        ("muted", "#545d68", "#a9b2bc"),
        ("line", "#d3d8de", "#39414a"),
        ("under", "#a33b00", "#ffa06b"),
        ("under-area", "#fdeee3", "#35231a"),
        ("fair", "#4b5661", "#b7c0ca"),
        ("fair-area", "#f3f4f6", "#20252b"),
        ("over", "#00558c", "#7cbcf5"),
        ("over-area", "#e5f0f8", "#172a3a"),
    ];

    /// <summary>The colours as custom properties of a page, <c>--jm-ink</c> and so on.</summary>
    public static string PageVariables(string selector) =>
        $"{selector}{{{Variables(c => c.Light)}}}\n@media screen and (prefers-color-scheme:dark){{{selector}{{{Variables(c => c.Dark)}}}}}\n";

    /// <summary>The colours as classes of a picture, without custom properties, which many programs that draw SVG do not know.</summary>
    public static string PictureStyle { get; } =
        $"{Classes(c => c.Light)}\n.jm-num{{font-variant-numeric:tabular-nums}}\n@media screen and (prefers-color-scheme:dark){{{Classes(c => c.Dark)}}}\n";

    private static string Variables(Func<(string Role, string Light, string Dark), string> scheme) =>
        string.Concat(Colours.Select(c => $"--jm-{c.Role}:{scheme(c)};"));

    private static string Classes(Func<(string Role, string Light, string Dark), string> scheme) =>
        string.Concat(Colours.Select(c => $".jm-{c.Role}{{fill:{scheme(c)}}}.jm-{c.Role}-line{{stroke:{scheme(c)}}}"));
}
