using System.Text;
using Hearsay.Articles.English;

namespace Hearsay.Articles.Wire;

/// <summary>An article of a news agency as its format gives it, before it is a document. Times as stated.</summary>
internal sealed record WireItem
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Dateline { get; init; }

    /// <summary>Paragraphs with blank lines between them.</summary>
    public string? Body { get; init; }

    /// <summary>A summary or caption; stands for a body that is not there.</summary>
    public string? Description { get; init; }

    /// <summary>What stands below the text: who reported and edited it.</summary>
    public string? Tagline { get; init; }

    public string? Publisher { get; init; }

    public string? Agency { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public string? Section { get; init; }

    public string? Published { get; init; }

    public string? Updated { get; init; }

    public WireData Data { get; init; } = new();

    /// <summary>Items as documents, numbered when they are several.</summary>
    public static IEnumerable<ReadResult> Read(ArticleInput input, IReadOnlyList<WireItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            yield return items[i].Read(items.Count == 1 ? input : input with { Uri = $"{input.Uri}#{(i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}" });
        }
    }

    private ReadResult Read(ArticleInput input)
    {
        if (WireStatus.IsBarred(Data.Status))
        {
            return Barred(input, Data.Status!);
        }

        var text = Text();
        if (text.Length == 0 && string.IsNullOrWhiteSpace(Title))
        {
            return Rejections.NoText(input);
        }

        var people = Html.People.Join([Byline]);
        var metadata = new InputMetadata
        {
            Id = Id,
            Title = Title,
            Byline = people,
            Publisher = Publisher ?? Agency,
            Url = Url,
            Language = Language,
            Section = Section,
            PublishedAt = WireTime.Of(Published) ?? WireTime.Of(Updated),
            UpdatedAt = WireTime.Of(Updated),
        };
        var document = DocumentOf.Text(input, Encoding.UTF8.GetBytes($"{Title}\n{Byline}\n{text}"), text, metadata.Or(input.Metadata));
        return new ReadResult.Read(document with { Agency = Agency is null ? null : Agencies.NameOf(Agency) ?? Agency, Wire = Data });
    }

    private ReadResult.Rejected Barred(ArticleInput input, string status)
    {
        var name = string.Join(", ", new[] { Title is null ? null : $"\"{Title}\"", Id }.OfType<string>());
        return Rejections.Barred(input, status, name) with { Withdrawal = Id is not null && WireStatus.IsOfAllVersions(status) ? new Withdrawal(Id, Data.Version, status) : null };
    }

    /// <summary>The body with its dateline in front, as it is printed, and its tagline below.</summary>
    private string Text()
    {
        var body = string.IsNullOrWhiteSpace(Body) ? Description ?? "" : Body;
        var dateline = Dateline?.Trim().TrimEnd('-', '–', '—', ' ');
        if (!string.IsNullOrEmpty(dateline) && body.Length > 0 && !body.StartsWith(dateline, StringComparison.OrdinalIgnoreCase))
        {
            body = $"{dateline} - {body}";
        }

        return string.IsNullOrWhiteSpace(Tagline) || body.Length == 0 ? body : $"{body}\n\n{Tagline.Trim()}";
    }
}
