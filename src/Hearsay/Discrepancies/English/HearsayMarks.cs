using System.Collections.Frozen;
using Hearsay.Claims.English;
using Hearsay.Language;

namespace Hearsay.Discrepancies.English;

/// <summary>Words by which a report tells a deed as it has heard it, without saying from whom: "reportedly", "reports suggest", "is said to have".</summary>
internal static class HearsayMarks
{
    private const int MostClimbs = 4; // verbs from a deed up to the mark

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Adverbs = Words("reportedly apparently seemingly supposedly");

    private static readonly FrozenSet<string> Verbs = Meanings("say suggest indicate claim have");

    // "is said to have", "it is believed that"
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Passives = Words("said believed thought understood reported rumoured rumored presumed feared");

    private static readonly FrozenSet<string> Shows = Meanings("show depict catch capture record");

    /// <summary>The word that marks a verb as heard; null where none does.</summary>
    public static int? Of(WordTree tree, int verb)
    {
        for (var step = 0; step < MostClimbs; step++)
        {
            if (Beside(tree, verb) is { } mark)
            {
                return mark;
            }

            var (relation, head) = (tree.Word(verb).Relation, tree.Word(verb).Head);
            if (head < 0)
            {
                return null;
            }

            if (relation is "ccomp" or "xcomp" && IsAbove(tree, head, relation))
            {
                return head;
            }

            // "reportedly shot and killed"; "apparently shows Aas speaking to"
            if (!((relation == "conj" && tree.Child(verb, "nsubj") is null) || (relation is "xcomp" or "ccomp" or "acl" or "advcl" && Shows.Contains(NewsWords.Meaning(tree.TextOf(head))))))
            {
                return null;
            }

            verb = head;
        }

        return null;
    }

    private static int? Beside(WordTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if ((tree.IsA(child, "advmod") && Adverbs.Contains(tree.TextOf(child)))
                || (tree.IsA(child, "obl") && tree.Case(child) == "according" && PressAtLarge.IsNoun(tree.TextOf(child))))
            {
                return child;
            }
        }

        return null;
    }

    private static bool IsAbove(WordTree tree, int head, string relation)
    {
        var isPassive = tree.Child(head, "aux:pass") is not null && Passives.Contains(tree.TextOf(head));
        return tree.Child(head, "nsubj") is { } subject && relation == "ccomp" && !isPassive
            ? PressAtLarge.IsNoun(tree.TextOf(subject)) && tree.Word(subject).Tag == UniversalTag.Noun && Verbs.Contains(NewsWords.Meaning(tree.TextOf(head)))
            : isPassive;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenSet<string> Meanings(string words) => words.Split(' ').Select(word => NewsWords.Meaning(word)).ToFrozenSet(StringComparer.Ordinal);
}
