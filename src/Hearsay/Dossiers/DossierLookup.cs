using System.Collections.Immutable;
using System.Text;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Dossiers;

/// <summary>What a view of a dossier needs to speak of reports and people by name: numbers for documents, names for ids.</summary>
public sealed class DossierLookup
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DossierDocument> documents;
    private readonly Dictionary<string, Entity> entities;
    private readonly Dictionary<string, Statement> statements;

    public DossierLookup(DossierFile file, Dossier story)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(story);
        documents = file.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        entities = story.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        statements = story.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        foreach (var id in story.Documents)
        {
            numbers[id] = numbers.Count + 1;
        }
    }

    /// <summary>The report's place in the story, from 1.</summary>
    public int Number(string documentId) => numbers[documentId];

    public DossierDocument Document(string id) => documents[id];

    public Statement? Statement(string? id) => id is null ? null : statements.GetValueOrDefault(id);

    public bool IsDocument(string id) => numbers.ContainsKey(id);

    /// <summary>The outlet of a report: its publisher, else its file's name.</summary>
    public string Outlet(string documentId) =>
        documents[documentId] switch
        {
            { Publisher: { Length: > 0 } publisher } => publisher,
            { Uri: "-" } => "standard input",
            var document => document.Uri.Split('/')[^1],
        };

    /// <summary>The name of an entity, or the outlet of a document, or who spoke in a statement.</summary>
    public string Name(string id) => entities.TryGetValue(id, out var entity) ? entity.Name
        : documents.ContainsKey(id) ? Outlet(id)
        : statements.TryGetValue(id, out var statement) ? Speaker(statement) : id;

    /// <summary>Who spoke: the entity's name, else the words that name the source, else "unknown speaker".</summary>
    public string Speaker(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Source switch
        {
            { Entity: { } id } => Name(id),
            { Span: { } span } => OneLine(span.Text),
            _ => "unknown speaker",
        };
    }

    /// <summary>Where a span stands, for a reader: report number and the offsets of its characters.</summary>
    public string Place(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return $"{Number(evidence.Document)}:{evidence.Start}–{evidence.End}";
    }

    /// <summary>"Putin ► Trump ► New York Post ► this report"; a link that is not stated says so.</summary>
    /// <param name="basis">Parallel to the chain, or empty when not known.</param>
    public string Chain(ImmutableArray<string> chain, ImmutableArray<ChainBasis> basis)
    {
        var text = new StringBuilder();
        for (var i = 0; i < chain.Length; i++)
        {
            text.Append(i == 0 ? "" : " ► ").Append(i == chain.Length - 1 ? "this report" : Name(chain[i]));
            if (i < basis.Length && basis[i] == ChainBasis.Inferred)
            {
                text.Append(" (inferred)");
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// Words cut out of a report, with the mark that closes a quotation which opens in them and which the cut left outside:
    /// "she had "better keep that to myself".
    /// </summary>
    public static string Closed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var curly = text.Count(c => c == '“') - text.Count(c => c == '”');
        var last = text.LastIndexOf('"');
        var opensLast = last >= 0 && last + 1 < text.Length && !char.IsWhiteSpace(text[last + 1]) && (last == 0 || char.IsWhiteSpace(text[last - 1]) || text[last - 1] is '(' or '[' or '—');
        return curly == 1 ? text + '”' : opensLast && text.Count(c => c == '"') % 2 > 0 ? text + '"' : text;
    }

    /// <summary>Like <see cref="OneLine(string)"/>, cut at a word after so many characters, with "…" for the rest.</summary>
    public static string OneLine(string text, int mostChars)
    {
        var line = OneLine(text);
        if (line.Length <= mostChars)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', mostChars);
        return line[..(cut > mostChars / 2 ? cut : mostChars)].TrimEnd(',', ';', ':', ' ') + " …";
    }

    /// <summary>Text for a single line of a view: white space folded, and characters that steer a terminal or the direction of writing shown as "�".</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = line.Length > 0;
                continue;
            }

            if (gap)
            {
                line.Append(' ');
                gap = false;
            }

            line.Append(char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' ? '�' : c);
        }

        return line.ToString();
    }
}
