using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>The arguments and options that several commands share. Each call makes new ones, since an option belongs to one command.</summary>
internal static class CommandOptions
{
    private static readonly string[] Formats = [.. Enum.GetValues<OutputFormat>().Select(format => format.ToString().ToLowerInvariant())];

    public static Argument<string> Map() => new("MAP") { Description = "The job map document." };

    /// <summary>One or more files. What looks like an option is one that was misspelt, not a file.</summary>
    public static Argument<string[]> Answers(bool required = true) => new("ANSWERS")
    {
        Description = "Files of answers, as a survey tool exports them or with columns imp_<outcome id> and sat_<outcome id> (CSV, Excel or Parquet), or tallies of them.",
        Arity = required ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
        Validators = { result => RefuseOptions(result, value => value.StartsWith('-')) },
    };

    /// <summary>What looks like an option, where anything else would be taken.</summary>
    public static void RefuseOptions(ArgumentResult result, Func<string, bool> isOption)
    {
        foreach (string option in result.Tokens.Select(token => token.Value).Where(isOption))
        {
            result.AddError($"'{option}' is not an option of this command.");
        }
    }

    public static Option<string?> Output() => new("-o", "--output") { Description = "Write to this file instead of the console.", HelpName = "FILE" };

    public static Option<string> Format()
    {
        Option<string> option = new("--format") { Description = "How to print the result.", DefaultValueFactory = _ => Formats[0] };
        return option.AcceptOnlyFromAmong(Formats);
    }

    public static OutputFormat FormatOf(ParseResult parsed, Option<string> format) => (OutputFormat)Array.IndexOf(Formats, parsed.GetRequiredValue(format));

    public static Option<string> Language()
    {
        Option<string> option = new("--language") { Description = "The language of the statements.", DefaultValueFactory = _ => OutcomeGrammar.English.Language };
        return option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. OutcomeGrammar.BuiltIn.Select(grammar => grammar.Language)]);
    }

    /// <summary>The case of a language tag says nothing.</summary>
    public static OutcomeGrammar GrammarOf(ParseResult parsed, Option<string> language) =>
        OutcomeGrammar.BuiltIn.Single(grammar => grammar.Language.Equals(parsed.GetRequiredValue(language), StringComparison.OrdinalIgnoreCase));

    public static Option<string[]> Where() => new("--where")
    {
        Description = "Keep the respondents whose column has this value; may be repeated.",
        HelpName = "COL=VALUE",
        Validators =
        {
            result =>
            {
                foreach (string condition in result.Tokens.Select(token => token.Value).Where(condition => condition.IndexOf('=', StringComparison.Ordinal) < 1))
                {
                    result.AddError($"'{condition}' is not of the form COL=VALUE.");
                }
            },
        },
    };

    public static Option<string?> Segment() => new("--segment") { Description = "Score each value of this column on its own.", HelpName = "COL" };

    public static Option<string?> Solution() => new("--solution")
    {
        Description = "The solution that satisfaction speaks of (default: mixed).",
        HelpName = "NAME",
        Validators =
        {
            result =>
            {
                if (!result.Tokens.All(token => SolutionId.TryParse(token.Value, out _)))
                {
                    result.AddError("A solution needs a name of one line, up to 200 characters.");
                }
            },
        },
    };

    public static Option<string?> Scale() => new("--scale")
    {
        Description = "The scale of the ratings: 1..5 (the default), reversed 5..1, or with a top box of its own \"1..7 top 1\".",
        HelpName = "SCALE",
        Validators =
        {
            result =>
            {
                foreach (string scale in result.Tokens.Select(token => token.Value).Where(text => !RatingScale.TryParse(text, out _)))
                {
                    result.AddError($"'{scale}' is not a scale such as 1..5, reversed 5..1, or \"1..7 top 1\".");
                }
            },
        },
    };

    public static Option<string?> Weight() => new("--weight") { Description = "Weigh each respondent by this column.", HelpName = "COL" };

    /// <summary>One of the names that the library knows; others are errors that list them.</summary>
    public static Option<string?> Named(string name, string description, IEnumerable<string> names)
    {
        Option<string?> option = new(name) { Description = description, HelpName = "NAME" };
        string[] known = [.. names];
        option.Validators.Add(result =>
        {
            foreach (string unknown in result.Tokens.Select(token => token.Value).Where(given => !known.Contains(given)))
            {
                result.AddError($"'{unknown}' is not a name that {name} takes: {string.Join(", ", known)}.");
            }
        });
        option.CompletionSources.Add(known);
        return option;
    }

    public static Option<string?> Missing() =>
        Named("--missing", $"What is done about missing answers (default: {MissingAnswers.AvailableCase}): {Listed(MissingAnswers.All.Select(policy => policy.Name))}.", MissingAnswers.All.Select(policy => policy.Name));

    public static string Listed(IEnumerable<string> names) => string.Join(", ", names);

    public static Option<double> Level() => Number("--level", "The level of the intervals, a share.", OpportunityOptions.Default.Level, 0.5, 0.9999);

    public static Option<int> Resamples() => Number("--resamples", "How many bootstrap resamples judge the ranks.", OpportunityOptions.Default.Resamples, 1, 1_000_000);

    public static Option<int> Top() => Number("--top", "The k of P(top k).", OpportunityOptions.Default.Top, 1, int.MaxValue);

    public static Option<ulong> Seed() => Number("--seed", "The seed of the bootstrap; the same seed gives the same figures.", OpportunityOptions.Default.Seed, 0UL, ulong.MaxValue);

    public static Option<string> Correction()
    {
        Option<string> option = new("--correction") { Description = "How p-values are corrected for being many.", DefaultValueFactory = _ => ComparisonOptions.Default.Correction.Name };
        return option.AcceptOnlyFromAmong([.. MultiplicityCorrection.All.Select(correction => correction.Name)]);
    }

    public static Option<T> Number<T>(string name, string description, T usual, T least, T most)
        where T : struct, IComparable<T>, ISpanParsable<T> => new(name)
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => usual,
            CustomParser = result => Parse(result, name, least, most) ?? usual,
        };

    /// <summary>A number that is only there where it is given.</summary>
    public static Option<T?> OptionalNumber<T>(string name, string description, T least, T most)
        where T : struct, IComparable<T>, ISpanParsable<T> => new(name) { Description = description, HelpName = "N", CustomParser = result => Parse(result, name, least, most) };

    private static T? Parse<T>(ArgumentResult result, string name, T least, T most)
        where T : struct, IComparable<T>, ISpanParsable<T>
    {
        if (T.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out T value) && value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0)
        {
            return value;
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a number from {least} to {most}, not '{result.Tokens[0].Value}'."));
        return null;
    }
}
