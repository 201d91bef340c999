using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hearsay.Articles;
using Hearsay.Articles.Html;

namespace Hearsay.Trainer.Pages;

/// <summary>A page of a corpus: its blocks' numbers and, as far as the corpus tells, which of them are the article.</summary>
internal sealed partial class LabelledPage
{
    private const double InBody = 0.5; // of a block's runs of four words

    public required string Set { get; init; }

    public required string Id { get; init; }

    /// <summary>The site; pages of one site are trained on or scored on, never both.</summary>
    public required string Site { get; init; }

    public required IReadOnlyList<string> Texts { get; init; }

    public required float[][] Numbers { get; init; }

    /// <summary>True and false as far as known.</summary>
    public required bool?[] Labels { get; init; }

    public required float[] Weights { get; init; }

    /// <summary>The gold body's runs of four words; null where the corpus gives no body.</summary>
    public required Dictionary<string, int>? Gold { get; init; }

    /// <summary>Wanted and unwanted strings, where the corpus gives these.</summary>
    public string[] With { get; init; } = [];

    public string[] Without { get; init; } = [];

    public static IEnumerable<LabelledPage> Read(string path, double weight)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var set = Path.GetFileName(path);
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line.Replace(": NaN", ": null", StringComparison.Ordinal));
            var row = json.RootElement;
            if (row.TryGetProperty("overlapsFundusEval", out var flag) && flag.ValueKind == JsonValueKind.True)
            {
                continue;
            }

            var bytes = Unpacked(Path.Combine(folder, row.GetProperty("html").GetString()!));
            if (TextDecoding.DecodeHtml(bytes, null).Text is not { } html)
            {
                continue;
            }

            var url = row.TryGetProperty("url", out var address) ? address.GetString() : null;
            var body = row.TryGetProperty("body", out var text) ? text.GetString() : null;
            yield return Of(set, row.GetProperty("id").GetString()!, url is null ? row.GetProperty("id").GetString()! : SiteOf(url), PageAnalysis.Of(html, url), body, Strings(row, "with"), Strings(row, "without"), weight);
        }
    }

    private static LabelledPage Of(string set, string id, string site, PageAnalysis page, string? body, string[] with, string[] without, double weight)
    {
        var blocks = page.Scan.Blocks;
        var numbers = new float[blocks.Count][];
        var labels = new bool?[blocks.Count];
        var weights = new float[blocks.Count];
        var gold = body is null ? null : Runs(Words(body));
        var flat = body is null ? "" : " " + string.Join(' ', Words(body)) + " ";
        var goldWords = Math.Max(20, body is null ? 0 : Words(body).Length);
        for (var i = 0; i < blocks.Count; i++)
        {
            page.Features.Fill(i, numbers[i] = new float[BlockFeatures.Count]);
            var words = Words(blocks[i].Text);
            if (gold is not null)
            {
                var runs = Runs(words);
                labels[i] = words.Length == 0 ? null : words.Length >= 4 ? runs.Keys.Count(gold.ContainsKey) >= InBody * runs.Count : flat.Contains($" {string.Join(' ', words)} ", StringComparison.Ordinal);
                weights[i] = (float)(weight * Math.Min(0.3, 0.002 + (words.Length / (double)goldWords)));
            }
            else
            {
                var wanted = with.Any(segment => blocks[i].Text.Contains(segment, StringComparison.Ordinal));
                var unwanted = without.Any(segment => blocks[i].Text.Contains(segment, StringComparison.Ordinal));
                labels[i] = wanted == unwanted ? null : wanted;
                weights[i] = (float)(weight / 6);
            }
        }

        return new LabelledPage { Set = set, Id = id, Site = site, Texts = [.. blocks.Select(block => block.Text)], Numbers = numbers, Labels = labels, Weights = weights, Gold = gold, With = with, Without = without };
    }

    public static string[] Words(string text) => [.. WordPattern().Matches(text).Select(match => match.Value)];

    /// <summary>Runs of four words with their counts, as the extraction benchmark takes them.</summary>
    public static Dictionary<string, int> Runs(string[] words)
    {
        var runs = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < (words.Length == 0 ? 0 : Math.Max(1, words.Length - 3)); i++)
        {
            var run = string.Join(' ', words.AsSpan(i, Math.Min(4, words.Length - i)).ToArray());
            runs[run] = runs.GetValueOrDefault(run) + 1;
        }

        return runs;
    }

    private static string[] Strings(JsonElement row, string name) => row.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(item => PageScan.Squeeze(item.GetString()!))] : [];

    private static string SiteOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? string.Join('.', address.Host.Split('.').TakeLast(2)) : url;

    private static byte[] Unpacked(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var whole = new MemoryStream();
        packed.CopyTo(whole);
        return whole.ToArray();
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex WordPattern();
}
