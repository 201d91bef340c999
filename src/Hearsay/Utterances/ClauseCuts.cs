using Hearsay.Language;
using Hearsay.Reuse;
using Hearsay.Statements;
using Hearsay.Text;
using Hearsay.Utterances.English;

namespace Hearsay.Utterances;

/// <summary>
/// Cuts the wordings of one utterance into clauses at the same places: where one of them has a clause begin, or begins itself, the others are
/// cut before the same words, though they have no comma there.
/// </summary>
internal sealed class ClauseCuts
{
    private const int FewestWords = 2; // of a clause: "nothing bad … maybe some good"

    private const int FewestBesideCut = 3; // words of a clause on either side of a cut taken over from another wording

    private const int FewestOfCutQuotation = 5; // words of a quotation whose own beginning cuts the others: "smart thing" does not

    private const int MostModels = 6; // different wordings that the others are compared with

    private readonly Dictionary<string, SortedSet<int>> startsByWording = new(StringComparer.Ordinal);

    public ClauseCuts(List<Rendition> renditions)
    {
        Rendition[] wordings = [.. renditions.DistinctBy(Key, StringComparer.Ordinal).OrderByDescending(rendition => rendition.Words.Length)];
        var own = wordings.Select(OwnStarts).ToArray();
        for (var target = 0; target < wordings.Length; target++)
        {
            var starts = new SortedSet<int>(own[target]);
            for (var model = 0; model < Math.Min(MostModels, wordings.Length); model++)
            {
                if (model != target)
                {
                    TakeOver(wordings[model], own[model], wordings[target], starts);
                }
            }

            startsByWording[Key(wordings[target])] = starts;
        }
    }

    /// <summary>The clauses of a rendition in order, as words [From, To) of a statement's wording, and where they stand.</summary>
    public IEnumerable<(QuotedStatement Statement, int From, int To, TextSpan Span)> Of(Rendition rendition)
    {
        var starts = startsByWording[Key(rendition)];
        var offset = 0;
        foreach (var statement in rendition.Statements)
        {
            foreach (var (span, from, to) in OwnClauses(statement))
            {
                var start = from;
                foreach (var cut in starts.GetViewBetween(offset + from + 1, offset + to))
                {
                    if (cut - offset < to)
                    {
                        yield return (statement, start, cut - offset, new TextSpan(start == from ? span.Start : statement.Wording.Spans[start].Start, statement.Wording.Spans[cut - offset - 1].End));
                        start = cut - offset;
                    }
                }

                yield return (statement, start, to, start == from ? span : new TextSpan(statement.Wording.Spans[start].Start, span.End));
            }

            offset += statement.Wording.Count;
        }
    }

    private static string Key(Rendition rendition) => string.Join(' ', rendition.Words);

    private static SortedSet<int> OwnStarts(Rendition rendition)
    {
        var starts = new SortedSet<int>();
        var offset = 0;
        foreach (var statement in rendition.Statements)
        {
            starts.UnionWith(OwnClauses(statement).Select(clause => offset + clause.From));
            offset += statement.Wording.Count;
        }

        return starts;
    }

    private static void TakeOver(Rendition model, SortedSet<int> modelStarts, Rendition target, SortedSet<int> starts)
    {
        var common = WordAlignment.Common(model.Words, target.Words);
        for (var i = 0; i + 1 < common.Count; i++)
        {
            var (from, to) = common[i];
            to -= to > 0 && (ClauseLinks.IsOne(WordAt(target, to - 1)) || ClauseLinks.IsDeterminer(WordAt(target, to - 1))) ? 1 : 0;
            if (modelStarts.Contains(from) && (from > 0 || model.Words.Length >= FewestOfCutQuotation)
                && common[i + 1] == (from + 1, common[i].B + 1) && IsFarFromOthers(starts, to, target.Words.Length))
            {
                starts.Add(to);
            }
        }
    }

    private static ReadOnlySpan<char> WordAt(Rendition rendition, int word)
    {
        foreach (var statement in rendition.Statements)
        {
            if (word < statement.Wording.Count)
            {
                return statement.Wording.Spans[word].In(statement.Document.Text);
            }

            word -= statement.Wording.Count;
        }

        return default;
    }

    private static bool IsFarFromOthers(SortedSet<int> starts, int cut, int words) =>
        cut >= FewestBesideCut && cut + FewestBesideCut <= words
        && starts.GetViewBetween(cut - FewestBesideCut + 1, cut + FewestBesideCut - 1).Count == 0;

    private static IEnumerable<(TextSpan Span, int From, int To)> OwnClauses(QuotedStatement statement)
    {
        var tokens = statement.Document.Tokens;
        foreach (var part in statement.Statement.Quoted)
        {
            foreach (var span in Whole(statement.Document, ClauseSplitter.Split(tokens, tokens.TokenAt(part.Start), tokens.TokenAt(part.End), FewestWords)))
            {
                var from = Array.FindIndex(statement.Wording.Spans, word => span.Contains(word));
                if (from >= 0)
                {
                    yield return (span, from, Array.FindLastIndex(statement.Wording.Spans, word => span.Contains(word)) + 1);
                }
            }
        }
    }

    /// <summary>Pieces that are no clauses of their own go with the one before them: "who" without a comma, and after a comma and a verb what has none.</summary>
    private static List<TextSpan> Whole(AnnotatedDocument document, List<TextSpan> pieces)
    {
        var clauses = new List<TextSpan>();
        foreach (var piece in pieces)
        {
            if (clauses.Count > 0 && document.Text.AsSpan(clauses[^1].End, piece.Start - clauses[^1].End).Trim() is var between
                && ((between is "" && ClauseLinks.IsRelative(document.Text, piece)) || (between is "," && HasVerb(document, clauses[^1]) && !HasVerb(document, piece) && !ClauseLinks.IsTurn(document.Text, piece))))
            {
                clauses[^1] = clauses[^1].Union(piece);
            }
            else
            {
                clauses.Add(piece);
            }
        }

        return clauses;
    }

    /// <summary>True as well where no model has read the report.</summary>
    private static bool HasVerb(AnnotatedDocument document, TextSpan piece)
    {
        if (document.Syntax is not { } syntax)
        {
            return true;
        }

        var words = syntax.WordsIn(piece);
        for (var word = words.First; word < words.End; word++)
        {
            if (syntax.Words[word].Tag is UniversalTag.Verb or UniversalTag.Aux)
            {
                return true;
            }
        }

        return false;
    }
}
