using Hearsay.Language;

namespace Hearsay.Sources.English;

/// <summary>
/// The one place where evidence for the type of a name is weighed: what the rules saw at it, what the gazetteer knows, what a model read.
/// Each witness gives points to a type, the most points win, on a tie the rules. Later mentions in the document add theirs (<see cref="NameClusters"/>).
/// </summary>
internal static class NameEvidence
{
    // Points; set by hand, then checked on UNER dev, GUM dev and our own news sentences, November 2026.
    private const int Certain = 8; // strength 3: a lexicon's name, a title
    private const int Clear = 4; // strength 2: a given name, "in X", "X said"
    private const int HeadWord = 6; // "Orla Towers"
    private const int Slight = 1; // strength 1: its shape
    private const int Model = 5;
    private const int ListedPhrase = 4; // two words or more that are a town or region together
    private const int LargeTown = 2;
    private const int ListedWord = 1;
    private const int PlacePhrase = 4; // "from X", where X is listed as a town
    private const int WellKnown = 3; // above "the X" and the like

    private const int Types = (int)EntityType.Event + 1;

    public static void Weigh(MarkedText text, List<NamePiece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Known is null && !piece.IsAbsorbed)
            {
                Weigh(text, piece);
            }
        }
    }

    private static void Weigh(MarkedText text, NamePiece piece)
    {
        Span<int> points = stackalloc int[Types];
        points.Clear();
        if (piece.Type is { } type)
        {
            points[(int)type] += piece.Strength switch
            {
                >= 3 => Certain,
                2 => piece.Words > 1 && IsHeaded(text, piece) ? HeadWord : Clear,
                _ => Slight,
            };
        }

        if (piece.ModelType is { } read)
        {
            // The model knows no outlets, peoples and events: what it calls a body may be one of them.
            points[(int)(read == NameType.Organization && piece.Type is EntityType.Outlet or EntityType.Event or EntityType.Group ? piece.Type.Value : TypeOf(read))] += Model;
        }

        Listed(text, piece, points);
        if (Best(points, piece.Type) is { } best)
        {
            if (best.Type != piece.Type)
            {
                piece.Role = piece.Type == EntityType.Person ? null : piece.Role;
            }

            (piece.Type, piece.Strength) = (best.Type, best.Points >= Certain ? 3 : best.Points >= Clear ? 2 : 1);
        }
    }

    public static EntityType TypeOf(NameType type) => type switch
    {
        NameType.Person => EntityType.Person,
        NameType.Organization => EntityType.Organization,
        NameType.Place => EntityType.Place,
    };

    /// <summary>"Orla Towers"; but not "Ann Towers".</summary>
    private static bool IsHeaded(MarkedText text, NamePiece piece) =>
        text.Has(piece.End - 1, WordTraits.Heads)
        && !(text.Has(piece.End - 1, WordTraits.SurnameToo) && text.Has(piece.First, WordTraits.FirstName) && !text.Has(piece.First, WordTraits.Listed));

    private static void Listed(MarkedText text, NamePiece piece, Span<int> points)
    {
        if (piece.Words > 1)
        {
            if (piece.Words <= 4 && (Gazetteer.MarksOf(text.Span(piece.First, piece.End).In(text.Tokens.Text)) & GazetteerMarks.Place) != 0)
            {
                points[(int)EntityType.Place] += ListedPhrase;
            }
            else if (piece.Words <= 3 && text.Has(piece.End - 1, WordTraits.Family) && !text.Has(piece.First, WordTraits.Common))
            {
                points[(int)EntityType.Person] += ListedWord;
            }

            return;
        }

        if (text.Has(piece.First, WordTraits.WellKnown))
        {
            points[(int)EntityType.Person] += WellKnown;
        }

        var marks = text.Has(piece.First, WordTraits.Common) ? GazetteerMarks.None : Gazetteer.MarksOf(text.TextOf(piece.First));
        if ((marks & GazetteerMarks.Place) != 0 && text.TextOf(Math.Max(piece.SpanFirst - 1, 0)) is "from" or "in" or "near" or "outside")
        {
            points[(int)EntityType.Place] += PlacePhrase;
        }
        else if ((marks & GazetteerMarks.Place) != 0 && (marks & (GazetteerMarks.Given | GazetteerMarks.Family)) == 0)
        {
            points[(int)EntityType.Place] += (marks & GazetteerMarks.LargeTown) != 0 ? LargeTown : ListedWord;
        }
        else if ((marks & GazetteerMarks.Given) != 0 && (marks & (GazetteerMarks.Place | GazetteerMarks.Rare)) == 0)
        {
            points[(int)EntityType.Person] += ListedWord;
        }
    }

    /// <summary>The type with most points; on a tie the one that the rules saw.</summary>
    private static (EntityType Type, int Points)? Best(ReadOnlySpan<int> points, EntityType? preferred)
    {
        var best = preferred ?? EntityType.Other;
        for (var type = 0; type < points.Length; type++)
        {
            best = points[type] > points[(int)best] ? (EntityType)type : best;
        }

        return points[(int)best] > 0 ? (best, points[(int)best]) : null;
    }
}
