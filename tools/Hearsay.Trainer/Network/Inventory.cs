namespace Hearsay.Trainer.Network;

/// <summary>The labels of a model, each list in a fixed order.</summary>
internal sealed class Inventory
{
    public Labels Tags { get; } = new();

    public Labels FineTags { get; } = new();

    public Labels Relations { get; } = new();

    public Labels Names { get; } = new("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC");
}

/// <summary>Label texts and their numbers.</summary>
internal sealed class Labels(params string[] first)
{
    private readonly List<string> texts = [.. first];
    private readonly Dictionary<string, int> numbers = first.Select((text, i) => (text, i)).ToDictionary(pair => pair.text, pair => pair.i, StringComparer.Ordinal);

    public int Count => texts.Count;

    public string this[int label] => texts[label];

    public IReadOnlyList<string> Texts => texts;

    /// <summary>The number of a label; a new one when it is not known yet.</summary>
    public int Add(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers[text] = number = texts.Count;
            texts.Add(text);
        }

        return number;
    }
}
