using System.Text;

namespace JobMap.Rendering.Texts;

/// <summary>
/// Writes HTML and SVG that are well-formed XML at the same time. Every text and every value of an attribute passes through the one encoder
/// here, elements close in the order they were opened, and void elements close themselves; so user text can add neither element nor attribute.
/// </summary>
internal sealed class MarkupWriter
{
    private readonly StringBuilder _markup = new();
    private readonly Stack<string> _open = new();

    /// <summary>A text as it stands inside an element or an attribute in double quotes.</summary>
    public static string Encode(string text) => CleanText.Line(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);

    /// <summary>Opens an element on a line of its own. An attribute whose value is null is left out.</summary>
    public MarkupWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent();
        Start(name, attributes);
        _markup.Append(">\n");
        _open.Push(name);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public MarkupWriter Close()
    {
        string name = _open.Pop();
        Indent();
        _markup.Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>An element with nothing but text in it.</summary>
    public MarkupWriter Leaf(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent();
        Start(name, attributes);
        _markup.Append('>').Append(Encode(text)).Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>An element that closes itself: a void element of HTML, or a shape of SVG.</summary>
    public MarkupWriter Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent();
        Start(name, attributes);
        _markup.Append("/>\n");
        return this;
    }

    /// <summary>Text between elements.</summary>
    public MarkupWriter Text(string text)
    {
        Indent();
        _markup.Append(Encode(text)).Append('\n');
        return this;
    }

    /// <summary>Markup of this library's own making, written as it is.</summary>
    public MarkupWriter Raw(string markup)
    {
        _markup.Append(markup).Append(markup.EndsWith('\n') ? "" : "\n");
        return this;
    }

    /// <summary>The markup so far.</summary>
    public override string ToString() => _markup.ToString();

    private void Indent() => _markup.Append(' ', _open.Count);

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _markup.Append('<').Append(name);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is not null)
            {
                _markup.Append(' ').Append(attribute).Append("=\"").Append(Encode(value)).Append('"');
            }
        }
    }
}
