using Hearsay.Discrepancies.English;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>Whole names of people with one word spelt otherwise: what stays the same lets shorter words be compared than a name alone.</summary>
internal static class FullNameDiscrepancies
{
    private const int ShortestSurname = 4; // letters

    private const int ShortestGiven = 3; // letters

    private const int MostAlike = 40; // names with one word in common

    private sealed record Full(string Given, string Last, HashSet<string> Documents, List<Evidence> Places)
    {
        public string Name => Places[0].Text;
    }

    public static IEnumerable<Discrepancy> Find(Story story)
    {
        var names = Names(story);
        var bySurname = names.GroupBy(name => name.Given, StringComparer.OrdinalIgnoreCase).SelectMany(group => Variants(group, (a, b) => AreSurnames(a.Last, b.Last)));
        var byGivenName = names.GroupBy(name => name.Last, StringComparer.OrdinalIgnoreCase).SelectMany(group => Variants(group, (a, b) => AreGivenNames(a.Given, b.Given)));
        var bySound = names.GroupBy(name => (Transliteration.Sounds(name.Given), Transliteration.Sounds(name.Last))).SelectMany(group => Variants(group, AreTransliterations));
        foreach (var (a, b) in bySurname.Concat(byGivenName).Concat(bySound))
        {
            yield return Discrepancies.Of(
                story, DiscrepancyKind.Name, Severity.Low, DiscrepancyTitles.Spelling([a.Name, b.Name]), new Reading(a.Name, [.. a.Places]), new Reading(b.Name, [.. b.Places]));
        }
    }

    private static IEnumerable<(Full, Full)> Variants(IEnumerable<Full> group, Func<Full, Full, bool> areVariants)
    {
        var members = group.OrderByDescending(name => name.Documents.Count).ThenBy(name => name.Name, StringComparer.Ordinal).Take(MostAlike).ToArray();
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++)
            {
                if (areVariants(members[i], members[j]) && !members[i].Documents.Overlaps(members[j].Documents))
                {
                    yield return (members[i], members[j]);
                }
            }
        }
    }

    /// <summary>Names of two words or more; those between first and last are left out.</summary>
    private static List<Full> Names(Story story)
    {
        var names = new Dictionary<(string, string), Full>();
        foreach (var document in story.Documents)
        {
            foreach (var mention in document.Entities.Mentions)
            {
                if (mention.Kind != MentionKind.Name || document.Entities.Entities[mention.Entity].Type != EntityType.Person)
                {
                    continue;
                }

                var words = mention.Core.In(document.Text).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (words.Length is < 2 or > 4 || !Array.TrueForAll(words, IsNameWord))
                {
                    continue;
                }

                var (given, last) = (words[0], words[^1]);
                if (!names.TryGetValue((given, last), out var full))
                {
                    names[(given, last)] = full = new Full(given, last, new HashSet<string>(StringComparer.Ordinal), []);
                }

                if (full.Documents.Add(document.Id))
                {
                    full.Places.Add(document.Source.Quote(mention.Core));
                }
            }
        }

        return [.. names.Values.OrderBy(name => name.Given, StringComparer.Ordinal).ThenBy(name => name.Last, StringComparer.Ordinal)];
    }

    private static bool IsNameWord(string word) => char.IsUpper(word[0]) && word.AsSpan().ContainsAnyInRange('a', 'z') && word.All(letter => char.IsLetter(letter) || letter is '-' or '\'' or '’');

    // Longer words are compared without their names.
    private static bool AreSurnames(string a, string b) => Math.Min(a.Length, b.Length) >= ShortestSurname && IsOneEdit(a, b) && !NameDiscrepancies.AreCompared(a, b);

    // "Jon" and "John", "Eric" and "Erik"; not "Tim" and "Tom", "Paul" and "Paula".
    private static bool AreGivenNames(string a, string b)
    {
        if (Math.Min(a.Length, b.Length) < ShortestGiven || !IsOneEdit(a, b) || NameDiscrepancies.AreCompared(a, b))
        {
            return false;
        }

        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var same = longer.AsSpan().CommonPrefixLength(shorter);
        return shorter.Length < longer.Length
            ? longer[same] is not ('a' or 'e' or 'o' or 'y' or 'i') || same < shorter.Length
            : NameEndings.AreOneSound(longer[same], shorter[same]);
    }

    // "Ahmad Musa" and "Ahmed Moussa"; one word that differs by a letter has been compared already.
    private static bool AreTransliterations(Full a, Full b) => Folded(a.Given) == Folded(b.Given)
        ? a.Last.Length >= ShortestSurname && b.Last.Length >= ShortestSurname && !IsOneEdit(a.Last, b.Last) && Folded(a.Last) != Folded(b.Last) && !NameDiscrepancies.AreCompared(a.Last, b.Last)
        : Math.Min(a.Given.Length, b.Given.Length) >= ShortestGiven && Math.Min(a.Last.Length, b.Last.Length) >= ShortestSurname && Folded(a.Last) != Folded(b.Last)
            && !NameDiscrepancies.AreCompared(a.Given, b.Given) && !NameDiscrepancies.AreCompared(a.Last, b.Last);

    // An accent more or less is the house's style.
    private static bool IsOneEdit(string a, string b)
    {
        var (first, second) = (Folded(a), Folded(b));
        return Math.Max(first.Length, second.Length) <= EditDistance.LongestName && Math.Abs(first.Length - second.Length) <= 1 && first != second && EditDistance.Of(first, second) == 1;
    }

    private static string Folded(string word) => string.Create(word.Length, word, static (letters, from) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = LetterFolding.Fold(from[i]);
        }
    });
}
