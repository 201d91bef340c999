namespace Hearsay.Statements.English;

/// <summary>Tells whom a subject's words name.</summary>
internal static class SubjectParties
{
    /// <summary>The party that a subject's tokens name: its entity where a mention is its head, else its words alone.</summary>
    public static LocalParty Of(ClauseText text, Subject subject)
    {
        var headEnd = HeadEnd(text, subject);
        if (headEnd < subject.End && text.MentionAt(subject.End - 1) is >= 0 and var last && text.MentionStart(subject.End - 1) is var name
            && name > headEnd && text.Is(name - 1, WordClass.Content) && text.IsPersonName(name, subject.End))
        {
            return new LocalParty(text.Context.Entities.Mentions[last].Entity, text.Context.Entities.Mentions[last].Span); // "a priest in Orla Leif Aas"
        }

        var entities = text.Context.Entities;
        for (var token = headEnd - 1; token >= subject.Start; token--)
        {
            if (text.MentionAt(token) is >= 0 and var index)
            {
                return IsHead(text, token, headEnd) || IsSpokesperson(text, headEnd - 1)
                    ? new LocalParty(entities.Mentions[index].Entity, IsHead(text, token, headEnd) ? entities.Mentions[index].Span : text.Span(subject.Start, headEnd))
                    : new LocalParty(null, text.Span(subject.Start, subject.End));
            }
        }

        if (headEnd > subject.Start && IsSpokesperson(text, headEnd - 1))
        {
            for (var token = headEnd; token < subject.End; token++)
            {
                if (text.MentionAt(token) is >= 0 and var index)
                {
                    return new LocalParty(entities.Mentions[index].Entity, text.Span(subject.Start, subject.End));
                }
            }
        }

        return new LocalParty(null, text.Span(subject.Start, subject.End));
    }

    /// <summary>Words that name no known party may still be one: a plural, a name, a document.</summary>
    public static bool MaySpeak(ClauseText text, Subject subject)
    {
        var head = text.TextOf(HeadEnd(text, subject) - 1);
        return char.IsUpper(head[0]) || head[^1] == 's' || SourceWords.IsDocument(head) || SourceWords.IsUnnamed(head) || SourceWords.IsBody(head);
    }

    private static bool IsSpokesperson(ClauseText text, int token) =>
        text.TextOf(token).StartsWith("spokes", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the phrase's own noun ends: before "of", "for", "who", "(".</summary>
    private static int HeadEnd(ClauseText text, Subject subject)
    {
        for (var token = subject.Start; token < subject.End; token++)
        {
            if (text.MentionAt(token) >= 0)
            {
                continue;
            }

            if (text.Is(token, "as") || text.Is(token, "than") || (text.Is(token, "at") && token + 1 < subject.End && text.Is(token + 1, "least")))
            {
                continue; // "as many as 47 deputies"
            }

            if (token > subject.Start && text.Is(token, WordClass.Attaching | WordClass.Relative | WordClass.Preposition | WordClass.Parenthesis | WordClass.Comma))
            {
                return token;
            }
        }

        return subject.End;
    }

    private static bool IsHead(ClauseText text, int token, int headEnd)
    {
        while (token + 1 < headEnd && text.Is(token + 1, WordClass.Number))
        {
            token++;
        }

        return token + 1 == headEnd;
    }
}
