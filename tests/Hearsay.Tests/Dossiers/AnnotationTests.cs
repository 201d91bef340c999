using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Articles;
using Hearsay.Dossiers;

namespace Hearsay.Tests.Dossiers;

/// <summary>What annotate writes: exact spans of the text that came in, ids that resolve.</summary>
public class AnnotationTests
{
    private static readonly string[] Texts =
    [
        "",
        " \n\t",
        "\"",
        "LEIRA, Orla (AP) —  \"The ferry\r\nstops,\"  mayor Ines Duarte \u200bsaid on\u00A0Tuesday. 'It was \U0001F6F3️ late,' she added.",
        "“Unclosed, he said. The mayor of Orla, who is no friend of Mr. Aas, told Radio Norte ``never''.",
        "قال رئيس البلدية Ines Duarte: \"لا\" on Monday.",
        "MAYOR SAYS FERRY STOPS\nMAYOR SAYS FERRY STOPS\n\n\n" + "Leif Aas said yes. \"No,\" he said. ",
        string.Concat(Enumerable.Repeat("said the mayor of Orla on Tuesday ", 400)),
        string.Concat(Enumerable.Repeat("\"a\" ", 500)) + "said Leif Aas.",
        "INES DUARTE: We stop.\nLEIF AAS: Why?\nINES DUARTE: In May.",
        "The ferry stops, according to '\U0001F6F3️the ferry stops—Radio Norte",
        "Ines\0Duarte said\u0001 \"so\". \ufffd",
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Texts.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_span_is_exact(int number) => SpansAreExact(Texts[number]);

    [Fact]
    public void Every_span_of_a_text_of_any_pieces_is_exact()
    {
        var pieces = Gen.Elements(
            "\"", "“", "”", "'", "’s", "\n\n", " ", ", ", ". ", "—", "\U0001F6F3️", "\u200b", "Ines Duarte", "mayor ", "the mayor", "Leif Aas", "Radio Norte", "he ", "said", "said that ", "told ",
            "according to ", "the ferry stops", "denied", "on Tuesday", "in May 2031", "two years ago", "LEIRA (AP) — ", "By Mira Solberg", "Orla", "didn't", "declined to comment", "مرحبا", "said: ");
        Prop.ForAll(pieces.ArrayOf().ToArbitrary(), parts => SpansAreExact(string.Concat(parts))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_id_resolves_and_every_chain_ends_with_the_document(int number)
    {
        var line = Line(Texts[number]);
        var entities = line["entities"]!.AsArray().Select(entity => entity!["id"]!.GetValue<string>()).ToHashSet();
        foreach (var statement in line["statements"]!.AsArray())
        {
            var chain = statement!["chain"]!.AsArray().Select(id => id!.GetValue<string>()).ToArray();
            Assert.Equal("r1", chain[^1]);
            Assert.All(chain[..^1], id => Assert.Contains(id, entities));
            Assert.All(
                new[] { statement["source"], statement["addressee"], statement["channel"] }.Select(party => party?["entity"]?.GetValue<string>()).OfType<string>(),
                id => Assert.Contains(id, entities));
        }
    }

    [Fact]
    public void An_annotation_holds_what_the_dossier_of_one_report_holds()
    {
        var document = Engine.Annotate(Document("The ferry stops in May, mayor Ines Duarte told Radio Norte on Friday. \"No,\" said Leif Aas."));
        var (annotation, dossier) = (Annotation.Of(document), Engine.Reconcile([document]).Dossier);
        Assert.Equal(dossier.Entities, annotation.Entities.Select(entity => dossier.Entities.First(other => other.Id == entity.Id)));
        Assert.Equal(dossier.Statements, annotation.Statements);
        Assert.Equal(dossier.Times, annotation.Times);
    }

    private static void SpansAreExact(string text)
    {
        foreach (var span in Spans(Line(text)))
        {
            Assert.Equal(text[span["start"]!.GetValue<int>()..span["end"]!.GetValue<int>()], span["text"]!.GetValue<string>());
            if (span["core"] is { } core)
            {
                Assert.InRange(core["start"]!.GetValue<int>(), span["start"]!.GetValue<int>(), core["end"]!.GetValue<int>() - 1);
                Assert.InRange(core["end"]!.GetValue<int>(), 1, span["end"]!.GetValue<int>());
            }
        }
    }

    private static JsonNode Line(string text)
    {
        var line = AnnotationJson.WriteLine(Annotation.Of(Engine.Annotate(Document(text))));
        Assert.DoesNotContain('\n', line);
        return JsonNode.Parse(line)!;
    }

    private static SourceDocument Document(string text) => new() { Id = "r1", Uri = "a.jsonl#1", Sha256 = "", Text = text, PublishedAt = "2031-03-04" };

    private static IEnumerable<JsonObject> Spans(JsonNode? node) => node switch
    {
        JsonObject span when span.ContainsKey("start") && span.ContainsKey("text") => [span],
        JsonObject group => group.SelectMany(field => Spans(field.Value)),
        JsonArray list => list.SelectMany(Spans),
        _ => [],
    };
}
