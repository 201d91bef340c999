using System.Collections.Frozen;
using System.Text;

namespace Hearsay.Language;

/// <summary>Features as the FEATS column of CoNLL-U writes them: "Mood=Ind|Number=Sing".</summary>
internal static class FeatureText
{
    /// <summary>In the order of the column; position i stands for bit i.</summary>
    private static readonly string[] Written =
    [
        "Case=Nom", "Case=Acc", "Case=Gen", "Definite=Def", "Definite=Ind", "Degree=Pos", "Degree=Cmp", "Degree=Sup", "Foreign=Yes", "Gender=Fem", "Gender=Masc", "Gender=Neut",
        "Mood=Imp", "Mood=Ind", "Number=Sing", "Number=Plur", "Number=Ptan", "NumForm=Combi", "NumForm=Digit", "NumForm=Roman", "NumForm=Word",
        "NumType=Card", "NumType=Frac", "NumType=Mult", "NumType=Ord", "Person=1", "Person=2", "Person=3", "Polarity=Neg", "Polarity=Pos", "Poss=Yes",
        "PronType=Art", "PronType=Dem", "PronType=Ind", "PronType=Int", "PronType=Neg", "PronType=Prs", "PronType=Rel", "PronType=Tot", "Reflex=Yes",
        "Tense=Past", "Tense=Pres", "VerbForm=Fin", "VerbForm=Ger", "VerbForm=Inf", "VerbForm=Part", "Voice=Pass",
    ];

    private static readonly FrozenDictionary<string, MorphFeatures> Values =
        Written.Select((text, bit) => (text, bit)).ToFrozenDictionary(pair => pair.text, pair => (MorphFeatures)(1UL << pair.bit), StringComparer.Ordinal);

    /// <summary>"_" without features.</summary>
    public static string Write(MorphFeatures features)
    {
        if (features == MorphFeatures.None)
        {
            return "_";
        }

        var text = new StringBuilder();
        for (var bit = 0; bit < Written.Length; bit++)
        {
            if (((ulong)features & (1UL << bit)) != 0)
            {
                text.Append(text.Length > 0 ? "|" : "").Append(Written[bit]);
            }
        }

        return text.ToString();
    }

    /// <summary>Features that this library does not know are left out.</summary>
    public static MorphFeatures Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var features = MorphFeatures.None;
        foreach (var part in text.Split('|'))
        {
            features |= Values.GetValueOrDefault(part);
        }

        return features;
    }
}
