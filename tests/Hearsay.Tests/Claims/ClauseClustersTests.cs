using Hearsay.Articles;
using Hearsay.Claims;
using Hearsay.Models.English;
using Hearsay.Stories;

namespace Hearsay.Tests.Claims;

public class ClauseClustersTests
{
    [Fact]
    public void Each_clause_is_in_one_cluster_and_those_of_one_proposition_together()
    {
        var (clauses, clusters) = ClustersOf(
            "The ferry to Orla sank near the harbour wall on Sunday. Mayor Ines Aas opened a school in Leira.",
            "A ferry sank near the harbour of Orla. The price of herring doubled.",
            "A new school was opened in Leira by Mayor Ines Aas. The weather was fine.");
        Assert.Equal(Enumerable.Range(0, clauses.Length), clusters.SelectMany(cluster => cluster).Order());
        Assert.Contains(clusters, cluster => cluster.Length == 2 && cluster.All(index => clauses[index].Terms.Contains("ferri")));
        Assert.Contains(clusters, cluster => cluster.Length == 2 && cluster.All(index => clauses[index].Terms.Contains("leira")));
    }

    [Fact]
    public void Nothing_joins_above_the_highest_likeness()
    {
        var (clauses, clusters) = ClustersOf(joins: 1.01, "The ferry sank near Orla.", "A ferry sank near Orla on Sunday.");
        Assert.Equal(clauses.Length, clusters.Length);
    }

    private static (Clause[] Clauses, int[][] Clusters) ClustersOf(params string[] texts) => ClustersOf(ClauseClusters.Joins, texts);

    private static (Clause[] Clauses, int[][] Clusters) ClustersOf(double joins, params string[] texts)
    {
        var story = StoryBuilder.Form([.. texts.Select((text, i) => Engine.Annotate(new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, Language = "en" }, EnglishModel.Instance))], (document, _) => document);
        var clauses = ClauseFinder.Find(story);
        return ([.. clauses], [.. ClauseClusters.Of(clauses, new TermWeights(story, clauses), joins).Select(cluster => cluster.ToArray())]);
    }
}
