using Hearsay.Statements;

namespace Hearsay.Claims;

/// <summary>What an act of speech says of its speaker's stance.</summary>
internal static class Stances
{
    /// <summary>The act has a proposition for its content that its speaker holds or denies.</summary>
    public static bool TakesPosition(StatementAct act) => act switch
    {
        StatementAct.Ask or StatementAct.DeclineToComment or StatementAct.NeitherConfirmNorDeny
            or StatementAct.NoResponse or StatementAct.NotConfirmed or StatementAct.Evade => false,
        StatementAct.Other or StatementAct.Say or StatementAct.Confirm or StatementAct.Deny or StatementAct.Reject or StatementAct.Report
            or StatementAct.Promise or StatementAct.Demand or StatementAct.Urge or StatementAct.Warn or StatementAct.Threaten
            or StatementAct.Accuse or StatementAct.Offer or StatementAct.Estimate or StatementAct.Expect or StatementAct.Hope
            or StatementAct.Believe => true,
    };

    /// <summary>The party was asked, or spoke, and gave neither yes nor no; null for acts that take a position.</summary>
    public static Stance? Withheld(StatementAct act) => act switch
    {
        StatementAct.DeclineToComment => Stance.DeclinedToComment,
        StatementAct.NeitherConfirmNorDeny => Stance.NeitherConfirmedNorDenied,
        StatementAct.NoResponse => Stance.NoResponse,
        StatementAct.NotConfirmed => Stance.NotOfficiallyConfirmed,
        StatementAct.Evade => Stance.Evaded,
        StatementAct.Ask or StatementAct.Other or StatementAct.Say or StatementAct.Confirm or StatementAct.Deny or StatementAct.Reject
            or StatementAct.Report or StatementAct.Promise or StatementAct.Demand or StatementAct.Urge or StatementAct.Warn
            or StatementAct.Threaten or StatementAct.Accuse or StatementAct.Offer or StatementAct.Estimate or StatementAct.Expect
            or StatementAct.Hope or StatementAct.Believe => null,
    };

    /// <param name="againstOthers">Its content is negated where most of what others say of the claim is not, or the other way round.</param>
    public static Stance Of(StatementAct act, SourceKind source, bool againstOthers) => act switch
    {
        StatementAct.Deny or StatementAct.Reject => Stance.Denied,
        StatementAct.Confirm => againstOthers ? Stance.Denied : Stance.Confirmed,
        StatementAct.Promise or StatementAct.Demand or StatementAct.Urge or StatementAct.Threaten or StatementAct.Offer or StatementAct.Hope => Stance.Asserted, // of what shall be: no fact is denied
        _ when againstOthers => Stance.Denied,
        _ when source is SourceKind.Outlet or SourceKind.Agency => Stance.Reported,
        _ => Stance.Asserted,
    };

    /// <summary>The holder says that it is so, in its own name or another's.</summary>
    public static bool Affirms(Stance stance) => stance switch
    {
        Stance.Asserted or Stance.Reported or Stance.Confirmed or Stance.PartlyConfirmed or Stance.Interpretation or Stance.Background => true,
        Stance.Denied or Stance.NonDenial or Stance.NeitherConfirmedNorDenied or Stance.DeclinedToComment or Stance.Evaded
            or Stance.NoResponse or Stance.NotOfficiallyConfirmed => false,
    };
}
