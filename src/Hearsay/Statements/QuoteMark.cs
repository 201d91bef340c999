using System.Buffers;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>What a mark does by its shape and its neighbours.</summary>
internal enum MarkRole
{
    /// <summary>Neither tells: it closes when something is open, else it opens.</summary>
    Either,
    Opens,
    Closes,
}

/// <summary>A quotation mark where it stands; apostrophes and signs for inches are none.</summary>
/// <param name="IsDouble">Of the double family, guillemets and two apostrophes included.</param>
/// <param name="IsLoose">It may be a mere sign at this place: an apostrophe of possession ("workers'"), inches.</param>
internal readonly record struct QuoteMark(int Start, int End, bool IsDouble, MarkRole Role, bool IsLoose)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„‟«»＂〝〞「」『』'‘’‚‛‹›`´â");

    /// <summary>The marks of a paragraph, in order.</summary>
    public static List<QuoteMark> In(string text, TextSpan paragraph)
    {
        var marks = new List<QuoteMark>();
        var position = paragraph.Start;
        while (position < paragraph.End)
        {
            var next = text.AsSpan(position, paragraph.End - position).IndexOfAny(Marks);
            if (next < 0)
            {
                break;
            }

            position += next;
            var (mark, length) = Read(text, position);
            if (length > 0 && Mark(text, paragraph, position, length, mark) is { } found)
            {
                marks.Add(found);
            }

            position += Math.Max(length, 1);
        }

        return marks;
    }

    /// <summary>The mark at a position and its length; two apostrophes are one double mark.</summary>
    private static (char Mark, int Length) Read(string text, int position)
    {
        var c = text[position];
        if (c == 'â')
        {
            var length = QuotationMarks.MojibakeMarkLength(text, position);
            return (QuotationMarks.MarkAt(text, position), length);
        }

        var isTwo = position + 1 < text.Length && text[position + 1] == c;
        return c switch
        {
            '\'' when isTwo => ('"', 2),
            '’' when isTwo => ('”', 2),
            '‘' or '`' when isTwo => ('“', 2),
            _ => (c, 1),
        };
    }

    private static QuoteMark? Mark(string text, TextSpan paragraph, int start, int length, char mark)
    {
        var before = Before(text, paragraph.Start, start);
        var after = After(text, paragraph.End, start + length);
        var opens = IsOpeningPlace(before) && IsOpenedBy(text, after);
        var closes = IsClosedBy(before) && IsClosingPlace(after < paragraph.End ? text[after] : '\0');
        return length == 2 || QuotationMarks.IsDouble(mark)
            ? Double(text, start, length, mark, before, opens, closes)
            : Single(text, paragraph, start, length, mark, before, opens, closes);
    }

    private static QuoteMark? Double(string text, int start, int length, char mark, char before, bool opens, bool closes)
    {
        if (mark == '"' && IsInches(text, start))
        {
            return null;
        }

        var role = mark switch
        {
            '「' or '『' => MarkRole.Opens, // no space stands around them
            '」' or '』' => MarkRole.Closes,
            '“' or '„' or '‟' or '«' or '〝' => closes && !opens ? MarkRole.Either : MarkRole.Opens,
            '”' or '»' or '〞' => opens && !closes ? MarkRole.Either : MarkRole.Closes,
            _ => opens == closes || (opens && Narration.StartsAfter(text, start, length)) ? MarkRole.Either : opens ? MarkRole.Opens : MarkRole.Closes,
        };
        return new QuoteMark(start, start + length, true, role, role != MarkRole.Opens && char.IsDigit(before));
    }

    private static QuoteMark? Single(string text, TextSpan paragraph, int start, int length, char mark, char before, bool opens, bool closes)
    {
        var end = start + length;
        var followedByLetter = end < paragraph.End && char.IsLetterOrDigit(text[end]);
        if (start > paragraph.Start && char.IsLetterOrDigit(text[start - 1]) && followedByLetter)
        {
            return null; // an apostrophe: Ma'an, didn't
        }

        if (char.IsWhiteSpace(before) && (end >= paragraph.End || char.IsWhiteSpace(text[end])))
        {
            // Some corpora set spaces around marks: 'No boat sails, ' he said.
            var left = start - 1;
            while (left > paragraph.Start && char.IsWhiteSpace(text[left]))
            {
                left--;
            }

            return mark is '\'' or '’' && text[left] is ',' or '.' or '!' or '?' or '…' ? new QuoteMark(start, end, false, MarkRole.Closes, false) : null;
        }

        opens |= before is ':' && followedByLetter;
        if (opens && mark is not ('’' or '´' or '›') && !Elisions.StartsAt(text, end, mark == '‘'))
        {
            return new QuoteMark(start, end, false, MarkRole.Opens, mark is '\'' or '`');
        }

        if (mark is '‘' or '‚' or '‛' or '‹' or '`' || !(closes || (followedByLetter && before is ',' or '.' or '!' or '?' or '…')))
        {
            return null;
        }

        // "workers' rights" and 'the workers' rights' look alike: the pairing decides.
        var isPossessive = before is 's' or 'S' or 'z' or 'x' && end + 1 < paragraph.End && char.IsWhiteSpace(text[end]) && char.IsLetter(text[end + 1]);
        return new QuoteMark(start, end, false, MarkRole.Closes, isPossessive);
    }

    /// <summary>6'2", 5' 11"; 12'30" of a degree or an hour.</summary>
    private static bool IsInches(string text, int at)
    {
        var i = at - 1;
        while (i >= 0 && char.IsDigit(text[i]) && at - i <= 3)
        {
            i--;
        }

        if (i == at - 1)
        {
            return false;
        }

        if (i > 0 && text[i] == ' ')
        {
            i--;
        }

        return i > 0 && text[i] is '\'' or '’' or '′' && char.IsDigit(text[i - 1]);
    }

    /// <summary>The character before a mark, other marks skipped; NUL at the paragraph's start.</summary>
    private static char Before(string text, int limit, int position)
    {
        while (position > limit)
        {
            if (position - 3 >= limit && QuotationMarks.MojibakeMarkLength(text, position - 3) > 0)
            {
                position -= 3;
            }
            else if (QuotationMarks.IsDouble(text[position - 1]) || QuotationMarks.IsSingle(text[position - 1]))
            {
                position--;
            }
            else
            {
                return text[position - 1];
            }
        }

        return '\0';
    }

    /// <summary>The first position at or after this one that holds no mark; the limit when there is none.</summary>
    private static int After(string text, int limit, int position)
    {
        while (position < limit)
        {
            var mojibake = QuotationMarks.MojibakeMarkLength(text, position);
            if (mojibake > 0)
            {
                position += mojibake;
            }
            else if (QuotationMarks.IsDouble(text[position]) || QuotationMarks.IsSingle(text[position]))
            {
                position++;
            }
            else
            {
                return position;
            }
        }

        return limit;
    }

    private static bool IsOpeningPlace(char before) => before is '\0' or '(' or '[' or '{' or '-' or '–' or '—' or '/' or '|' || char.IsWhiteSpace(before);

    private static bool IsOpenedBy(string text, int at) =>
        at < text.Length
        && !char.IsWhiteSpace(text[at])
        && (text[at] is not (',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '}') || (text[at] == '.' && at + 1 < text.Length && text[at + 1] == '.'));

    private static bool IsClosedBy(char before) => before is not ('\0' or '(' or '[' or '{') && !char.IsWhiteSpace(before);

    private static bool IsClosingPlace(char after) =>
        after is '\0' or ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '-' or '–' or '—' or '/' or '|' or '…' || char.IsWhiteSpace(after);
}
