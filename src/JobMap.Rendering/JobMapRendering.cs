using JobMap.Rendering.Documents;

namespace JobMap.Rendering;

/// <summary>A job map as a draft that people edit. Every method is pure and the same in every culture; text of users is encoded for the format.</summary>
public static class JobMapRendering
{
    /// <summary>
    /// A CSV table by RFC 4180, one row an outcome: id, statement, step (the kind), step_id, step_name, sub_step_id and sub_step_name; lines end in CR LF.
    /// A step or sub-step without outcomes has a row without id and statement. The market and the other parts of the map are left out. A field that a
    /// spreadsheet would run as a formula has one apostrophe more before it. Control characters and halves of surrogate pairs become U+FFFD.
    /// </summary>
    /// <param name="map">The map; one without steps gives the header alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    public static string ToCsv(this UniversalJobMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return JobMapOutline.Csv(map);
    }

    /// <summary>
    /// A Markdown outline: the core job and the job executor, a heading a step with its kind, a smaller one a sub-step, an item of a list an outcome, each
    /// with its id in braces behind it; line ends are <c>\n</c>. Left out are the other members of the market, the ladder, links, kinds not applicable,
    /// other jobs, financial outcomes, factors and extensions. Line breaks in a text become spaces, spaces around it are left out, and characters that no
    /// document should hold become U+FFFD.
    /// </summary>
    /// <param name="map">The map; one without steps gives the market alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    public static string ToMarkdown(this UniversalJobMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return JobMapOutline.Markdown(map);
    }
}
