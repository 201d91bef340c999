using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Statements;

[JsonConverter(typeof(SnakeCaseEnum<StatementForm>))]
public enum StatementForm
{
    /// <summary>Reported speech.</summary>
    Indirect,

    /// <summary>Words between quotation marks.</summary>
    Direct,

    /// <summary>Reported speech with quoted words inside.</summary>
    Mixed,
}

/// <summary>What was done by speaking, or by not speaking.</summary>
[JsonConverter(typeof(SnakeCaseEnum<StatementAct>))]
public enum StatementAct
{
    Other,
    Say,
    Ask,
    Confirm,
    Deny,
    Reject,
    DeclineToComment,
    NeitherConfirmNorDeny,
    NoResponse,
    NotConfirmed,
    Evade,
    Report,
    Promise,
    Demand,
    Urge,
    Warn,
    Threaten,
    Accuse,
    Offer,
    Estimate,
    Expect,
    Hope,
    Believe,
}

/// <summary>How the source of a statement was found.</summary>
[JsonConverter(typeof(SnakeCaseEnum<SourceBasis>))]
public enum SourceBasis
{
    Unknown,
    Explicit,
    Pronoun,

    /// <summary>From an earlier sentence.</summary>
    CarriedOver,
}

[JsonConverter(typeof(SnakeCaseEnum<SourceKind>))]
public enum SourceKind
{
    Unknown,
    NamedPerson,
    Institution,
    Outlet,
    Agency,
    Document,
    Group,
    Unnamed,
}

/// <summary>How a link of an attribution chain is known.</summary>
[JsonConverter(typeof(SnakeCaseEnum<ChainBasis>))]
public enum ChainBasis
{
    Inferred,
    Explicit,
    CarriedOver,
}
