using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Hearsay.Reuse;

/// <summary>
/// Masks what an outlet, or a chain of outlets, puts on each of its pages: subscription notes, footers, links, biographies. A wire text that
/// an outlet runs in several versions is no furniture: other outlets run it too, each about once.
/// </summary>
internal static class Furniture
{
    private const int RunWords = 5;

    /// <summary>So many pages of one outlet, no two of them versions of one text, must carry a run before it is furniture.</summary>
    private const int Pages = 3;

    /// <summary>And so many pages on average of each outlet that carries it.</summary>
    private const double PagesPerOutlet = 2;

    /// <summary>Two pages of an outlet that share more of their words than this are versions of one text and count as one page.</summary>
    private const double VersionShare = 0.25;

    private const int VersionPages = 20; // what more pages hold is furniture if anything is; versions are known without it

    /// <summary>A page that shares more of its words than this with others of its outlet is published twice, not furnished.</summary>
    private const double RepublishedShare = 0.5;

    public static void Mask(ImmutableArray<DocumentWords> documents)
    {
        var outlets = documents
            .Where(document => Outlet(document) is not null)
            .GroupBy(Outlet, StringComparer.OrdinalIgnoreCase)
            .Select(outlet => (Pages: outlet.ToArray(), Runs: new HashSet<ulong>()))
            .ToArray();
        var held = new Dictionary<ulong, (int Pages, int Outlets)>();
        foreach (var outlet in outlets)
        {
            AddRuns(outlet.Pages, outlet.Runs);
            foreach (var run in outlet.Runs)
            {
                held[run] = default;
            }
        }

        if (held.Count == 0)
        {
            return;
        }

        foreach (var outlet in outlets)
        {
            Count(outlet.Pages, held);
        }

        foreach (var outlet in outlets)
        {
            outlet.Runs.RemoveWhere(run => held[run] is var (pages, outlets) && pages < PagesPerOutlet * outlets);
            foreach (var page in outlet.Pages)
            {
                Mask(page, outlet.Runs);
            }
        }
    }

    private static string? Outlet(DocumentWords words) => words.Document.Source.Publisher
        ?? (Uri.TryCreate(words.Document.Source.Url, UriKind.Absolute, out var url) ? url.Host : null);

    /// <summary>The runs that enough pages of one outlet hold.</summary>
    private static void AddRuns(DocumentWords[] pages, HashSet<ulong> runs)
    {
        if (pages.Length < Pages)
        {
            return;
        }

        var pagesWith = new Dictionary<ulong, List<int>>();
        for (var page = 0; page < pages.Length; page++)
        {
            for (var at = 0; at + RunWords <= pages[page].Count; at++)
            {
                ref var holders = ref CollectionsMarshal.GetValueRefOrAddDefault(pagesWith, WordGrams.Key(pages[page].Ids, at, RunWords), out _);
                holders ??= [];
                if (holders.Count == 0 || holders[^1] != page)
                {
                    holders.Add(page);
                }
            }
        }

        var text = Texts(pages, pagesWith.Values);
        foreach (var (run, holders) in pagesWith)
        {
            if (HoldTexts(holders, text))
            {
                runs.Add(run);
            }
        }
    }

    private static bool HoldTexts(List<int> holders, int[] text)
    {
        if (holders.Count < Pages)
        {
            return false;
        }

        var (first, second) = (text[holders[0]], -1);
        foreach (var holder in holders)
        {
            if (text[holder] != first && second >= 0 && text[holder] != second)
            {
                return true; // the third
            }

            second = text[holder] != first ? text[holder] : second;
        }

        return false;
    }

    /// <summary>Numbers for the pages: those that share a large part of their words have one, since they are versions of one text.</summary>
    private static int[] Texts(DocumentWords[] pages, IEnumerable<List<int>> sharing)
    {
        var shared = new Dictionary<(int, int), int>();
        foreach (var holders in sharing)
        {
            for (var a = 0; holders.Count <= VersionPages && a < holders.Count; a++)
            {
                for (var b = a + 1; b < holders.Count; b++)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, (holders[a], holders[b]), out _)++;
                }
            }
        }

        var families = FamilyFinder.Partition(pages.Length, shared
            .Where(pair => pair.Value >= VersionShare * Math.Min(pages[pair.Key.Item1].Count, pages[pair.Key.Item2].Count))
            .Select(pair => pair.Key));
        var text = new int[pages.Length];
        for (var family = 0; family < families.Length; family++)
        {
            foreach (var page in families[family])
            {
                text[page] = family;
            }
        }

        return text;
    }

    private static void Count(DocumentWords[] pages, Dictionary<ulong, (int Pages, int Outlets)> held)
    {
        var (inOutlet, inPage) = (new HashSet<ulong>(), new HashSet<ulong>());
        foreach (var page in pages)
        {
            inPage.Clear();
            for (var at = 0; at + RunWords <= page.Count; at++)
            {
                var key = WordGrams.Key(page.Ids, at, RunWords);
                ref var counts = ref CollectionsMarshal.GetValueRefOrNullRef(held, key);
                if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref counts) && inPage.Add(key))
                {
                    counts = (counts.Pages + 1, counts.Outlets + (inOutlet.Add(key) ? 1 : 0));
                }
            }
        }
    }

    private static void Mask(DocumentWords page, HashSet<ulong> runs)
    {
        var starts = Enumerable.Range(0, Math.Max(0, page.Count - RunWords + 1))
            .Where(at => runs.Contains(WordGrams.Key(page.Ids, at, RunWords)))
            .ToArray();
        if (starts.Length > RepublishedShare * page.Count)
        {
            return;
        }

        foreach (var at in starts)
        {
            page.Masked.AsSpan(at, RunWords).Fill(true);
        }
    }
}
