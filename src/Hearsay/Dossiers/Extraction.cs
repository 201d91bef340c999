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

    public string? Section { get; init; }

    public ArticleForm Form { get; init; }

    /// <summary>The input shows the beginning only.</summary>
    public bool IsStub { get; init; }

    public required string Text { get; init; }

    /// <summary>The parts of the input in order: of a page also those that are none of the text, of other inputs the lines of the text.</summary>
    public required ImmutableArray<ExtractedBlock> Blocks { get; init; }

    /// <summary>What in the text is no part of the article.</summary>
    public required ImmutableArray<Noise> Noise { get; init; }

    /// <summary>What was stated where; of each field one is chosen.</summary>
    public required ImmutableArray<StatedField> Provenance { get; init; }

    /// <summary>How the bytes became characters; null when they were characters already.</summary>
    public TextOrigin? Origin { get; init; }

    public WireData? Wire { get; init; }

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
            Authors = !marked.Authors.IsEmpty ? marked.Authors : [.. (marked.Byline ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Publisher = marked.Publisher,
            Agency = marked.Agency,
            Language = marked.Language,
            PublishedAt = marked.PublishedAt,
            PublishedBasis = marked.PublishedBasis,
            UpdatedAt = marked.UpdatedAt,
            Section = marked.Section,
            Form = marked.Form,
            IsStub = marked.IsStub,
            Text = marked.Text,
            Blocks = marked.Blocks.IsEmpty ? LinesOf(marked) : [.. marked.Blocks.Select(block => new ExtractedBlock(block.Kind, block.Span, block.Span is null ? block.Text : null, block.Page))],
            Noise = marked.Noise,
            Provenance = marked.Provenance,
            Origin = marked.Origin,
            Wire = marked.Wire,
        };
    }

    /// <summary>A line is what the noise that covers it says, else a paragraph.</summary>
    private static ImmutableArray<ExtractedBlock> LinesOf(SourceDocument document)
    {
        var blocks = ImmutableArray.CreateBuilder<ExtractedBlock>();
        var next = 0;
        foreach (var (span, _) in TextLine.Of(document.Text))
        {
            while (next < document.Noise.Length && document.Noise[next].Span.End < span.End)
            {
                next++;
            }

            var isNoise = next < document.Noise.Length && document.Noise[next].Span.Contains(span);
            blocks.Add(new ExtractedBlock(isNoise ? KindOf(document.Noise[next].Kind) : BlockKind.Paragraph, span, null, null));
        }

        return blocks.ToImmutable();
    }

    private static BlockKind KindOf(NoiseKind noise) => noise switch
    {
        NoiseKind.Caption => BlockKind.Caption,
        NoiseKind.RelatedLink => BlockKind.RelatedLink,
        NoiseKind.Credit => BlockKind.Credit,
        NoiseKind.Byline => BlockKind.Byline,
        NoiseKind.Correction => BlockKind.Correction,
        NoiseKind.Other or NoiseKind.Header or NoiseKind.Dateline or NoiseKind.Boilerplate => BlockKind.Other,
    };
}

/// <summary>A part of an input.</summary>
/// <param name="Span">Where it stands in the text; null for what is none of it.</param>
/// <param name="Text">Of a part that is none of the text; else null.</param>
/// <param name="Page">Where it stands in the decoded page; null when it is not there.</param>
public sealed record ExtractedBlock(BlockKind Kind, TextSpan? Span, string? Text, TextSpan? Page);
