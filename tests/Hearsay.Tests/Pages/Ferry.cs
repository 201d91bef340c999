using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Chronology;
using Hearsay.Claims;
using Hearsay.Discrepancies;
using Hearsay.Dossiers;
using Hearsay.Reuse;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Text;
using Hearsay.Times;
using Hearsay.Utterances;

namespace Hearsay.Tests.Pages;

/// <summary>A made-up story with one thing of each kind in it.</summary>
internal static class Ferry
{
    public const string First = "The Orla ferry stops in May, mayor Ines Duarte told Radio Norte on Tuesday.\n\nSee also: Ferry prices";

    public const string Second = "Mayor Ines Duarte told Radio Norte that the Orla ferry ends in May.\n\"No boat will be withdrawn,\" ferry operator Leif Aas said.";

    public static Dictionary<string, string> Texts => new(StringComparer.Ordinal) { ["d1"] = First, ["d2"] = Second };

    public static DossierFile File => Of([Story("s1", ["d1", "d2"])]);

    public static DossierFile Of(ImmutableArray<Dossier> stories) =>
        new(DossierFile.CurrentFormat, new EngineInfo("hearsay", "9.9.9", "none"), [Document("d1", "North Coast Courier"), Document("d2", "Orla Post")], stories);

    public static DossierDocument Document(string id, string publisher) => new()
    {
        Id = id,
        Uri = $"{id}.txt",
        Sha256 = "ab12",
        Language = "en",
        Publisher = publisher,
        Title = $"Ferry report {id}",
        PublishedAt = "2031-03-04",
        PublishedBasis = DateBasis.Inferred,
        Noise = id == "d1" ? [new DossierNoise(NoiseKind.RelatedLink, In("d1", "See also: Ferry prices"))] : [],
    };

    public static Evidence In(string document, string words)
    {
        var text = document == "d1" ? First : Second;
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return Evidence.Of(document, text, new TextSpan(start, start + words.Length));
    }

    public static Dossier Story(string id, ImmutableArray<string> documents) => new()
    {
        Id = id,
        Headline = "The Orla ferry stops in May",
        Summary = "",
        Documents = documents,
        IndependentTexts = 1,
        Families = [new Family("f1", documents, "Radio Norte", OriginBasis.Inferred, [In("d1", "Radio Norte")])],
        Entities =
        [
            Named("e1", EntityType.Person, "Ines Duarte"),
            Named("e2", EntityType.Outlet, "Radio Norte"),
            new Entity { Id = "e3", Type = EntityType.Person, Name = "Leif Aas", Mentions = [In("d2", "Leif Aas")] },
        ],
        Statements =
        [
            Said("t1", StatementForm.Indirect, "e1", "d1", "The Orla ferry stops in May") with { Utterance = "u1" },
            Said("t2", StatementForm.Indirect, "e1", "d2", "the Orla ferry ends in May") with { Utterance = "u1" },
            Said("t3", StatementForm.Direct, "e3", "d2", "No boat will be withdrawn,"),
        ],
        Utterances =
        [
            new Utterance("u1", "e1", ["t1", "t2"],
                [new Rendering(["d1"], ["t1"], RenderingRelation.Verbatim), new Rendering(["d2"], ["t2"], RenderingRelation.Edited)],
                [new Segment([In("d1", "The Orla ferry stops in May"), In("d2", "the Orla ferry ends in May")]), new Segment([In("d1", "on Tuesday")])]),
        ],
        Reuse = new DossierReuse(
            [new Passage("p1", PassageKind.Rewritten, In("d1", "ferry stops in May, mayor Ines Duarte told Radio Norte"), In("d2", "Mayor Ines Duarte told Radio Norte"), [])],
            [new ReusePair("d1", "d2", 0.4, 0.6, ReuseDirection.AToB, "The later text repeats the earlier.")]),
        Claims =
        [
            new Claim
            {
                Id = "c1",
                Text = "The Orla ferry stops in May",
                Key = true,
                Status = ClaimStatus.Disputed,
                IndependentOrigins = 1,
                IndependentConfirmations = 0,
                Positions =
                [
                    new Position("e1", Stance.Asserted, In("d1", "The Orla ferry stops in May"), "t1", ["e1", "e2", "d1"]),
                    new Position("e3", Stance.Denied, In("d2", "No boat will be withdrawn"), "t3", ["e3", "d2"]),
                ],
            },
        ],
        Discrepancies =
        [
            new Discrepancy("x1", DiscrepancyKind.Contradiction, Severity.High, "Does the ferry stop?",
                [new Reading("it stops", [In("d1", "stops in May")]), new Reading("no boat goes", [In("d2", "No boat will be withdrawn")])]),
        ],
        Times = [new DossierTime(In("d1", "on Tuesday"), TimeType.Date, "2031-03-04", TimeAnchor.Publication)],
        Timeline = [new TimelineEntry("2031-05", "The Orla ferry stops", [In("d1", "The Orla ferry stops in May")], TimelineStatus.Expected)],
        Novelty = [new Novelty("d2", ["d1"], [In("d2", "No boat will be withdrawn")], [In("d1", "on Tuesday")])],
    };

    private static Entity Named(string id, EntityType type, string name) =>
        new() { Id = id, Type = type, Name = name, Mentions = [In("d1", name), In("d2", name)] };

    private static Statement Said(string id, StatementForm form, string source, string document, string words) => new()
    {
        Id = id,
        Form = form,
        Act = StatementAct.Say,
        Content = [In(document, words)],
        Quoted = form == StatementForm.Direct ? [In(document, words)] : [],
        Source = new StatementSource(source, null, SourceBasis.Explicit),
        Chain = [source, document],
        ChainBasis = [ChainBasis.Explicit, ChainBasis.Inferred],
    };
}
