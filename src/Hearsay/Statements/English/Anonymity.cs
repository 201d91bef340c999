using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Why a source stays without a name: "on condition of anonymity", "who was not authorised to speak".</summary>
internal static class Anonymity
{
    private const int MaxToReason = 24; // tokens from the source to the words that tell it, and of those words

    private static readonly string[][] Openings =
    [
        ["on", "condition", "of", "anonymity"],
        ["on", "the", "condition", "of", "anonymity"],
        ["on", "condition", "that"],
        ["on", "the", "condition", "that"],
        ["speaking", "anonymously"],
        ["spoke", "anonymously"],
    ];

    /// <summary>The reason in the frame of a statement whose source has no name; null when none is given.</summary>
    public static TextSpan? Of(StatementContext context, Attribution statement) => null;
}
