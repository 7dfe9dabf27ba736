using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace JobMap.Ingestion;

/// <summary>An id in braces at the end of a heading or an item, such as <c>{#decide}</c>.</summary>
internal sealed class OutlineId(string value) : LeafInline
{
    public string Value => value;

    /// <summary>Finds the ids. It goes before the parser of emphasis, since an id may have underscores; behind a backslash it is not asked.</summary>
    internal sealed class Parser : InlineParser
    {
        private static readonly SearchValues<char> Refused = SearchValues.Create(" \t\r\n{}");

        public Parser() => OpeningCharacters = ['{'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            ReadOnlySpan<char> rest = slice.Text.AsSpan(slice.Start, slice.Length).TrimEnd();
            if (rest.Length < 4 || rest[1] != '#' || rest[^1] != '}' || rest[2..^1].ContainsAny(Refused))
            {
                return false;
            }

            processor.Inline = new OutlineId(rest[2..^1].ToString());
            slice.Start = slice.End + 1;
            return true;
        }
    }
}
