namespace Hearsay.Utterances;

/// <summary>How one report gives an utterance at one place: a statement, or several that go on with one quotation.</summary>
internal sealed record Rendition(List<QuotedStatement> Statements)
{
    public int[] Words { get; } = [.. Statements.SelectMany(statement => statement.Wording.Words)];

    public string Document => Statements[0].Document.Id;

    /// <summary>The statements of one utterance, in story order, as the renditions that they make.</summary>
    public static List<Rendition> Of(List<QuotedStatement> statements)
    {
        var renditions = new List<List<QuotedStatement>>();
        foreach (var statement in statements)
        {
            if (renditions.Count > 0 && renditions[^1][^1].IsContinuedBy(statement))
            {
                renditions[^1].Add(statement);
            }
            else
            {
                renditions.Add([statement]);
            }
        }

        return [.. renditions.Select(parts => new Rendition(parts))];
    }
}
