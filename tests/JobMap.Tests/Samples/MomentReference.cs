using System.Globalization;
using System.Text.Json;
using JobMap.Surveys;

namespace JobMap.Tests.Samples;

/// <summary>The figures of benchmarks/peers/reference_moments.py, made by numpy: answers, covariances of shares, rank frequencies.</summary>
internal static class MomentReference
{
    public static IReadOnlyList<JsonElement> Cases { get; } =
        [.. JsonDocument.Parse(File.ReadAllText(Repository.PathOf(Path.Combine("tests", "JobMap.Tests", "Opportunity", "References", "moments.json")))).RootElement.GetProperty("cases").EnumerateArray()];

    public static JsonElement Named(string name) => Cases.Single(reference => NameOf(reference) == name);

    public static string NameOf(JsonElement reference) => reference.GetProperty("name").GetString()!;

    public static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(number => number.GetDouble())];

    /// <summary>The answers: a row of digits a respondent, importance and satisfaction need by need, 0 for none.</summary>
    public static (UniversalJobMap Map, SurveyResponses Responses) Survey(JsonElement reference)
    {
        string[] rows = [.. reference.GetProperty("answers").EnumerateArray().Select(row => row.GetString()!)];
        double[]? weights = reference.GetProperty("weights") is { ValueKind: JsonValueKind.Array } list ? Numbers(list) : null;
        UniversalJobMap map = Maps.OfOutcomes(rows[0].Length / 2);
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(map));
        for (int r = 0; r < rows.Length; r++)
        {
            builder.AddRespondent();
            if (weights is not null)
            {
                builder.SetWeight(weights[r]);
            }

            for (int o = 0; o < map.Outcomes.Count; o++)
            {
                Answers.Set(builder, o, CodeOf(rows[r][2 * o]), CodeOf(rows[r][(2 * o) + 1]));
            }
        }

        return (map, builder.Build());
    }

    private static int? CodeOf(char digit) => digit == '0' ? null : int.Parse([digit], CultureInfo.InvariantCulture);
}
