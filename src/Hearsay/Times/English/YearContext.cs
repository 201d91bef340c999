namespace Hearsay.Times.English;

/// <summary>Tells a year from a count that has four digits: "in 2016", "the 1967 war", not "1950 people", "$2000", "Boeing 2000".</summary>
internal static class YearContext
{
    public static bool Fits(PieceRun run, int i)
    {
        if (i > 0 && run[i - 1].Kind == PieceKind.Mark && run.Text[run[i - 1].Start] is '$' or '£' or '€' or '#' or '@' or '¥' or '+' or '.' && run.IsJoined(i)
            || (run.IsDash(i - 1) && run.IsJoined(i) && run.IsJoined(i - 1)
                && (run[i - 2].IsGlued || (run[i - 2].Kind == PieceKind.Word && TimeLexicon.Of(run.TextOf(i - 2)).Class != TimeWordClass.Stage)))
            || run.IsMark(i + 1, '%') || TimeLexicon.Has(run.TextOf(i + 1), "counted")
            || (TimeLexicon.Has(run.TextOf(i - 1), "counting") && !(run.Is(i - 1, "than") && (run.Is(i - 2, "later") || run.Is(i - 2, "earlier"))))
            || (run.IsDash(i + 1) && run.IsJoined(i + 1) && run.IsJoined(i + 2) && run[i + 2].Kind == PieceKind.Word && !run.Is(i + 2, "era"))
            || (run.IsMark(i - 1, ':') && run[i - 2].Kind == PieceKind.Digits))
        {
            return false;
        }

        if (TimeLexicon.Has(run.TextOf(i - 1), "yearbefore") || run.Is(i - 1, "than"))
        {
            return true;
        }

        // "Election 2016 results": a name; alone "1984" between marks or at a sentence's end is a year unless it is a round count
        var isBeforeNoun = run[i + 1].Kind == PieceKind.Word && !run.IsCapital(i + 1) && run.TextOf(i + 1).EndsWith('s');
        return !isBeforeNoun && (run[i].Number % 100 != 0 || TimeLexicon.Of(run.TextOf(i - 1)).Class == TimeWordClass.Month);
    }
}
