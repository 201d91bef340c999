using Hearsay.Text;

namespace Hearsay.Reuse.English;

/// <summary>Turns of phrase that reporters use unaided, as the numbers of a story's words.</summary>
internal sealed class Formulas
{
    private readonly Dictionary<int, List<Word[]>> byFirstWord = [];

    private readonly record struct Word(HashSet<int> Forms, bool MayBeMissing);

    public Formulas(Vocabulary vocabulary)
    {
        foreach (var line in Lexicon.Lines("Reuse/English/formulas.txt"))
        {
            var words = Array.ConvertAll(line.Split(' '), word => new Word(
                [.. word.TrimEnd('?').Split('|').Select(form => vocabulary.Number(form)).OfType<int>()], word.EndsWith('?')));
            foreach (var first in words[0].Forms)
            {
                if (!byFirstWord.TryGetValue(first, out var formulas))
                {
                    byFirstWord[first] = formulas = [];
                }

                formulas.Add(words);
            }
        }
    }

    /// <summary>Words of the longest formula that begins here; 0 for none.</summary>
    public int Length(ReadOnlySpan<int> ids)
    {
        var longest = 0;
        if (!ids.IsEmpty && byFirstWord.TryGetValue(ids[0], out var formulas))
        {
            foreach (var formula in formulas)
            {
                longest = Math.Max(longest, 1 + Rest(formula.AsSpan(1), ids[1..]));
            }
        }

        return longest;
    }

    /// <summary>Words that the rest of a formula takes; so few that the sum stays below 1 when it does not stand here.</summary>
    private static int Rest(ReadOnlySpan<Word> formula, ReadOnlySpan<int> ids)
    {
        const int None = -1000;
        if (formula.IsEmpty)
        {
            return 0;
        }

        var taken = !ids.IsEmpty && formula[0].Forms.Contains(ids[0]) ? 1 + Rest(formula[1..], ids[1..]) : None;
        return formula[0].MayBeMissing ? Math.Max(taken, Rest(formula[1..], ids)) : taken;
    }
}
