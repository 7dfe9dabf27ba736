using System.Text;
using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Cli;

/// <summary>Reads and merges tallies.</summary>
internal static class TallyInputs
{
    /// <summary>True for a JSON document, in UTF-8 or, by its mark, UTF-16, known by its first character: no table of answers begins with a brace.</summary>
    public static bool IsDocument(string path)
    {
        using StreamReader reader = new(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        int next = reader.Read();
        while (next is ' ' or '\t' or '\r' or '\n')
        {
            next = reader.Read();
        }

        return next == '{';
    }

    /// <summary>The tallies of all files merged. Those that do not go together are an error of the input that names the files; what is lost by merging is said.</summary>
    public static SurveyTally ReadMerged(IReadOnlyList<string> paths, CommandConsole console, out IReadOnlyList<Diagnostic> diagnostics)
    {
        List<Diagnostic> found = [];
        SurveyTally[] tallies = [.. paths.Select(path => Read(path, console, found))];
        SurveyTally merged = tallies[0];
        for (int i = 1; i < tallies.Length; i++)
        {
            try
            {
                merged = merged.Merge(tallies[i]);
            }
            catch (Exception exception) when (exception is ArgumentException or OverflowException)
            {
                int other = Enumerable.Range(0, i).FirstOrDefault(earlier => !DoMerge(tallies[earlier], tallies[i]));
                throw CommandFailure.Input($"'{paths[i]}' cannot be merged with '{paths[other]}': {Message(exception)}");
            }
        }

        Diagnostic[] losses = [.. TallyLosses.Of(paths, tallies, merged)];
        console.Report(losses);
        diagnostics = [.. found, .. losses];
        return merged;
    }

    /// <summary>The tally as a command asks for it. What a tally cannot serve any more is a matter of usage.</summary>
    public static AnswerSet ReadFitting(IReadOnlyList<string> paths, AnswerChoices choices, CommandConsole console)
    {
        if (choices.Where.Count > 0)
        {
            throw CommandFailure.Usage($"'{paths[0]}' is a tally: its respondents are counted already, and --where cannot choose among them. Count the answers again with 'jobmap tally --where'.");
        }

        if (choices.Assigned is not null)
        {
            throw CommandFailure.Usage($"'{paths[0]}' is a tally: its respondents are counted already, and --assigned cannot place them. Count the answers again with 'jobmap tally --assigned'.");
        }

        SurveyTally tally = ReadMerged(paths, console, out IReadOnlyList<Diagnostic> diagnostics);
        Require(paths[0], "--segment", choices.Segment, tally.SegmentVariable, "is not split by", "is not split");
        Require(paths[0], "--weight", choices.Weight, tally.WeightVariable, "is not weighted by", "has no weights");
        Require(paths[0], "--scale", choices.Scale?.ToString(), tally.Scale.ToString(), "is not on", "");
        Require(paths[0], "--solution", choices.Solution?.Value, tally.Solution.Value, "does not speak of", "");
        return new AnswerSet(choices.Segment is null ? tally.WithoutSegments() : tally, diagnostics);
    }

    private static SurveyTally Read(string path, CommandConsole console, List<Diagnostic> found)
    {
        Inputs.RequireFile(path);
        long length = new FileInfo(path).Length;
        int most = TallyReadOptions.Default.MaximumBytes;
        JobMapResult<SurveyTally> result = length > most
            ? JobMapResult<SurveyTally>.Failure([DiagnosticCatalogue.DocumentTooLarge.Create(
                FormattableString.Invariant($"The document has {length} bytes; at most {most} are read."), new DiagnosticLocation { Source = path })])
            : JobMapJson.DeserializeTally(Inputs.ReadUtf8(path), path);
        console.Report(result.Diagnostics);
        found.AddRange(result.Diagnostics);
        return result.TryGetValue(out SurveyTally? tally) ? tally : throw CommandFailure.InputErrors();
    }

    private static void Require(string path, string option, string? asked, string? own, string differs, string none)
    {
        if (asked is not null && asked != own)
        {
            throw CommandFailure.Usage(own is null
                ? $"The tally '{path}' {none}; {option} says '{asked}'. Count the answers again with 'jobmap tally'."
                : $"The tally '{path}' {differs} '{asked}' but '{own}', and {option} cannot change that. Count the answers again with 'jobmap tally'.");
        }
    }

    private static bool DoMerge(SurveyTally a, SurveyTally b)
    {
        try
        {
            a.Merge(b);
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            return false;
        }
    }

    private static string Message(Exception exception) => exception is OverflowException ? "A sum is too large." : CommandFailure.Words((ArgumentException)exception);
}
