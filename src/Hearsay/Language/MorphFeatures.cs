namespace Hearsay.Language;

/// <summary>Features of a word in the sense of Universal Dependencies, those that English has.</summary>
[Flags]
internal enum MorphFeatures : ulong
{
    None = 0,
    Nominative = 1UL << 0,
    Accusative = 1UL << 1,
    Genitive = 1UL << 2,
    Definite = 1UL << 3,
    Indefinite = 1UL << 4,
    Positive = 1UL << 5,
    Comparative = 1UL << 6,
    Superlative = 1UL << 7,
    Foreign = 1UL << 8,
    Feminine = 1UL << 9,
    Masculine = 1UL << 10,
    Neuter = 1UL << 11,
    Imperative = 1UL << 12,
    Indicative = 1UL << 13,
    Singular = 1UL << 14,
    Plural = 1UL << 15,

    /// <summary>A plural without a singular: "clothes".</summary>
    PluralOnly = 1UL << 16,

    /// <summary>A number of digits and letters: "5th".</summary>
    NumberCombined = 1UL << 17,
    NumberDigits = 1UL << 18,
    NumberRoman = 1UL << 19,
    NumberWord = 1UL << 20,
    Cardinal = 1UL << 21,
    Fraction = 1UL << 22,
    Multiplicative = 1UL << 23,
    Ordinal = 1UL << 24,
    FirstPerson = 1UL << 25,
    SecondPerson = 1UL << 26,
    ThirdPerson = 1UL << 27,
    Negative = 1UL << 28,
    Affirmative = 1UL << 29,
    Possessive = 1UL << 30,
    Article = 1UL << 31,
    Demonstrative = 1UL << 32,
    IndefinitePronoun = 1UL << 33,
    Interrogative = 1UL << 34,
    NegativePronoun = 1UL << 35,
    Personal = 1UL << 36,
    Relative = 1UL << 37,
    Total = 1UL << 38,
    Reflexive = 1UL << 39,
    Past = 1UL << 40,
    Present = 1UL << 41,
    Finite = 1UL << 42,
    Gerund = 1UL << 43,
    Infinitive = 1UL << 44,
    Participle = 1UL << 45,
    Passive = 1UL << 46,
}
