using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Hearsay.Language.Network;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>
/// Learned weights that read tags, dependency trees and names off words. Immutable; safe to use from several threads; the same text gives
/// the same answer on every CPU. Its labels are those of Universal Dependencies and of the Penn treebank.
/// </summary>
public sealed class LanguageModel
{
    /// <summary>"HSLM", little-endian.</summary>
    internal const uint Magic = 0x4D4C5348;

    internal const int CurrentVersion = 1;

    /// <summary>A longer sentence is read in pieces of this many words: scores of arcs grow with its square.</summary>
    internal const int MaxSentenceWords = 300;

    internal int StateWidth => network.StateWidth;

    internal int FeatureWidth => network.FeatureWidth;

    internal int FineTagCount => fineTags.Length;

    internal int RelationCount => relations.Length;

    /// <summary>A batch ends when it holds so many words or sentences: enough for full matrix products, small enough for the cache.</summary>
    private const int BatchWords = 512;

    private const int BatchSentences = 32;

    /// <summary>Buffers of threads that read nothing now: megabytes, too dear to make anew for each text.</summary>
    private readonly ConcurrentBag<Scratch> idle = [];
    private readonly ReaderNetwork network;
    private readonly AttributionNetwork? attributions;
    private readonly UniversalTag[] tags;
    private readonly string[] fineTags;
    private readonly string[] relations;

    private LanguageModel(ReaderNetwork network, AttributionNetwork? attributions, string name, string[] tags, string[] fineTags, string[] relations)
    {
        (this.network, this.attributions, Name, this.fineTags, this.relations) = (network, attributions, name, fineTags, relations);
        this.tags = [.. tags.Select(tag => Enum.TryParse<UniversalTag>(tag, ignoreCase: true, out var known) ? known : UniversalTag.X)];
    }

    /// <summary>Tells weights apart: "en-" and eight digits that change with them.</summary>
    public string Name { get; }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">HS0401: it is no model of this version, or it is damaged.</exception>
    public static LanguageModel Load(ReadOnlySpan<byte> file)
    {
        const int Head = sizeof(uint) + sizeof(int) + sizeof(ulong);
        if (file.Length < Head || BinaryPrimitives.ReadUInt32LittleEndian(file) != Magic || BinaryPrimitives.ReadInt32LittleEndian(file[sizeof(uint)..]) != CurrentVersion
            || BinaryPrimitives.ReadUInt64LittleEndian(file[(2 * sizeof(uint))..]) is var checksum && checksum != Checksum(file[Head..]))
        {
            throw ModelCursor.Broken();
        }

        var cursor = new ModelCursor(file[Head..]);
        var (tags, fineTags, relations) = (cursor.Texts(), cursor.Texts(), cursor.Texts());
        var root = Array.IndexOf(relations, "root");
        if (root < 0 || Math.Max(tags.Length, Math.Max(fineTags.Length, relations.Length)) > byte.MaxValue)
        {
            throw ModelCursor.Broken();
        }

        var network = new ReaderNetwork(ref cursor, relations.Length, root);
        var attributions = cursor.IsAtEnd ? null : new AttributionNetwork(ref cursor, network, relations.Length);
        return cursor.IsAtEnd && network.TagCount == tags.Length && network.FineTagCount == fineTags.Length
            ? new LanguageModel(network, attributions, $"en-{checksum >> 32:x8}", tags, fineTags, relations)
            : throw ModelCursor.Broken();
    }

    /// <summary>Eight bytes that change with the file: damage is found before it is read as weights.</summary>
    internal static ulong Checksum(ReadOnlySpan<byte> content)
    {
        unchecked
        {
            ulong sum = 0x9E3779B97F4A7C15;
            for (; content.Length >= sizeof(ulong); content = content[sizeof(ulong)..])
            {
                sum = System.Numerics.BitOperations.RotateLeft(sum ^ BinaryPrimitives.ReadUInt64LittleEndian(content), 27) * 0x9FB21C651E98DF25;
            }

            foreach (var last in content)
            {
                sum = (sum ^ last) * 1099511628211;
            }

            return sum ^ (sum >> 29);
        }
    }

    /// <summary>Reads each sentence of a text.</summary>
    public DocumentSyntax Read(WordedText text) => Read(text, out _);

    /// <param name="whole">What the networks say of every word, heads as word numbers of the text.</param>
    internal DocumentSyntax Read(WordedText text, out Reading whole)
    {
        ArgumentNullException.ThrowIfNull(text);
        whole = new Reading(text.Words.Length) { Features = new short[text.Words.Length * FeatureWidth], States = new short[text.Words.Length * StateWidth] };
        var pieces = Pieces(text);
        Array.Sort(pieces, static (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.First.CompareTo(b.First));
        var words = new SyntacticWord[text.Words.Length];
        var labels = new byte[words.Length];
        var scratch = idle.TryTake(out var kept) ? kept : new Scratch();
        for (var first = 0; first < pieces.Length;)
        {
            var (end, count) = (first, 0);
            while (end < pieces.Length && end - first < BatchSentences && (end == first || count + pieces[end].Count <= BatchWords))
            {
                count += pieces[end++].Count;
            }

            Read(text, pieces.AsSpan(first, end - first), count, words, labels, whole, scratch);
            first = end;
        }

        var read = attributions?.Read(text, whole, scratch) ?? [];
        idle.Add(scratch);
        Join(text, words);
        return new DocumentSyntax(text.Text, ImmutableCollectionsMarshal.AsImmutableArray(words), text.Sentences, Names(text, labels)) { Attributions = read, Vectors = network.Vectors };
    }

    private void Read(WordedText text, ReadOnlySpan<WordRange> pieces, int count, SyntacticWord[] words, byte[] labels, Reading whole, Scratch scratch)
    {
        var spans = new TextSpan[count];
        var starts = new int[pieces.Length + 1];
        for (var i = 0; i < pieces.Length; i++)
        {
            text.Words.AsSpan(pieces[i].First, pieces[i].Count).CopyTo(spans.AsSpan(starts[i]));
            starts[i + 1] = starts[i] + pieces[i].Count;
        }

        var reading = new Reading(count);
        network.Read(text.Text, spans, starts, reading, scratch);
        for (var i = 0; i < pieces.Length; i++)
        {
            for (var w = 0; w < pieces[i].Count; w++)
            {
                var (at, word) = (starts[i] + w, pieces[i].First + w);
                var head = reading.Heads[at] < 0 ? -1 : pieces[i].First + reading.Heads[at];
                words[word] = new SyntacticWord(spans[at], tags[reading.Tags[at]], fineTags[reading.FineTags[at]], head, relations[reading.Relations[at]]);
                labels[word] = reading.Names[at];
                whole.Heads[word] = head;
                (whole.Tags[word], whole.FineTags[word], whole.Relations[word], whole.Names[word]) = (reading.Tags[at], reading.FineTags[at], reading.Relations[at], reading.Names[at]);
                reading.States.AsSpan(at * StateWidth, StateWidth).CopyTo(whole.States.AsSpan(word * StateWidth));
                reading.Features.AsSpan(at * FeatureWidth, FeatureWidth).CopyTo(whole.Features.AsSpan(word * FeatureWidth));
            }
        }
    }

    private static WordRange[] Pieces(WordedText text)
    {
        var pieces = new List<WordRange>(text.Sentences.Length);
        foreach (var sentence in text.Sentences)
        {
            for (var first = sentence.First; first < sentence.End; first += MaxSentenceWords)
            {
                pieces.Add(new WordRange(first, Math.Min(sentence.End, first + MaxSentenceWords)));
            }
        }

        return [.. pieces];
    }

    /// <summary>The roots of the later pieces of a sentence hang on that of the first.</summary>
    private static void Join(WordedText text, SyntacticWord[] words)
    {
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Count <= MaxSentenceWords)
            {
                continue;
            }

            var root = -1;
            for (var word = sentence.First; word < sentence.End; word++)
            {
                if (words[word].Head >= 0)
                {
                    continue;
                }

                if (root < 0)
                {
                    root = word;
                }
                else
                {
                    words[word] = words[word] with { Head = root, Relation = "parataxis" };
                }
            }
        }
    }

    private static ImmutableArray<NameSpan> Names(WordedText text, ReadOnlySpan<byte> labels)
    {
        var names = ImmutableArray.CreateBuilder<NameSpan>();
        foreach (var sentence in text.Sentences)
        {
            for (var word = sentence.First; word < sentence.End; word++)
            {
                if (!NameDecoder.IsBegin(labels[word]))
                {
                    continue;
                }

                var end = word + 1;
                while (end < sentence.End && labels[end] == labels[word] + 1)
                {
                    end++;
                }

                names.Add(new NameSpan(new WordRange(word, end), NameDecoder.TypeOf(labels[word])));
                word = end - 1;
            }
        }

        return names.ToImmutable();
    }
}
