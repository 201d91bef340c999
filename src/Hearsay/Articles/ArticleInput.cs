using System.Collections.ObjectModel;
using System.Text;

namespace Hearsay.Articles;

/// <summary>One input to read: a name, its bytes, and what is known of it from elsewhere.</summary>
/// <param name="Uri">Relative to what was asked for; ends with the file name, which tells the reader the type.</param>
/// <param name="Content">Read once, from where it stands, and left open.</param>
public sealed record ArticleInput(string Uri, Stream Content)
{
    /// <summary>The file name that tells the type: that of <see cref="Uri"/>, or of what a packed file holds.</summary>
    internal string Name { get => field ?? Uri; init; }

    /// <summary>Archives around the input.</summary>
    internal int Nesting { get; init; }

    /// <summary>What the input is, when the caller knows; null to find out.</summary>
    public ArticleFormat? Format { get; init; }

    /// <summary>The charset that the HTTP header of the input names, or null.</summary>
    public string? HttpCharset { get; init; }

    /// <summary>Opens a file that lies beside the input, by its relative path; null when there is none. Closed by the reader.</summary>
    public Func<string, Stream?>? OpenBeside { get; init; }

    /// <summary>Names of columns, or of fields of JSON lines, by what they hold: <c>text</c> to <c>Body</c>. Others keep their own.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    public InputMetadata Metadata { get; init; } = new();

    public ReadLimits Limits { get; init; } = new();

    /// <summary>The encoding that the user names; null to find it. A named one is believed: what does not fit becomes U+FFFD.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The publication date when neither the input nor its metadata states one.</summary>
    public string? FallbackDate { get; init; }

    /// <summary>The day on which the input was fetched: what says that it was published later is not believed.</summary>
    public DateOnly? SeenOn { get; init; }

    /// <summary>Found in a folder rather than named: text of a type that articles do not come in is passed over.</summary>
    public bool FromFolder { get; init; }
}
