using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>Puts a figure into the tree of its sentence.</summary>
internal static class FigureTree
{
    /// <param name="number">Position of the number itself.</param>
    /// <returns>The figure with its place in the tree; as it came where there is none; null when the tree shows that it counts no such thing.</returns>
    public static Quantity? Read(Story story, Quantity quantity, int number)
    {
        if (story.Documents[quantity.Document].Syntax is not { } syntax || syntax.Tree.WordAt(number) is var word && word >= syntax.Words.Length)
        {
            return quantity;
        }

        var noun = word;
        while (syntax.Words[noun].Head is var head and >= 0 && (syntax.Words[noun].Tag == UniversalTag.Num || syntax.Words[noun].Relation == "nummod") && syntax.Tree.IsA(noun, "nummod") | syntax.Tree.IsA(noun, "compound"))
        {
            noun = head;
        }

        // "32-bit versions": what is counted is no thing of its own.
        if (quantity.Unit.StartsWith(Quantity.Count, StringComparison.Ordinal) && noun != word && syntax.Words[noun].Tag == UniversalTag.Noun && syntax.Words[noun].Relation is "compound" or "amod")
        {
            return null;
        }

        var joined = syntax.Tree.Children(noun)
            .Where(child => syntax.Words[child].Relation == "conj" && syntax.Words[child].Tag is UniversalTag.Noun && syntax.Tree.Child(child, "nummod") is null)
            .Select(child => NewsWords.Meaning(syntax.TextOf(child)));
        var frame = EventFrame.Of(story, quantity.Document, noun);
        var befell = frame is { Role: "obj" } && quantity.Unit.StartsWith(Quantity.Count, StringComparison.Ordinal) && PersonGroups.IsPeople(quantity.Thing) ? CasualtyWords.UnitOf(syntax.TextOf(frame.Head)) : null;
        return quantity with { Frame = frame, Joined = [.. joined], Unit = befell ?? quantity.Unit, Doing = frame is null ? null : syntax.TextOf(frame.Head).ToString() };
    }
}
