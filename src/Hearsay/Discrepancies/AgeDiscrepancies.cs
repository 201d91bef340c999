using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>Somebody's age, or that of a group, in two reports: 36 or 37, "pupils aged 10 to 15" or "10 to 14".</summary>
internal static class AgeDiscrepancies
{
    private const int NameAfter = 6; // tokens: "36-year-old former harbour master Aas"

    private const int WidestRival = 12; // years; ages further apart are of two people of one name

    private const int BirthdayDays = 20; // reports further apart may have a birthday between them

    private const int NameBeforeChars = 400; // where the person that a pronoun means has its name

    private const int LongestEvidence = 90; // characters

    private sealed record Held(string Owner, string Name, int Document, int Low, int High, TextSpan Span) : Finding(Document, Span);

    public static IEnumerable<Discrepancy> Find(Story story)
    {
        foreach (var owner in story.EachDocument(document => In(story, document)).GroupBy(age => age.Owner, StringComparer.Ordinal))
        {
            // Two ages in one report are of two people, or of two moments.
            var single = owner.GroupBy(age => age.Document).Where(report => report.Select(age => (age.Low, age.High)).Distinct().Count() == 1).Select(report => report.First()).ToArray();
            var values = single.GroupBy(age => (age.Low, age.High)).OrderBy(value => value.Key).ToArray();
            if (values.Length < 2 || values[^1].Key.Low - values[0].Key.Low > WidestRival || MayHaveHadBirthday(story, single))
            {
                continue;
            }

            yield return Discrepancies.About(
                story, DiscrepancyKind.Number, Severity.Medium, $"Age of {single[0].Name}",
                [.. values.Select(value => Discrepancies.Reading(story, value.Key.Low == value.Key.High ? $"{value.Key.Low}" : $"{value.Key.Low} to {value.Key.High}", value))]);
        }
    }

    private static bool MayHaveHadBirthday(Story story, Held[] ages)
    {
        if (ages.Max(age => age.High) - ages.Min(age => age.Low) > 1)
        {
            return false;
        }

        var days = ages.Select(age => Days.Of(story.Dates[age.Document].Value)).OfType<DateOnly>().ToArray();
        return days.Length > 1 && days.Max().DayNumber - days.Min().DayNumber > BirthdayDays;
    }

    private static IEnumerable<Held> In(Story story, int document)
    {
        var report = story.Documents[document];
        var text = report.Tokens;
        foreach (var sentence in text.Sentences.Where(sentence => !sentence.IsNoise))
        {
            foreach (var age in AgeReader.Read(text, sentence))
            {
                var span = new TextSpan(text.Tokens[age.First].Start, text.Tokens[age.End - 1].End);
                if (PersonOf(story, document, sentence, age) is var (mention, entity))
                {
                    var whole = span.Union(mention.Core);
                    yield return new Held(entity.Id, entity.Name, document, age.Low, age.High, whole.Length <= LongestEvidence ? whole : span);
                }
                else if (age is { Form: AgeForm.After, Owner: var noun and >= 0 } && age.Low < age.High && AgedPeople.AreSome(text.TextOf(noun)))
                {
                    yield return new Held("~" + NewsWords.Meaning(text.TextOf(noun)), text.TextOf(noun).ToString(), document, age.Low, age.High, text.Tokens[noun].Span.Union(span));
                }
            }
        }
    }

    private static (Mention Mention, Entity Entity)? PersonOf(Story story, int document, Sentence sentence, Age age)
    {
        var text = story.Documents[document].Tokens;
        switch (age.Form)
        {
            case AgeForm.Before:
                for (var i = age.End; i < Math.Min(sentence.EndToken, age.End + NameAfter) && text.Tokens[i].Kind == TokenKind.Word && !AgedPeople.IsLink(text.TextOf(i)); i++)
                {
                    if (PersonAt(story, document, text.Tokens[i].Span, MentionKind.Name) is { } named)
                    {
                        return named;
                    }
                }

                if (Apposed(story, document, sentence, age) is { } apposed)
                {
                    return apposed;
                }

                // "Aas, a 36-year-old hiker"
                var comma = age.First - (age.First > sentence.FirstToken && AgedPeople.IsArticle(text.TextOf(age.First - 1)) ? 2 : 1);
                return comma > sentence.FirstToken && text.Is(comma, ",") ? PersonAt(story, document, text.Tokens[comma - 1].Span, MentionKind.Name) : null;
            case AgeForm.Aside:
            case AgeForm.After:
                return PersonAt(story, document, text.Tokens[age.Owner].Span, MentionKind.Name);
            case AgeForm.Is:
                return PersonAt(story, document, text.Tokens[age.Owner].Span, null);
            case AgeForm.AtDeath:
                return story.Documents[document].Syntax is { Tree: var tree } && tree.WordAt(text.Tokens[age.Owner].Start) is var death && death < tree.Syntax.Words.Length && WhoDied(tree, death) is { } dead
                    ? PersonAt(story, document, tree.Word(dead).Span, null)
                    : null;
            default:
                return null;
        }
    }

    // "Aas died at", "the death of Aas at", "Aas's death at"
    private static int? WhoDied(WordTree tree, int death) => tree.Child(death, "nsubj")
        ?? (tree.Word(death).Tag != UniversalTag.Noun ? null : tree.Child(death, "nmod") is { } whose && (tree.Word(whose).Relation == "nmod:poss" || tree.Case(whose) == "of") ? whose : null);

    // "the club's 36-year-old keeper, Leif Aas,"; not "a 36-year-old keeper, Leif Aas said"
    private static (Mention Mention, Entity Entity)? Apposed(Story story, int document, Sentence sentence, Age age)
    {
        var text = story.Documents[document].Tokens;
        var comma = age.End;
        while (comma < sentence.EndToken && comma < age.End + NameAfter && text.Tokens[comma].Kind == TokenKind.Word && !AgedPeople.IsLink(text.TextOf(comma)))
        {
            comma++;
        }

        return comma + 1 < sentence.EndToken && text.Is(comma, ",") && PersonAt(story, document, text.Tokens[comma + 1].Span, MentionKind.Name) is { } named
            && text.TokenAt(named.Mention.Core.End - 1) + 1 is var after && after < sentence.EndToken && text.TextOf(after) is "," or "." ? named : null;
    }

    private static (Mention Mention, Entity Entity)? PersonAt(Story story, int document, TextSpan span, MentionKind? kind)
    {
        var report = story.Documents[document];
        foreach (var mention in report.Entities.In(span))
        {
            if ((kind is null || mention.Kind == kind) && (mention.Kind == MentionKind.Name || IsLastNamed(report.Entities, mention)) && mention.Span.Contains(span)
                && story.Entity(story.EntityId(report.Id, mention.Entity)) is { Type: EntityType.Person } entity && char.IsUpper(entity.Name[0]))
            {
                return (mention, entity);
            }
        }

        return null;
    }

    // "The pilot was Bo Aas. His mate was Leif Brandt. He was 24.": of two who may be meant, none is.
    private static bool IsLastNamed(DocumentEntities entities, Mention pronoun)
    {
        var last = -1;
        foreach (var mention in entities.In(new TextSpan(Math.Max(0, pronoun.Span.Start - NameBeforeChars), pronoun.Span.Start)))
        {
            last = mention.Kind == MentionKind.Name && mention.Span.End <= pronoun.Span.Start && entities.Entities[mention.Entity].Type == EntityType.Person ? mention.Entity : last;
        }

        return last == pronoun.Entity;
    }
}
