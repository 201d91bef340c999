using Hearsay.Articles.Markup;

namespace Hearsay.Articles.Feeds;

/// <summary>What a feed says of itself, of one of its items, or of the feed that an item was taken from. Null where it says nothing; times as stated.</summary>
internal sealed class FeedEntry
{
    public FeedText? Title { get; set; }

    /// <summary>A description, an abstract; of a feed its tagline.</summary>
    public FeedText? Summary { get; set; }

    public FeedText? Content { get; set; }

    public FeedText? Rights { get; set; }

    public string? Id { get; set; }

    /// <summary>Address of the page.</summary>
    public string? Link { get; set; }

    public string? Published { get; set; }

    public string? Updated { get; set; }

    public string? Created { get; set; }

    /// <summary>BCP 47.</summary>
    public string? Language { get; set; }

    public string? Publisher { get; set; }

    public List<string> Authors { get; } = [];

    public List<string> Contributors { get; } = [];

    public List<string> Categories { get; } = [];

    /// <summary>Who made its pictures, in any role.</summary>
    public List<string> Credits { get; } = [];

    public FeedEntry? Source { get; set; }

    public List<FeedEntry> Items { get; } = [];
}

/// <summary>A text of a feed.</summary>
/// <param name="Value">Plain, or HTML.</param>
/// <param name="Language">BCP 47; null when nothing around it states one.</param>
internal sealed record FeedText(string Value, bool IsMarkup, string? Language)
{
    /// <summary>Paragraphs with blank lines between them.</summary>
    public string Text => IsMarkup ? FragmentText.Of(Value) : Value.Trim();

    public string Line => FragmentText.LineOf(IsMarkup ? Value : System.Net.WebUtility.HtmlEncode(Value));
}
