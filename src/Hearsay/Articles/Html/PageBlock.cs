namespace Hearsay.Articles.Html;

/// <summary>A paragraph, heading, list item or loose text of a page, with single spaces.</summary>
internal sealed class PageBlock(string text, PageBox owner)
{
    private const int ShortestRunningText = 40;
    private const double RunningLinkShare = 0.33;
    private const double UnendedWeight = 0.3; // labels, list entries, captions against sentences

    public string Text { get; } = text;

    /// <summary>The block element that holds it.</summary>
    public PageBox Owner { get; } = owner;

    public int LinkChars { get; init; }

    public int BoldChars { get; init; }

    /// <summary>Where the last element before its first character begins in the page's characters.</summary>
    public int SourceStart { get; init; }

    public int Words { get; } = TextLine.WordsIn(text);

    public bool IsEnded { get; } = Sentences.IsEnded(text);

    public double LinkShare => Math.Min(1, LinkChars / (double)Text.Length);

    public bool IsHeading => Owner.Tag is ['h', >= '1' and <= '6'];

    /// <summary>How much it counts as running text, in characters.</summary>
    public double Running => IsHeading || Length < ShortestRunningText || LinkShare > RunningLinkShare ? 0
        : Length * (IsEnded ? 1 : UnendedWeight) * (Owner.Tag is "p" or "blockquote" ? 1 : Owner.Tag == "li" ? 0.4 : 0.8);

    /// <summary>In characters of an alphabet: an ideograph or syllable sign says as much as two or three letters.</summary>
    private int Length { get; } = Sentences.Length(text);
}
