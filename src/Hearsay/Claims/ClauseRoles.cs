using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>Who does what to whom in a stretch of text, as words of its tree (Universal Dependencies).</summary>
internal static class ClauseRoles
{
    private const int MaxClimb = 3;

    private const int MostPredicates = 4;

    private const int Window = 25; // words; arguments farther from their verb are rare

    /// <summary>The predicates of a span, its head first.</summary>
    public static List<int> In(DocumentSyntax syntax, TextSpan span)
    {
        var (first, end) = syntax.WordsIn(span);
        var found = new List<int>();
        for (var word = first; word < end && found.Count < MostPredicates; word++)
        {
            var (head, relation) = (syntax.Words[word].Head, syntax.Words[word].Relation);
            var isTop = head < first || head >= end;
            if (isTop ? IsPredicate(syntax, word) : relation is "xcomp" or "conj" or "parataxis" || relation.StartsWith("ccomp", StringComparison.Ordinal) || relation.StartsWith("acl", StringComparison.Ordinal) || relation.StartsWith("advcl", StringComparison.Ordinal))
            {
                if (IsPredicate(syntax, word))
                {
                    found.Insert(isTop && found.All(other => syntax.Words[other].Head is var above && above >= first && above < end) ? 0 : found.Count, word);
                }
            }
        }

        return found;
    }

    /// <summary>The words that say who does it; looked for above where the clause leans on another.</summary>
    public static IEnumerable<int> AgentsOf(DocumentSyntax syntax, int predicate)
    {
        for (var climb = 0; climb <= MaxClimb; climb++)
        {
            var isPassive = Dependents(syntax, predicate, "aux:pass").Any();
            var own = isPassive ? Dependents(syntax, predicate, "obl:agent") : Dependents(syntax, predicate, "nsubj", "csubj");
            if (own.Any() || isPassive)
            {
                return own;
            }

            var (head, relation) = (syntax.Words[predicate].Head, syntax.Words[predicate].Relation);
            if (head < 0)
            {
                break;
            }

            if (relation.StartsWith("acl", StringComparison.Ordinal))
            {
                return [head];
            }

            if (relation is not ("conj" or "xcomp") && !relation.StartsWith("advcl", StringComparison.Ordinal))
            {
                break;
            }

            predicate = head;
        }

        return [];
    }

    public static IEnumerable<int> PatientsOf(DocumentSyntax syntax, int predicate) => Dependents(syntax, predicate, "obj", "nsubj:pass", "iobj");

    private static bool IsPredicate(DocumentSyntax syntax, int word) => syntax.Words[word].Tag == UniversalTag.Verb || Dependents(syntax, word, "cop", "nsubj").Any();

    private static IEnumerable<int> Dependents(DocumentSyntax syntax, int head, params string[] relations) => syntax.Tree.Children(head)
        .Where(word => word >= head - Window && word < head + Window && relations.Contains(syntax.Words[word].Relation, StringComparer.Ordinal));
}
