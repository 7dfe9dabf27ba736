using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Svg;

/// <summary>
/// Puts the number of each point near it so that no number covers another number, a point or a name: beside the point where there is room,
/// else farther away at the end of a line. Points are served in the order given, and the result is the same every time.
/// </summary>
internal sealed class LabelPlacement
{
    public const double FontSize = 12;

    private const double Height = 12;
    private const double PointRadius = 6;

    private static readonly double[] Distances = [0, 5, 11, 18, 26, 35, 45, 56, 68, 81, 95, 110, 126, 143, 161, 180, 200];

    /// <summary>Among more points than this, lines to far labels would be all there is to see: a label stands beside its point or not at all.</summary>
    private const int MostLed = 300;

    private readonly LabelBox _bounds;
    private readonly LabelBox[] _points;
    private readonly List<LabelBox> _taken;
    private readonly List<(double X1, double Y1, double X2, double Y2)> _leaders = [];

    public LabelPlacement(LabelBox bounds, IEnumerable<LabelBox> names, IReadOnlyList<(double X, double Y)> points)
    {
        _bounds = bounds;
        _taken = [.. names];
        _points = [.. points.Select(point => new LabelBox(point.X - PointRadius, point.Y - PointRadius, 2 * PointRadius, 2 * PointRadius))];
    }

    /// <summary>The place of the label of a point; null where there is none.</summary>
    /// <param name="point">The index of the point.</param>
    /// <param name="label">Its text.</param>
    /// <param name="startAngle">The direction tried first, in radians from the right, anticlockwise.</param>
    public LabelBox? Place(int point, string label, double startAngle)
    {
        double width = TextFit.Width(label) * FontSize;
        LabelBox own = _points[point];
        int rings = _points.Length > MostLed ? 1 : Distances.Length;
        for (int ring = 0; ring < rings; ring++)
        {
            int directions = 8 + (4 * ring);
            for (int d = 0; d < directions; d++)
            {
                LabelBox box = Candidate(own, width, Distances[ring], startAngle + (2 * Math.PI * d / directions));
                bool led = ring > 0;
                if (IsFree(box) && (!led || IsLeaderFree(point, own, box)))
                {
                    _taken.Add(box);
                    if (led)
                    {
                        _leaders.Add((own.CentreX, own.CentreY, box.CentreX, box.CentreY));
                    }

                    return box;
                }
            }
        }

        return null;
    }

    /// <summary>True when a label is so far from its point that a line must say whose it is.</summary>
    public static bool NeedsLeader(double x, double y, LabelBox box)
    {
        double dx = Math.Max(0, Math.Abs(box.CentreX - x) - (box.Width / 2));
        double dy = Math.Max(0, Math.Abs(box.CentreY - y) - (box.Height / 2));
        return (dx * dx) + (dy * dy) > 10 * 10;
    }

    private static LabelBox Candidate(LabelBox own, double width, double distance, double angle)
    {
        double x = own.CentreX + (Math.Cos(angle) * (PointRadius + distance + (width / 2)));
        double y = own.CentreY - (Math.Sin(angle) * (PointRadius + distance + (Height / 2)));
        return new LabelBox(x - (width / 2), y - (Height / 2), width, Height);
    }

    private bool IsFree(LabelBox box) => box.IsInside(_bounds) && !Array.Exists(_points, box.Overlaps) && !_taken.Exists(box.Overlaps)
        && !_leaders.Exists(line => box.IsCrossedBy(line.X1, line.Y1, line.X2, line.Y2));

    private bool IsLeaderFree(int point, LabelBox own, LabelBox box)
    {
        for (int other = 0; other < _points.Length; other++)
        {
            LabelBox core = _points[other];
            bool same = other == point || (core.CentreX == own.CentreX && core.CentreY == own.CentreY);
            if (!same && new LabelBox(core.X + 3, core.Y + 3, core.Width - 6, core.Height - 6).IsCrossedBy(own.CentreX, own.CentreY, box.CentreX, box.CentreY))
            {
                return false;
            }
        }

        return !_taken.Exists(taken => taken.IsCrossedBy(own.CentreX, own.CentreY, box.CentreX, box.CentreY));
    }
}
