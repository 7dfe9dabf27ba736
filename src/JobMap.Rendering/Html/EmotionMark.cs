using JobMap.Journeys;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Html;

/// <summary>The emotion of a stage as a mark on the line of its scale with its interval; the figures stand beside it as text.</summary>
internal static class EmotionMark
{
    private const double Left = 6;
    private const double Width = 120;

    public static void Draw(MarkupWriter html, StageEmotion emotion)
    {
        string X(double value) => Figures.Pixel(Left + (Width * (value - emotion.Scale.Minimum) / (emotion.Scale.Maximum - emotion.Scale.Minimum)));
        (string left, string middle, string right) = (Figures.Pixel(Left), Figures.Pixel(Left + (Width / 2)), Figures.Pixel(Left + Width));
        html.Open("svg", ("class", "jm-mark"), ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 132 18"), ("aria-hidden", "true"), ("focusable", "false"))
            .Empty("path", ("class", "jm-mark-scale"), ("d", $"M{left} 9H{right}M{left} 5V13M{middle} 6V12M{right} 5V13"));
        if (emotion.Interval is { } interval)
        {
            html.Empty("path", ("class", "jm-mark-interval"), ("d", $"M{X(interval.Lower)} 9H{X(interval.Upper)}"));
        }

        html.Empty("circle", ("class", "jm-mark-value"), ("cx", X(emotion.Value)), ("cy", "9"), ("r", "5")).Close();
    }
}
