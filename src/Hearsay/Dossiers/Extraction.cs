using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Dossiers;

/// <summary>One article as it was read: its text, what is known of it and from where. A line of <c>hearsay extract</c> (docs/FORMAT.md). Compared by id.</summary>
public sealed record Extraction
{
    /// <summary>As the record states it, else its URI.</summary>
    public required string Id { get; init; }

    public required string Uri { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    /// <summary>People.</summary>
    public required ImmutableArray<string> Authors { get; init; }

    public string? Publisher { get; init; }

    public string? Agency { get; init; }

    /// <summary>BCP 47, as stated or as the text looks; <c>und</c> when neither is sure.</summary>
    public required string Language { get; init; }

    public string? PublishedAt { get; init; }

    public DateBasis PublishedBasis { get; init; }

    public string? UpdatedAt { get; init; }

    public required string Text { get; init; }

    /// <summary>The parts of the text in order, not overlapping.</summary>
    public required ImmutableArray<ExtractedBlock> Blocks { get; init; }

    public bool Equals(Extraction? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    public static Extraction Of(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var marked = ArticleLayout.Mark(document.Language == LanguageGuess.Unknown ? document with { Language = LanguageGuess.Of(document.Text) } : document);
        return new Extraction
        {
            Id = marked.StatedId ?? marked.Uri,
            Uri = marked.Uri,
            Url = marked.Url,
            Title = marked.Title,
            Authors = [.. (marked.Byline ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Publisher = marked.Publisher,
            Agency = marked.Agency,
            Language = marked.Language,
            PublishedAt = marked.PublishedAt,
            PublishedBasis = marked.PublishedBasis,
            UpdatedAt = marked.UpdatedAt,
            Text = marked.Text,
            Blocks = BlocksOf(marked),
        };
    }

    /// <summary>Lines of running text, cut where something in them is no part of the article.</summary>
    private static ImmutableArray<ExtractedBlock> BlocksOf(SourceDocument document)
    {
        var blocks = ImmutableArray.CreateBuilder<ExtractedBlock>();
        var noise = document.Noise;
        var next = 0;
        foreach (var line in TextLine.Of(document.Text))
        {
            var at = line.Span.Start;
            for (; next < noise.Length && noise[next].Span.Start < line.Span.End; next++)
            {
                AddText(at, Math.Max(at, noise[next].Span.Start));
                blocks.Add(new ExtractedBlock(noise[next].Kind, noise[next].Span.Start, noise[next].Span.End));
                at = Math.Max(at, noise[next].Span.End);
            }

            AddText(at, Math.Max(at, line.Span.End));
        }

        return blocks.ToImmutable();

        void AddText(int start, int end)
        {
            var span = new TextSpan(start, end).Trim(document.Text);
            if (!span.IsEmpty)
            {
                blocks.Add(new ExtractedBlock(null, span.Start, span.End));
            }
        }
    }
}

/// <summary>A part of an article's text: a line of it, or what is no part of the article.</summary>
/// <param name="Noise">Null for the article's own text.</param>
public sealed record ExtractedBlock(NoiseKind? Noise, int Start, int End);
