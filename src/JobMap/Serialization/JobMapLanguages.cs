using JobMap.Diagnostics;

namespace JobMap.Serialization;

/// <summary>The grammar of a language that a document names.</summary>
internal sealed class JobMapLanguages(JobMapReadOptions options)
{
    /// <summary>The grammar; where there is none, one that knows no words, and a warning; where the tag is none, that of the map around it, and an error.</summary>
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
        OutcomeGrammar? grammar = options.Grammars.Concat(OutcomeGrammar.BuiltIn).FirstOrDefault(known => known.Language == language);
        if (grammar is null)
        {
            string known = string.Join(", ", options.Grammars.Concat(OutcomeGrammar.BuiltIn).Select(one => one.Language).Distinct(StringComparer.Ordinal));
            found.Add(DiagnosticCatalogue.LanguageUnknown.Create($"There is no grammar of the language '{language}'; the statements are kept, but not read. Known are {known}.", location));
        }

        return grammar ?? WithoutWords(language);
    }

    /// <summary>A grammar that finds no part in any statement.</summary>
    private static OutcomeGrammar WithoutWords(string language) => new(new OutcomeVocabulary(language));
}
