using System.Globalization;
using System.Text.RegularExpressions;

namespace JobMap.Ingestion.Tests.Questionnaires;

/// <summary>Reads the Advanced Format line by line, and refuses whatever an importer would take for something else than a text: this is what keeps the writer honest.</summary>
internal static partial class QualtricsSurveyText
{
    private const int LongestId = 15;

    public static IReadOnlyList<QualtricsQuestion> Parse(string text)
    {
        string[] lines = text.Split('\n');
        Require(lines[0] == "[[AdvancedFormat]]", "the first line names the format");
        List<QualtricsQuestion> questions = [];
        (string block, int page, bool pageBroken) = ("", 0, false);
        List<(int Value, string Text)>? list = null;
        bool awaitsText = false;
        foreach (string line in lines.Skip(1).Where(line => line.Length > 0))
        {
            Match tag = Tag().Match(line);
            if (!tag.Success)
            {
                Require(!line.Contains("[[", StringComparison.Ordinal) && !line.Contains("]]", StringComparison.Ordinal), $"no tag within a text: {line}");
                Require(!line.Contains("${", StringComparison.Ordinal) && !line.Any(c => c is '<' or '>' || char.IsControl(c)), $"neither piped text nor markup: {line}");
                Require(awaitsText, $"one line a text: {line}");
                if (list is null)
                {
                    questions[^1].Text = line;
                }
                else
                {
                    list[^1] = (list[^1].Value, line);
                }

                awaitsText = false;
                continue;
            }

            (string name, string value) = (tag.Groups[1].Value, tag.Groups[2].Value);
            Require(!awaitsText || name == "ID", $"a text before {line}");
            switch (name)
            {
                case "Block":
                    (block, page) = (value, page + 1);
                    break;
                case "PageBreak":
                    Require(!pageBroken && questions.Count > 0, "a page has questions");
                    page++;
                    break;
                case "Question":
                    questions.Add(new QualtricsQuestion(block, page, value, questions.Count + 1));
                    (list, awaitsText) = (null, true);
                    break;
                case "ID":
                    Require(value.Length is > 0 and <= LongestId && questions.All(question => question.Id != value), $"an id is short and unique: {value}");
                    questions[^1].Id = value;
                    break;
                case "AdvancedChoices":
                    list = questions[^1].Choices;
                    break;
                case "AdvancedAnswers":
                    Require(questions[^1].IsMatrix, "only a matrix has answers beside its choices");
                    list = questions[^1].Answers;
                    break;
                case "Choice" or "Answer":
                    Require(ReferenceEquals(list, name == "Choice" ? questions[^1].Choices : questions[^1].Answers), $"{name} stands in its list");
                    list!.Add((int.Parse(value, CultureInfo.InvariantCulture), ""));
                    awaitsText = true;
                    break;
                default:
                    Require(false, $"{line} is a tag");
                    break;
            }

            pageBroken = name == "PageBreak";
        }

        Require(!awaitsText && !pageBroken && questions.All(question => question.Id.Length > 0), "the last question is whole");
        return questions;
    }

    private static void Require(bool condition, string rule)
    {
        if (!condition)
        {
            throw new FormatException($"Not the Advanced Format: {rule}");
        }
    }

    [GeneratedRegex(@"^\[\[([A-Za-z]+)(?::([^\[\]]+))?\]\]$")]
    private static partial Regex Tag();
}
