namespace Hearsay.Claims;

/// <summary>How far two clauses tell the same: their terms in common, less where they do not share what was done or who did it.</summary>
internal static class ClauseLikeness
{
    private const double OtherVerb = 0.6; // factors by eye on samples and stories of the corpus, 2026-11

    private const double OtherSubject = 0.75;

    private const double OtherPerson = 0.5; // somebody with a name, and somebody or something else

    private const double OneWord = 0.7; // that they share besides names and numbers, where both have several

    private const int SeveralTerms = 5;

    private const double SameBreath = 0.6; // one person, one report, two sentences: rarely says a thing twice

    public static double Of(Clause a, Clause b, TermWeights weights)
    {
        var likeness = weights.Likeness(a.Terms, b.Terms);
        var words = likeness == 0 ? 0 : weights.SharedWords(a.Terms, b.Terms);
        if (words == 0 || (!a.People.IsEmpty && !b.People.IsEmpty && !a.People.Any(b.People.Contains)))
        {
            return 0;
        }

        if (words == 1 && a.Terms.Length >= SeveralTerms && b.Terms.Length >= SeveralTerms)
        {
            likeness *= OneWord;
        }

        if (!a.Verbs.IsEmpty && !b.Verbs.IsEmpty && !a.Verbs.Any(verb => b.Terms.Contains(verb)) && !b.Verbs.Any(verb => a.Terms.Contains(verb)))
        {
            likeness *= OtherVerb;
        }

        if (!a.Subject.IsEmpty && !b.Subject.IsEmpty && !a.Subject.Any(term => b.Terms.Contains(term)) && !b.Subject.Any(term => a.Terms.Contains(term)))
        {
            likeness *= a.People.Concat(b.People).Any(person => a.Subject.Contains(person) || b.Subject.Contains(person)) ? OtherPerson : OtherSubject;
        }

        return a.Document == b.Document && a.Sentence != b.Sentence && a.Statement is not null && a.Statement.Source.Entity == b.Statement?.Source.Entity
            ? likeness * SameBreath
            : likeness;
    }
}
