namespace JobMap.Research;

/// <summary>What was taken out of research.</summary>
public enum RedactionKind
{
    /// <summary>The name of the participant, of an interview.</summary>
    Participant,

    /// <summary>The name of a participant or a part of it, in a text.</summary>
    Name,

    /// <summary>A term that the options name, in a text.</summary>
    Term,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A web address.</summary>
    WebAddress,

    /// <summary>A name of an account behind an at sign.</summary>
    Handle,

    /// <summary>A telephone number.</summary>
    Telephone,

    /// <summary>A number of a bank account, a card or a person, or one that is written like it.</summary>
    AccountNumber,

    /// <summary>A day made a month, or left out.</summary>
    Date,

    /// <summary>A member of the document that this library does not know.</summary>
    Extension,
}
