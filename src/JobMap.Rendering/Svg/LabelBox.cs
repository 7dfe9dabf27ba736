namespace JobMap.Rendering.Svg;

/// <summary>A rectangle in a picture, and what it takes to keep labels apart.</summary>
internal readonly record struct LabelBox(double X, double Y, double Width, double Height)
{
    public double CentreX => X + (Width / 2);

    public double CentreY => Y + (Height / 2);

    public bool Overlaps(LabelBox other) => X < other.X + other.Width && other.X < X + Width && Y < other.Y + other.Height && other.Y < Y + Height;

    public bool IsInside(LabelBox outer) => X >= outer.X && Y >= outer.Y && X + Width <= outer.X + outer.Width && Y + Height <= outer.Y + outer.Height;

    /// <summary>True when a straight line between two points passes through the rectangle (Liang and Barsky's clipping).</summary>
    public bool IsCrossedBy(double x1, double y1, double x2, double y2)
    {
        double from = 0;
        double to = 1;
        return Clip(x1 - x2, x1 - X, ref from, ref to) && Clip(x2 - x1, X + Width - x1, ref from, ref to)
            && Clip(y1 - y2, y1 - Y, ref from, ref to) && Clip(y2 - y1, Y + Height - y1, ref from, ref to);
    }

    private static bool Clip(double direction, double distance, ref double from, ref double to)
    {
        if (direction == 0)
        {
            return distance >= 0;
        }

        double at = distance / direction;
        (from, to) = direction < 0 ? (Math.Max(from, at), to) : (from, Math.Min(to, at));
        return from <= to;
    }
}
