using System.Text.Json;
using JobMap.Diagnostics;
using JobMap.Serialization.Documents;
using JobMap.Surveys;

namespace JobMap.Serialization.Tallies;

/// <summary>
/// Reads a tally document. What is well goes straight through the generated reader; what is not, or is large, is walked over first, which is
/// slower and says everything that is wrong.
/// </summary>
internal sealed class TallyReader(string? source, TallyReadOptions options)
{
    private const int WalkedFirst = 2 * 1024 * 1024;

    public JobMapResult<SurveyTally> Read(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.Length > options.MaximumBytes)
        {
            return TooLarge(utf8Json.Length, source, options);
        }

        ReadOnlySpan<byte> body = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        return (body.Length <= WalkedFirst ? ReadWell(body) : null) ?? ReadWalking(body);
    }

    public static JobMapResult<SurveyTally> TooLarge(long length, string? source, TallyReadOptions options) =>
        JobMapResult<SurveyTally>.Failure([DiagnosticCatalogue.DocumentTooLarge.Create(
            FormattableString.Invariant($"The document has {length} bytes; at most {options.MaximumBytes} are read."), new DiagnosticLocation { Source = source })]);

    /// <summary>The result, or null where the document has to be walked over.</summary>
    private JobMapResult<SurveyTally>? ReadWell(ReadOnlySpan<byte> body)
    {
        WireTally? wire = DeserializeOrNull(body);
        if (wire is null || IsBeyondLimits(wire))
        {
            return null;
        }

        DocumentHead head = new(wire.Schema, wire.Kind, wire.SchemaVersion);
        return head.IsReadableAs(DocumentKind.Tally) && new TallyDrafts().Of(wire) is { } tally ? Succeeded(tally, head, body) : null;
    }

    private JobMapResult<SurveyTally> ReadWalking(ReadOnlySpan<byte> body)
    {
        DocumentHead head = DocumentHead.Of(body, options.Limits.MaximumDepth);
        if (!head.IsReadableAs(DocumentKind.Tally))
        {
            return Failed([head.Refusal(DocumentKind.Tally)], body);
        }

        (IReadOnlyList<DocumentFault> faults, byte[]? copy) = DocumentWalk.Over(body, WireContext.Readable.WireTally, options.Limits);
        List<Diagnostic> found = [.. JsonDiagnostics.Located(faults, body)];
        if (copy is null || DeserializeOrNull(copy) is not { } wire)
        {
            return Failed(found, body);
        }

        if (IsBeyondLimits(wire))
        {
            return Failed([.. found, BeyondLimits()], body);
        }

        TallyDrafts drafts = new();
        SurveyTally? tally = drafts.Of(wire);
        found.AddRange(drafts.Faults.Where(diagnostic => !faults.Any(fault => fault.Explains(diagnostic.Location.Path))));
        return tally is null || found.Count > 0 ? Failed(found, body) : Succeeded(tally, head, body);
    }

    private bool IsBeyondLimits(WireTally wire) =>
        wire.Parts?.Count > options.MaximumHistograms || wire.Groups?.Count > options.MaximumHistograms || wire.Groups?.Sum(group => (long)(group?.Needs?.Count ?? 0)) > options.MaximumHistograms
        || wire.Groups?.Sum(group => MomentsOf(group?.SecondMoments)) > options.MaximumSecondMoments;

    private static long MomentsOf(WireSecondMoments? moments) =>
        Math.Max(moments?.Counts?.Sum(row => (long)(row?.Count ?? 0)) ?? 0, moments?.Weights?.SumsOfSquares?.Sum(row => (long)(row?.Count ?? 0)) ?? 0);

    private Diagnostic BeyondLimits() => DiagnosticCatalogue.DocumentLimitExceeded.Create(
        FormattableString.Invariant($"The document has more than {options.MaximumHistograms} histograms, groups or parts, or more than {options.MaximumSecondMoments} counts of second moments."), new DiagnosticLocation { Path = "$" });

    private JobMapResult<SurveyTally> Succeeded(SurveyTally tally, DocumentHead head, ReadOnlySpan<byte> body) =>
        JobMapResult<SurveyTally>.Success(tally, head.Omission(DocumentKind.Tally) is { } omission ? JsonDiagnostics.Located([omission], body, source) : []);

    private JobMapResult<SurveyTally> Failed(List<Diagnostic> found, ReadOnlySpan<byte> body)
    {
        if (found.Count == 0)
        {
            found.Add(DiagnosticCatalogue.DocumentMalformed.Create("The document cannot be read.", new DiagnosticLocation { Path = "$" }));
        }

        return JobMapResult<SurveyTally>.Failure(JsonDiagnostics.Located(found, body, source));
    }

    private static WireTally? DeserializeOrNull(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, WireContext.Readable.WireTally);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What is wrong is said by the walk.
            return null;
        }
    }
}
