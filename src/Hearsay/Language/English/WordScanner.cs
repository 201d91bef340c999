using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Language.English;

/// <summary>Cuts a chunk into syntactic words by the conventions of the English treebanks EWT and GUM: "don't" is do|n't, "long-term" long|-|term, "$5m" $|5|m.</summary>
internal static class WordScanner
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Marks that are one word when they stand in a row: rules and arrows of plain text.</summary>
    private static readonly SearchValues<char> Decoration = SearchValues.Create("-–—―*=_+#~<>|^•");

    private const string Terminals = ".!?…";

    public static void Split(in Chunk chunk, ImmutableArray<TextSpan>.Builder words)
    {
        if (chunk.Slice(chunk.Start, chunk.End).IndexOfAnyExcept(Letters) < 0)
        {
            WordParts.Add(chunk, chunk.Start, chunk.End, words);
            return;
        }

        var position = chunk.Start;
        while (position < chunk.End)
        {
            if (WordParts.IsFormat(chunk.Text[position]))
            {
                position++;
                continue;
            }

            position = Next(chunk, position, words);
        }
    }

    /// <summary>Adds the word at a position, or all words of the run of letters there; gives the offset after them.</summary>
    private static int Next(in Chunk chunk, int position, ImmutableArray<TextSpan>.Builder words)
    {
        var address = WebAddresses.EndAt(chunk, position);
        if (address > position)
        {
            words.Add(new TextSpan(position, address));
            return address;
        }

        if (WordParts.BeginsWord(chunk, position))
        {
            var bodyEnd = WordBody.EndAt(chunk, position);
            WordParts.Add(chunk, position, bodyEnd, words);
            return bodyEnd;
        }

        var end = MarkEnd(chunk, position);
        words.Add(new TextSpan(position, end));
        return end;
    }

    private static int MarkEnd(in Chunk chunk, int position)
    {
        var apostrophe = Clitics.ApostropheLength(chunk, position);
        if (apostrophe > 0)
        {
            return Math.Max(Clitics.EndAt(chunk, position, apostrophe), position + apostrophe);
        }

        var mojibake = QuotationMarks.MojibakeMarkLength(chunk.Text, position);
        if (mojibake > 0 && position + mojibake <= chunk.End)
        {
            return position + mojibake;
        }

        var emoticon = Emoticons.LengthAt(chunk, position);
        if (emoticon > 0)
        {
            return position + emoticon;
        }

        var c = chunk[position];
        if (char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol)
        {
            return Math.Min(chunk.End, position + StringInfo.GetNextTextElementLength(chunk.Text, position)); // an emoji with its modifiers
        }

        return RunEnd(chunk, position);
    }

    private static int RunEnd(in Chunk chunk, int position)
    {
        var c = chunk[position];
        var end = position + 1;
        if (Terminals.Contains(c, StringComparison.Ordinal))
        {
            while (end < chunk.End && Terminals.Contains(chunk[end], StringComparison.Ordinal))
            {
                end++;
            }

            return end;
        }

        if (Decoration.Contains(c))
        {
            var same = true;
            while (end < chunk.End && Decoration.Contains(chunk[end]))
            {
                same &= chunk[end] == c;
                end++;
            }

            return same || end - position > 2 ? end : position + 1; // "--" and "<-->" are one, "+-" two
        }

        while (c is '$' && chunk[end] == c)
        {
            end++; // "$$$": cheap or dear
        }

        return c is '`' or '\'' && chunk[end] == c ? end + 1 : end;
    }
}
