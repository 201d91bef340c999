using System.Buffers;
using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Language.English;

/// <summary>The dictionary form of a word with its tags, as EWT and GUM write it: "taken" VBN is "take", "n't" is "not", "Norlanders" NNPS is "Norlander".</summary>
internal static class Lemmatizer
{
    private const int LongestWord = 40; // longer ones are addresses and noise: kept
    private const int LongestSuffix = 12;
    private const int LongestAcronym = 5; // letters of "DNA", "UNHCR": longer common nouns in capitals are headlines

    /// <summary>"TAG suffix" or "TAG ^word" to what stands in its place; the longest that fits a word decides.</summary>
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Rules = Lexicon
        .Lines("Language/English/lemmas.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0] + " " + parts[1], parts => parts.Length > 2 ? parts[2] : "", StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Gentilics = Lexicon
        .Lines("Language/English/gentilics.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static string Lemma(ReadOnlySpan<char> form, UniversalTag tag, string fineTag)
    {
        if (form.Length > LongestWord || fineTag is "ADD" or "LS" or "$")
        {
            return form.ToString();
        }

        if (tag == UniversalTag.Punct || tag == UniversalTag.Sym)
        {
            return Mark(form, fineTag);
        }

        return fineTag switch
        {
            "NNP" when tag == UniversalTag.Verb => Capitalised(form, NameVerbTag(form)),
            "NNPS" => Capitalised(form, "NNS"),
            "NNP" => form.ToString(),
            "CD" when form.Contains(',') && form.ContainsAny(Digits) => form.ToString().Replace(",", "", StringComparison.Ordinal),
            "CD" when form.Length > 0 && form.IndexOfAnyExcept("IVXLC") < 0 => form.ToString(),
            "FW" => form is "etc" ? "etc." : form.ToString(),
            "NN" when form.Equals("pm", StringComparison.OrdinalIgnoreCase) || form.Equals("am", StringComparison.OrdinalIgnoreCase) => char.ToLowerInvariant(form[0]) + ".m.",
            "RBR" or "RBS" when AdverbOf(form) is { } adverb => adverb,
            "JJ" or "NN" or "NNS" when KeepsCase(form, fineTag) => fineTag == "NNS" ? Capitalised(form, "NNS") : form.ToString(),
            _ => Lower(form, RuleTag(fineTag)),
        };
    }

    /// <summary>Tags whose words are inflected alike share their rules.</summary>
    public static string RuleTag(string fineTag) => fineTag switch
    {
        "VBP" => "VB",
        "RBR" => "JJR",
        "RBS" => "JJS",
        _ => fineTag,
    };

    /// <summary>A word of several forms, in lower case, by the rules of its tag.</summary>
    public static string Lower(ReadOnlySpan<char> form, string ruleTag)
    {
        Span<char> key = stackalloc char[ruleTag.Length + 2 + LongestWord];
        ruleTag.CopyTo(key);
        key[ruleTag.Length] = ' ';
        key[ruleTag.Length + 1] = '^';
        var word = key.Slice(ruleTag.Length + 2, form.Length);
        form.ToLowerInvariant(word);
        word.Replace('’', '\'');
        if (Rules.TryGetValue(key[..(ruleTag.Length + 2 + form.Length)], out var whole))
        {
            return whole;
        }

        Span<char> suffixKey = stackalloc char[ruleTag.Length + 1 + LongestSuffix];
        key[..(ruleTag.Length + 1)].CopyTo(suffixKey);
        for (var length = Math.Min(LongestSuffix, form.Length); length >= 0; length--)
        {
            word[^length..].CopyTo(suffixKey[(ruleTag.Length + 1)..]);
            if (Rules.TryGetValue(suffixKey[..(ruleTag.Length + 1 + length)], out var replacement))
            {
                return string.Concat(word[..^length], replacement);
            }
        }

        return word.ToString();
    }

    /// <summary>The lemma with the capital that the form begins with; a form in capitals loses its ending only.</summary>
    private static string Capitalised(ReadOnlySpan<char> form, string ruleTag)
    {
        var lemma = Lower(form, ruleTag);
        return lemma.Length == 0 || !char.IsUpper(form[0]) ? lemma
            : lemma.Length <= form.Length && form.StartsWith(lemma, StringComparison.OrdinalIgnoreCase) ? form[..lemma.Length].ToString()
            : char.ToUpperInvariant(lemma[0]) + lemma[1..];
    }

    private static string NameVerbTag(ReadOnlySpan<char> form) => form.EndsWith("ing") ? "VBG" : form.EndsWith("s") ? "VBZ" : form.EndsWith("ed") ? "VBN" : "VB";

    /// <summary>Acronyms, words with capitals inside, and adjectives of places and names keep their capitals.</summary>
    private static bool KeepsCase(ReadOnlySpan<char> form, string fineTag)
    {
        if (form.IndexOfAnyInRange('A', 'Z') < 0)
        {
            return false;
        }

        var capitals = 0;
        foreach (var c in form)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1 ? form.Length <= LongestAcronym || capitals < form.Length
            : (fineTag == "NN" && (form.Length == 1 || form.ContainsAny(Digits))) || !char.IsUpper(form[0]) || (fineTag == "JJ" && IsGentilic(form));
    }

    private static bool IsGentilic(ReadOnlySpan<char> form) =>
        Gentilics.Contains(form)
        || (form.Length > 4 && form[^1] == 'i')
        || (form.Length > 5 && form.EndsWith("ese"))
        || (form.Length > 5 && form.EndsWith("ian") && !form.EndsWith("tarian") && form is not ("Civilian" or "Pedestrian" or "Guardian" or "Reptilian" or "Median"))
        || (form.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < form.Length && IsGentilic(form[(hyphen + 1)..]));

    /// <summary>The adverbs whose comparison is irregular: "good" and "bad" share it.</summary>
    private static string? AdverbOf(ReadOnlySpan<char> form) =>
        form.Equals("better", StringComparison.OrdinalIgnoreCase) || form.Equals("best", StringComparison.OrdinalIgnoreCase) ? "well"
        : form.Equals("worse", StringComparison.OrdinalIgnoreCase) || form.Equals("worst", StringComparison.OrdinalIgnoreCase) ? "badly"
        : form.Equals("further", StringComparison.OrdinalIgnoreCase) || form.Equals("farther", StringComparison.OrdinalIgnoreCase) ? "far"
        : null;

    private static string Mark(ReadOnlySpan<char> form, string fineTag) => form switch
    {
        "“" or "”" or "„" or "``" or "''" or "«" or "»" => "\"",
        "‘" or "`" or "’" => "'",
        "–" or "‐" or "‑" => "-",
        "--" when fineTag == ":" => "-",
        "..." when fineTag == ":" => "…",
        _ => form.ToString(),
    };
}
