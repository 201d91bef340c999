using System.Globalization;
using System.Text;

namespace Hearsay.Benchmarks;

/// <summary>News-like English of our own word lists, the same on every run: sentences of exactly as many words (punctuation counted) as asked for.</summary>
internal static class GeneratedNews
{
    private const int Seed = 20310304;
    private const int SentencesInParagraph = 4;

    private static readonly string[] Names = ["Ines Duarte", "Leif Aas", "Mira Solberg", "Per Holm", "Dragan Veles", "Ilse Tamm", "Nora Kvist", "Tomas Brandt"];
    private static readonly string[] Roles = ["mayor", "minister", "spokesman", "engineer", "captain", "governor", "researcher", "lawyer"];
    private static readonly string[] Places = ["Orla", "Leira", "Sorava", "Norland", "Skua", "Tarn"];
    private static readonly string[] Things = ["ferry", "bridge", "tunnel", "report", "strike", "harbour", "budget", "vaccine", "election", "storm", "quota", "factory", "treaty", "road"];
    private static readonly string[] Qualities = ["new", "large", "disputed", "northern", "costly", "public", "delayed", "second", "private", "coastal"];
    private static readonly string[] Cues = ["said", "warned", "denied", "reported", "added", "claimed", "confirmed", "believes"];
    private static readonly string[] Verbs = ["closed", "delayed", "opened", "rejected", "approved", "damaged", "inspected", "financed", "blocked", "repaired"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Fillers = ["again", "yesterday", "quickly", "abroad", "nearby", "reportedly", "finally", "together", "early", "soon"];

    /// <summary>Sentences of <paramref name="sentenceWords"/> words each, <paramref name="words"/> in all; four to a paragraph.</summary>
    /// <param name="words">A multiple of <paramref name="sentenceWords"/>.</param>
    public static string Of(int words, int sentenceWords)
    {
        var random = new Random(Seed);
        var text = new StringBuilder();
        for (var sentence = 0; sentence < words / sentenceWords; sentence++)
        {
            text.Append(Sentence(random, sentenceWords));
            text.Append(sentence % SentencesInParagraph == SentencesInParagraph - 1 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    private static string Sentence(Random random, int words)
    {
        var tokens = new List<string>(words);
        while (tokens.Count < words - 1)
        {
            if (tokens.Count > 0)
            {
                tokens.AddRange([",", Pick(random, ["and", "but", "while"])]);
            }

            tokens.AddRange(Clause(random));
        }

        // Cut to length, and ended with a word that no full stop abbreviates.
        tokens.RemoveRange(words - 1, tokens.Count - words + 1);
        tokens[^1] = Pick(random, Fillers);
        tokens.Add(".");
        var text = new StringBuilder();
        foreach (var token in tokens)
        {
            text.Append(text.Length == 0 || token is "," or "." ? "" : " ").Append(text.Length == 0 ? char.ToUpperInvariant(token[0]) + token[1..] : token);
        }

        return text.ToString();
    }

    private static string[] Clause(Random random) =>
    [
        .. random.Next(2) == 0 ? (string[])[.. Source(random), Pick(random, Cues), "on", Pick(random, Days), "that"] : [],
        "the", Pick(random, Things), "in", Pick(random, Places), "was", Pick(random, Verbs), Pick(random, Fillers),
        .. random.Next(2) == 0 ? (string[])["after", random.Next(2, 90).ToString(CultureInfo.InvariantCulture), "people", "left", "the", Pick(random, Qualities), Pick(random, Things)] : [],
    ];

    private static string[] Source(Random random) => random.Next(3) switch
    {
        0 => ["the", Pick(random, Roles), "of", Pick(random, Places)],
        1 => [Pick(random, Roles), .. Pick(random, Names).Split(' ')],
        _ => ["the", Pick(random, Qualities), Pick(random, Things), "company"],
    };

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
