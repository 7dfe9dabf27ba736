using JobMap.Research.Redaction;

namespace JobMap.Research;

/// <content>Personal data taken out, before the research leaves the house.</content>
public sealed partial record ResearchEvidence
{
    /// <summary>
    /// A copy without the personal data that can be found: the names of the participants, wherever they stand in the texts, what is written like an address or a number of a person, the
    /// terms that the options name, and members the library does not know. Nobody else's name is known to be one: who is spoken of and declared nowhere stays, and so do nicknames,
    /// misspelt names, names inside a longer word ("Annas" without an apostrophe, of Anna), postcodes, and what only describes a person. Read the texts before they leave the house. Ids stay as they are; <see cref="RedactionReport.NamedIds"/> says which
    /// hold a name. Redacting twice with the same options is redacting once. Linear in the length of the texts.
    /// </summary>
    /// <param name="options">The choices; null for <see cref="RedactionOptions.Default"/>.</param>
    public RedactionResult Redact(RedactionOptions? options = null) => new RedactionRun(this, options ?? RedactionOptions.Default).Result();
}
