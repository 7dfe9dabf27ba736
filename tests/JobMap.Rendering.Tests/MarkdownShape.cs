using CsCheck;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JobMap.Rendering.Tests;

/// <summary>What a reader of Markdown with every extension switched on makes of a document.</summary>
internal static class MarkdownShape
{
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();

    /// <summary>Short texts of the characters that markup is made of.</summary>
    public static Gen<string> Texts { get; } =
        Gen.Char["aiv19 .,:;-+*_`#<>[]()|~=^!$&@/\\\n\"'{}%"].Array[1, 24].Select(characters => new string(characters)).Where(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>The blocks and inlines of a document other than plain text, in order.</summary>
    public static IEnumerable<string> Of(string markdown) => Markdown.Parse(markdown, Pipeline).Descendants()
        .Where(node => node is not (LiteralInline or HtmlEntityInline))
        .Select(node => node is TableRow row ? $"row of {row.Count}" : node.GetType().Name);
}
