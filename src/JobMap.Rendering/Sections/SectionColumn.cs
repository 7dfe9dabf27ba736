namespace JobMap.Rendering.Sections;

/// <summary>A column of a table: its heading, and whether figures stand in it, which are set to the right, or words.</summary>
internal readonly record struct SectionColumn(string Heading, bool IsFigure)
{
    public static SectionColumn Figure(string heading) => new(heading, true);

    public static SectionColumn Words(string heading) => new(heading, false);
}
