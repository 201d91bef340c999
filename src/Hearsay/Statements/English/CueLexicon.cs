using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>What may follow a reporting word; see the head of cues.txt.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,
    Clause = 1,
    That = 1 << 1,
    Whether = 1 << 2,
    Person = 1 << 3,
    To = 1 << 4,
    PersonTo = 1 << 5,
    Object = 1 << 6,
    For = 1 << 7,
    Of = 1 << 8,
    Against = 1 << 9,
    About = 1 << 10,
    On = 1 << 11,
    ToObject = 1 << 12,
    At = 1 << 13,

    /// <summary>A noun phrase, then "with".</summary>
    With = 1 << 16,

    /// <summary>Words between quotation marks, or before the verb.</summary>
    Quote = 1 << 14,

    /// <summary>Thought or attitude, which need not have been spoken.</summary>
    Weak = 1 << 15,
}

[Flags]
internal enum VerbForms
{
    None = 0,
    Base = 1,
    Present = 1 << 1,
    Past = 1 << 2,
    Participle = 1 << 3,
    Ing = 1 << 4,
}

/// <summary>A reporting word: a verb, with its particle if it has one ("point out"), or a noun.</summary>
internal sealed record Cue(string Lemma, string? Particle, StatementAct Act, CueFrames Frames)
{
    public bool Takes(CueFrames any) => (Frames & any) != 0;
}

/// <param name="Cue">The word.</param>
/// <param name="Forms">The forms that it may be in; None for a noun.</param>
/// <param name="EndToken">Index after its last token (after the particle).</param>
internal readonly record struct CueMatch(Cue Cue, VerbForms Forms, int EndToken)
{
    public bool Is(VerbForms any) => (Forms & any) != 0;
}

/// <summary>The reporting verbs and nouns of English in all their forms.</summary>
internal static class CueLexicon
{
    private static readonly FrozenDictionary<string, (Cue Cue, VerbForms Forms)[]>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        ReadVerbs().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, Cue>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        ReadNouns().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The reporting verb that begins at a token, with its particle when that stands next; null when there is none.</summary>
    public static CueMatch? VerbAt(TokenizedText tokens, int token)
    {
        if (!Verbs.TryGetValue(tokens.TextOf(token), out var entries))
        {
            return null;
        }

        CueMatch? plain = null;
        foreach (var (cue, forms) in entries)
        {
            if (cue.Particle is null)
            {
                plain = new CueMatch(cue, forms, token + 1);
            }
            else if (token + 1 < tokens.Tokens.Length && tokens.Is(token + 1, cue.Particle))
            {
                return new CueMatch(cue, forms, token + 2);
            }
        }

        return plain;
    }

    /// <summary>The noun that names an act of speech at a token ("claim", "denials"); null when there is none.</summary>
    public static CueMatch? NounAt(TokenizedText tokens, int token) =>
        Nouns.TryGetValue(tokens.TextOf(token), out var cue) ? new CueMatch(cue, VerbForms.None, token + 1) : null;

    private static FrozenDictionary<string, (Cue, VerbForms)[]> ReadVerbs()
    {
        var entries = new Dictionary<string, Dictionary<Cue, VerbForms>>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Lexicon.Lines("Statements/English/cues.txt"))
        {
            var fields = line.Split('|', StringSplitOptions.TrimEntries);
            var words = fields[0].Split(' ');
            var cue = new Cue(fields[0], words.Length > 1 ? words[1] : null, Act(fields[1]), Frames(fields[2]));
            var irregular = fields.Length > 3 ? fields[3].Split(' ') : [];
            var past = irregular.Length > 0 ? irregular[0] : EnglishVerb.Past(words[0]);
            Add(words[0], VerbForms.Base);
            Add(EnglishVerb.Present(words[0]), VerbForms.Present);
            Add(past, VerbForms.Past);
            Add(irregular.Length > 1 ? irregular[1] : past, VerbForms.Participle);
            Add(irregular.Length > 2 ? irregular[2] : EnglishVerb.Ing(words[0]), VerbForms.Ing);

            void Add(string surface, VerbForms form)
            {
                if (!entries.TryGetValue(surface, out var cues))
                {
                    entries[surface] = cues = [];
                }

                cues[cue] = cues.GetValueOrDefault(cue) | form;
            }
        }

        return entries.ToFrozenDictionary(
            entry => entry.Key, entry => entry.Value.Select(pair => (pair.Key, pair.Value)).ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    private static FrozenDictionary<string, Cue> ReadNouns()
    {
        var entries = new Dictionary<string, Cue>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Lexicon.Lines("Statements/English/cue-nouns.txt"))
        {
            var fields = line.Split('|', StringSplitOptions.TrimEntries);
            var cue = new Cue(fields[0], null, Act(fields[1]), Frames(fields[2]));
            entries[fields[0]] = cue;
            entries[EnglishVerb.Present(fields[0])] = cue; // a plural is made as a third person is
        }

        return entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static StatementAct Act(string name) => Enum.Parse<StatementAct>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static CueFrames Frames(string names) => names
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(CueFrames.None, (all, name) => all | Enum.Parse<CueFrames>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
}
