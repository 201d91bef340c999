using System.Collections.Immutable;

namespace Hearsay.Articles.Html;

/// <summary>Collects what a page states of each field, in the order of belief: the first is chosen.</summary>
internal sealed class PageFacts
{
    private const int MostOfAField = 12;
    private const int LongestValue = 1000;

    private readonly List<StatedField> all = [];

    /// <summary>The chosen value of a field, or null.</summary>
    public string? this[ArticleField field] => all.Find(fact => fact.Field == field)?.Value;

    public FieldBasis BasisOf(ArticleField field) => all.Find(fact => fact.Field == field)?.Basis ?? FieldBasis.Unstated;

    public string WhereOf(ArticleField field) => all.Find(fact => fact.Field == field)?.Where ?? "";

    public IEnumerable<string> Values(ArticleField field, FieldBasis basis) => all.Where(fact => fact.Field == field && fact.Basis == basis).Select(fact => fact.Value);

    /// <param name="value">Passed over when null or blank.</param>
    public void Add(ArticleField field, string? value, FieldBasis basis, string where)
    {
        if (!string.IsNullOrWhiteSpace(value) && value.Length <= LongestValue && all.Count(fact => fact.Field == field) < MostOfAField
            && !all.Any(fact => fact.Field == field && fact.Basis == basis && fact.Where == where && fact.Value == value))
        {
            all.Add(new StatedField(field, value, basis, where, false, null));
        }
    }

    /// <summary>Puts a value before those that were believed so far.</summary>
    public void Prefer(ArticleField field, string? value, FieldBasis basis, string where)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            all.RemoveAll(fact => fact.Field == field && fact.Value == value && fact.Basis == basis && fact.Where == where);
            all.Insert(0, new StatedField(field, value, basis, where, false, null));
        }
    }

    /// <summary>All, by field, with what was chosen and why the others were not.</summary>
    public ImmutableArray<StatedField> Judged()
    {
        var judged = ImmutableArray.CreateBuilder<StatedField>(all.Count);
        foreach (var group in all.GroupBy(fact => fact.Field).OrderBy(group => group.Key))
        {
            var chosen = group.First();
            judged.Add(chosen with { IsChosen = true });
            judged.AddRange(group.Skip(1).Select(fact => fact with { Reason = Reason(fact, chosen) }));
        }

        return judged.ToImmutable();
    }

    private static string? Reason(StatedField fact, StatedField chosen)
    {
        if (Same(fact, chosen))
        {
            return null;
        }

        return fact.Basis == chosen.Basis ? $"{chosen.Where} is believed before {fact.Where}" : $"{Name(chosen.Basis)} is believed before {Name(fact.Basis)} here";
    }

    private static bool Same(StatedField fact, StatedField chosen) => fact.Value.Equals(chosen.Value, StringComparison.OrdinalIgnoreCase)
        || (fact.Field is ArticleField.PublishedAt or ArticleField.UpdatedAt && Day(fact.Value) == Day(chosen.Value));

    private static string Day(string time) => time.Length > 10 ? time[..10] : time;

    private static string Name(FieldBasis basis) => basis switch
    {
        FieldBasis.Unstated => "what is stated nowhere",
        FieldBasis.Input => "what came with the page",
        FieldBasis.JsonLd => "JSON-LD",
        FieldBasis.Meta => "a meta element",
        FieldBasis.Address => "the address",
        FieldBasis.Visible => "what a reader sees",
        FieldBasis.Script => "a script's data",
        FieldBasis.Feed => "the feed",
    };
}
