using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>Cuts a story's reports into clauses: what somebody is reported to say, and what the report says itself.</summary>
internal static class ClauseFinder
{
    /// <summary>By document, then in text order.</summary>
    public static ImmutableArray<Clause> Find(Story story)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        for (var i = 0; i < story.Documents.Length; i++)
        {
            new DocumentClauses(story, i, [.. story.StatementsOf(story.Documents[i].Id)]).AddTo(clauses);
        }

        return clauses.ToImmutable();
    }

    /// <summary>The terms of any stretch of a document, as clauses have them.</summary>
    /// <param name="speaker">Whom "I" and "we" mean there.</param>
    public static ImmutableArray<string> Terms(Story story, int document, TextSpan span, string? speaker)
    {
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        AddTerms(story, document, span, speaker, terms);
        return [.. terms];
    }

    public static void AddTerms(Story story, int document, TextSpan span, string? speaker, SortedSet<string> terms)
    {
        var report = story.Documents[document];
        var text = report.Tokens;
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
            if (speaker is not null && FirstPerson.IsOne(word))
            {
                terms.Add(speaker);
            }
            else if (ClauseBreaks.IsContent(text, i))
            {
                terms.Add(token.Kind == TokenKind.Number ? word.ToString() : NewsWords.Meaning(word));
            }
        }
    }

    /// <summary>How an entity stands among terms: the last word of its name, which reports share however full they write it.</summary>
    public static string? NameTerm(Entity? entity) =>
        entity is null || entity.Name.Length == 0 ? null : entity.Name[(entity.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    private static string? NameOf(Story story, string documentId, int local) => NameTerm(story.Entity(story.EntityId(documentId, local)));
}
