using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Claims.English;
using Hearsay.Reuse;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Utterances;

namespace Hearsay.Claims;

/// <summary>Finds the propositions that several parties or reports speak to, and each party's position on them.</summary>
internal static class ClaimFinder
{
    private const int MostClaims = 120; // views show the key ones and fold the rest

    /// <summary>Key claims first.</summary>
    /// <param name="all">The story's clauses, as <see cref="ClauseFinder"/> cuts them.</param>
    public static ImmutableArray<Claim> Find(Story story, ImmutableArray<Clause> all, StoryReuse reuse, ImmutableArray<Utterance> utterances)
    {
        var refusals = all.Where(clause => IsRefusal(story, clause)).ToArray();
        ImmutableArray<Clause> clauses = [.. all.Except(refusals)];
        var weights = new TermWeights(story, clauses);
        var background = new Background(story);
        var families = FamilyNumbers(story, reuse);
        var clusters = ClauseClusters.Of(clauses, weights)
            .SelectMany(members => members.Select(index => clauses[index]).GroupBy(clause => clause.Rank > 0 && background.IsOld(clause))) // what happened years ago is another event, however alike its words
            .SelectMany(members => Denials.Part(new Cluster([.. members], families), weights, families))
            .ToList();
        clusters = Denials.Join(story, clusters, weights, families);
        Withholdings.Attach(story, clusters, weights, refusals);
        var spokenTo = clusters
            .Where(cluster => cluster.IsShared || cluster.StandsAlone)
            .OrderByDescending(cluster => cluster.Weight)
            .ThenBy(cluster => cluster.Clauses[0].Document)
            .ThenBy(cluster => cluster.Clauses[0].Span)
            .Take(MostClaims)
            .ToArray();
        var positions = spokenTo.ToDictionary(cluster => cluster, cluster => Positions.Of(story, cluster, weights, background));
        spokenTo = [.. spokenTo.Where(cluster => !positions[cluster].IsEmpty)]; // a denial of earlier days alone is a position on nothing of this story
        var origins = new Origins(story, reuse, utterances);
        var taken = new List<ClaimText>();
        var agreeing = spokenTo.ToDictionary(cluster => cluster, cluster => Agreement.Of(story, cluster, weights));
        var texts = spokenTo.ToDictionary(cluster => cluster, cluster => ClaimText.Of(story, cluster, agreeing[cluster], weights, taken));
        var keys = KeyClaims.Choose(story, spokenTo, texts, background, weights, families);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. spokenTo
            .OrderByDescending(keys.Contains)
            .Select(cluster => ClaimOf(story, IdOf(story, cluster, texts[cluster], ids), positions[cluster], agreeing[cluster], texts[cluster], keys.Contains(cluster), origins))];
    }

    /// <summary>After its words; of two claims that one sentence has to stand for, the second after its clause too.</summary>
    private static string IdOf(Story story, Cluster cluster, ClaimText text, HashSet<string> ids)
    {
        string[] parts = [story.Id, story.Documents[text.Document].Id, text.Span.Start.ToString(CultureInfo.InvariantCulture), text.Span.End.ToString(CultureInfo.InvariantCulture)];
        var id = ContentId.Of("c", parts);
        if (!ids.Add(id))
        {
            var clause = cluster.Clauses[0];
            id = ContentId.Of("c", [.. parts, story.Documents[clause.Document].Id, clause.Span.Start.ToString(CultureInfo.InvariantCulture)]);
            ids.Add(id);
        }

        return id;
    }

    private static Claim ClaimOf(Story story, string id, ImmutableArray<Position> positions, Clause[] agreeing, ClaimText text, bool key, Origins origins)
    {
        var agreed = agreeing.Select(clause => (story.Documents[clause.Document].Id, PositionEvidence.Of(story.Documents[clause.Document], clause))).ToHashSet();
        (positions, var confirming) = origins.Of(positions, position => agreed.Contains((position.Evidence.Document, position.Evidence.Span)), agreeing.All(clause => clause.IsDependent && !OpensContent(clause)));
        var counted = positions.Select(position => position.Origin).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return new Claim
        {
            Id = id,
            Text = story.Quote(text.Document, text.Span).Text,
            Key = key,
            Status = ClaimStatusTable.StatusOf(
                positions.Any(position => Stances.Affirms(position.Stance)),
                positions.Any(position => position.Stance == Stance.Denied),
                confirming,
                counted,
                positions.Any(position => !Stances.Affirms(position.Stance) && position.Stance != Stance.Denied)),
            IndependentOrigins = counted,
            IndependentConfirmations = confirming,
            Positions = positions,
        };
    }

    /// <summary>What somebody says is no aside, however the sentence hangs on another: "Aas, who said that the ferry sank".</summary>
    private static bool OpensContent(Clause clause)
    {
        const int Opening = 6; // characters: "that "
        return clause.Statement is { } statement && statement.Content.Any(content => clause.Span.Start - content.Start is >= 0 and < Opening);
    }

    private static int[] FamilyNumbers(Story story, StoryReuse reuse)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < reuse.Families.Length; i++)
        {
            foreach (var document in reuse.Families[i].Documents)
            {
                numbers[document] = i;
            }
        }

        return [.. story.Documents.Select((document, i) => numbers.GetValueOrDefault(document.Id, reuse.Families.Length + i))];
    }

    /// <summary>Somebody says in so many words that they will not say; who passes another's refusal on refuses nothing.</summary>
    private static bool IsRefusal(Story story, Clause clause) =>
        clause.Statement is { Source.Entity: not null, Act: not StatementAct.Report } && Refusals.StanceOf(story.Documents[clause.Document].Tokens, clause.Span) is not null;
}
