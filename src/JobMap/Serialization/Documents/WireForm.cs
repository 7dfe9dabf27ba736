namespace JobMap.Serialization.Documents;

/// <summary>What the text or number of a member must look like, beyond its type; told to the schema.</summary>
internal enum WireForm
{
    /// <summary>Anything of the type.</summary>
    Any,

    /// <summary>A text that is not blank.</summary>
    Text,

    /// <summary>An id.</summary>
    Id,

    /// <summary>A language tag.</summary>
    Language,

    /// <summary>The name of the document's schema.</summary>
    Schema,

    /// <summary>The name of the document's kind.</summary>
    Kind,

    /// <summary>The version of the document's kind.</summary>
    Version,

    /// <summary>One of the eight kinds of step.</summary>
    StepKind,

    /// <summary>A rung of the ladder of jobs.</summary>
    Rung,

    /// <summary>A kind of link.</summary>
    LinkKind,

    /// <summary>A kind of complexity factor.</summary>
    FactorKind,

    /// <summary>A number of respondents: not negative.</summary>
    Count,

    /// <summary>A list of ratings, null among them for no answer.</summary>
    Ratings,

    /// <summary>Rows of whole numbers that are not negative.</summary>
    Counts,

    /// <summary>A list of whole numbers that are not negative.</summary>
    CountList,

    /// <summary>The marks of second moments.</summary>
    Marks,

    /// <summary>Rows of whole numbers as texts of digits, since they go beyond what JSON numbers hold everywhere.</summary>
    Digits,
}
