namespace Hearsay.Statements.English;

/// <summary>What a token may do in a clause; a word may belong to several classes.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1,
    Possessive = 1 << 1,
    Preposition = 1 << 2,

    /// <summary>A preposition whose phrase often belongs to the noun before it.</summary>
    Attaching = 1 << 3,
    Subject = 1 << 4,
    Object = 1 << 5,
    Be = 1 << 6,
    Have = 1 << 7,
    Do = 1 << 8,
    Modal = 1 << 9,
    Negation = 1 << 10,
    Adverb = 1 << 11,
    Coordinator = 1 << 12,
    Subordinator = 1 << 13,
    Relative = 1 << 14,
    Wh = 1 << 15,
    Day = 1 << 16,

    /// <summary>The ending 's.</summary>
    Ending = 1 << 17,
    Comma = 1 << 18,

    /// <summary>; or :</summary>
    Stop = 1 << 19,
    Dash = 1 << 20,
    Parenthesis = 1 << 21,
    SentenceEnd = 1 << 22,

    /// <summary>A mark of a quotation of speech.</summary>
    Mark = 1 << 23,
    Number = 1 << 24,

    /// <summary>Any other word: noun, adjective, verb, name.</summary>
    Content = 1 << 25,
    Capital = 1 << 26,

    /// <summary>A past tense that is nothing else: gave, came.</summary>
    Past = 1 << 27,

    Auxiliary = Be | Have | Do | Modal,
    Break = Comma | Stop | Dash | Parenthesis | SentenceEnd | Mark,
}
