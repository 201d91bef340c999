using System.Globalization;
using System.Text.Json;
using Hearsay.Articles;
using Hearsay.Stories;

namespace Hearsay.Trainer.Stories;

/// <summary>An article and the story that it is of.</summary>
internal sealed record LabelledArticle(string Title, string Text, string? Date, string Story)
{
    public SourceDocument ToDocument(string id) => ArticleLayout.Mark(new SourceDocument { Id = id, StatedId = id, Uri = id, Sha256 = "", Title = Title, Text = Text, PublishedAt = Date, Language = "en" });

    public static List<LabelledArticle> Read(string path)
    {
        var articles = new List<LabelledArticle>();
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            string? Field(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
            articles.Add(new LabelledArticle(Field("title") ?? "", Field("text") ?? "", Field("date") is { } date ? StatedTime.Of(date) : null, Field("cluster") ?? ""));
        }

        return articles;
    }
}

/// <summary>Articles in one pile, the pairs of them worth a look in numbers, and which of these are of one story.</summary>
internal sealed class LabelledPile
{
    private readonly string[] stories;
    private readonly PairEvidence evidence;

    /// <param name="corpora">What is left out together when a corpus is left out.</param>
    public LabelledPile(string name, string[] corpora, IReadOnlyList<LabelledArticle> articles)
    {
        (Name, Corpora) = (name, corpora);
        var ordered = StoryGrouping.InOrder(articles.Select((article, i) => article.ToDocument(i.ToString(CultureInfo.InvariantCulture))));
        stories = [.. ordered.Select(document => articles[int.Parse(document.Id, CultureInfo.InvariantCulture)].Story)];
        evidence = StoryGrouping.EvidenceOf(ordered);
        var pairs = evidence.Candidates();
        var rows = new float[pairs.Length][];
        Parallel.For(0, pairs.Length, i => evidence.Write(pairs[i].A, pairs[i].B, rows[i] = new float[PairEvidence.Count]));
        Rows = rows;
        Labels = [.. pairs.Select(pair => stories[pair.A] == stories[pair.B])];
    }

    public string Name { get; }

    public string[] Corpora { get; }

    /// <summary>A corpus as it is, not a pile made of it.</summary>
    public bool IsCorpus { get; init; }

    public int Articles => stories.Length;

    public float[][] Rows { get; }

    public bool[] Labels { get; }

    /// <summary>B-cubed (Bagga and Baldwin 1998) of the stories that the model makes of the pile.</summary>
    public (double Precision, double Recall, double F1) Score(PairModel model)
    {
        var (precision, recall) = (0.0, 0.0);
        var gold = stories.CountBy(story => story).ToDictionary();
        foreach (var group in AverageLink.Group(evidence, model))
        {
            foreach (var (story, count) in group.CountBy(i => stories[i]))
            {
                precision += (double)count * count / group.Length / Articles;
                recall += (double)count * count / gold[story] / Articles;
            }
        }

        return (precision, recall, 2 * precision * recall / (precision + recall));
    }
}
