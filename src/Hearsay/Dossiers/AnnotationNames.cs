using Hearsay.Sources;
using Hearsay.Statements;

namespace Hearsay.Dossiers;

/// <summary>The names of the parties to one document's statements.</summary>
public sealed class AnnotationNames
{
    private readonly Annotation annotation;
    private readonly Dictionary<string, AnnotatedEntity> entities;

    public AnnotationNames(Annotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        this.annotation = annotation;
        entities = annotation.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
    }

    /// <summary>Who spoke: the entity's name, else the words that name the source; null when nobody is known.</summary>
    public string? Speaker(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Source switch
        {
            { Entity: { } id } => entities[id].Name,
            { Span: { } span } => span.Text,
            _ => null,
        };
    }

    /// <summary>"Putin ► Trump ► New York Post": the links of the chain before the document; null when it has none.</summary>
    public string? Chain(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var links = statement.Chain
            .Where(id => id != annotation.Id)
            .Select((id, i) => statement.ChainBasis[i] == ChainBasis.Inferred ? $"{entities[id].Name} (inferred)" : entities[id].Name)
            .ToArray();
        return links.Length > 0 ? string.Join(" ► ", links) : null;
    }

    /// <summary>
    /// The statement's speaker goes by that name somewhere in the document, in full or in whole words of it; case and accents do not count.
    /// "Duarte" and "Mayor Ines Duarte" both find what "she" said when she is Ines Duarte, whom a report calls mayor.
    /// </summary>
    public bool IsSpokenBy(Statement statement, string name)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var wanted = Folded(name);
        return wanted.Length > 2 && statement.Source switch
        {
            { Entity: { } id } => NamesOf(entities[id]).Any(own => Folded(own).Contains(wanted, StringComparison.Ordinal)),
            { Span: { } span } => Folded(span.Text).Contains(wanted, StringComparison.Ordinal),
            _ => false,
        };
    }

    private static IEnumerable<string> NamesOf(AnnotatedEntity entity) =>
        entity.Aliases.Prepend(entity.Name).Concat(entity.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => mention.Text));

    /// <summary>The words in small letters without accents, each between blanks.</summary>
    private static string Folded(string words)
    {
        var folded = new char[words.Length + 2];
        var length = 0;
        folded[length++] = ' ';
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded[length++] = LetterFolding.Fold(c);
            }
            else if (folded[length - 1] != ' ' && c is not ('\'' or '’'))
            {
                folded[length++] = ' ';
            }
        }

        if (folded[length - 1] != ' ')
        {
            folded[length++] = ' ';
        }

        return new string(folded, 0, length);
    }
}
