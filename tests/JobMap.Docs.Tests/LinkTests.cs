using JobMap.Docs.Tests.Markdown;

namespace JobMap.Docs.Tests;

/// <summary>Every relative link leads somewhere.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Files => [.. Repository.MarkdownFiles];

    [Theory]
    [MemberData(nameof(Files))]
    public void RelativeLinks_OfAPage_LeadToFilesAndHeadingsThatExist(string file)
    {
        IEnumerable<string> relative = MarkdownPage.Parse(Repository.Read(file)).Links.Where(link => !Uri.TryCreate(link, UriKind.Absolute, out _));

        relative.Where(link => !Resolves(file, link)).Should().BeEmpty();
    }

    private static bool Resolves(string file, string link)
    {
        string[] parts = link.Split('#', 2);
        string target = parts[0].Length == 0 ? Repository.PathOf(file)
            : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.PathOf(file))!, Uri.UnescapeDataString(parts[0])));
        bool exists = File.Exists(target) || Directory.Exists(target);
        return exists && (parts.Length == 1 || MarkdownPage.Parse(File.ReadAllText(target)).Anchors().Contains(parts[1]));
    }
}
