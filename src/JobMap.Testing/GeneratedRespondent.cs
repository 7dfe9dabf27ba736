namespace JobMap.Testing;

/// <summary>One respondent: the hidden segment, what they say of themselves, and importance and satisfaction in turns, outcome by outcome.</summary>
internal sealed record GeneratedRespondent(string Segment, IReadOnlyDictionary<string, string> Profile, IReadOnlyList<GeneratedRating> Ratings);
