namespace JobMap.Research.Redaction;

/// <summary>One redaction.</summary>
internal sealed class RedactionRun
{
    private readonly ResearchEvidence _evidence;
    private readonly RedactionOptions _options;
    private readonly NameTree _names = new();
    private readonly TextRedaction _texts;
    private readonly Dictionary<InterviewId, int> _interviews;
    private readonly SortedDictionary<RedactionKind, (int Count, List<string> Places)> _found = [];

    public RedactionRun(ResearchEvidence evidence, RedactionOptions options)
    {
        (_evidence, _options) = (evidence, options);
        for (int i = 0; i < evidence.Interviews.Count; i++)
        {
            if (evidence.Interviews[i].Participant is { } name)
            {
                _names.AddName(name, i);
            }
        }

        foreach (string term in options.Terms)
        {
            _names.AddTerm(term);
        }

        _texts = new TextRedaction(_names, new Marks(evidence, _names));
        _interviews = evidence.Interviews.Select((interview, i) => (interview.Id, i)).ToDictionary();
    }

    public RedactionResult Result()
    {
        ResearchEvidence redacted = _evidence with
        {
            Extensions = Kept(_evidence.Extensions, "research"),
            Interviews = [.. _evidence.Interviews.Select(Redacted)],
            Themes = [.. _evidence.Themes.Select(Redacted)],
            Items = [.. _evidence.Items.Select(Redacted)],
        };
        return new RedactionResult(redacted, new RedactionReport(_found.Select(pair => new RedactionEntry(pair.Key, pair.Value.Count, pair.Value.Places)), NamedIds()));
    }

    private Interview Redacted(Interview interview, int number)
    {
        string place = $"interview {interview.Id}";
        if (interview.Participant is not null)
        {
            Note(RedactionKind.Participant, 1, place);
        }

        return interview with
        {
            Participant = null,
            Date = DateOf(interview, place),
            Role = Text(interview.Role, number, place),
            SwitchedFrom = Text(interview.SwitchedFrom, number, place),
            SwitchedTo = Text(interview.SwitchedTo, number, place),
            Extensions = Kept(interview.Extensions, place),
        };
    }

    private ValueTheme Redacted(ValueTheme theme)
    {
        string place = $"theme {theme.Id}";
        return theme with { Name = Text(theme.Name, -1, place)!, Description = Text(theme.Description, -1, place), Extensions = Kept(theme.Extensions, place) };
    }

    private EvidenceItem Redacted(EvidenceItem item)
    {
        string place = $"item {item.Id}";
        int speaker = item.Interview is { } interview ? _interviews.GetValueOrDefault(interview, -1) : -1;
        return item with { Text = Text(item.Text, speaker, place)!, Extensions = Kept(item.Extensions, place) };
    }

    private DateOnly? DateOf(Interview interview, string place)
    {
        DateOnly? date = (_options.Dates, interview.Date) switch
        {
            (RedactedDates.Month, { } day) => new DateOnly(day.Year, day.Month, 1),
            (RedactedDates.Omit, _) => null,
            _ => interview.Date,
        };
        Note(RedactionKind.Date, date == interview.Date ? 0 : 1, place);
        return date;
    }

    private string? Text(string? text, int speaker, string place)
    {
        if (text is null)
        {
            return null;
        }

        (string redacted, List<RedactionKind> kinds) = _texts.Of(text, speaker);
        kinds.ForEach(kind => Note(kind, 1, place));
        return redacted;
    }

    private ExtensionMembers Kept(ExtensionMembers members, string place)
    {
        Note(RedactionKind.Extension, _options.KeepExtensions ? 0 : members.Count, place);
        return _options.KeepExtensions ? members : ExtensionMembers.Empty;
    }

    private void Note(RedactionKind kind, int count, string place)
    {
        if (count == 0)
        {
            return;
        }

        (int before, List<string> places) = _found.GetValueOrDefault(kind, (0, []));
        if (places.Count == 0 || places[^1] != place)
        {
            places.Add(place);
        }

        _found[kind] = (before + count, places);
    }

    private IEnumerable<string> NamedIds() => _evidence.Interviews.Select(interview => (Kind: "interview", Id: interview.Id.Value))
        .Concat(_evidence.Themes.Select(theme => (Kind: "theme", Id: theme.Id.Value))).Concat(_evidence.Items.Select(item => (Kind: "item", Id: item.Id.Value)))
        .Where(named => _names.IsIn(named.Id)).Select(named => $"{named.Kind} {named.Id}");
}
