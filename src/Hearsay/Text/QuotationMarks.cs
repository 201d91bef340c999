using System.Buffers;

namespace Hearsay.Text;

/// <summary>Quotation marks of every style that news text mixes. Apostrophes are decided by their neighbours, not here.</summary>
public static class QuotationMarks
{
    /// <summary>Marks that are never an apostrophe.</summary>
    public static SearchValues<char> Double { get; } = SearchValues.Create("\"“”„‟«»＂〝〞");

    /// <summary>Marks that may be an apostrophe.</summary>
    public static SearchValues<char> Single { get; } = SearchValues.Create("'‘’‚‛‹›`´");

    public static bool IsDouble(char c) => Double.Contains(c);

    public static bool IsSingle(char c) => Single.Contains(c);

    /// <summary>By its shape alone it can open: straight marks can, a right curly mark cannot.</summary>
    public static bool CanOpen(char c) => c is '"' or '“' or '„' or '‟' or '«' or '＂' or '〝' or '\'' or '‘' or '‚' or '‛' or '‹' or '`';

    /// <summary>By its shape alone it can close.</summary>
    public static bool CanClose(char c) => c is '"' or '”' or '“' or '»' or '＂' or '〞' or '\'' or '’' or '›' or '´';
}
