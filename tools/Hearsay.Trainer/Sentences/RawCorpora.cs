using System.IO.Compression;
using System.Text;

namespace Hearsay.Trainer.Sentences;

/// <summary>Raw texts of treebanks: GUM as it was written, EWT with its spaces guessed, for only its words are at hand.</summary>
internal static class RawCorpora
{
    private const int SentencesToText = 20; // EWT train does not say where its documents begin
    private const int GluedShare = 10; // of so many sentences one is followed without a space, as careless pages have it: "to do so.In May"

    /// <summary>The documents of GUM all of whose sentences are also in the selection without non-commercial licences.</summary>
    public static List<RawDocument> Gum(string conllu, string freeWords)
    {
        var free = Sentences(File.ReadLines(freeWords)).Select(rows => string.Join(' ', rows.Select(row => row[0]))).ToHashSet(StringComparer.Ordinal);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(conllu), CompressionMode.Decompress));
        var documents = new List<RawDocument>();
        var builder = new TextBuilder();
        var isFree = true;
        foreach (var (comments, rows) in Blocks(reader))
        {
            if (comments.Any(comment => comment.StartsWith("# newdoc", StringComparison.Ordinal)))
            {
                Close();
            }

            if (comments.Any(comment => comment.StartsWith("# newpar", StringComparison.Ordinal) && !comment.Contains("block", StringComparison.Ordinal)))
            {
                builder.Paragraph();
            }

            isFree &= free.Contains(string.Join(' ', rows.Where(row => !row[0].Contains('-', StringComparison.Ordinal) && !row[0].Contains('.', StringComparison.Ordinal)).Select(row => row[1])));
            var skip = 0;
            foreach (var row in rows.Where(row => !row[0].Contains('.', StringComparison.Ordinal)))
            {
                if (skip > 0)
                {
                    skip--;
                    continue;
                }

                var range = row[0].Split('-');
                skip = range.Length == 2 ? int.Parse(range[1], null) - int.Parse(range[0], null) + 1 : 0;
                builder.Word(row[1], row[9].Split('|').Contains("SpaceAfter=No"));
            }

            builder.EndSentence();
        }

        Close();
        return documents;

        void Close()
        {
            if (isFree && builder.HasText)
            {
                documents.Add(builder.ToDocument());
            }

            builder = new TextBuilder();
            isFree = true;
        }
    }

    /// <summary>Form, fine tag and lemma of the words of GUM that are also in the free selection.</summary>
    public static IEnumerable<(string Form, string Tag, string Lemma)> GumWords(string conllu, string freeWords)
    {
        var free = Sentences(File.ReadLines(freeWords)).Select(rows => string.Join(' ', rows.Select(row => row[0]))).ToHashSet(StringComparer.Ordinal);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(conllu), CompressionMode.Decompress));
        foreach (var (_, rows) in Blocks(reader))
        {
            var words = rows.Where(row => row[0].All(char.IsAsciiDigit)).ToList();
            if (free.Contains(string.Join(' ', words.Select(row => row[1]))))
            {
                foreach (var row in words)
                {
                    yield return (row[1], row[4], row[2]);
                }
            }
        }
    }

    /// <summary>Texts of twenty sentences each; a sentence without a closing mark ends its paragraph.</summary>
    public static List<RawDocument> Ewt(string words)
    {
        var documents = new List<RawDocument>();
        foreach (var sentences in Sentences(File.ReadLines(words)).Chunk(SentencesToText))
        {
            var builder = new TextBuilder();
            for (var k = 0; k < sentences.Length; k++)
            {
                var rows = sentences[k];
                var gluesNext = Detokenizer.GluesNext(rows);
                for (var i = 0; i < rows.Count; i++)
                {
                    builder.Word(rows[i][0], gluesNext[i]);
                }

                builder.EndSentence();
                if (!rows[^1][2].Equals(".", StringComparison.Ordinal) && !rows[^1][2].Equals("''", StringComparison.Ordinal) && !rows[^1][2].Equals("-RRB-", StringComparison.Ordinal))
                {
                    builder.Paragraph();
                }
                else if (k % GluedShare == 0 && k + 1 < sentences.Length && IsPlain(rows) && (char.IsUpper(sentences[k + 1][0][0][0]) || sentences[k + 1][0][0] is "\""))
                {
                    builder.Glue();
                }
            }

            documents.Add(builder.ToDocument());
        }

        return documents;
    }

    /// <summary>Its last words are a word in small letters and a full stop.</summary>
    private static bool IsPlain(List<string[]> rows) => rows.Count > 3 && rows[^1][0] is "." && rows[^2][0].All(char.IsLower);

    public static IEnumerable<List<string[]>> Sentences(IEnumerable<string> lines)
    {
        var rows = new List<string[]>();
        foreach (var line in lines.Append(""))
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
    }

    public static IEnumerable<(List<string> Comments, List<string[]> Rows)> Blocks(TextReader reader)
    {
        var (comments, rows) = (new List<string>(), new List<string[]>());
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                comments.Add(line);
            }
            else if (line.Length > 0)
            {
                rows.Add(line.Split('\t'));
            }
            else if (rows.Count > 0)
            {
                yield return (comments, rows);
                (comments, rows) = ([], []);
            }
        }
    }

    private sealed class TextBuilder
    {
        private readonly StringBuilder text = new();
        private readonly HashSet<int> ends = [];
        private string gap = "";

        public bool HasText => text.Length > 0;

        public void Word(string word, bool gluesNext)
        {
            text.Append(gap).Append(word);
            gap = gluesNext ? "" : " ";
        }

        public void EndSentence() => ends.Add(text.Length);

        public void Glue() => gap = "";

        public void Paragraph() => gap = text.Length == 0 ? "" : "\n\n";

        public RawDocument ToDocument() => new(text.ToString(), ends);
    }
}
