using Hearsay.Language.English;
using Hearsay.Trainer.Sentences;

namespace Hearsay.Trainer.Lemmas;

/// <summary>
/// Learns the suffix rules and exceptions of <see cref="Lemmatizer"/>: for each tag a tree of endings, where a longer ending has a rule of its own when
/// most of its words are changed in another way than the shorter ending says.
/// </summary>
internal static class LemmaTraining
{
    private const int LongestSuffix = 6;
    private const int ShowsDoubling = 3; // letters cut: "-ped"
    private const int RareForm = 3; // a form of a closed class must be seen so often, or it is a slip of the pen

    private static readonly string[] Inflected = ["NNS", "VBZ", "VBD", "VBN", "VBG", "VB", "JJR", "JJS"];

    private static readonly string[] Closed = ["PRP", "PRP$", "DT", "PDT", "MD", "RB", "IN", "TO", "POS", "CC", "WP", "WDT", "WRB", "NN", "JJ", "CD", "RP", "UH"];

    /// <param name="data">The folder that holds language/.</param>
    /// <param name="irregular">Verbs, a line each: base, past, participle; alternatives with a slash.</param>
    /// <param name="output">The lexicon to write.</param>
    public static void Run(string data, string irregular, string output, TextWriter log)
    {
        var language = Path.Combine(data, "language");
        var seen = new SortedDictionary<string, SortedDictionary<string, Dictionary<string, int>>>(StringComparer.Ordinal);
        foreach (var (form, tag, lemma) in RawCorpora.GumWords(Path.Combine(language, "gum_train.conllu.gz"), Path.Combine(language, "gumfree_train.tsv")))
        {
            if (lemma == "_")
            {
                continue;
            }

            if (tag != "JJ" || !char.IsUpper(lemma[0]))
            {
                Count(seen, Lemmatizer.RuleTag(tag), Plain(form), tag is "NNS" or "PRP" ? lemma.ToLowerInvariant().Replace("i", lemma == "I" ? "I" : "i", StringComparison.Ordinal) : lemma);
            }
        }

        foreach (var line in File.ReadLines(irregular).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split(' ');
            foreach (var (tag, forms) in new[] { ("VBD", parts[1]), ("VBN", parts[2]) })
            {
                foreach (var form in forms.Split('/'))
                {
                    Count(seen, tag, form, parts[0]);
                }
            }
        }

        AddRegular(seen, Path.Combine(language, "ewt_train.tsv"), File.ReadLines(irregular).Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal));
        var lines = new List<string>();
        foreach (var parts in File.ReadLines(Path.Combine(Path.GetDirectoryName(irregular)!, "irregular-words.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ')))
        {
            seen[parts[0]][parts[1]] = new Dictionary<string, int> { [parts[2]] = RareForm };
        }

        foreach (var tag in Inflected)
        {
            var types = seen[tag].Select(type => (Form: type.Key, Lemma: Majority(type.Value))).ToList();
            var rules = Tree(types);
            lines.AddRange(rules.Select(rule => $"{tag} {rule.Suffix} {rule.Replacement}".TrimEnd()));
            log.WriteLine($"{tag}: {types.Count} forms, {rules.Count} rules");
        }

        foreach (var tag in Closed.Where(seen.ContainsKey))
        {
            lines.AddRange(seen[tag].Where(type => type.Value.Values.Sum() >= RareForm && Majority(type.Value) != type.Key && !type.Key.Contains(',', StringComparison.Ordinal) && !Majority(type.Value).Contains('.', StringComparison.Ordinal) && !Majority(type.Value).Contains('…', StringComparison.Ordinal) && !type.Key.Contains('–', StringComparison.Ordinal)
                    && (tag is not ("NN" or "JJ" or "CD" or "RB" or "IN") || char.IsLower(Majority(type.Value)[0])))
                .Select(type => $"{tag} ^{type.Key} {Majority(type.Value)}"));
        }

        File.WriteAllLines(output, lines.Prepend("# Lemmas by fine tag: an ending, or ^ and a whole word, and what stands in its place; the longest that fits decides. Written by tools/Hearsay.Trainer."));
    }

    private static string Plain(string form) => form.ToLowerInvariant().Replace('’', '\'');

    private static void Count(SortedDictionary<string, SortedDictionary<string, Dictionary<string, int>>> seen, string tag, string form, string lemma)
    {
        if (!seen.TryGetValue(tag, out var forms))
        {
            seen[tag] = forms = new SortedDictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        }

        if (!forms.TryGetValue(form, out var lemmas))
        {
            forms[form] = lemmas = [];
        }

        lemmas[lemma] = lemmas.GetValueOrDefault(lemma) + 1;
    }

    private static string Majority(Dictionary<string, int> lemmas) =>
        lemmas.OrderByDescending(lemma => lemma.Value).ThenBy(lemma => lemma.Key, StringComparer.Ordinal).First().Key;

    /// <summary>The regular forms of the words that EWT has in their base form: what tells "hoped" of "hope" from "stopped" of "stop".</summary>
    private static void AddRegular(SortedDictionary<string, SortedDictionary<string, Dictionary<string, int>>> seen, string ewt, HashSet<string> irregular)
    {
        var bases = RawCorpora.Sentences(File.ReadLines(ewt)).SelectMany(rows => rows)
            .Where(row => row[2] is "VB" or "NN" or "JJ" && row[0].Length > 2 && row[0].All(char.IsAsciiLetterLower))
            .GroupBy(row => (Tag: row[2], Form: row[0])).Where(group => group.Count() > 1 || group.Key.Tag == "VB").Select(group => group.Key).OrderBy(key => key.Form, StringComparer.Ordinal);
        foreach (var (tag, form) in bases)
        {
            var s = form[^1] is 's' or 'x' or 'z' || form.EndsWith("ch", StringComparison.Ordinal) || form.EndsWith("sh", StringComparison.Ordinal) ? form + "es" : EndsInY(form) ? form[..^1] + "ies" : form + "s";
            if (tag == "NN")
            {
                Add("NNS", s);
            }
            else if (tag == "VB")
            {
                Add("VBZ", s);
                Add("VBG", form.EndsWith("ie", StringComparison.Ordinal) ? form[..^2] + "ying" : DropsE(form) ? form[..^1] + "ing" : Doubled(form) + "ing");
                if (!irregular.Contains(form))
                {
                    var past = form[^1] == 'e' ? form + "d" : EndsInY(form) ? form[..^1] + "ied" : Doubled(form) + "ed";
                    Add("VBD", past);
                    Add("VBN", past);
                }
            }
            else
            {
                var stem = form[^1] == 'e' ? form[..^1] : EndsInY(form) ? form[..^1] + "i" : Doubled(form);
                Add("JJR", stem + "er");
                Add("JJS", stem + "est");
            }

            void Add(string inflected, string word)
            {
                if (!seen[inflected].ContainsKey(word))
                {
                    Count(seen, inflected, word, form);
                }
            }
        }
    }

    private static bool DropsE(string form) => form[^1] == 'e' && form[^2] is not ('e' or 'o' or 'y');

    private static bool EndsInY(string form) => form[^1] == 'y' && !IsVowel(form[^2]);

    /// <summary>"stop": a short word of consonant, vowel, consonant doubles the last letter.</summary>
    private static string Doubled(string form) =>
        form.Length is 3 or 4 && !IsVowel(form[^1]) && form[^1] is not ('w' or 'x' or 'y') && IsVowel(form[^2]) && !IsVowel(form[^3]) ? form + form[^1] : form;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static List<(string Suffix, string Replacement)> Tree(List<(string Form, string Lemma)> types)
    {
        var rules = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var level = new Dictionary<string, List<(string Form, string Lemma)>> { [""] = types };
        for (var length = 0; length <= LongestSuffix; length++)
        {
            foreach (var (suffix, members) in level.OrderBy(node => node.Key, StringComparer.Ordinal))
            {
                // An ending shows a doubled letter only with the letter before: "pped", not "ped".
                var common = members.Select(type => Change(type.Form, type.Lemma)).Where(change => change.Cut < ShowsDoubling || change.Cut < length).GroupBy(change => change)
                    .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Cut).ThenBy(group => group.Key.Added, StringComparer.Ordinal).FirstOrDefault();
                if (common is not null && common.Key.Cut <= length && common.Count() > 1)
                {
                    var replacement = suffix[..^common.Key.Cut] + common.Key.Added;
                    if (Apply(suffix, rules) != replacement)
                    {
                        rules[suffix] = replacement;
                    }
                }
            }

            level = level.SelectMany(node => node.Value).Where(type => type.Form.Length > length).GroupBy(type => type.Form[^(length + 1)..]).ToDictionary(group => group.Key, group => group.ToList());
        }

        foreach (var (form, lemma) in types)
        {
            if (Apply(form, rules) != lemma)
            {
                rules["^" + form] = lemma;
            }
        }

        return [.. rules.Select(rule => (rule.Key, rule.Value))];
    }

    private static (int Cut, string Added) Change(string form, string lemma)
    {
        var shared = 0;
        while (shared < form.Length && shared < lemma.Length && form[shared] == lemma[shared])
        {
            shared++;
        }

        return (form.Length - shared, lemma[shared..]);
    }

    private static string Apply(string form, SortedDictionary<string, string> rules)
    {
        for (var length = Math.Min(form.Length, LongestSuffix); length >= 0; length--)
        {
            if (rules.TryGetValue(form[^length..], out var replacement))
            {
                return form[..^length] + replacement;
            }
        }

        return form;
    }
}
