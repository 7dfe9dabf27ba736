using System.Globalization;
using System.Text.RegularExpressions;

namespace JobMap.Rendering.Tests;

public sealed class ThemeTests
{
    private static readonly string Page = ReportPage.Render(Study.Analysis, Study.Journey);

    [Theory]
    [InlineData("ink", "surface")]
    [InlineData("ink", "panel")]
    [InlineData("ink", "under-area")]
    [InlineData("ink", "fair-area")]
    [InlineData("ink", "over-area")]
    [InlineData("muted", "surface")]
    [InlineData("muted", "panel")]
    [InlineData("under", "surface")]
    [InlineData("under", "under-area")]
    [InlineData("fair", "surface")]
    [InlineData("fair", "fair-area")]
    [InlineData("over", "surface")]
    [InlineData("over", "over-area")]
    public void Colours_TextOnItsSurfaces_HasEnoughContrastInBothSchemes(string text, string surface)
    {
        string[] texts = Values(text);
        string[] surfaces = Values(surface);
        texts.Should().HaveCount(2, "there is a light and a dark scheme");
        for (int scheme = 0; scheme < 2; scheme++)
        {
            Contrast(texts[scheme], surfaces[scheme]).Should().BeGreaterThanOrEqualTo(4.5);
        }
    }

    private static string[] Values(string role) => [.. Regex.Matches(Page, $"--jm-{role}:(#[0-9a-f]{{6}})").Select(match => match.Groups[1].Value)];

    /// <summary>The contrast ratio of WCAG 2, section 1.4.3.</summary>
    private static double Contrast(string one, string other)
    {
        double a = Luminance(one);
        double b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] channels = [.. Enumerable.Range(0, 3).Select(c => int.Parse(colour.AsSpan(1 + (2 * c), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }
}
