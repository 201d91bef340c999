using Hearsay.Text;
using Hearsay.Times;

namespace Hearsay.Chronology;

/// <summary>What one report tells of one time.</summary>
/// <param name="Value">The time as TIMEX3.</param>
/// <param name="Stems">Of the clause's content words.</param>
/// <param name="IsSpeech">The time is that of speaking.</param>
/// <param name="Quoted">A speaker's words and the time that they name, where it is one of them.</param>
/// <param name="IsPart">The clause is one within its sentence, cut out for its time.</param>
/// <param name="Claims">Numbers of the claims that the clause speaks to, in order.</param>
internal sealed record Event(int Document, TextSpan Clause, string Value, TimeRange Range, TimelineStatus Status, HashSet<string> Stems, bool IsSpeech, string? Quoted, bool IsPart, int[] Claims);
