using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JobMap.Ingestion;

/// <summary>The plain text of a heading, paragraph or item, and the id behind it; null where there is none.</summary>
internal readonly record struct OutlineText(string Text, string? Id)
{
    /// <summary>What the renderer writes behind a sign to keep automatic links away; it is no part of the text.</summary>
    private const string Joiner = "&#8288;";

    public static OutlineText Of(LeafBlock block)
    {
        StringBuilder text = new();
        string? id = null;
        foreach (Inline inline in block.Inline?.Descendants() ?? [])
        {
            if (inline is OutlineId found)
            {
                id = found.Value;
            }
            else
            {
                text.Append(TextOf(inline));
            }
        }

        return new OutlineText(text.ToString().Trim(), id);
    }

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Original.ToString() == Joiner ? "" : entity.Transcoded.ToString(),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        HtmlInline html => html.Tag,
        LineBreakInline => " ",
        _ => "",
    };
}
