using System.Globalization;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Svg;

/// <summary>The frame of every picture: it scales, names and describes itself for screen readers, and brings its own surface and colours.</summary>
internal static class SvgDocument
{
    public static MarkupWriter Open(string kind, double width, double height, string title, string description)
    {
        string id = $"jm-{kind}-{Hash(title + description)}";
        return new MarkupWriter()
            .Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("class", $"jm-picture jm-{kind}"), ("viewBox", $"0 0 {Figures.Pixel(width)} {Figures.Pixel(height)}"),
                ("width", Figures.Pixel(width)), ("height", Figures.Pixel(height)),
                ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc"), ("font-family", Theme.Font), ("font-size", "13"))
            .Leaf("title", title, ("id", $"{id}-title"))
            .Leaf("desc", description, ("id", $"{id}-desc"))
            .Open("style").Raw(Theme.PictureStyle).Close()
            .Empty("rect", ("class", "jm-surface"), ("width", Figures.Pixel(width)), ("height", Figures.Pixel(height)));
    }

    /// <summary>Text at a place; the class gives it its colour.</summary>
    public static MarkupWriter Label(this MarkupWriter svg, double x, double y, string text, string @class = "jm-ink", string? anchor = null, string? size = null, string? weight = null) =>
        svg.Leaf("text", text, ("class", @class), ("x", Figures.Pixel(x)), ("y", Figures.Pixel(y)), ("text-anchor", anchor), ("font-size", size), ("font-weight", weight));

    public static MarkupWriter Line(this MarkupWriter svg, double x1, double y1, double x2, double y2, string @class = "jm-line-line", string? width = null, string? dashes = null) =>
        svg.Empty("line", ("class", @class), ("x1", Figures.Pixel(x1)), ("y1", Figures.Pixel(y1)), ("x2", Figures.Pixel(x2)), ("y2", Figures.Pixel(y2)),
            ("stroke-width", width), ("stroke-dasharray", dashes));

    /// <summary>A short name that differs between the pictures of a page (FNV-1a).</summary>
    private static string Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
