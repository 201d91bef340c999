using System.Text.Json.Nodes;
using Hearsay.Dossiers;

namespace Hearsay.Tests.Dossiers;

/// <summary>docs/FORMAT.md and its schema, on every sample.</summary>
public class FormatTests
{
    public static TheoryData<string> Names => Samples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_sample_fits_the_schema(string sample)
    {
        var schema = new JsonSchema(JsonNode.Parse(await File.ReadAllTextAsync(Repository.File("docs", "dossier.schema.json"), TestContext.Current.CancellationToken))!.AsObject());
        Assert.Empty(schema.Check(JsonNode.Parse(DossierJson.Write(Samples.Report(await Samples.ReadAsync(sample))))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_span_is_exact(string sample)
    {
        var documents = await Samples.ReadAsync(sample);
        var texts = documents.ToDictionary(document => document.Id, document => document.Text);
        var spans = Spans(JsonNode.Parse(DossierJson.Write(Samples.Report(documents)))!).ToArray();
        Assert.NotEmpty(spans);
        Assert.All(spans, span =>
        {
            var text = span["text"]!.GetValue<string>();
            Assert.Equal(texts[span["document"]!.GetValue<string>()][span["start"]!.GetValue<int>()..span["end"]!.GetValue<int>()], text);
            Assert.Equal(text.Trim(), text);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_origins_of_its_positions_are_the_list_behind_a_claims_count(string sample) =>
        Assert.All(Samples.Report(await Samples.ReadAsync(sample)).Stories.SelectMany(story => story.Claims), claim =>
            Assert.Equal(claim.IndependentOrigins, claim.Positions.Select(position => position.Origin).OfType<string>().Distinct(StringComparer.Ordinal).Count()));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_id_resolves_and_every_chain_ends_with_its_document(string sample)
    {
        var file = Samples.Report(await Samples.ReadAsync(sample));
        var documents = file.Documents.Select(document => document.Id).ToHashSet();
        foreach (var story in file.Stories)
        {
            var entities = story.Entities.Select(entity => entity.Id).ToHashSet();
            var statements = story.Statements.Select(statement => statement.Id).ToHashSet();
            Assert.All(story.Statements, statement =>
            {
                Assert.Equal(statement.Content[0].Document, statement.Chain[^1]);
                Assert.Equal(statement.Chain.Length, statement.ChainBasis.Length);
                Assert.All(statement.Chain[..^1], id => Assert.Contains(id, entities));
                Assert.All(new[] { statement.Source.Entity, statement.Addressee?.Entity, statement.Channel?.Entity }.OfType<string>(), id => Assert.Contains(id, entities));
            });
            Assert.All(story.Utterances, utterance => Assert.All(utterance.Statements, id => Assert.Contains(id, statements)));
            Assert.All(story.Claims.SelectMany(claim => claim.Positions), position =>
            {
                Assert.True(entities.Contains(position.Holder) || documents.Contains(position.Holder));
                Assert.True(position.Statement is null || statements.Contains(position.Statement));
                Assert.Equal(position.Evidence.Document, position.Chain[^1]);
            });
            Assert.Equal(story.Documents.Order(StringComparer.Ordinal), story.Families.SelectMany(family => family.Documents).Order(StringComparer.Ordinal));
            Assert.Equal(story.IndependentTexts, story.Families.Length);
        }

        var ids = file.Stories.SelectMany(story => story.Entities.Select(entity => entity.Id)
            .Concat(story.Statements.Select(statement => statement.Id))
            .Concat(story.Utterances.Select(utterance => utterance.Id))
            .Concat(story.Claims.Select(claim => claim.Id))
            .Concat(story.Discrepancies.Select(discrepancy => discrepancy.Id))
            .Concat(story.Families.Select(family => family.Id))
            .Concat(story.Reuse.Passages.Select(passage => passage.Id))
            .Append(story.Id)).Concat(documents).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_order_of_the_inputs_changes_nothing(string sample)
    {
        var documents = await Samples.ReadAsync(sample);
        var once = DossierJson.Write(Samples.Report(documents));
        Assert.Equal(once, DossierJson.Write(Samples.Report(documents.Reverse())));
        Assert.Equal(once, DossierJson.Write(Samples.Report(documents.OrderBy(document => document.Sha256, StringComparer.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_written_can_be_read_again(string sample)
    {
        var json = DossierJson.Write(Samples.Report(await Samples.ReadAsync(sample)));
        Assert.Equal(json, DossierJson.Write(DossierJson.Read(json)));
    }

    private static IEnumerable<JsonObject> Spans(JsonNode node) => node switch
    {
        JsonObject span when span.ContainsKey("start") => [span],
        JsonObject record => record.Where(field => field.Value is not null).SelectMany(field => Spans(field.Value!)),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Spans),
        _ => [],
    };
}
