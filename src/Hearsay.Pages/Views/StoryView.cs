using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Claims;
using Hearsay.Discrepancies;
using Hearsay.Dossiers;
using Hearsay.Reuse;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Pages.Views;

/// <summary>A story with names instead of ids, and every place that the page links to.</summary>
public sealed class StoryView
{
    private readonly Dictionary<string, ReportView> reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FamilyView> familyOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Novelty> noveltyOf = new(StringComparer.Ordinal);
    private readonly ILookup<string, Statement> statementsIn;
    private readonly ILookup<string, DossierTime> timesIn;
    private readonly ILookup<string, Passage> passagesIn;
    private readonly Dictionary<string, ImmutableArray<PairView>> pairsOf;
    private readonly HashSet<PairView> laidOut;
    private readonly SourcingWarnings warnings;

    /// <summary>Pairs whose passages are shown side by side. A page of 120 reports would else be mostly these.</summary>
    private const int MostLaidOut = 12;

    private const int MostOpenClaims = 3;

    internal StoryView(
        int number, int firstKey, Dossier dossier,
        Dictionary<string, DossierDocument> documents, IReadOnlyDictionary<string, string> textByDocumentId)
    {
        Key = $"story-{number}";
        Dossier = dossier;
        warnings = new SourcingWarnings(dossier.Statements, dossier.Families);
        var shown = dossier.Documents.Distinct(StringComparer.Ordinal)
            .Select(id => documents.GetValueOrDefault(id)).OfType<DossierDocument>().ToArray();
        var sameName = shown.GroupBy(ReportView.NameOf, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var document in shown)
        {
            var name = ReportView.NameOf(document);
            var turn = seen[name] = seen.GetValueOrDefault(name) + 1;
            var report = new ReportView(
                reports.Count + 1, $"d{firstKey + reports.Count}", sameName[name] > 1 ? $"{name} ({turn})" : name,
                document, textByDocumentId.GetValueOrDefault(document.Id));
            reports.Add(document.Id, report);
        }

        Reports = [.. reports.Values.OrderBy(report => report.Number)];
        foreach (var entity in dossier.Entities)
        {
            entities.TryAdd(entity.Id, entity);
        }

        foreach (var statement in dossier.Statements)
        {
            statements.TryAdd(statement.Id, statement);
        }

        Families = FamiliesOf(dossier);
        foreach (var family in Families)
        {
            foreach (var report in family.Reports)
            {
                familyOf.TryAdd(report.Document.Id, family);
            }
        }

        foreach (var novelty in dossier.Novelty)
        {
            noveltyOf.TryAdd(novelty.Document, novelty);
        }

        statementsIn = dossier.Statements.ToLookup(statement => statement.Content[0].Document, StringComparer.Ordinal);
        timesIn = dossier.Times.ToLookup(time => time.Span.Document, StringComparer.Ordinal);
        passagesIn = dossier.Reuse.Passages
            .SelectMany(passage => passage.A.Document == passage.B.Document ? [passage.A.Document] : new[] { passage.A.Document, passage.B.Document }, (passage, document) => (passage, document))
            .ToLookup(pair => pair.document, pair => pair.passage, StringComparer.Ordinal);
        pairsOf = PairView.Nearest(this).GroupBy(pair => familyOf[pair.A.Document.Id].Letter, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        laidOut = [.. pairsOf.Values.SelectMany(pairs => pairs).OrderByDescending(pair => Math.Max(pair.AShare, pair.BShare)).ThenBy(pair => pair.A.Number).ThenBy(pair => pair.B.Number).Take(MostLaidOut)];
        Cited = CitedSpans.Of(this);
    }

    /// <summary>Its anchor.</summary>
    public string Key { get; }

    public Dossier Dossier { get; }

    public ImmutableArray<ReportView> Reports { get; }

    /// <summary>Shared texts first.</summary>
    public ImmutableArray<FamilyView> Families { get; }

    internal CitedSpans Cited { get; }

    public string Headline => Dossier.Headline.Length > 0 ? Plain.Clean(Dossier.Headline) : "Untitled story";

    /// <summary>The days of the first and the last report, with how many of the dates are inferred; null when none is known.</summary>
    public string? Published
    {
        get
        {
            var dated = Reports.Where(report => report.Document.PublishedAt is not null).ToArray();
            var days = dated.Select(report => report.Document.PublishedAt!.Split('T')[0]).Order(StringComparer.Ordinal).ToArray();
            if (days.Length == 0)
            {
                return null;
            }

            var words = days[0] == days[^1] ? TimeWords.Of(days[0]) : TimeWords.Of($"{days[0]}/{days[^1]}");
            var inferred = dated.Count(report => report.Document.PublishedBasis == DateBasis.Inferred);
            return inferred == 0 ? words
                : inferred == dated.Length ? $"{words} ({(inferred == 1 ? "date" : "dates")} inferred)"
                : $"{words} ({inferred} of {dated.Length} dates inferred)";
        }
    }

    /// <summary>The claim that the first screen is about: the first key claim, or else the first.</summary>
    public Claim? KeyClaim => Dossier.Claims.FirstOrDefault(claim => claim.Key) ?? Dossier.Claims.FirstOrDefault();

    /// <summary>The claims whose positions stand open on the page.</summary>
    public ImmutableArray<Claim> OpenClaims => [.. Dossier.Claims.Where(claim => claim.Key).DefaultIfEmpty(KeyClaim).OfType<Claim>().Take(MostOpenClaims)];

    public ReportView? Report(string id) => reports.GetValueOrDefault(id);

    public FamilyView? FamilyOf(string documentId) => familyOf.GetValueOrDefault(documentId);

    public Statement? Statement(string? id) => id is null ? null : statements.GetValueOrDefault(id);

    public Entity? Entity(string? id) => id is null ? null : entities.GetValueOrDefault(id);

    /// <summary>What a report adds; null when it was compared with none.</summary>
    public Novelty? NoveltyOf(string documentId) => noveltyOf.GetValueOrDefault(documentId);

    /// <summary>What it changed in text that it took over.</summary>
    public ImmutableArray<ChangedWords> ChangesOf(ReportView report) => ChangedWords.Of(Dossier, report.Document);

    internal IEnumerable<Statement> StatementsIn(string documentId) => statementsIn[documentId];

    internal IEnumerable<DossierTime> TimesIn(string documentId) => timesIn[documentId];

    internal IEnumerable<Passage> PassagesIn(string documentId) => passagesIn[documentId];

    /// <summary>The name of an entity or a report; null when the id names neither.</summary>
    public string? NameOf(string? id) =>
        id is null ? null
        : Entity(id) is { } entity ? Plain.Clean(entity.Name)
        : Report(id)?.Name ?? (Statement(id) is { } statement ? SourceOf(statement) ?? "unknown speaker" : null);

    /// <summary>The name of a statement's source: the entity's, or the words of the report, or null.</summary>
    public string? SourceOf(Statement statement) =>
        NameOf(statement.Source.Entity) ?? (statement.Source.Span is { } span ? Plain.Clean(span.Text) : null);

    /// <summary>The name of an addressee or a channel.</summary>
    public string? NameOf(Party? party) =>
        party is null ? null : NameOf(party.Entity) ?? (party.Span is { } span ? Plain.Clean(span.Text) : null);

    /// <summary>Families with evidence for a claim: how many texts that owe nothing to one another carry it.</summary>
    public ImmutableArray<FamilyView> FamiliesOf(Claim claim) =>
        [.. claim.Positions.Select(position => FamilyOf(position.Evidence.Document)).OfType<FamilyView>().Distinct().OrderBy(family => family.Letter.Length).ThenBy(family => family.Letter, StringComparer.Ordinal)];

    /// <summary>The names of those whom the count of origins counts; a report that has it from nobody is its own origin.</summary>
    public string[] OriginsOf(Claim claim) => [.. Sides.OriginsOf(claim).Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Each report of a family beside the one that it shares most with, by how much; a report that is already one side of a pair needs none.</summary>
    public ImmutableArray<PairView> PairsOf(FamilyView family) => pairsOf.TryGetValue(family.Letter, out var pairs) ? pairs : [];

    /// <summary>Its passages are shown in full; those of further pairs are links into the reports.</summary>
    public bool IsLaidOut(PairView pair) => laidOut.Contains(pair);

    /// <summary>The passages that some pair of the page shows or links to.</summary>
    internal IEnumerable<Passage> ShownPassages => pairsOf.Values.SelectMany(pairs => pairs).SelectMany(pair => pair.Passages);

    /// <summary>What an editor would add to the sourcing of a claim, in the words of the field.</summary>
    public string[] WarningsOf(Claim claim) => [.. warnings.Of(claim).Select(DossierWords.Of)];

    /// <summary>Where its positions stand on the page.</summary>
    public string AnchorOf(Claim claim) => $"{Key}-c{Dossier.Claims.IndexOf(claim) + 1}";

    /// <summary>Where its readings stand on the page.</summary>
    public string AnchorOf(Discrepancy discrepancy) => $"{Key}-x{Dossier.Discrepancies.IndexOf(discrepancy) + 1}";

    /// <summary>The anchor of a passage; null when its text is not at hand, or is another text.</summary>
    public string? AnchorOf(Evidence evidence) =>
        Report(evidence.Document) is { Text: { } text } report && evidence.End <= text.Length && evidence.Start < evidence.End
            ? FormattableString.Invariant($"{report.Key}-{evidence.Start}-{evidence.End}")
            : null;

    private ImmutableArray<FamilyView> FamiliesOf(Dossier dossier)
    {
        var families = ImmutableArray.CreateBuilder<FamilyView>();
        foreach (var family in dossier.Families.OrderByDescending(family => family.Documents.Length))
        {
            ImmutableArray<ReportView> members = [.. family.Documents.Select(Report).OfType<ReportView>().OrderBy(report => report.Number)];
            var colour = members.Length > 1 ? (families.Count % FamilyView.Colours) + 1 : 0;
            families.Add(new FamilyView(FamilyView.LetterOf(families.Count), colour, family, members));
        }

        return families.ToImmutable();
    }
}
