using Hearsay.Language;

namespace Hearsay.Sources.English;

/// <summary>Takes into a noun phrase what stands before its noun: article, number, describing words, and whose it is.</summary>
/// <param name="nameAt">The name that takes in a token, or null.</param>
internal sealed class PhraseStarts(MarkedText text, NounModifiers modifiers, Func<int, NamePiece?> nameAt)
{
    /// <param name="limit">First token of the sentence.</param>
    /// <param name="last">The phrase found before this one.</param>
    public void Widen(Nominal nominal, int limit, Nominal? last)
    {
        while (nominal.First > limit)
        {
            var before = nominal.First - 1;
            var word = text.TextOf(before);
            if (text.IsPossessive(before))
            {
                Owner(nominal, before, last);
                return;
            }

            if (nameAt(before) is { } name)
            {
                if (nominal.IsThing)
                {
                    nominal.Reach = ReachBefore(name.SpanFirst - 1); // "its eBay ad": the name stays one
                    return;
                }

                if (name.Type is EntityType.Person or EntityType.Group || name.SpanEnd != nominal.First || (name.Type is null && name.Words > 1) || text.IsCapital(nominal.Head) != text.IsCapital(nominal.First))
                {
                    return;
                }

                if (nominal.Type is EntityType.Organization && name.Strength < 2)
                {
                    return; // "the Duarte administration"
                }

                name.IsAbsorbed = true;
                nominal.Of ??= name.Known?.Name ?? text.Words(name.First, name.End);
                nominal.First = name.SpanFirst;
            }
            else if (text.Has(before, WordTraits.Demonym) && text.IsCapital(before))
            {
                nominal.Of ??= SourceLexicon.CountryOf(word)?.Name ?? word.ToString();
                nominal.First = before;
            }
            else if (word.Equals("the", StringComparison.OrdinalIgnoreCase) || word is "this" or "these" or "those" or "This" or "These" or "Those")
            {
                (nominal.First, nominal.Reach) = (before, Reach.Definite);
                return;
            }
            else if (word is "a" or "an" or "A" or "An" or "another" or "Another" or "one" or "One" or "some" or "Some" or "several" or "Several" or "many" or "Many" or "few" or "most" or "Most" or "other" or "Other" or "both" or "Both" or "all" or "All")
            {
                (nominal.First, nominal.Reach) = (before, Reach.Indefinite);
                if (word is not ("other" or "few"))
                {
                    return;
                }
            }
            else if (word is "his" or "her" or "their" or "its" or "our" or "my" or "your" or "His" or "Her" or "Their" or "Its" or "Our" or "My")
            {
                (nominal.First, nominal.Reach, nominal.IsOwned) = (before, Reach.Definite, true);
                return;
            }
            else if (nominal.IsPlural && (text.Tokens.Tokens[before].Kind == TokenKind.Number || Counts.Contains(word)))
            {
                (nominal.First, nominal.Reach) = (before, Reach.Indefinite);
                while (nominal.First - 2 > limit && text.IsMark(nominal.First - 1, ',') && text.Tokens.Tokens[nominal.First - 2].Kind == TokenKind.Number && text.TextOf(nominal.First).Length == 3)
                {
                    nominal.First -= 2; // "200, 000 residents", as some texts print it
                }
            }
            else if (text.Tokens.Tokens[before].Kind == TokenKind.Number && nominal is { IsThing: true })
            {
                nominal.First = before; // "a 1994 treaty"
            }
            else if (text.Tokens.Tokens[before].Kind == TokenKind.Word && (IsModifier(before, word) || (nominal.Type is EntityType.Place or EntityType.Other && modifiers.Describes(before))))
            {
                nominal.First = before;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>A possessor that is a body or a place belongs to the phrase ("Orla's governor", "the town's mayor"); a person does not.</summary>
    private void Owner(Nominal nominal, int possessive, Nominal? last)
    {
        (nominal.Reach, nominal.HasOwner) = (Reach.Definite, true);
        if (nameAt(possessive - 1) is { } owner && owner.SpanEnd == possessive)
        {
            if (owner.Type is EntityType.Organization or EntityType.Place or EntityType.Outlet)
            {
                owner.IsAbsorbed = true;
                nominal.Of = owner.Known?.Name ?? text.Words(owner.First, owner.End);
                nominal.First = owner.SpanFirst;
            }
            else
            {
                (nominal.IsOwned, nominal.Owner) = (true, owner);
            }
        }
        else if (last is { Type: EntityType.Place or EntityType.Organization } && last.End == possessive)
        {
            nominal.Of = nominal.Type == EntityType.Place ? text.Words(last.First, last.End) : nominal.Of; // "the island's main town" is a town of that island
            nominal.First = last.First;
            last.IsInner = true;
        }
    }

    private Reach ReachBefore(int token) =>
        token < 0 ? Reach.Bare
        : text.TextOf(token) is "the" or "The" or "its" or "Its" or "his" or "her" or "their" or "this" or "This" ? Reach.Definite
        : text.TextOf(token) is "a" or "an" or "A" or "An" ? Reach.Indefinite : Reach.Bare;

    private bool IsModifier(int token, ReadOnlySpan<char> word)
    {
        if (text.Has(token, WordTraits.RoleModifier))
        {
            return !text.Has(token, WordTraits.Function);
        }

        if (text.Has(token, WordTraits.Function | WordTraits.SpeechVerb) || text.IsCapital(token))
        {
            return false;
        }

        return word.Length > 4 && (word.Contains('-') || EndsLikeAdjective(word));
    }

    private static bool EndsLikeAdjective(ReadOnlySpan<char> word) =>
        word.EndsWith("al") || word.EndsWith("ic") || word.EndsWith("ous") || word.EndsWith("ive") || word.EndsWith("ary") || word.EndsWith("ern") || word.EndsWith("ful") || word.EndsWith("less") || word.EndsWith("ist")
        || word.EndsWith("ian") || word.EndsWith("able") || word.EndsWith("ant") || word.EndsWith("icked") || word.EndsWith("ior");
}
