namespace Hearsay.Statements;

/// <summary>
/// How sure it is that a statement's source is the right one: how often sources found in the same way were right where people had marked them.
/// Measured on PolNeAR dev and 600 articles of train (10,000 statements whose content an annotator marked too) and, for the party that a
/// pronoun means, on 121 texts of GUM.
/// </summary>
internal static class SourceConfidence
{
    private const double NamedDirect = 0.96;
    private const double NamedMixed = 0.93;
    private const double NamedIndirect = 0.87;
    private const double UnknownParty = 0.65; // words that name no party of the document: often not the whole phrase, or not a speaker
    private const double PronounDirect = 0.98; // a subject that is a pronoun is hardly ever another word's
    private const double PronounMixed = 0.97;
    private const double PronounIndirect = 0.90;
    private const double PronounMeans = 0.89; // and the party that it means is the right one: GUM, 54 of 61
    private const double CarriedOver = 0.94; // a quotation without a frame is by whoever spoke last

    private const double ReadParty = 0.94; // read by the model: PolNeAR dev alone, 831 statements
    private const double ReadWords = 0.87; // 159 statements

    /// <summary>How sure a source is that the model reads, before what a pronoun means is asked.</summary>
    public static double OfReading(bool isParty) => isParty ? ReadParty : ReadWords;

    /// <param name="form">Of the statement.</param>
    /// <param name="basis">How its source was found.</param>
    /// <param name="isPronoun">The words of the source are a pronoun.</param>
    /// <param name="isParty">The source is a party of the document.</param>
    /// <param name="found">What a model that found the source thinks of it, 0 to 1; null when rules did.</param>
    /// <returns>0 to 1; null for an unknown source.</returns>
    public static double? Of(StatementForm form, SourceBasis basis, bool isPronoun, bool isParty, double? found = null)
    {
        if (basis == SourceBasis.Unknown)
        {
            return null;
        }

        var words = found ?? (basis, isPronoun, isParty) switch
        {
            (SourceBasis.CarriedOver, _, true) => CarriedOver,
            (_, _, false) => UnknownParty,
            (_, true, _) => form switch { StatementForm.Direct => PronounDirect, StatementForm.Mixed => PronounMixed, StatementForm.Indirect => PronounIndirect },
            _ => form switch { StatementForm.Direct => NamedDirect, StatementForm.Mixed => NamedMixed, StatementForm.Indirect => NamedIndirect },
        };
        return Math.Round(isPronoun ? words * PronounMeans : words, 2);
    }
}
