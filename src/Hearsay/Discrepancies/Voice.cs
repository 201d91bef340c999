using Hearsay.Claims;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Statements.English;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

internal enum VoiceKind
{
    Unknown,

    /// <summary>The report tells it in its own words.</summary>
    Own,

    Person,

    Body,

    /// <summary>"a spokesman", "two officials".</summary>
    Unnamed,
}

/// <summary>Who is said to say something.</summary>
/// <param name="Key">The story's entity, or the words for a party without a name.</param>
/// <param name="Name">For a reader; empty for the report's own words.</param>
internal readonly record struct Voice(VoiceKind Kind, string Key, string Name)
{
    /// <summary>The report names it beside the words; not "the firm", "it".</summary>
    public bool IsNamed { get; private init; }

    private const int LongestName = 60; // characters

    /// <summary>Whose words a clause is; unknown where the source was only carried over, is an outlet, or the words stand between marks without a speaker.</summary>
    public static Voice Of(Story story, Clause clause)
    {
        if (clause.Statement is not { } statement)
        {
            return IsQuoted(story.Documents[clause.Document], clause.Span) ? default : new Voice(VoiceKind.Own, "", "");
        }

        if (statement.Source is not { Entity: { } id, Span: { } words, Basis: SourceBasis.Explicit or SourceBasis.Pronoun } || story.Entity(id) is not { Name.Length: > 0 } entity || statement.Chain.Length > 2)
        {
            return default;
        }

        var isNamed = char.IsUpper(SourceWords.WithoutArticle(entity.Name)[0]) && !SourceWords.IsUnnamed(entity.Name);
        return entity.Type switch
        {
            EntityType.Outlet => default,
            EntityType.Person when isNamed => new Voice(VoiceKind.Person, id, entity.Name),
            EntityType.Organization or EntityType.Group when isNamed || entity.Type == EntityType.Organization => new Voice(VoiceKind.Body, id, entity.Name) { IsNamed = statement.Source.Basis == SourceBasis.Explicit && (!isNamed || SourceWords.WithoutArticle(words.Text).ContainsAnyInRange('A', 'Z')) },
            EntityType.Person or EntityType.Group when statement.Source.Basis == SourceBasis.Explicit && words.Text.Length <= LongestName => new Voice(VoiceKind.Unnamed, id, words.Text),
            _ => default,
        };
    }

    private static bool IsQuoted(AnnotatedDocument document, TextSpan span)
    {
        foreach (var quotation in document.Quotations)
        {
            if (quotation.Kind == QuotationKind.Speech && quotation.WithMarks.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }
}
