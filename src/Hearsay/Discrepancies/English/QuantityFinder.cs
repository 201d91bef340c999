using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Times;

namespace Hearsay.Discrepancies.English;

/// <summary>Finds figures and what they count. Not dates, times of day, telephone numbers, ages or "one".</summary>
internal static class QuantityFinder
{
    private const int LongestClause = 200; // characters of evidence; a longer clause gives its figure with what stands beside it

    private const int WordsBeside = 3; // "injuring more than 30 others": the verb of the figure itself

    private const int WordsBefore = 40; // tokens in which other injured may have been counted

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Additive =
        "more another other others additional further extra times".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // "his first 17 passes", "the last 10 games": a stretch of more.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ordering =
        "first last next previous final opening closing past".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Directions =
        "north south east west northeast northwest southeast southwest off outside".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Supposing =
        "can could might would may if".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Persons =
        "people persons person victims others individuals men women children".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>In text order.</summary>
    public static ImmutableArray<Quantity> Find(Story story, int document)
    {
        var report = story.Documents[document];
        var text = report.Tokens;
        var found = ImmutableArray.CreateBuilder<Quantity>();
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            var sentence = text.Sentences[s];
            if (sentence.IsNoise)
            {
                continue;
            }

            var pieces = ClauseBreaks.Cut(text, sentence.FirstToken, sentence.EndToken);
            var occasion = OccasionOf(story, document, s);
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                var before = i;
                if (FigureReader.Read(text, i, sentence) is { } figure && !IsTime(report.Times, text.Tokens[i].Span))
                {
                    i = figure.End;
                    var span = new TextSpan(text.Tokens[figure.First].Start, text.Tokens[figure.End - 1].End);
                    var clause = pieces.FirstOrDefault(piece => piece.Overlaps(text.Tokens[before].Span), sentence.Span);
                    if (Describe(text, figure, sentence, clause) is { } what)
                    {
                        var day = FigureTimes.DayOf(report, clause, text.Tokens[figure.Number].Start);
                        var quantity = new Quantity(
                            document, span, Evidence(text, clause, what.EndToken, figure.First), s, figure.Low, figure.High, figure.Bound, what.Unit, what.Thing, what.Modifiers, day ?? occasion)
                        {
                            HasOwnDay = day is not null,
                            IsBeside = figure.IsBeside,
                            IsOfCharge = CasualtyWords.IsOfCharge(text, figure, sentence),
                        };
                        if (FigureTree.Read(story, quantity, text.Tokens[figure.Number].Start) is { } placed)
                        {
                            found.Add(placed);
                        }
                    }
                }

                i = Math.Max(i, before + 1);
            }
        }

        return found.ToImmutable();
    }

    private readonly record struct What(string Unit, string? Thing, string[] Modifiers, int EndToken);

    private static What? Describe(TokenizedText text, Figure figure, Sentence sentence, TextSpan clause)
    {
        bool Is(int token, string word) => token >= sentence.FirstToken && token < sentence.EndToken && text.Is(token, word);
        if (figure.Unit == "time" || (figure.Unit is null && figure.Low is >= 1800 and < 2100 && text.TextOf(figure.Number).Length == 4))
        {
            return null;
        }

        // A part of a total ("30 of the 80") or an addition ("two more") is no rival of a total.
        var partOf = Is(figure.End, "of") && (Is(figure.End + 1, "the") || Is(figure.End + 1, "those") || Is(figure.End + 1, "them") || Is(figure.End + 1, "its") || Is(figure.End + 1, "their") || Is(figure.End + 1, "his") || Is(figure.End + 1, "her"));
        if ((partOf && figure.Unit is null) || (Is(figure.First - 1, "of") && Is(figure.First - 2, "family")) || (IsAddition(text, figure, sentence) && !IsBesideDead(text, figure, sentence))
            || (figure.First > sentence.FirstToken && Ordering.Contains(text.TextOf(figure.First - 1))))
        {
            return null;
        }

        for (var i = text.TokenAt(clause.Start); i < sentence.EndToken && text.Tokens[i].End <= clause.End; i++)
        {
            if (Supposing.Contains(text.TextOf(i)))
            {
                return null; // "a 6.0 quake can cause damage"
            }
        }

        if (IsSameSum(text, figure, sentence))
        {
            return null;
        }

        if (QuakeWords.IsMagnitude(text, figure, sentence, out var quake))
        {
            return new What(Quantity.Magnitude, quake, [], figure.End);
        }

        // "178 of 369 punches": both count punches.
        var noun = Is(figure.End, "of") && figure.End + 1 < sentence.EndToken && FigureReader.Read(text, figure.End + 1, sentence) is { Unit: null } whole ? whole.End : figure.End;
        var (head, modifiers, end) = CountedNoun.Read(text, noun, sentence.EndToken, figure.Suffix.Length > 0);
        if (figure.Unit is { } unit)
        {
            if (unit == Quantity.Length && From(text, figure.End, sentence.EndToken) is { } place)
            {
                return new What(Quantity.Distance + NewsWords.Meaning(text.TextOf(place)), null, [], place + 1);
            }

            return new What(unit, head, modifiers, end);
        }

        if (figure.Low != Math.Floor(figure.Low))
        {
            return null;
        }

        if (CasualtyWords.Of(text, figure, sentence, head is null || Persons.Contains(head)) is { } casualty)
        {
            return new What(casualty, head, modifiers, end);
        }

        if (Is(figure.First - 1, "population") || (Is(figure.First - 1, "of") && Is(figure.First - 2, "population")))
        {
            return new What(Quantity.Population, null, [], figure.End);
        }

        if (head is null)
        {
            return null;
        }

        var counted = NewsWords.Meaning(head);
        var isPopulation = counted == "resident"
            || (Persons.Contains(head) && Is(figure.First - 1, "of") && Is(figure.First - 3, "a"))
            || (Persons.Contains(head) && Is(figure.First - 1, "to") && Is(figure.First - 2, "home"));
        return isPopulation ? new What(Quantity.Population, head, modifiers, end)
            : new What(Quantity.Count + counted, head, modifiers, end);
    }

    /// <summary>"two more", "another 2,000".</summary>
    public static bool IsAddition(TokenizedText text, Figure figure, Sentence sentence) => (figure.End < sentence.EndToken && Additive.Contains(text.TextOf(figure.End)))
        || (figure.First > sentence.FirstToken && (text.Is(figure.First - 1, "another") || text.Is(figure.First - 1, "further")));

    // "$US1 million ($1.52 million)": one sum in the dollars of two countries.
    private static bool IsSameSum(TokenizedText text, Figure figure, Sentence sentence)
    {
        if (figure.Unit != Quantity.Money + "$" || figure.First <= sentence.FirstToken || !text.Is(figure.First - 1, "("))
        {
            return false;
        }

        for (var i = figure.First - 2; i >= Math.Max(sentence.FirstToken, figure.First - 1 - WordsBeside); i--)
        {
            if (text.TextOf(i).Contains('$'))
            {
                return true;
            }
        }

        return false;
    }

    // "killed 15 people and injured 30 others", "15 were killed, another 30 were injured": others than the dead.
    private static bool IsBesideDead(TokenizedText text, Figure figure, Sentence sentence)
    {
        if (CasualtyWords.Of(text, figure, sentence, true) != Quantity.Injured)
        {
            return false;
        }

        var own = Math.Max(0, figure.First - WordsBeside);
        var hasDead = figure.First == sentence.FirstToken || !text.Is(figure.First - 1, "another");
        for (var i = Math.Max(0, own - WordsBefore); i < own; i++)
        {
            var unit = CasualtyWords.UnitOf(text.TextOf(i));
            if (unit == Quantity.Injured)
            {
                return false; // "two were injured; three others were hurt in the stampede"
            }

            hasDead |= unit == Quantity.Dead;
        }

        return hasDead; // not "left two in a grave condition, another eight were hurt"
    }

    // "35 miles southwest of Bandar Abbas", "1,150 kilometers (700 miles) southeast of Tehran": the last word of the place it is reckoned from.
    private static int? From(TokenizedText text, int first, int limit)
    {
        for (var i = first; i < Math.Min(limit - 1, first + 6); i++)
        {
            if ((text.Is(i, "of") && Directions.Contains(text.TextOf(i - 1))) || (text.Is(i, "from") && i <= first + 1))
            {
                var place = i + 1;
                while (place + 1 < limit && char.IsUpper(text.TextOf(place + 1)[0]))
                {
                    place++;
                }

                return char.IsUpper(text.TextOf(place)[0]) ? place : null;
            }
        }

        return null;
    }

    private static bool IsTime(ImmutableArray<TimeExpression> times, TextSpan token)
    {
        foreach (var time in times)
        {
            if (time.Span.Overlaps(token))
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan Evidence(TokenizedText text, TextSpan clause, int endToken, int firstToken) => clause.Length <= LongestClause
        ? clause
        : new TextSpan(text.Tokens[Math.Max(0, text.TokenAt(Math.Max(clause.Start, text.Tokens[firstToken].Start - 80)))].Start, text.Tokens[endToken - 1].End);

    // A sentence that begins with a pronoun goes on about the occasion of the one before it: "It killed 612 people."
    private static string OccasionOf(Story story, int document, int sentence)
    {
        var report = story.Documents[document];
        for (var s = sentence; s >= Math.Max(0, sentence - 1); s--)
        {
            if (FigureTimes.FirstDay(report.Times, report.Tokens.Sentences[s].Span) is { } day)
            {
                return day;
            }

            var opening = report.Tokens.TextOf(report.Tokens.Sentences[s].FirstToken);
            if (!(opening is "It" or "They" or "He" or "She" or "This" or "That" or "These"))
            {
                break;
            }
        }

        return "";
    }
}
