using System.Globalization;
using Hearsay.Language.English;

namespace Hearsay.Language;

/// <summary>Syntactic words as CoNLL-U writes them.</summary>
internal static class ConlluWords
{
    /// <summary>The line of a word with its lemma, tags, features and head.</summary>
    /// <param name="sentence">The words of its sentence, numbered from 1.</param>
    public static ConlluToken Token(DocumentSyntax syntax, WordRange sentence, int index, string form, MorphFeatures features, string misc)
    {
        var word = syntax.Words[index];
        return new ConlluToken(
            Number(index - sentence.First + 1),
            form,
            Lemmatizer.Lemma(form, word.Tag, word.FineTag) is { Length: > 0 } lemma ? lemma : ConlluToken.Empty,
            Upos(word.Tag),
            word.FineTag,
            FeatureText.Write(features),
            Number(word.Head < 0 ? 0 : word.Head - sentence.First + 1),
            word.Relation,
            ConlluToken.Empty,
            misc);
    }

    /// <summary>BIO tags of the sentence's names, "B-PER"; null outside of them.</summary>
    public static string?[] NameTags(DocumentSyntax syntax, WordRange sentence)
    {
        var tags = new string?[sentence.Count];
        var (low, high) = (0, syntax.Names.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = syntax.Names[middle].Words.End <= sentence.First ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < syntax.Names.Length && syntax.Names[i].Words.First < sentence.End; i++)
        {
            var (words, type) = syntax.Names[i];
            for (var word = Math.Max(words.First, sentence.First); word < Math.Min(words.End, sentence.End); word++)
            {
                tags[word - sentence.First] = (word == words.First ? "B-" : "I-") + Label(type);
            }
        }

        return tags;
    }

    public static string Misc(params ReadOnlySpan<string> fields) => fields.IsEmpty ? ConlluToken.Empty : string.Join('|', fields!);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Upos(UniversalTag tag) => tag.ToString().ToUpperInvariant();

    private static string Label(NameType type) => type switch
    {
        NameType.Person => "PER",
        NameType.Organization => "ORG",
        NameType.Place => "LOC",
    };
}
