using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>A document's tokens with what clause rules ask of each: its word class, and the quotation, mention and time that it lies in.</summary>
internal sealed class ClauseText
{
    private static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> Words = ReadWords().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NounsInLy =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "family", "assembly", "ally", "reply", "supply", "anomaly", "monopoly", "belly", "bully", "rally", "jelly", "fly").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AdjectivesInLy =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "friendly", "likely", "unlikely", "only", "daily", "weekly", "monthly", "elderly", "early").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly WordClass[] classes;
    private readonly int[] quotations;
    private readonly int[] mentions;
    private readonly int[] times;

    /// <param name="depth">Quotations of this depth count as quoted; with 1 the words of quotations are read as the narration is else.</param>
    public ClauseText(StatementContext context, int depth = 0)
    {
        Context = context;
        IsSpoken = depth > 0;
        Tokens = context.Tokens;
        var count = Tokens.Tokens.Length;
        quotations = Cover(context.Quotations.Length, i => context.Quotations[i] is { Kind: QuotationKind.Speech } quotation && quotation.Depth == depth ? quotation.WithMarks : default);
        mentions = Cover(context.Entities.Mentions.Length, i => context.Entities.Mentions[i].Span);
        times = Cover(context.Times.Length, i => context.Times[i].Span);
        for (var i = 0; i < count; i++)
        {
            if (mentions[i] >= 0 && Tokens.Is(i, "that"))
            {
                mentions[i] = -1; // "told the station that rescue teams": no "that team"
            }
        }

        classes = new WordClass[count];
        for (var i = 0; i < count; i++)
        {
            classes[i] = ClassOf(i);
        }
    }

    public StatementContext Context { get; }

    public TokenizedText Tokens { get; }

    /// <summary>The words of quotations are read.</summary>
    public bool IsSpoken { get; }

    public WordClass Class(int token) => classes[token];

    /// <summary>False before the first and after the last token, so that a text may end anywhere.</summary>
    public bool Is(int token, WordClass any) => (uint)token < (uint)classes.Length && (classes[token] & any) != 0;

    public bool Is(int token, string word) => (uint)token < (uint)classes.Length && Tokens.Is(token, word);

    public ReadOnlySpan<char> TextOf(int token) => Tokens.TextOf(token);

    /// <summary>Index of the quotation of speech that holds the token, or -1.</summary>
    public int QuotationAt(int token) => quotations[token];

    /// <summary>Index of the mention that holds the token, or -1.</summary>
    public int MentionAt(int token) => mentions[token];

    /// <summary>First token of the mention that holds the token.</summary>
    public int MentionStart(int token)
    {
        var mention = mentions[token];
        while (token > 0 && mentions[token - 1] == mention)
        {
            token--;
        }

        return token;
    }

    /// <summary>One mention, a person's name, holds the first token and the last.</summary>
    public bool IsPersonName(int start, int end) =>
        mentions[start] is >= 0 and var index
        && mentions[end - 1] == index
        && Context.Entities.Mentions[index] is { Kind: MentionKind.Name } mention
        && Context.Entities.Entities[mention.Entity].Type == EntityType.Person;

    /// <summary>Index of the time expression that holds the token, or -1.</summary>
    public int TimeAt(int token) => times[token];

    /// <summary>The characters from the first token to before the last; empty tokens give null.</summary>
    public TextSpan? Span(int start, int end) => end > start ? new TextSpan(Tokens.Tokens[start].Start, Tokens.Tokens[end - 1].End) : null;

    private int[] Cover(int count, Func<int, TextSpan> spanOf)
    {
        var cover = new int[Tokens.Tokens.Length];
        Array.Fill(cover, -1);
        for (var i = 0; i < count; i++)
        {
            var span = spanOf(i);
            for (var token = span.IsEmpty ? cover.Length : Tokens.TokenAt(span.Start); token < cover.Length && Tokens.Tokens[token].Start < span.End; token++)
            {
                cover[token] = i;
            }
        }

        return cover;
    }

    private WordClass ClassOf(int token)
    {
        var text = TextOf(token);
        switch (Tokens.Tokens[token].Kind)
        {
            case TokenKind.Number:
                return WordClass.Number;
            case TokenKind.QuotationMark:
                return quotations[token] >= 0 ? WordClass.Mark : WordClass.None;
            case TokenKind.Word:
                return WordClassOf(text);
            case TokenKind.Punctuation:
            case TokenKind.Symbol:
            default:
                return text[0] switch
                {
                    ',' => WordClass.Comma,
                    ';' or ':' => WordClass.Stop,
                    '-' when text.Length == 1 => WordClass.None, // "free - trade", as some texts are spaced
                    '-' or '–' or '—' => WordClass.Dash,
                    '(' or ')' or '[' or ']' => WordClass.Parenthesis,
                    '!' or '?' => WordClass.SentenceEnd,
                    '.' when token + 1 < Tokens.Tokens.Length && Tokens.Tokens[token + 1] is var next && next.Start == Tokens.Tokens[token].End && TextOf(token + 1) is "," => WordClass.None, // "Ky.,"
                    '.' => text.Length == 1 ? WordClass.SentenceEnd : WordClass.None,
                    _ => WordClass.None,
                };
        }
    }

    private static WordClass WordClassOf(ReadOnlySpan<char> text)
    {
        var capital = char.IsUpper(text[0]) ? WordClass.Capital : WordClass.None;
        if (Words.TryGetValue(text, out var found))
        {
            return found | capital;
        }

        if (text[0] is '\'' or '’')
        {
            return WordClass.Ending;
        }

        var apostrophe = text.IndexOfAny('\'', '’');
        if (apostrophe > 0)
        {
            var before = text[..apostrophe];
            if (text.Length == apostrophe + 2 && text[^1] is 't' && before[^1] is 'n')
            {
                return WordClass.Negation | (before.Length > 2 && Words.TryGetValue(before[..^1], out var auxiliary) ? auxiliary & WordClass.Auxiliary : WordClass.Modal);
            }

            if (Words.TryGetValue(before, out var pronoun) && (pronoun & WordClass.Subject) != 0)
            {
                return pronoun | (text[^1] is 'd' or 'l' ? WordClass.Modal : text[^1] is 'e' && text[^2] is 'v' ? WordClass.Have : WordClass.Be);
            }
        }

        return capital == 0 && EndsAsAdverb(text) && !AdjectivesInLy.Contains(text)
            ? WordClass.Adverb
            : WordClass.Content | capital;
    }

    /// <summary>"quickly", but not "family".</summary>
    public static bool EndsAsAdverb(ReadOnlySpan<char> word) => word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !NounsInLy.Contains(word);

    private static FrozenDictionary<string, WordClass> ReadWords()
    {
        var words = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Lexicon.Lines("Statements/English/clause-words.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var kind = Enum.Parse<WordClass>(line.AsSpan(0, colon), ignoreCase: true);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words[word] = words.GetValueOrDefault(word) | kind;
            }
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
