using System.Collections.Immutable;
using Hearsay.Discrepancies.English;
using Hearsay.Language.English;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One name spelt in several ways.</summary>
internal static class NameDiscrepancies
{
    private const int ShortestName = 6; // letters; shorter names are often one letter from another name

    private const int ShortestRoot = 4; // letters that two forms of a name share

    private const int LongNames = 8; // letters from which two letters may differ

    private const int MostBeside = 12; // other words of a name's mentions

    private const int MostNames = 2_000; // names compared in one story

    public static IEnumerable<Discrepancy> Find(Story story)
    {
        var names = Names(story);
        var group = Enumerable.Range(0, names.Length).ToArray();
        int Root(int i) => group[i] == i ? i : group[i] = Root(group[i]);

        // Variants begin with one letter and have nearly one length: only those are compared.
        foreach (var members in Enumerable.Range(0, names.Length).GroupBy(i => names[i].Name[0]).Select(bucket => bucket.ToArray()))
        {
            foreach (var (a, b) in members.SelectMany((a, n) => members.Take(n).Select(b => (a, b))))
            {
                if (AreVariants(names[a].Name, names[b].Name) && MayBeOne(names[a], names[b]) && !names[a].Documents.Overlaps(names[b].Documents))
                {
                    group[Root(a)] = Root(b);
                }
            }
        }

        foreach (var variants in Enumerable.Range(0, names.Length).GroupBy(Root).Where(variants => variants.Skip(1).Any()))
        {
            ImmutableArray<Reading> readings = [.. variants
                .OrderByDescending(i => names[i].Documents.Count)
                .ThenBy(i => names[i].Name, StringComparer.Ordinal)
                .Select(i => new Reading(names[i].Name, names[i].Places))];
            yield return Discrepancies.Of(story, DiscrepancyKind.Name, Severity.Low, DiscrepancyTitles.Spelling(Discrepancies.ValuesOf(readings)), readings);
        }
    }

    private sealed record Spelling(string Name, HashSet<string> Documents, ImmutableArray<Evidence> Places);

    /// <summary>Words of names, with one place for each document.</summary>
    private static Spelling[] Names(Story story)
    {
        var places = new Dictionary<string, List<Evidence>>(StringComparer.Ordinal);
        foreach (var document in story.Documents)
        {
            foreach (var mention in document.Entities.Mentions)
            {
                if (mention.Kind != MentionKind.Name || document.Entities.Entities[mention.Entity].Type is EntityType.Outlet or EntityType.Organization)
                {
                    continue;
                }

                var text = document.Tokens;
                for (var i = text.TokenAt(mention.Core.Start); i < text.Tokens.Length && text.Tokens[i].Start < mention.Core.End; i++)
                {
                    var word = text.TextOf(i);
                    if (word.Length >= ShortestName && char.IsUpper(word[0]) && word.ContainsAnyInRange('a', 'z') && !WordForms.IsFunctionWord(word))
                    {
                        var name = word.ToString();
                        var list = places.TryGetValue(name, out var known) ? known : places[name] = [];
                        if (list.Count == 0 || list[^1].Document != document.Id)
                        {
                            list.Add(document.Source.Quote(mention.Core));
                        }
                    }
                }
            }
        }

        return [.. places
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(MostNames)
            .Select(pair => new Spelling(pair.Key, pair.Value.Select(place => place.Document).ToHashSet(StringComparer.Ordinal), [.. pair.Value]))];
    }

    /// <summary>What stands beside them in fuller names is shared or a variant too: "Mahmud Aas" and "Ilse Mahmut" are two people.</summary>
    private static bool MayBeOne(Spelling a, Spelling b)
    {
        var (first, second) = (Beside(a), Beside(b));
        return first.Length == 0 || second.Length == 0 || first.Any(word => second.Any(other => word.Equals(other, StringComparison.OrdinalIgnoreCase) || AreVariants(word, other)));
    }

    private static string[] Beside(Spelling spelling) =>
    [
        .. spelling.Places.SelectMany(place => place.Text.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries)).Where(word => word != spelling.Name && char.IsUpper(word[0])).Distinct(StringComparer.Ordinal).Take(MostBeside),
    ];

    /// <summary>Whether two words of names are found to be variants on their own.</summary>
    internal static bool AreCompared(string a, string b) => Math.Min(a.Length, b.Length) >= ShortestName && AreVariants(a, b);

    internal static bool AreVariants(string a, string b)
    {
        if (Math.Max(a.Length, b.Length) > EditDistance.LongestName || Math.Abs(a.Length - b.Length) > 2 || a.Equals(b, StringComparison.OrdinalIgnoreCase) || WordForms.Stem(a) == WordForms.Stem(b))
        {
            return false;
        }

        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);

        // "Iran" and "Iranian", "Norland" and "Norlands": a form of the name, no other spelling.
        if (longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase) || longer.StartsWith(shorter[..^1], StringComparison.OrdinalIgnoreCase) && longer[^1] is 'n' or 's' or 'i')
        {
            return false;
        }

        // "Paralympics" and "Paralympians"
        var same = longer.AsSpan().CommonPrefixLength(shorter);
        for (var root = same; root >= Math.Max(ShortestRoot, same - 1); root--)
        {
            if (NameEndings.AreForms(longer.AsSpan(root), shorter.AsSpan(root)))
            {
                return false;
            }
        }

        return EditDistance.Of(a.ToLowerInvariant(), b.ToLowerInvariant()) <= (Math.Min(a.Length, b.Length) >= LongNames ? 2 : 1);
    }
}
