using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Language.English;

/// <summary>Features of English words, from form and tags alone, or with the tree, which tells person, number, mood, voice and case where the form does not.</summary>
internal static class Morphology
{
    private const int LongestListed = 12;

    private const MorphFeatures PersonAndNumber =
        MorphFeatures.FirstPerson | MorphFeatures.SecondPerson | MorphFeatures.ThirdPerson | MorphFeatures.Singular | MorphFeatures.Plural;

    private const MorphFeatures ThirdSingular = MorphFeatures.ThirdPerson | MorphFeatures.Singular;

    private const MorphFeatures ThirdPlural = MorphFeatures.ThirdPerson | MorphFeatures.Plural;

    private static readonly FrozenDictionary<string, MorphFeatures>.AlternateLookup<ReadOnlySpan<char>> Listed = Lexicon
        .Lines("Language/English/features.txt")
        .Select(line => line.Split(' '))
        .SelectMany(parts => parts.Skip(3).Select(word => (Key: Enum.Parse<UniversalTag>(parts[0], true) + " " + parts[1] + " " + word, Features: FeatureText.Read(parts[2]))))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Features, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the form and its tags tell; of two readings the commoner.</summary>
    public static MorphFeatures Of(ReadOnlySpan<char> form, UniversalTag tag, string fineTag)
    {
        if (form.IsEmpty)
        {
            return MorphFeatures.None;
        }

        if (form.Length <= LongestListed && IsListed(form, tag, fineTag, out var listed))
        {
            return listed;
        }

        return fineTag switch
        {
            "NN" => MorphFeatures.Singular | OrdinalOf(form),
            "NNP" when tag == UniversalTag.Adj => MorphFeatures.Positive | OrdinalOf(form),
            "NNP" when tag == UniversalTag.Verb => form.EndsWith("ing") ? MorphFeatures.Gerund : MorphFeatures.Past | MorphFeatures.Participle | MorphFeatures.Passive,
            "NNP" => MorphFeatures.Singular,
            "NNS" when char.IsAsciiDigit(form[0]) || (form.Length > 1 && char.IsAsciiDigit(form[1])) => MorphFeatures.PluralOnly | MorphFeatures.NumberCombined | MorphFeatures.Cardinal,
            "NNS" or "NNPS" => MorphFeatures.Plural,
            "JJ" => MorphFeatures.Positive | OrdinalOf(form),
            "JJR" or "RBR" => MorphFeatures.Comparative,
            "JJS" or "RBS" => MorphFeatures.Superlative,
            "CD" or "LS" when tag == UniversalTag.Num => NumberOf(form),
            "MD" => MorphFeatures.Finite,
            "VB" => MorphFeatures.Infinitive,
            "VBZ" => MorphFeatures.Indicative | MorphFeatures.Present | MorphFeatures.Finite | ThirdSingular,
            "VBP" => MorphFeatures.Indicative | MorphFeatures.Present | MorphFeatures.Finite | (form is "am" or "Am" or "'m" or "’m" or "m" ? MorphFeatures.FirstPerson | MorphFeatures.Singular : ThirdPlural),
            "VBD" => MorphFeatures.Indicative | MorphFeatures.Past | MorphFeatures.Finite | (form.Equals("were", StringComparison.OrdinalIgnoreCase) ? ThirdPlural : ThirdSingular),
            "VBG" => MorphFeatures.Present | MorphFeatures.Participle,
            "VBN" => MorphFeatures.Past | MorphFeatures.Participle | (tag == UniversalTag.Aux ? MorphFeatures.None : MorphFeatures.Passive),
            "FW" when tag == UniversalTag.X => MorphFeatures.Foreign,
            _ => MorphFeatures.None,
        };
    }

    /// <summary>The features of each word of a document.</summary>
    public static ImmutableArray<MorphFeatures> Of(DocumentSyntax syntax)
    {
        var features = new MorphFeatures[syntax.Words.Length];
        foreach (var sentence in syntax.Sentences)
        {
            SentenceMorphology.Fill(syntax, sentence, features);
        }

        return ImmutableArray.Create(features);
    }

    /// <summary>Person and number of a finite verb, by its subject.</summary>
    public static MorphFeatures Agree(MorphFeatures verb, MorphFeatures subject) =>
        (verb & ~PersonAndNumber) | (subject & PersonAndNumber) | ((subject & PersonAndNumber) == MorphFeatures.SecondPerson ? MorphFeatures.Singular : MorphFeatures.None);

    private static bool IsListed(ReadOnlySpan<char> form, UniversalTag tag, string fineTag, out MorphFeatures features)
    {
        Span<char> key = stackalloc char[48];
        features = MorphFeatures.None;
        if (fineTag.Length > 8)
        {
            return false;
        }

        var name = tag.ToString();
        name.CopyTo(key);
        var length = name.Length;
        key[length++] = ' ';
        fineTag.CopyTo(key[length..]);
        length += fineTag.Length;
        key[length++] = ' ';
        length += form.ToLowerInvariant(key[length..]);
        key[..length].Replace('’', '\'');
        return Listed.TryGetValue(key[..length], out features);
    }

    private static MorphFeatures OrdinalOf(ReadOnlySpan<char> form) =>
        form.Length > 2 && char.IsAsciiDigit(form[0]) && char.IsLetter(form[^1]) && (form.EndsWith("th") || form.EndsWith("st") || form.EndsWith("nd") || form.EndsWith("rd"))
            ? MorphFeatures.NumberCombined | MorphFeatures.Ordinal : MorphFeatures.None;

    private static MorphFeatures NumberOf(ReadOnlySpan<char> form)
    {
        if (form.IndexOfAnyInRange('0', '9') < 0)
        {
            var isRoman = form.IndexOfAnyExcept("IVXLC") < 0 || form.IndexOfAnyExcept("ivx") < 0;
            return (isRoman ? MorphFeatures.NumberRoman : MorphFeatures.NumberWord) | MorphFeatures.Cardinal;
        }

        var point = form.IndexOf('.');
        return MorphFeatures.NumberDigits | (point >= 0 && point < form.Length - 1 && form.LastIndexOf('.') == point ? MorphFeatures.Fraction : MorphFeatures.Cardinal);
    }
}
