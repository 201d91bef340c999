using System.Globalization;
using Hearsay.Trainer.Network;

namespace Hearsay.Trainer.Corpora;

/// <summary>Tab-separated corpora: a word a line, an empty line after a sentence.</summary>
internal static class Treebank
{
    /// <summary>form, UPOS, XPOS, head (1-based, 0 the root), relation; with the BIO file of the same words beside it, names too.</summary>
    public static List<Example> Trees(string path, Inventory labels, string? names = null)
    {
        var sentences = Sentences(path).ToList();
        var bio = names is null ? null : Sentences(names).SelectMany(sentence => sentence).ToList();
        var at = 0;
        var examples = new List<Example>();
        foreach (var rows in sentences)
        {
            int[]? named = null;
            if (bio is not null)
            {
                named = new int[rows.Count];
                for (var i = 0; i < rows.Count; i++, at++)
                {
                    if (bio[at][0] != rows[i][0])
                    {
                        throw new InvalidDataException($"{names}: word {at} is not that of {path}.");
                    }

                    named[i] = labels.Names.Add(bio[at][1]);
                }
            }

            examples.Add(new Example
            {
                Forms = [.. rows.Select(row => row[0])],
                Tags = [.. rows.Select(row => labels.Tags.Add(row[1]))],
                FineTags = [.. rows.Select(row => labels.FineTags.Add(row[2]))],
                Heads = [.. rows.Select(row => int.Parse(row[3], CultureInfo.InvariantCulture) - 1)],
                Relations = [.. rows.Select(row => labels.Relations.Add(row[4]))],
                Names = named,
            });
        }

        return examples;
    }

    /// <summary>form, BIO label.</summary>
    public static List<Example> Names(string path, Inventory labels, float weight) =>
        [.. Sentences(path).Select(rows => new Example { Forms = [.. rows.Select(row => row[0])], Names = Mended([.. rows.Select(row => labels.Names.Add(row[1]))]), Weight = weight })];

    /// <summary>form, UPOS, XPOS, head, relation, BIO label.</summary>
    public static List<Example> Labelled(string path, Inventory labels, float weight) =>
    [
        .. Sentences(path).Select(rows => new Example
        {
            Forms = [.. rows.Select(row => row[0])],
            Tags = [.. rows.Select(row => labels.Tags.Add(row[1]))],
            FineTags = [.. rows.Select(row => labels.FineTags.Add(row[2]))],
            Heads = [.. rows.Select(row => int.Parse(row[3], CultureInfo.InvariantCulture) - 1)],
            Relations = [.. rows.Select(row => labels.Relations.Add(row[4]))],
            Names = [.. rows.Select(row => labels.Names.Add(row[5]))],
            Weight = weight,
        }),
    ];

    /// <summary>A name that begins with I, as IOB1 corpora write it, begins with B.</summary>
    private static int[] Mended(int[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] > 0 && names[i] % 2 == 0 && (i == 0 || (names[i - 1] != names[i] && names[i - 1] != names[i] - 1)))
            {
                names[i]--;
            }
        }

        return names;
    }

    private static IEnumerable<List<string[]>> Sentences(string path)
    {
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length > 0)
            {
                rows.Add(line.Split('\t'));
            }
            else if (rows.Count > 0)
            {
                yield return rows;
                rows = [];
            }
        }

        if (rows.Count > 0)
        {
            yield return rows;
        }
    }
}
