using System.Collections.Immutable;
using Hearsay.Reuse;

namespace Hearsay.Pages.Views;

/// <summary>A family under the letter it goes by on the page. Only families of two or more have a colour.</summary>
/// <param name="Letter">A, B, ... Z, AA, ...</param>
/// <param name="Colour">1 to <see cref="Colours"/>; 0 for a text of its own.</param>
public sealed record FamilyView(string Letter, int Colour, Family Family, ImmutableArray<ReportView> Reports)
{
    /// <summary>Different tints in page.css; families beyond share them, and are told apart by letter.</summary>
    internal const int Colours = 8;

    public bool IsShared => Reports.Length > 1;

    public bool Equals(FamilyView? other) => other is not null && other.Letter == Letter;

    public override int GetHashCode() => Letter.GetHashCode(StringComparison.Ordinal);

    internal static string LetterOf(int index)
    {
        var letter = "";
        for (var rest = index; rest >= 0; rest = (rest / 26) - 1)
        {
            letter = (char)('A' + (rest % 26)) + letter;
        }

        return letter;
    }
}
