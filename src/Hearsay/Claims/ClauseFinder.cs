using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>Cuts a story's reports into clauses: what somebody is reported to say, and what the report says itself.</summary>
internal static class ClauseFinder
{
    private const int FewestTerms = 2; // "injuring 80"; one term alone says nothing that another report could say too

    /// <summary>By document, then in text order.</summary>
    public static ImmutableArray<Clause> Find(Story story)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var statements = story.Statements.ToLookup(statement => statement.Chain[^1], StringComparer.Ordinal);
        for (var i = 0; i < story.Documents.Length; i++)
        {
            Read(story, i, [.. statements[story.Documents[i].Id]], clauses);
        }

        return clauses.ToImmutable();
    }

    /// <summary>The terms of any stretch of a document, as clauses have them.</summary>
    /// <param name="speaker">Whom "I" and "we" mean there.</param>
    public static ImmutableArray<string> Terms(Story story, int document, TextSpan span, string? speaker)
    {
        var report = story.Documents[document];
        var text = report.Tokens;
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        var mentions = report.Entities.In(span);
        var mention = 0;
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            var token = text.Tokens[i];
            while (mention < mentions.Length && mentions[mention].Span.End <= token.Start)
            {
                mention++;
            }

            if (mention < mentions.Length && mentions[mention].Span.Contains(token.Start))
            {
                if (NameOf(story, report.Id, mentions[mention].Entity) is { } name)
                {
                    terms.Add(name);
                }

                if (mentions[mention].Kind == MentionKind.Name && mentions[mention].Core.Contains(token.Start))
                {
                    continue;
                }
            }

            var word = text.TextOf(i);
            if (speaker is not null && IsFirstPerson(word))
            {
                terms.Add(speaker);
            }
            else if (ClauseBreaks.IsContent(text, i))
            {
                terms.Add(token.Kind == TokenKind.Number ? word.ToString() : NewsWords.Meaning(word));
            }
        }

        return [.. terms];
    }

    /// <summary>How an entity stands among terms: the last word of its name, which reports share however full they write it.</summary>
    public static string? NameTerm(Entity? entity) =>
        entity is null || entity.Name.Length == 0 ? null : entity.Name[(entity.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    private static ImmutableArray<string> PeopleIn(Story story, int document, TextSpan span)
    {
        var report = story.Documents[document];
        return [.. report.Entities.In(span).ToArray()
            .Select(mention => story.Entity(story.EntityId(report.Id, mention.Entity)))
            .Where(entity => entity?.Type == EntityType.Person)
            .Select(entity => NameTerm(entity)!)
            .Distinct(StringComparer.Ordinal)];
    }

    private static string? NameOf(Story story, string documentId, int local) => NameTerm(story.Entity(story.EntityId(documentId, local)));

    private static void Read(Story story, int document, ImmutableArray<Statement> statements, ImmutableArray<Clause>.Builder clauses)
    {
        var text = story.Documents[document].Tokens;
        var owners = OwnersOf(text, story.Documents[document].Syntax, statements);
        var rank = -1;
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            var sentence = text.Sentences[s];
            if (sentence.IsNoise)
            {
                continue;
            }

            rank++;
            for (var first = sentence.FirstToken; first < sentence.EndToken;)
            {
                var end = first + 1;
                while (end < sentence.EndToken && owners[end] == owners[first])
                {
                    end++;
                }

                if (owners[first] != Apart)
                {
                    var statement = owners[first] == Report ? null : statements[owners[first]];
                    foreach (var piece in ClauseBreaks.Cut(text, first, end))
                    {
                        var terms = Terms(story, document, piece, NameTerm(story.Entity(statement?.Source.Entity)));
                        if (IsProposition(text, piece, terms, statement))
                        {
                            var verb = Verbs.First(text, piece);
                            clauses.Add(new Clause(document, piece, s, rank, statement, terms, IsNegated(text, piece), ClauseBreaks.OpensWithPronoun(text, piece))
                            {
                                Verbs = VerbsOf(text, piece, terms, statement),
                                Subject = verb is { } token ? Terms(story, document, new TextSpan(piece.Start, text.Tokens[token].Start), NameTerm(story.Entity(statement?.Source.Entity))) : [],
                                People = PeopleIn(story, document, piece),
                            });
                        }
                    }
                }

                first = end;
            }
        }
    }

    /// <summary>The verbs of a clause; of what somebody is charged with or called, which has none, that of the cue.</summary>
    private static ImmutableArray<string> VerbsOf(TokenizedText text, TextSpan piece, ImmutableArray<string> terms, Statement? statement)
    {
        ImmutableArray<string> own = [.. Verbs.In(text, piece).Select(token => NewsWords.Meaning(text.TextOf(token))).Where(terms.Contains)];
        return own.IsEmpty && statement is { Cue: { } cue, Act: StatementAct.Accuse }
            ? [.. Verbs.In(text, cue.Span).Select(token => NewsWords.Meaning(text.TextOf(token)))]
            : own;
    }

    private const int Report = -1; // the report's own words

    private const int Apart = -2; // a cue, or what somebody would not speak about: no proposition

    // For each token the innermost statement whose content holds it. Long content first, so that what lies inside is written over it.
    private static int[] OwnersOf(TokenizedText text, DocumentSyntax? syntax, ImmutableArray<Statement> statements)
    {
        var owners = new int[text.Tokens.Length];
        Array.Fill(owners, Report);
        void Mark(Evidence? span, int owner)
        {
            for (var i = span is null ? owners.Length : text.TokenAt(span.Start); i < owners.Length && text.Tokens[i].Start < span!.End; i++)
            {
                owners[i] = owner;
            }
        }

        foreach (var index in Enumerable.Range(0, statements.Length)
            .Where(index => statements[index].Act != StatementAct.Other || statements[index].Content.Any(content => HasVerb(text, content.Span) && Predication.IsWhole(syntax, content.Span))) // "X sets expectations low" is the report's clause
            .OrderByDescending(index => statements[index].Content.Sum(content => content.End - content.Start))
            .ThenBy(index => index))
        {
            foreach (var content in statements[index].Content)
            {
                Mark(content, Stances.TakesPosition(statements[index].Act) ? index : Apart);
            }

            Mark(statements[index].Cue, Apart);
            if (IsBeside(text, statements[index].Cue, statements[index].Source.Span))
            {
                Mark(statements[index].Source.Span, Apart);
            }
        }

        return owners;
    }

    // "Aas said", "said Mayor Aas": the source is no part of another clause, as it is in "a debate called by rightwingers to demand".
    private static bool IsBeside(TokenizedText text, Evidence? cue, Evidence? source) => cue is not null && source is not null
        && Math.Min(Math.Abs(text.TokenAt(source.Start) - text.TokenAt(cue.End)), Math.Abs(text.TokenAt(cue.Start) - text.TokenAt(source.End))) <= 1;

    // "Asked whether he would resign, Aas ..." and "last week that" are scraps around a cue.
    private static bool IsProposition(TokenizedText text, TextSpan piece, ImmutableArray<string> terms, Statement? statement)
    {
        var first = text.TokenAt(piece.Start);
        if (terms.Length < FewestTerms || EndsWithThen(text, piece) || text.Is(first, "asked") || (text.Is(first, "when") && first + 1 < text.Tokens.Length && text.Is(first + 1, "asked")))
        {
            return false;
        }

        var hasNumber = terms.Any(term => char.IsDigit(term[0]));
        return statement is null
            ? HasVerb(text, piece) && (terms.Length > FewestTerms || hasNumber)
            : terms.Length > FewestTerms + 1 || hasNumber || HasVerb(text, piece) || statement.Content.Any(content => content.Span.Length <= piece.Length + 3);
    }

    /// <summary>"They spoke for an hour then": of a time that other words tell, so like no clause about today's.</summary>
    private static bool EndsWithThen(TokenizedText text, TextSpan piece)
    {
        var last = text.TokenAt(piece.End - 1);
        return last < text.Tokens.Length && text.Is(last, "then");
    }

    private static bool HasVerb(TokenizedText text, TextSpan span)
    {
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && NewsWords.IsVerbLike(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNegated(TokenizedText text, TextSpan span)
    {
        var negators = 0;
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            negators += text.Tokens[i].Kind == TokenKind.Word && NewsWords.IsNegator(text.TextOf(i)) && (!text.Is(i, "not") || DeniesVerb(text, i)) ? 1 : 0;
        }

        return negators > 0;
    }

    // "is not", "did not yet", but neither "not only", "policy not to sell" nor "urged that he not go": these deny no fact.
    private static bool DeniesVerb(TokenizedText text, int not) =>
        !(not + 1 < text.Tokens.Length && (text.Is(not + 1, "only") || text.Is(not + 1, "just") || text.Is(not + 1, "merely") || text.Is(not + 1, "to")))
        && not > 0 && NewsWords.IsAuxiliary(text.TextOf(not - 1));

    private static bool IsFirstPerson(ReadOnlySpan<char> word) => word is "I" or "me" or "my" or "we" or "We" or "us" or "our" or "Our" or "My"
        || word.StartsWith("I'", StringComparison.Ordinal) || word.StartsWith("I’", StringComparison.Ordinal)
        || word.StartsWith("we'", StringComparison.OrdinalIgnoreCase) || word.StartsWith("we’", StringComparison.OrdinalIgnoreCase);
}
