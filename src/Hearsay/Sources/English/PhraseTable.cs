using System.Collections.Immutable;

namespace Hearsay.Sources.English;

/// <summary>Phrases of a word or more, found at a token; the longest one wins. Built once, then only read.</summary>
internal sealed class PhraseTable<T>
    where T : class
{
    private readonly Dictionary<string, List<Phrase>> byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    private Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> Lookup => byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(string phrase, T value)
    {
        var words = Words(phrase);
        Add(words, value);
        if (words[0] == "US")
        {
            Add(["U", "S", .. words[1..]], value); // "U. S." with a space, as some texts print it
        }
    }

    private void Add(ImmutableArray<string> words, T value)
    {
        if (!byFirstWord.TryGetValue(words[0], out var phrases))
        {
            byFirstWord[words[0]] = phrases = [];
        }

        if (!phrases.Any(other => other.Words.SequenceEqual(words)))
        {
            phrases.Add(new Phrase(words, value));
            phrases.Sort((a, b) => b.Words.Length - a.Words.Length);
        }
    }

    /// <param name="accept">Tells whether a token may stand for a word of the phrase that it equals but for case.</param>
    /// <param name="length">Tokens that the phrase takes.</param>
    public T? Match(MarkedText text, int token, int end, Func<ReadOnlySpan<char>, string, bool> accept, out int length)
    {
        length = 0;
        if (token >= end || !Lookup.TryGetValue(text.Plain(token), out var phrases))
        {
            return null;
        }

        foreach (var phrase in phrases)
        {
            if (phrase.Words.Length > end - token)
            {
                continue;
            }

            var k = 0;
            while (k < phrase.Words.Length
                && text.Plain(token + k).Equals(phrase.Words[k], StringComparison.OrdinalIgnoreCase)
                && accept(text.Plain(token + k), phrase.Words[k]))
            {
                k++;
            }

            if (k == phrase.Words.Length)
            {
                length = k;
                return phrase.Value;
            }
        }

        return null;
    }

    /// <summary>The words as the tokenizer reads them, a possessive apart and the full stops of initials dropped.</summary>
    private static ImmutableArray<string> Words(string phrase)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var word in phrase.Replace("/", " / ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.EndsWith("'s", StringComparison.Ordinal))
            {
                words.Add(word[..^2]);
                words.Add("'s");
            }
            else
            {
                words.Add(MarkedText.IsInitials(word) ? word.Replace(".", "", StringComparison.Ordinal) : word);
            }
        }

        return words.ToImmutable();
    }

    private readonly record struct Phrase(ImmutableArray<string> Words, T Value);
}
