using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>
/// What somebody does about something, not what he says of it: "signed the treaty", "is seeking a permit". People who mark attributions take such words along
/// (PolNeAR), so does the model that learned from them; readers who ask who said what do not.
/// </summary>
internal static class Deeds
{
    public static (ImmutableArray<Attribution> Said, ImmutableArray<Attribution> Done) Part(TokenizedText text, DocumentSyntax? syntax, ImmutableArray<Attribution> attributions)
    {
        var done = attributions.Where(attribution => IsOne(text, syntax, attribution)).ToImmutableArray();
        return (attributions.RemoveRange(done), done);
    }

    private static bool IsOne(TokenizedText text, DocumentSyntax? syntax, Attribution attribution) =>
        attribution is { Form: StatementForm.Indirect, Cue: { } cue }
        && (attribution.Act == StatementAct.Other
            ? !SpeechWords.AreIn(text, cue) && !attribution.Content.Any(content => IsClause(text, syntax, content)) // "is sure it was sold"
            : attribution is { Act: StatementAct.Believe, Source: null } && SpeechWords.IsNaming(text, cue));

    private static bool IsClause(TokenizedText text, DocumentSyntax? syntax, TextSpan content) =>
        !NarrationWords.IsClauseWord(text.TextOf(text.TokenAt(content.Start))) && Predication.IsWhole(syntax, content);
}
