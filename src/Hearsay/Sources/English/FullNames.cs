namespace Hearsay.Sources.English;

/// <summary>The names of several words in a document by their first and last words.</summary>
internal sealed class FullNames
{
    private const int MostOfOneWord = 50; // bearers of one surname; a text of more is a list
    private const int MostCompared = 300; // surnames compared for spellings
    private const int ShortestSpelling = 6;

    private readonly Dictionary<string, List<DraftEntity>> byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DraftEntity>> byFirst = new(StringComparer.Ordinal);

    public FullNames(List<DraftEntity> entities)
    {
        foreach (var entity in entities)
        {
            if (!entity.IsUnnamed && entity.Key.Contains(' ', StringComparison.Ordinal))
            {
                Add(byLast, NameKeys.Surname(entity.Key), entity);
                Add(byFirst, NameKeys.FirstWord(entity.Key), entity);
            }
        }
    }

    /// <summary>In the order of their first mentions.</summary>
    public List<DraftEntity> Ending(string word) => byLast.GetValueOrDefault(word) ?? [];

    public List<DraftEntity> Beginning(string word) => byFirst.GetValueOrDefault(word) ?? [];

    /// <summary>The first whose last word is another spelling of a long one.</summary>
    public DraftEntity? Spelled(string word, Func<DraftEntity, bool> fits)
    {
        if (word.Length < ShortestSpelling || byLast.Count > MostCompared)
        {
            return null;
        }

        DraftEntity? first = null;
        foreach (var (last, bearers) in byLast)
        {
            if (last != word && NameKeys.AreSpellings(word, last) && bearers.Find(entity => fits(entity)) is { } bearer && (first is null || bearer.Index < first.Index))
            {
                first = bearer;
            }
        }

        return first;
    }

    private static void Add(Dictionary<string, List<DraftEntity>> table, string word, DraftEntity entity)
    {
        if (!table.TryGetValue(word, out var bearers))
        {
            table[word] = bearers = [];
        }

        if (bearers.Count < MostOfOneWord)
        {
            bearers.Add(entity);
        }
    }
}
