using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Times;

namespace Hearsay.Discrepancies.English;

/// <summary>Finds figures and what they count. Not dates, times of day, telephone numbers, ages or "one".</summary>
internal static class QuantityFinder
{
    private const int CueBefore = 4; // tokens: "killing at least another 10"

    private const int CueAfter = 6; // tokens: "10 people in all had been killed"

    private const int LongestNounPhrase = 4; // words

    private const int LongestClause = 200; // characters of evidence; a longer clause gives its figure with what stands beside it

    private static readonly FrozenDictionary<string, (string Kind, double Factor)> Units = Lexicon.Lines("Discrepancies/English/units.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(
            parts => parts[0],
            parts => (parts[1], double.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)),
            StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> CasualtyWords = Lexicon.Lines("Discrepancies/English/casualty-words.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly ImmutableArray<(string[] Words, QuantityBound Bound)> Modifiers =
    [
        .. Lexicon.Lines("Discrepancies/English/number-modifiers.txt")
            .Select(line => line.Split('|'))
            .Select(parts => (parts[0].Split(' '), parts[1] switch { "most" => QuantityBound.AtMost, "least" => QuantityBound.AtLeast, _ => QuantityBound.About }))
            .OrderByDescending(entry => entry.Item1.Length),
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Additive =
        "more another other others additional further extra times".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

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
                if (Read(text, i, sentence) is { } figure && !IsTime(report.Times, text.Tokens[i].Span))
                {
                    i = figure.End;
                    var span = new TextSpan(text.Tokens[figure.First].Start, text.Tokens[figure.End - 1].End);
                    var clause = pieces.FirstOrDefault(piece => piece.Overlaps(text.Tokens[before].Span), sentence.Span);
                    if (Describe(text, figure, sentence, clause) is { } what)
                    {
                        found.Add(new Quantity(
                            document, span, Evidence(text, clause, what.EndToken, figure.First), s, figure.Low, figure.High, figure.Bound, what.Unit, what.Thing, what.Modifiers,
                            DayOf(report.Times, clause) ?? occasion));
                    }
                }

                i = Math.Max(i, before + 1);
            }
        }

        return found.ToImmutable();
    }

    private readonly record struct Figure(int First, int Number, int End, double Low, double High, QuantityBound Bound, string? Unit, string Suffix);

    private readonly record struct What(string Unit, string? Thing, string[] Modifiers, int EndToken);

    private static Figure? Read(TokenizedText text, int token, Sentence sentence)
    {
        if (!NumberReader.TryRead(text, token, sentence.EndToken, out var low, out var end, out var suffix))
        {
            return null;
        }

        var joined = suffix.ToString();
        var first = token;
        var bound = QuantityBound.Exact;
        string? unit = null;
        var factor = 1.0;
        if (token > sentence.FirstToken && text.TextOf(token - 1) is var sign && sign.IndexOfAny('$', '£', '€') >= 0 && sign.Length <= 3)
        {
            unit = Quantity.Money;
            first--;
        }

        var high = low;
        if (joined.Length == 0)
        {
            // "40 percent to 70 percent", "between 40 and 80 percent", "25 or 30 tons"
            var next = end < sentence.EndToken && Units.ContainsKey(text.TextOf(end).ToString()) ? end + 1 : end;
            if (next + 1 < sentence.EndToken && (text.Is(next, "to") || text.Is(next, "or") || text.Is(next, "-") || text.Is(next, "–")
                || (text.Is(next, "and") && first > sentence.FirstToken && text.Is(first - 1, "between"))))
            {
                var at = unit == Quantity.Money && next + 2 < sentence.EndToken && text.Tokens[next + 1].Kind == TokenKind.Symbol ? next + 2 : next + 1;
                if (NumberReader.TryRead(text, at, sentence.EndToken, out var upper, out var upperEnd, out var upperSuffix) && upper > low && upperSuffix.IsEmpty
                    && !(first > sentence.FirstToken && text.Is(first - 1, "from")))
                {
                    (high, end) = (upper, upperEnd);
                }
            }
        }

        var unitWord = joined.Length > 0 ? joined.Split('-')[0] : end < sentence.EndToken ? text.TextOf(end).TrimStart('-').ToString() : "";
        if (unitWord == "per" && end + 1 < sentence.EndToken && text.Is(end + 1, "cent"))
        {
            (unitWord, end) = ("percent", end + 1);
        }

        if (Units.TryGetValue(unitWord, out var known) && unit is null)
        {
            (unit, factor) = known;
            end = joined.Length > 0 ? end : end + 1;
        }
        else if (joined.Length > 0 && unit is null)
        {
            return null; // "747-400", "7th", "30-member": a name, an order, a make-up
        }

        foreach (var (words, how) in Modifiers)
        {
            if (first - words.Length >= sentence.FirstToken && words.Select((word, i) => text.Is(first - words.Length + i, word)).All(same => same))
            {
                (bound, first) = (how, first - words.Length);
                break;
            }
        }

        return new Figure(first, token, end, low * factor, high * factor, bound, unit, joined);
    }

    private static What? Describe(TokenizedText text, Figure figure, Sentence sentence, TextSpan clause)
    {
        bool Is(int token, string word) => token >= sentence.FirstToken && token < sentence.EndToken && text.Is(token, word);
        if (figure.Unit == "time" || (figure.Unit is null && figure.Low is >= 1800 and < 2100 && text.TextOf(figure.Number).Length == 4))
        {
            return null;
        }

        // A part of a total ("30 of the 80") or an addition ("two more") is no rival of a total.
        var partOf = Is(figure.End, "of") && (Is(figure.End + 1, "the") || Is(figure.End + 1, "those") || Is(figure.End + 1, "them"));
        if ((partOf && figure.Unit is null) || (figure.End < sentence.EndToken && Additive.Contains(text.TextOf(figure.End)))
            || (figure.First > sentence.FirstToken && (text.Is(figure.First - 1, "another") || text.Is(figure.First - 1, "further"))))
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

        if (IsMagnitude(text, figure, sentence, out var quake))
        {
            return new What(Quantity.Magnitude, quake, [], figure.End);
        }

        var (head, modifiers, end) = NounPhrase(text, figure.End, sentence.EndToken, figure.Suffix.Length > 0);
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

        if (Casualties(text, figure, sentence, head is null || Persons.Contains(head)) is { } casualty)
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
            : new What("n:" + counted, head, modifiers, end);
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

    private static bool IsMagnitude(TokenizedText text, Figure figure, Sentence sentence, out string? quake)
    {
        quake = null;
        if (figure.Unit is not null || figure.High >= 10 || text.Tokens[figure.Number].Kind == TokenKind.Word)
        {
            return false;
        }

        for (var i = Math.Max(sentence.FirstToken, figure.First - 4); i < Math.Min(sentence.EndToken, figure.End + 4); i++)
        {
            if (text.TextOf(i).Contains("magnitude", StringComparison.OrdinalIgnoreCase) || text.Is(i, "Richter"))
            {
                quake = IsAftershock(text, figure, sentence) ? "aftershock" : "quake";
                return true;
            }
        }

        return false;
    }

    // The nearest word for the shock decides: "A series of aftershocks have hit the island since a magnitude-5.9 earthquake".
    private static bool IsAftershock(TokenizedText text, Figure figure, Sentence sentence)
    {
        var (aftershock, quake) = (int.MaxValue, int.MaxValue);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var distance = Math.Abs(i - figure.Number);
            var word = text.TextOf(i);
            if (word.StartsWith("aftershock", StringComparison.OrdinalIgnoreCase))
            {
                aftershock = Math.Min(aftershock, distance);
            }
            else if (word.Contains("quake", StringComparison.OrdinalIgnoreCase) || word.StartsWith("tremor", StringComparison.OrdinalIgnoreCase) || word.StartsWith("temblor", StringComparison.OrdinalIgnoreCase))
            {
                quake = Math.Min(quake, distance);
            }
        }

        return aftershock < quake;
    }

    // What befell them: the verb that governs the figure ("killing 10 people"), or what follows it ("10 people were killed", "the 80 wounded").
    private static string? Casualties(TokenizedText text, Figure figure, Sentence sentence, bool persons)
    {
        for (var i = figure.First - 1; i >= Math.Max(sentence.FirstToken, figure.First - CueBefore); i--)
        {
            // "Two were injured and three suspects were arrested": the verb of the first figure is not the second one's.
            if (text.Tokens[i].Kind is TokenKind.Number or TokenKind.Punctuation || text.Is(i, "and"))
            {
                break;
            }

            if (CasualtyWords.TryGetValue(text.TextOf(i), out var unit))
            {
                return unit;
            }
        }

        for (var i = figure.End; persons && i < Math.Min(sentence.EndToken, figure.End + CueAfter); i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Number or TokenKind.Punctuation || text.Is(i, "and") || text.Is(i, "who"))
            {
                break;
            }

            if (CasualtyWords.TryGetValue(text.TextOf(i), out var unit))
            {
                return unit;
            }
        }

        return null;
    }

    private static (string? Head, string[] Modifiers, int End) NounPhrase(TokenizedText text, int first, int limit, bool isOne)
    {
        var words = new List<string>();
        var i = first;
        if (i < limit && text.TextOf(i) is "-" or "–")
        {
            i++;
        }

        for (; i < limit && words.Count < LongestNounPhrase; i++)
        {
            var word = text.TextOf(i);
            if (text.Tokens[i].Kind != TokenKind.Word)
            {
                if (word is "-" && words.Count > 0)
                {
                    continue; // "worst - hit"
                }

                break;
            }

            // "a 40-foot whale lies": what has a measure before it is one thing, so an ending -s is the verb's.
            var endsNoun = isOne && words.Count > 0 && word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal);
            if (endsNoun || WordForms.IsFunctionWord(word) || IsVerb(word, words.Count == 0) || word is "'s" or "’s")
            {
                break;
            }

            words.Add(word.ToString());
        }

        return words.Count == 0 ? (null, [], first) : (words[^1], [.. words.SkipLast(1).Select(word => NewsWords.Meaning(word))], i);
    }

    // "80 left" ends the noun phrase, "12 indicted officers" and "12 working pumps" do not.
    private static bool IsVerb(ReadOnlySpan<char> word, bool isFirst) => NewsWords.IsVerbLike(word) && !PersonGroups.IsPart(word)
        && !word.EndsWith("ing", StringComparison.Ordinal) && !(isFirst && word.EndsWith("ed", StringComparison.Ordinal));

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
            if (DayOf(report.Times, report.Tokens.Sentences[s].Span) is { } day)
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

    /// <summary>The first day, month or year that a stretch names.</summary>
    private static string? DayOf(ImmutableArray<TimeExpression> times, TextSpan span)
    {
        foreach (var time in times)
        {
            if (span.Contains(time.Span) && (time.Type is TimeType.Date or TimeType.Time) && time.Value is { Length: >= 4 } value && char.IsDigit(value[0]) && char.IsDigit(value[3]))
            {
                return value.Length >= 10 ? value[..10] : value;
            }
        }

        return null;
    }
}
