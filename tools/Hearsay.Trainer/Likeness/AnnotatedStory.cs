using System.Collections.Immutable;
using System.Text.Json;
using Hearsay.Articles;
using Hearsay.Claims;
using Hearsay.Language;
using Hearsay.Stories;

namespace Hearsay.Trainer.Likeness;

/// <summary>A story with its clauses and, for each of them, the claims that people say it speaks to.</summary>
internal sealed class AnnotatedStory
{
    private const double SameSpan = 0.5; // of the characters of both

    private const double Inside = 0.9; // of the shorter span

    public required string Name { get; init; }

    public required Story Story { get; init; }

    public required ImmutableArray<Clause> Clauses { get; init; }

    public required Func<LikenessModel, TermWeights> WeightsWith { get; init; }

    public TermWeights Weights => field ??= WeightsWith(LikenessModel.Shipped);

    /// <summary>Parallel to the clauses; empty for one that nobody labelled.</summary>
    public required ImmutableArray<ImmutableHashSet<string>> Claims { get; init; }

    /// <summary>A folder with texts and gold.json (documents: id, file; claims: id, positions with doc and span).</summary>
    public static AnnotatedStory Read(string folder, LanguageModel model)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "gold.json")));
        var documents = new List<SourceDocument>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in gold.RootElement.GetProperty("documents").EnumerateArray())
        {
            var name = entry.GetProperty("id").GetString()!;
            var file = entry.TryGetProperty("file", out var stated) ? stated.GetString()! : name;
            using var stream = File.OpenRead(Path.Combine(folder, file));
            var read = new ArticleReader().ReadAsync(new ArticleInput(file, stream), CancellationToken.None).ToBlockingEnumerable().OfType<ReadResult.Read>().First().Document;
            documents.Add(read);
            names.Add(name, read.Id);
        }

        var claims = gold.RootElement.GetProperty("claims").EnumerateArray().SelectMany(claim => claim.GetProperty("positions").EnumerateArray().Select(position => (
            Claim: claim.GetProperty("id").GetString()!,
            Document: names[position.GetProperty("doc").GetString()!],
            Start: position.GetProperty("span").GetProperty("start").GetInt32(),
            End: position.GetProperty("span").GetProperty("end").GetInt32()))).ToArray();
        return Of(Path.GetFileName(folder), documents, model, claims);
    }

    public static AnnotatedStory Of(string name, IEnumerable<SourceDocument> documents, LanguageModel model, (string Claim, string Document, int Start, int End)[] claims)
    {
        var story = StoryBuilder.Form([.. documents.Select(document => Engine.Annotate(document, model))], (document, _) => document);
        var clauses = ClauseFinder.Find(story);
        return new AnnotatedStory
        {
            Name = name,
            Story = story,
            Clauses = clauses,
            WeightsWith = likeness => new TermWeights(story, clauses) { Model = likeness },
            Claims = [.. clauses.Select(clause => claims
                .Where(claim => claim.Document == story.Documents[clause.Document].Id && Close(clause.Span.Start, clause.Span.End, claim.Start, claim.End))
                .Select(claim => claim.Claim)
                .ToImmutableHashSet(StringComparer.Ordinal))],
        };
    }

    public string TextOf(Clause clause) => clause.Span.In(Story.Documents[clause.Document].Text).ToString().ReplaceLineEndings(" ");

    private static bool Close(int start, int end, int otherStart, int otherEnd)
    {
        var both = Math.Min(end, otherEnd) - Math.Max(start, otherStart);
        return both > 0 && (both >= SameSpan * (Math.Max(end, otherEnd) - Math.Min(start, otherStart)) || both >= Inside * Math.Min(end - start, otherEnd - otherStart));
    }
}
