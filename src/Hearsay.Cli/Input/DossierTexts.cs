using System.Text.Json;
using Hearsay.Articles;
using Hearsay.Dossiers;

namespace Hearsay.Cli.Input;

/// <summary>Finds the texts that a dossier was made from, and checks every passage of the dossier against them.</summary>
internal static class DossierTexts
{
    /// <summary>Fills <paramref name="textById"/>; what is missing or does not fit comes back, one entry a document.</summary>
    public static async Task<List<ReadResult.Rejected>> FindAsync(
        DossierFile file, string folder, Dictionary<string, string> textById, CancellationToken cancellation)
    {
        var problems = new List<ReadResult.Rejected>();
        var reader = new InputReader(new ReadLimits());
        var located = file.Documents.ToLookup(document => Located(folder, document.Uri)?.Path ?? "", StringComparer.Ordinal);
        foreach (var container in located)
        {
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            if (container.Key.Length > 0)
            {
                var name = Path.GetFileName(container.Key);
                await foreach (var result in reader.ReadAsync([container.Key], cancellation))
                {
                    if (result is ReadResult.Read(var read))
                    {
                        texts[read.Uri[name.Length..]] = read.Text;
                    }
                }
            }

            foreach (var document in container)
            {
                if (texts.TryGetValue(Located(folder, document.Uri)?.Within ?? "", out var text))
                {
                    textById[document.Id] = text;
                }
                else
                {
                    problems.Add(new ReadResult.Rejected("HS0302", document.Uri, $"Its text is not in {folder}. Give the folder that report was given."));
                }
            }
        }

        problems.AddRange(Misfits(file, textById));
        return problems;
    }

    /// <summary>Any object with document, start, end and text is a passage, wherever it stands in the file.</summary>
    private static IEnumerable<ReadResult.Rejected> Misfits(DossierFile file, Dictionary<string, string> textById)
    {
        var uriById = file.Documents.ToDictionary(document => document.Id, document => document.Uri, StringComparer.Ordinal);
        using var json = JsonDocument.Parse(DossierJson.WriteLine(file));
        return [.. Passages(json.RootElement)
            .Where(passage => textById.TryGetValue(passage.Document, out var text) && !Fits(passage, text))
            .GroupBy(passage => passage.Document, StringComparer.Ordinal)
            .Select(misfits => new ReadResult.Rejected(
                "HS0303",
                uriById.GetValueOrDefault(misfits.Key, misfits.Key),
                $"{misfits.Count()} passages of the dossier are not in this text, the first at {misfits.First().Start}: the text has changed. Write the dossier again with hearsay report."))];
    }

    private static IEnumerable<(string Document, int Start, int End, string Text)> Passages(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("document", out var document) && element.TryGetProperty("start", out var start)
                && element.TryGetProperty("end", out var end) && element.TryGetProperty("text", out var text))
            {
                return [(document.GetString()!, start.GetInt32(), end.GetInt32(), text.GetString()!)];
            }

            return element.EnumerateObject().SelectMany(property => Passages(property.Value));
        }

        return element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().SelectMany(Passages) : [];
    }

    private static bool Fits((string Document, int Start, int End, string Text) passage, string text) =>
        passage.Start >= 0 && passage.End <= text.Length && passage.End >= passage.Start
        && text.AsSpan(passage.Start, passage.End - passage.Start).SequenceEqual(passage.Text);

    /// <summary>The file that holds a document and where in it: <c>#3</c> of <c>feed.jsonl#3</c>, <c>/a.txt</c> of <c>reports.zip/a.txt</c>; null when there is no such file.</summary>
    private static (string Path, string Within)? Located(string folder, string uri)
    {
        for (var end = uri.Length; end > 0; end = uri.AsSpan(0, end).LastIndexOfAny('#', '/'))
        {
            foreach (var name in (string[])[uri[..end], Path.GetFileName(uri[..end])])
            {
                if (File.Exists(Path.Combine(folder, name)))
                {
                    return (Path.Combine(folder, name), uri[end..]);
                }
            }
        }

        return null;
    }
}
