using JobMap.Diagnostics;

namespace JobMap.Serialization.JobMaps;

/// <summary>The grammar of a language that a document names.</summary>
internal sealed class JobMapLanguages(IReadOnlyList<OutcomeGrammar> further)
{
    /// <summary>The grammar of the language, or of the wider one (nl for nl-BE), under the name given; where there is none, one that knows no words, and a warning; where the tag is none, that of the map around it, and an error.</summary>
    public OutcomeGrammar Find(string? language, OutcomeGrammar around, string path, List<Diagnostic> found)
    {
        if (language is null)
        {
            return around;
        }

        DiagnosticLocation location = new() { Path = $"{path}.language" };
        if (!LanguageTag.IsTag(language))
        {
            found.Add(DiagnosticCatalogue.DocumentMemberInvalid.Create($"'{JobMapFaults.Shown(language)}' is not a language; expected is a tag such as \"en\".", location));
            return around;
        }

        language = LanguageTag.Of(language);
        OutcomeGrammar[] grammars = [.. further, .. OutcomeGrammar.BuiltIn];
        OutcomeGrammar? grammar = LanguageTag.Widened(language).Select(tag => Array.Find(grammars, known => known.Language == tag)).FirstOrDefault(known => known is not null);
        if (grammar is null)
        {
            string known = string.Join(", ", grammars.Select(one => one.Language).Distinct(StringComparer.Ordinal));
            found.Add(DiagnosticCatalogue.LanguageUnknown.Create($"There is no grammar of the language '{language}'; the statements are kept, but not read. Known are {known}.", location));
        }

        return grammar is null ? WithoutWords(language) : grammar.Language == language ? grammar : new OutcomeGrammar(grammar.Vocabulary with { Language = language });
    }

    /// <summary>A grammar that finds no part in any statement.</summary>
    private static OutcomeGrammar WithoutWords(string language) => new(new OutcomeVocabulary(language));
}
