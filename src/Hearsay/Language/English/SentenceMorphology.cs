using System.Buffers;

namespace Hearsay.Language.English;

/// <summary>Features that the tree of a sentence decides: agreement with the subject, imperatives, passives, gerunds, the case of "it" and "you".</summary>
internal static class SentenceMorphology
{
    [Flags]
    private enum Dependents : byte
    {
        None = 0,
        Subject = 1,
        To = 2,
        Auxiliary = 4,
        Have = 8,
        Passive = 16,
        ModalOrDo = 32,
    }

    public static void Fill(DocumentSyntax syntax, WordRange sentence, Span<MorphFeatures> features)
    {
        var words = syntax.Words.AsSpan();
        var (subjects, dependents) = (ArrayPool<int>.Shared.Rent(sentence.Count), ArrayPool<Dependents>.Shared.Rent(sentence.Count));
        Array.Fill(subjects, -1, 0, sentence.Count);
        Array.Clear(dependents, 0, sentence.Count);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            features[i] = Morphology.Of(syntax.TextOf(i), words[i].Tag, words[i].FineTag);
            var head = words[i].Head - sentence.First;
            if (head < 0 || head >= sentence.Count)
            {
                continue;
            }

            var relation = words[i].Relation;
            dependents[head] |= Dependency(syntax.TextOf(i), words[i]);
            if (relation.StartsWith("nsubj", StringComparison.Ordinal) && !relation.EndsWith(":outer", StringComparison.Ordinal))
            {
                subjects[head] = i;
                dependents[head] |= Dependents.Subject;
            }
            else if (relation == "csubj" || relation == "expl")
            {
                dependents[head] |= Dependents.Subject;
            }
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            var word = words[i];
            var predicate = word.Tag == UniversalTag.Aux && word.Head >= sentence.First && word.Head < sentence.End ? word.Head : i; // what the subject depends on
            features[i] = word.FineTag switch
            {
                "VBZ" => features[i],
                "VBP" or "VBD" => Finite(syntax, sentence, features, subjects, i, predicate),
                "VB" => Base(words, sentence, dependents, features, i, predicate),
                "VBN" when word.Tag == UniversalTag.Verb => Past(words, sentence, dependents, features, i),
                "VBG" when word.Tag == UniversalTag.Verb => Ing(words, sentence, dependents, features, i),
                "PRP" when (features[i] & MorphFeatures.Nominative) != 0 && !IsSubject(word.Relation) && syntax.TextOf(i) is "it" or "It" or "you" or "You" or "u" =>
                    (features[i] & ~MorphFeatures.Nominative) | MorphFeatures.Accusative,
                "WP" or "WDT" or "WRB" => Question(words, sentence, features[i], i),
                _ => features[i],
            };
        }

        ArrayPool<int>.Shared.Return(subjects);
        ArrayPool<Dependents>.Shared.Return(dependents);
    }

    private static Dependents Dependency(ReadOnlySpan<char> form, SyntacticWord word) => word.Relation switch
    {
        "aux:pass" or "nsubj:pass" or "csubj:pass" => Dependents.Passive | (word.Relation[0] == 'a' ? Dependents.Auxiliary : Dependents.None),
        "aux" when word.FineTag == "MD" || form.StartsWith("do", StringComparison.OrdinalIgnoreCase) || form.StartsWith("did", StringComparison.OrdinalIgnoreCase) =>
            Dependents.Auxiliary | (form.Equals("do", StringComparison.OrdinalIgnoreCase) ? Dependents.None : Dependents.ModalOrDo),
        "aux" => Dependents.Auxiliary | (IsHave(form) ? Dependents.Have : Dependents.None),
        "mark" when word.FineTag == "TO" => Dependents.To,
        _ => Dependents.None,
    };

    private static bool IsHave(ReadOnlySpan<char> form) =>
        form.StartsWith("ha", StringComparison.OrdinalIgnoreCase) || form is "'ve" or "’ve" or "'d" or "’d" or "'s" or "’s" or "ve";

    private static bool IsSubject(string relation) => relation.StartsWith("nsubj", StringComparison.Ordinal) || relation is "expl" or "root";

    private static MorphFeatures Finite(DocumentSyntax syntax, WordRange sentence, ReadOnlySpan<MorphFeatures> features, int[] subjects, int i, int predicate)
    {
        var words = syntax.Words.AsSpan();
        var verb = predicate;
        for (var steps = 0; steps < 4; steps++)
        {
            var subject = subjects[verb - sentence.First];
            if (subject >= 0)
            {
                var agreed = Morphology.Agree(features[i], Subject(syntax, sentence, features, subject, verb));
                var isPlural = (agreed & MorphFeatures.ThirdPerson) != 0 && (words[i].FineTag == "VBP" || syntax.TextOf(i).Equals("were", StringComparison.OrdinalIgnoreCase));
                return isPlural ? (agreed & ~MorphFeatures.Singular) | MorphFeatures.Plural : agreed;
            }

            // "They came and saw": a conjunct takes the subject of the first.
            var head = words[verb].Head;
            if (words[verb].Relation != "conj" || head < sentence.First || head >= sentence.End)
            {
                break;
            }

            verb = head;
        }

        return words[i].FineTag == "VBP" && words[i].Tag == UniversalTag.Verb && words[predicate].Relation == "root"
            ? Morphology.Agree(features[i], MorphFeatures.FirstPerson | MorphFeatures.Singular) // "Hope this helps"
            : features[i];
    }

    /// <summary>Person and number of a subject: those of the pronoun, the noun, the noun that a relative clause belongs to; plural when something is joined to it.</summary>
    private static MorphFeatures Subject(DocumentSyntax syntax, WordRange sentence, ReadOnlySpan<MorphFeatures> features, int subject, int verb)
    {
        var words = syntax.Words.AsSpan();
        if (words[subject].FineTag is "WDT" or "WP" && words[verb].Relation.EndsWith("relcl", StringComparison.Ordinal) && words[verb].Head >= sentence.First && words[verb].Head < sentence.End)
        {
            subject = words[verb].Head;
        }

        var own = features[subject];
        for (var k = subject + 1; k < Math.Min(sentence.End, subject + 20); k++)
        {
            if (words[k].Head == subject && words[k].Relation == "conj")
            {
                return MorphFeatures.ThirdPerson | MorphFeatures.Plural;
            }
        }

        if ((own & (MorphFeatures.FirstPerson | MorphFeatures.SecondPerson)) != 0)
        {
            return own;
        }

        var isPlural = (own & (MorphFeatures.Plural | MorphFeatures.PluralOnly)) != 0
            || (words[subject].Tag == UniversalTag.Num && !syntax.TextOf(subject).Equals("one", StringComparison.OrdinalIgnoreCase))
            || syntax.TextOf(subject) is "all" or "both" or "many" or "few" or "some" or "most" or "All" or "Both" or "Many" or "Some" or "Most";
        return MorphFeatures.ThirdPerson | (isPlural ? MorphFeatures.Plural : MorphFeatures.Singular);
    }

    private static MorphFeatures Base(ReadOnlySpan<SyntacticWord> words, WordRange sentence, Dependents[] dependents, ReadOnlySpan<MorphFeatures> features, int i, int predicate)
    {
        const MorphFeatures Imperative = MorphFeatures.Imperative | MorphFeatures.Finite;
        var around = dependents[predicate - sentence.First];
        if ((around & (Dependents.Subject | Dependents.To | Dependents.ModalOrDo)) != 0 || (predicate != i && words[i].Relation == "aux:pass"))
        {
            return MorphFeatures.Infinitive;
        }

        var relation = words[predicate].Relation;
        return relation is "root" or "parataxis" ? Imperative
            : relation == "ccomp" && predicate == i ? Imperative
            : relation == "conj" && words[predicate].Head >= sentence.First && words[predicate].Head < predicate && words[words[predicate].Head].FineTag == "VB" ? features[words[predicate].Head]
            : MorphFeatures.Infinitive;
    }

    private static MorphFeatures Past(ReadOnlySpan<SyntacticWord> words, WordRange sentence, Dependents[] dependents, ReadOnlySpan<MorphFeatures> features, int i)
    {
        var around = dependents[i - sentence.First];
        var head = words[i].Head;
        return (around & Dependents.Passive) != 0 ? features[i]
            : (around & Dependents.Have) != 0 ? features[i] & ~MorphFeatures.Passive
            : words[i].Relation == "conj" && head >= sentence.First && head < i && words[head].FineTag == "VBN" ? features[head]
            : features[i];
    }

    private static MorphFeatures Ing(ReadOnlySpan<SyntacticWord> words, WordRange sentence, Dependents[] dependents, ReadOnlySpan<MorphFeatures> features, int i)
    {
        var head = words[i].Head;
        return (dependents[i - sentence.First] & Dependents.Auxiliary) != 0 || words[i].Relation is "advcl" or "root" or "parataxis" or "case" or "mark" or "ccomp" or "acl:relcl" ? features[i]
            : words[i].Relation == "conj" && head >= sentence.First && head < i && words[head].FineTag == "VBG" ? features[head]
            : words[i].Relation == "conj" ? features[i]
            : MorphFeatures.Gerund;
    }

    /// <summary>"who" asks, but in a relative clause it relates; "which" the other way round.</summary>
    private static MorphFeatures Question(ReadOnlySpan<SyntacticWord> words, WordRange sentence, MorphFeatures features, int i)
    {
        var verb = i;
        for (var steps = 0; steps < 4 && verb >= sentence.First && verb < sentence.End; steps++)
        {
            if (words[verb].Relation.EndsWith("relcl", StringComparison.Ordinal))
            {
                return (features & ~MorphFeatures.Interrogative) | MorphFeatures.Relative;
            }

            if (words[verb].Tag is UniversalTag.Verb or UniversalTag.Adj && verb != i)
            {
                break;
            }

            verb = words[verb].Head;
        }

        return features;
    }
}
