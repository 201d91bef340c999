using System.Buffers;

namespace Hearsay.Text;

/// <summary>Quotation marks of every style that news text mixes. Apostrophes are decided by their neighbours, not here.</summary>
public static class QuotationMarks
{
    /// <summary>Marks that are never an apostrophe.</summary>
    public static SearchValues<char> Double { get; } = SearchValues.Create("\"“”„‟«»＂〝〞「」『』");

    /// <summary>Marks that may be an apostrophe.</summary>
    public static SearchValues<char> Single { get; } = SearchValues.Create("'‘’‚‛‹›`´");

    public static bool IsDouble(char c) => Double.Contains(c);

    public static bool IsSingle(char c) => Single.Contains(c);

    /// <summary>By its shape alone it can open: straight marks can, a right curly mark cannot.</summary>
    public static bool CanOpen(char c) => c is '"' or '“' or '„' or '‟' or '«' or '＂' or '〝' or '「' or '『' or '\'' or '‘' or '‚' or '‛' or '‹' or '`';

    /// <summary>By its shape alone it can close.</summary>
    public static bool CanClose(char c) => c is '"' or '”' or '“' or '»' or '＂' or '〞' or '」' or '』' or '\'' or '’' or '›' or '´';

    /// <summary>
    /// Length of a curly mark that was decoded wrongly (UTF-8 read as Latin-1 or Windows-1252): "â" and two more characters; 0 when none stands here.
    /// </summary>
    public static int MojibakeMarkLength(string text, int position) =>
        text[position] == 'â'
        && position + 2 < text.Length
        && text[position + 1] is '\u0080' or '€'
        && text[position + 2] is '\u0098' or '\u0099' or '\u009C' or '\u009D' or '˜' or '™' or 'œ' ? 3 : 0;

    /// <summary>The mark that a wrongly decoded one stands for, or the character itself.</summary>
    public static char MarkAt(string text, int position) => MojibakeMarkLength(text, position) == 0 ? text[position] : text[position + 2] switch
    {
        '\u0098' or '˜' => '‘',
        '\u0099' or '™' => '’',
        '\u009C' or 'œ' => '“',
        _ => '”',
    };
}
