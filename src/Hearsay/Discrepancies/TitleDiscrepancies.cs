using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One person under different offices, or at the head of different bodies.</summary>
internal static class TitleDiscrepancies
{
    private const int ShortestRole = 4; // "MP", "MK", "Sen" are forms of address that differ by house style

    private const int LongestRole = 110; // characters; longer ones hold more than an office

    private const int Deepest = 4; // nouns within nouns

    private const int MostReports = 20; // reports compared for one person

    private const int FewestBodyTerms = 2; // "the department" names no body that another report could contradict

    /// <summary>An office as one report words it.</summary>
    /// <param name="Head">Meaning of its noun: "director".</param>
    /// <param name="Body">Terms of what it is an office of.</param>
    /// <param name="IsBrief">Stands before the name, "Orla mayor Leif Aas", where what it is an office of is cut short.</param>
    private sealed record Title(string Words, string Head, ImmutableArray<string> Body, bool IsBrief, Evidence Place);

    public static IEnumerable<Discrepancy> Find(Story story)
    {
        var titles = new Dictionary<string, List<Title>>(StringComparer.Ordinal);
        for (var i = 0; i < story.Documents.Length; i++)
        {
            foreach (var person in story.Documents[i].Entities.Entities)
            {
                if (person.Type == EntityType.Person && story.EntityId(story.Documents[i].Id, person.Index) is { } id && TitleOf(story, i, person) is { } title)
                {
                    var list = titles.TryGetValue(id, out var known) ? known : titles[id] = [];
                    if (list.Count < MostReports && list.All(other => other.Place.Document != title.Place.Document))
                    {
                        list.Add(title);
                    }
                }
            }
        }

        foreach (var (id, held) in titles.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var readings = new List<(Title Title, List<Evidence> Places)>();
            foreach (var title in held)
            {
                if (readings.Find(reading => !Differ(reading.Title, title)) is { Places: not null } same)
                {
                    same.Places.Add(title.Place);
                }
                else
                {
                    readings.Add((title, [title.Place]));
                }
            }

            ImmutableArray<Reading> distinct = [.. readings
                .DistinctBy(reading => reading.Title.Words, StringComparer.OrdinalIgnoreCase)
                .Select(reading => new Reading(reading.Title.Words, [.. reading.Places]))];
            if (distinct.Length > 1)
            {
                yield return Discrepancies.About(story, DiscrepancyKind.Name, Severity.Low, story.Entity(id)?.Name ?? "Office", distinct);
            }
        }
    }

    /// <summary>The longest office that the report gives with the name.</summary>
    private static Title? TitleOf(Story story, int document, LocalEntity person)
    {
        var report = story.Documents[document];
        if (report.Syntax is not { } syntax)
        {
            return null;
        }

        Title? best = null;
        foreach (var mention in report.Entities.Mentions)
        {
            if (mention.Entity != person.Index || mention.Kind != MentionKind.Name || syntax.Tree.WordAt(mention.Core.Start) is var name && name >= syntax.Words.Length)
            {
                continue;
            }

            foreach (var noun in NounsBeside(syntax, name, person))
            {
                if (IsRole(person, syntax.TextOf(noun)) && Read(story, document, noun, mention.Core) is { } title && (best is null || title.Words.Length > best.Words.Length))
                {
                    best = title;
                }
            }
        }

        return best;
    }

    private static bool IsRole(LocalEntity person, ReadOnlySpan<char> noun)
    {
        foreach (var role in person.Roles)
        {
            if (role.AsSpan().EndsWith(noun, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "Ines Aas, the mayor", "the mayor, Ines Aas", "mayor Ines Aas", "port spokeswoman Ines Aas".
    private static IEnumerable<int> NounsBeside(DocumentSyntax syntax, int name, LocalEntity person)
    {
        var head = name;
        while (syntax.Words[head] is { Relation: "flat" or "compound" or "name", Head: var above and >= 0 } && syntax.Words[above].Tag == UniversalTag.Propn)
        {
            head = above;
        }

        foreach (var child in syntax.Tree.Children(head))
        {
            if (syntax.Tree.IsA(child, "appos") || syntax.Words[child].Relation == "nmod:desc")
            {
                yield return child;
            }
        }

        if (syntax.Tree.IsA(head, "appos") || syntax.Tree.IsA(head, "flat"))
        {
            // "the head of the weather service, Ines Aas": the nearest noun is not the office.
            var noun = syntax.Words[head].Head;
            for (var step = 0; step < Deepest && !IsRole(person, syntax.TextOf(noun)) && syntax.Tree.IsA(noun, "nmod"); step++)
            {
                noun = syntax.Words[noun].Head;
            }

            yield return noun;
        }
    }

    private static Title? Read(Story story, int document, int noun, TextSpan name)
    {
        var report = story.Documents[document];
        var syntax = report.Syntax!;
        if (syntax.Words[noun].Tag != UniversalTag.Noun || !syntax.TextOf(noun).ContainsAnyInRange('a', 'z')
            || LooseRoles.IsLoose(syntax.TextOf(noun).ToString()) || syntax.Words[noun].Span.Length < ShortestRole)
        {
            return null;
        }

        var phrase = syntax.Tree.NounPhraseOf(noun);
        if (syntax.Tree.Child(noun, "case") is { } preposition && preposition < noun)
        {
            phrase = new TextSpan(syntax.Words[preposition].Span.End, phrase.End);
        }

        if (phrase.Start < name.Start && phrase.End > name.Start)
        {
            phrase = new TextSpan(phrase.Start, name.Start); // "mayor Ines Aas"
        }
        else if (phrase.Overlaps(name))
        {
            return null;
        }

        phrase = Trim(report.Text, phrase);
        if (phrase.Length is < ShortestRole or > LongestRole || !phrase.Contains(syntax.Words[noun].Span) || phrase.In(report.Text).Contains('\n'))
        {
            return null;
        }

        var head = LooseRoles.Office(syntax.TextOf(noun));
        var words = phrase.In(report.Text).ToString()
            .Split([' ', '-', ',', '\'', '’'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !WordForms.IsFunctionWord(word) && word.Length > 1)
            .Select(word => NewsWords.Meaning(word));
        ImmutableArray<string> body = [.. words.Concat(ClauseFinder.Terms(story, document, phrase, null)).Where(term => term != head && !LooseRoles.IsGrade(term)).Distinct(StringComparer.Ordinal)];
        return new Title(WithoutArticle(phrase.In(report.Text)), head, body, phrase.End + 1 == name.Start, report.Source.Quote(phrase));
    }

    private static string WithoutArticle(ReadOnlySpan<char> words)
    {
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (words.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return words[article.Length..].ToString();
            }
        }

        return words.ToString();
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return new TextSpan(start, end);
    }

    // Another office ("governor", "commander"), or one of another body ("the seismological centre", "the weather service").
    // "Head" and "leader" go with any office; of one body each may be part of what the other says.
    private static bool Differ(Title a, Title b) => !(a.Head == b.Head || LooseRoles.IsLead(a.Head) || LooseRoles.IsLead(b.Head))
        || (!a.IsBrief && !b.IsBrief && a.Body.Length >= FewestBodyTerms && b.Body.Length >= FewestBodyTerms && HasTwoOwn(a, b) && HasTwoOwn(b, a));

    private static bool HasTwoOwn(Title title, Title other) => title.Body.Except(other.Body, StringComparer.Ordinal).Skip(1).Any();
}
