using JobMap.Journeys;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Html;

/// <summary>The emotion of a stage as a mark on a line from 0 to 10 with its interval; the figures stand beside it as text.</summary>
internal static class EmotionMark
{
    private const double Left = 6;
    private const double Unit = 12;

    public static void Draw(MarkupWriter html, StageEmotion emotion) => html
        .Open("svg", ("class", "jm-mark"), ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 132 18"), ("aria-hidden", "true"), ("focusable", "false"))
        .Empty("path", ("class", "jm-mark-scale"), ("d", $"M{X(0)} 9H{X(10)}M{X(0)} 5V13M{X(5)} 6V12M{X(10)} 5V13"))
        .Empty("path", ("class", "jm-mark-interval"), ("d", $"M{X(emotion.Interval.Lower)} 9H{X(emotion.Interval.Upper)}"))
        .Empty("circle", ("class", "jm-mark-value"), ("cx", X(emotion.Value)), ("cy", "9"), ("r", "5"))
        .Close();

    private static string X(double value) => Figures.Pixel(Left + (Unit * value));
}
