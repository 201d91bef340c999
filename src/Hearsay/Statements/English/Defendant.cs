using Hearsay.Sources;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Whom a judge speaks to who says "you": the one whose plea or sentence the report tells.</summary>
internal static class Defendant
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Tried =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "pleaded", "pled", "sentenced", "jailed", "imprisoned", "convicted", "acquitted" }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsJudge(LocalEntity speaker) =>
        speaker.Type == EntityType.Person && speaker.Roles.Any(role => role.Split(' ')[^1] is var noun && (noun.Equals("judge", StringComparison.OrdinalIgnoreCase) || noun.Equals("justice", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The only person who is told, before a place in the text, to have pleaded or been sentenced; null without trees, and where there are two.</summary>
    public static int? Of(StatementContext context, int before)
    {
        var found = new HashSet<int>();
        for (var word = 0; context.Syntax is { } syntax && word < syntax.Words.Length && syntax.Words[word].Span.Start < before; word++)
        {
            if (Tried.Contains(syntax.TextOf(word)) && syntax.Tree.Child(word, "nsubj") is { } subject)
            {
                foreach (var named in syntax.Tree.Children(subject).Where(child => syntax.Tree.IsA(child, "conj")).Append(subject))
                {
                    found.UnionWith(PersonAt(context, syntax.Words[named].Span));
                }
            }
        }

        return found.Count == 1 ? found.First() : null;
    }

    private static int[] PersonAt(StatementContext context, TextSpan noun) =>
        context.Entities.In(noun) is [var mention, ..] && context.Entities.Entities[mention.Entity].Type == EntityType.Person ? [mention.Entity] : [];
}
