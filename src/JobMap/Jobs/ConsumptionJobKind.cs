using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// What a customer has to do to get and use a solution. The members here are the union of the published lists, in the order of the chain;
/// the vocabulary is open, so that a market can name a kind of its own. Names are lower-case words joined by hyphens, such as <c>set-up</c>.
/// Sources: Ulwick, "Jobs to be Done: Theory to Practice", 2016; Kalbach, "The Jobs To Be Done Playbook", 2020 (discover, learn about, decide, renew, leave).
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ConsumptionJobKind : IParsable<ConsumptionJobKind>
{
    private readonly string? _name;

    private ConsumptionJobKind(string name) => _name = name;

    /// <summary>Become aware that there is a solution.</summary>
    public static ConsumptionJobKind Discover { get; } = new("discover");

    /// <summary>Find out what a solution does.</summary>
    public static ConsumptionJobKind LearnAbout { get; } = new("learn-about");

    /// <summary>Choose a solution.</summary>
    public static ConsumptionJobKind Decide { get; } = new("decide");

    /// <summary>Acquire it.</summary>
    public static ConsumptionJobKind Purchase { get; } = new("purchase");

    /// <summary>Take delivery of it.</summary>
    public static ConsumptionJobKind Receive { get; } = new("receive");

    /// <summary>Put it in place.</summary>
    public static ConsumptionJobKind Install { get; } = new("install");

    /// <summary>Make it ready for use.</summary>
    public static ConsumptionJobKind SetUp { get; } = new("set-up");

    /// <summary>Become able to use it.</summary>
    public static ConsumptionJobKind LearnToUse { get; } = new("learn-to-use");

    /// <summary>Operate it.</summary>
    public static ConsumptionJobKind InterfaceWith { get; } = new("interface-with");

    /// <summary>Move it.</summary>
    public static ConsumptionJobKind Transport { get; } = new("transport");

    /// <summary>Clean it.</summary>
    public static ConsumptionJobKind Clean { get; } = new("clean");

    /// <summary>Keep it while it is not in use.</summary>
    public static ConsumptionJobKind Store { get; } = new("store");

    /// <summary>Keep it in working order.</summary>
    public static ConsumptionJobKind Maintain { get; } = new("maintain");

    /// <summary>Mend it.</summary>
    public static ConsumptionJobKind Repair { get; } = new("repair");

    /// <summary>Get help with it.</summary>
    public static ConsumptionJobKind ObtainSupport { get; } = new("obtain-support");

    /// <summary>Move to a better version of it.</summary>
    public static ConsumptionJobKind Upgrade { get; } = new("upgrade");

    /// <summary>Extend a contract or subscription.</summary>
    public static ConsumptionJobKind Renew { get; } = new("renew");

    /// <summary>Put another solution in its place.</summary>
    public static ConsumptionJobKind Replace { get; } = new("replace");

    /// <summary>Get rid of it.</summary>
    public static ConsumptionJobKind Dispose { get; } = new("dispose");

    /// <summary>Stop being a customer.</summary>
    public static ConsumptionJobKind Leave { get; } = new("leave");

    /// <summary>The published kinds, in the order of the chain.</summary>
    public static IReadOnlyList<ConsumptionJobKind> All { get; } = new ValueList<ConsumptionJobKind>(
    [
        Discover, LearnAbout, Decide, Purchase, Receive, Install, SetUp, LearnToUse, InterfaceWith, Transport,
        Clean, Store, Maintain, Repair, ObtainSupport, Upgrade, Renew, Replace, Dispose, Leave,
    ]);

    /// <summary>The name, such as <c>learn-to-use</c>; empty for the default value, which no job accepts.</summary>
    public string Name => _name ?? "";

    /// <summary>Reads a kind, in any case; white space around it is left out, spaces within count as hyphens. A name that is not published is a kind of the user's own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not made of letters, digits, hyphens, underscores or dots, or is longer than 128 characters.</exception>
    public static ConsumptionJobKind Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ConsumptionJobKind kind) ? kind : throw new FormatException($"'{text}' is not the name of a consumption-chain job; like an id, it is made of letters, digits, hyphens, underscores or dots.");
    }

    /// <summary>Reads a kind without an exception where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ConsumptionJobKind kind)
    {
        string name = text?.Trim().Replace(' ', '-').ToLowerInvariant() ?? "";
        bool valid = Slug.IsValid(name);
        kind = valid ? new ConsumptionJobKind(name) : default;
        return valid;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    static ConsumptionJobKind IParsable<ConsumptionJobKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ConsumptionJobKind>.TryParse(string? s, IFormatProvider? provider, out ConsumptionJobKind result) => TryParse(s, out result);
}
