using System.Text.RegularExpressions;

namespace JobMap.Docs.Tests.Markdown;

/// <summary>As much of a Markdown file as the tests need: its fenced blocks, its prose without them, its headings and links.</summary>
internal sealed partial class MarkdownPage
{
    private MarkdownPage(IReadOnlyList<CodeBlock> blocks, IReadOnlyList<string> prose) => (Blocks, Prose) = (blocks, prose);

    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>The lines outside fenced blocks.</summary>
    public IReadOnlyList<string> Prose { get; }

    public IEnumerable<string> Headings => Prose.Where(line => line.StartsWith('#'));

    /// <summary>The targets of all links and pictures.</summary>
    public IEnumerable<string> Links => Prose.SelectMany(line => Link().Matches(InlineCode().Replace(line, "``"))).Select(match => match.Groups["target"].Value);

    public static MarkdownPage Parse(string text)
    {
        List<CodeBlock> blocks = [];
        List<string> prose = [];
        bool directly = false;
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            Match fence = Fence().Match(lines[i]);
            if (!fence.Success)
            {
                prose.Add(lines[i]);
                directly &= string.IsNullOrWhiteSpace(lines[i]);
                continue;
            }

            int end = Array.FindIndex(lines, i + 1, line => line.Trim() == fence.Groups["mark"].Value);
            end.Should().BePositive("the block that opens in line {0} needs a closing fence", i + 1);
            blocks.Add(new CodeBlock(fence.Groups["info"].Value.Trim(), i + 2, lines[(i + 1)..end]) { FollowsBlock = directly });
            (directly, i) = (true, end);
        }

        return new MarkdownPage(blocks, prose);
    }

    /// <summary>The text block shown as the output of a program, or null: it stands right behind it.</summary>
    public CodeBlock? OutputOf(CodeBlock program)
    {
        int next = Blocks.ToList().IndexOf(program) + 1;
        return next < Blocks.Count && Blocks[next] is { FollowsBlock: true, Language: "text" } output ? output : null;
    }

    /// <summary>The anchors that a link may point to, as GitHub makes them from headings.</summary>
    public IEnumerable<string> Anchors() => Headings.Select(heading =>
        NotInAnchor().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"^\s*(?<mark>`{3,})(?<info>[^`]*)$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)(\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"[^\p{L}\p{N}\- _]")]
    private static partial Regex NotInAnchor();
}
