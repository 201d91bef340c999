using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>The clauses of one document of a story: by its trees where a model has read it, else by the words between which propositions end.</summary>
internal sealed class DocumentClauses(Story story, int document, ImmutableArray<Statement> statements)
{
    private const int FewestTerms = 2; // "injuring 80"; one term alone says nothing that another report could say too, unless it is denied: "any collusion"

    private const int LongestInherited = 4; // words of a subject that a clause takes from the one above it: "the ferry sank, killing ten"

    private readonly TokenizedText text = story.Documents[document].Tokens;

    private readonly int[] owners = ClauseOwners.Of(story.Documents[document].Tokens, story.Documents[document].Syntax, statements);

    public void AddTo(ImmutableArray<Clause>.Builder clauses)
    {
        var trees = story.Documents[document].Syntax is { } syntax ? new TreeClauses(syntax, text, owners, CueOf) : null;
        var rank = -1;
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            if (text.Sentences[s].IsNoise)
            {
                continue;
            }

            rank++;
            clauses.AddRange(trees is null ? ByWords(s, rank) : ByTree(trees, s, rank));
        }
    }

    private IEnumerable<Clause> ByTree(TreeClauses trees, int sentence, int rank)
    {
        foreach (var tree in trees.In(text.Sentences[sentence]))
        {
            if (trees.OwnerOf(tree.Head) is var owner && (owner == ClauseOwners.Apart || tree.IsCommand || IsAsked(tree.Span)))
            {
                continue;
            }

            var statement = owner == ClauseOwners.Report ? null : statements[owner];
            var inherited = tree.Subject.Length <= LongestInherited && !tree.Subject.Any(tree.Words.Contains) ? tree.Subject : [];
            var terms = Terms(trees.SpansOf(tree.Core).Concat(trees.SpansOf(inherited)), statement);
            terms = terms.Length > FewestTerms ? terms : Terms(trees.SpansOf(tree.Words), statement);
            if (IsProposition(tree.Span, terms, statement, tree.IsPredication, tree.Subject.Any(tree.Words.Contains)))
            {
                yield return new Clause(document, tree.Span, sentence, rank, statement, terms, tree.Factuality == Factuality.Denied, ClauseBreaks.OpensWithPronoun(text, tree.Span))
                {
                    Whole = tree.Whole,
                    IsDependent = tree.IsDependent || (statement?.Act is StatementAct.Deny or StatementAct.Reject && trees.IsAdverbial(tree.Head)),
                    IsStanding = tree.IsStanding,
                    IsOpen = tree.Factuality == Factuality.Open,
                    IsByOwnWords = tree.IsByOwnWords,
                    Verbs = VerbsOf(trees.Verbs(tree).Select(span => NewsWords.Meaning(span.In(text.Text))), terms, statement),
                    Subject = Terms(trees.SpansOf(tree.Subject), statement),
                    People = PeopleIn(tree.Span),
                };
            }
        }
    }

    /// <summary>The word that a statement is told with; -1 where it has none.</summary>
    private int CueOf(int owner) => owner >= 0 && statements[owner].Cue is { } cue && story.Documents[document].Syntax is { } syntax && syntax.WordsIn(cue.Span) is var words && words.First < words.End ? words.First : -1;

    private IEnumerable<Clause> ByWords(int sentence, int rank)
    {
        for (var first = text.Sentences[sentence].FirstToken; first < text.Sentences[sentence].EndToken;)
        {
            var end = first + 1;
            while (end < text.Sentences[sentence].EndToken && owners[end] == owners[first])
            {
                end++;
            }

            var statement = owners[first] >= 0 ? statements[owners[first]] : null;
            foreach (var piece in owners[first] == ClauseOwners.Apart ? [] : ClauseBreaks.Cut(text, first, end))
            {
                var terms = Terms([piece], statement);
                if (IsProposition(piece, terms, statement, English.Verbs.AreIn(text, piece), false))
                {
                    yield return new Clause(document, piece, sentence, rank, statement, terms, Negation.IsIn(text, piece), ClauseBreaks.OpensWithPronoun(text, piece))
                    {
                        Whole = piece,
                        Verbs = VerbsOf(English.Verbs.In(text, piece).Select(token => NewsWords.Meaning(text.TextOf(token))), terms, statement),
                        Subject = English.Verbs.First(text, piece) is { } verb ? Terms([new TextSpan(piece.Start, text.Tokens[verb].Start)], statement) : [],
                        People = PeopleIn(piece),
                    };
                }
            }

            first = end;
        }
    }

    private ImmutableArray<string> Terms(IEnumerable<TextSpan> spans, Statement? statement)
    {
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var span in spans)
        {
            ClauseFinder.AddTerms(story, document, span, ClauseFinder.NameTerm(story.Entity(statement?.Source.Entity)), terms);
        }

        return [.. terms];
    }

    /// <summary>The verbs of a clause; of what somebody is charged with or called, which has none, that of the cue.</summary>
    private ImmutableArray<string> VerbsOf(IEnumerable<string> verbs, ImmutableArray<string> terms, Statement? statement)
    {
        ImmutableArray<string> own = [.. verbs.Where(terms.Contains)];
        return own.IsEmpty && statement is { Cue: { } cue, Act: StatementAct.Accuse }
            ? [.. English.Verbs.In(text, cue.Span).Select(token => NewsWords.Meaning(text.TextOf(token)))]
            : own;
    }

    private ImmutableArray<string> PeopleIn(TextSpan span)
    {
        var report = story.Documents[document];
        return [.. report.Entities.In(span).ToArray()
            .Select(mention => story.Entity(story.EntityId(report.Id, mention.Entity)))
            .Where(entity => entity?.Type == EntityType.Person)
            .Select(entity => ClauseFinder.NameTerm(entity)!)
            .Distinct(StringComparer.Ordinal)];
    }

    // "Asked whether he would resign, Aas ..." and "last week that" are scraps around a cue.
    private bool IsProposition(TextSpan piece, ImmutableArray<string> terms, Statement? statement, bool isPredication, bool hasSubject)
    {
        var first = text.TokenAt(piece.Start);
        if (terms.Length < (statement?.Act == StatementAct.Deny ? 1 : FewestTerms) || (!IsAllSaid(statement, piece) && IsName(piece)) || EndsWithThen(piece) || ClauseMarks.OpensQuestion(text, first))
        {
            return false;
        }

        var hasNumber = terms.Any(term => char.IsDigit(term[0]));
        return statement is null
            ? isPredication && (terms.Length > FewestTerms || hasNumber || hasSubject)
            : terms.Length > FewestTerms + 1 || hasNumber || isPredication || IsAllSaid(statement, piece);
    }

    private static bool IsAllSaid(Statement? statement, TextSpan piece)
    {
        const int Marks = 3; // characters around the piece
        return statement is not null && statement.Content.Any(content => content.Span.Length <= piece.Length + Marks);
    }

    /// <summary>"Mr Aas", "Dr Aas did": a name and words that say nothing of it.</summary>
    private bool IsName(TextSpan piece)
    {
        var names = story.Documents[document].Entities.In(piece);
        var next = 0;
        var isNamed = false;
        for (var i = text.TokenAt(piece.Start); i < text.Tokens.Length && text.Tokens[i].Start < piece.End; i++)
        {
            while (next < names.Length && names[next].Span.End <= text.Tokens[i].Start)
            {
                next++;
            }

            if (next < names.Length && names[next].Kind == MentionKind.Name && names[next].Span.Contains(text.Tokens[i].Start))
            {
                isNamed = true;
            }
            else if (ClauseBreaks.IsContent(text, i) && !ClauseMarks.IsDid(text.TextOf(i)))
            {
                return false;
            }
        }

        return isNamed;
    }

    /// <summary>A question claims nothing.</summary>
    private bool IsAsked(TextSpan span)
    {
        var next = text.TokenAt(span.End);
        while (next < text.Tokens.Length && text.Tokens[next].Kind == TokenKind.QuotationMark)
        {
            next++;
        }

        return next < text.Tokens.Length && text.TextOf(next)[0] == '?';
    }

    /// <summary>"They spoke for an hour then": of a time that other words tell, so like no clause about today's.</summary>
    private bool EndsWithThen(TextSpan piece) => text.TokenAt(piece.End - 1) is var last && last < text.Tokens.Length && ClauseMarks.IsThen(text.TextOf(last));
}
