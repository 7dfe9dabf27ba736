using System.Buffers;
using System.Diagnostics;
using System.Text;
using JobMap.Surveys;

namespace JobMap.Testing;

/// <summary>A survey drawn from a market whose truth is known: as responses, and as the table a survey tool would export.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GeneratedSurvey
{
    private static readonly SearchValues<char> ToQuote = SearchValues.Create(",;\"\r\n\t");

    private readonly IReadOnlyList<GeneratedRespondent> _respondents;

    internal GeneratedSurvey(GeneratedMarket market, IReadOnlyList<GeneratedRespondent> respondents)
    {
        Market = market;
        _respondents = respondents;
        HiddenSegments = [.. respondents.Select(respondent => respondent.Segment)];
        Responses = ToResponses();
    }

    /// <summary>The market it was drawn from.</summary>
    public GeneratedMarket Market { get; }

    /// <summary>The answers, with what respondents say of themselves as variables. The hidden segment is not among them.</summary>
    public SurveyResponses Responses { get; }

    /// <summary>The hidden segment of each respondent, in the order of the responses.</summary>
    public IReadOnlyList<string> HiddenSegments { get; }

    /// <summary>
    /// The answers as a wide CSV table: <c>respondent</c> (from 1), the variables, <c>imp_…</c> and <c>sat_…</c> per outcome; a missing rating is
    /// a blank or "Don't know". Line ends are <c>\n</c>.
    /// </summary>
    public string ToCsv()
    {
        string[] variables = [.. Responses.Variables];
        StringBuilder csv = new("respondent");
        foreach (string variable in variables)
        {
            csv.Append(',').Append(Quoted(variable));
        }

        foreach (DesiredOutcome outcome in Market.Map.Outcomes)
        {
            csv.Append(",imp_").Append(outcome.Id).Append(",sat_").Append(outcome.Id);
        }

        csv.Append('\n');
        for (int r = 0; r < _respondents.Count; r++)
        {
            csv.Append(r + 1);
            foreach (string variable in variables)
            {
                csv.Append(',').Append(Quoted(_respondents[r].Profile.GetValueOrDefault(variable, "")));
            }

            foreach (GeneratedRating rating in _respondents[r].Ratings)
            {
                csv.Append(',').Append(rating.Cell);
            }

            csv.Append('\n');
        }

        return csv.ToString();
    }

    /// <summary>The responses in one line.</summary>
    public override string ToString() => Responses.ToString();

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(ToQuote) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private SurveyResponses ToResponses()
    {
        SurveyResponsesBuilder builder = new(Market.Scale, Market.Map.Outcomes.Select(outcome => (NeedId)outcome.Id));
        foreach (GeneratedRespondent respondent in _respondents)
        {
            builder.AddRespondent();
            foreach ((string variable, string value) in respondent.Profile)
            {
                builder.SetVariable(variable, value);
            }

            for (int o = 0; o < Market.Map.Outcomes.Count; o++)
            {
                if (respondent.Ratings[2 * o].Value is { } importance)
                {
                    builder.SetImportance(o, importance);
                }

                if (respondent.Ratings[(2 * o) + 1].Value is { } satisfaction)
                {
                    builder.SetSatisfaction(o, satisfaction);
                }
            }
        }

        return builder.Build();
    }
}
