using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Hearsay.Articles;

namespace Hearsay.Tests.Articles.Archives;

/// <summary>gzip, zip and tar of anything that is read.</summary>
public class PackedTests
{
    private const string Ferry = "The Orla ferry stops in May, the mayor said.";
    private const string Lines = "{\"id\": \"r1\", \"text\": \"It stops.\"}\n{\"id\": \"r2\", \"text\": \"It goes on.\"}\n";

    private static readonly (string Name, byte[] Bytes)[] Files =
    [
        ("north/a.txt", Encoding.UTF8.GetBytes(Ferry)), ("north/.hidden", "no"u8.ToArray()), ("__MACOSX/north/a.txt", "no"u8.ToArray()), ("b.jsonl.gz", Reading.Packed(Lines)), ("notes.md", "# no article"u8.ToArray()), ("c.pdf", "%PDF-1.7"u8.ToArray()),
    ];

    private static readonly string[] Expected = ["/north/a.txt", "/b.jsonl.gz#1", "/b.jsonl.gz#2", "skipped /notes.md", "HS0108 /c.pdf"];

    [Fact]
    public async Task Files_of_an_archive_are_read_as_if_they_lay_in_a_folder()
    {
        Assert.Equal(Expected.Select(line => line.Replace("/", "a.zip/", StringComparison.Ordinal).Replace("northa.zip/", "north/", StringComparison.Ordinal)), await Read("a.zip", Zipped(Files)));
        Assert.Equal(Expected.Select(line => line.Replace("/", "a.tar/", StringComparison.Ordinal).Replace("northa.tar/", "north/", StringComparison.Ordinal)), await Read("a.tar", Tarred(Files)));
        Assert.Equal(Expected.Select(line => line.Replace("/", "a.tgz/", StringComparison.Ordinal).Replace("northa.tgz/", "north/", StringComparison.Ordinal)), await Read("a.tgz", Reading.Packed(Tarred(Files))));
    }

    [Fact]
    public async Task Archives_may_lie_in_archives_up_to_a_limit()
    {
        var bytes = Encoding.UTF8.GetBytes(Ferry);
        var inner = Zipped([("a.txt", bytes)]);
        Assert.Equal(["a.zip/b.zip/a.txt"], await Read("a.zip", Zipped([("b.zip", inner)])));
        for (var i = 0; i < 4; i++)
        {
            inner = Zipped([("z.zip", inner), ("ok.txt", bytes)]);
        }

        var results = await Read("a.zip", inner);
        Assert.Contains(results, result => result.StartsWith("HS0124", StringComparison.Ordinal));
        Assert.Contains("a.zip/z.zip/ok.txt", results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public async Task Gzip_reads_the_same_in_steps_of_any_size(int step)
    {
        // stored as they are, so that the packed bytes hold what looks like the beginning of a member
        var members = Enumerable.Range(0, 30).Select(i => Enumerable.Repeat<byte[]>([0x1F, 0x8B, 0x08, (byte)i], i * 100).SelectMany(bytes => bytes).ToArray()).ToArray();
        byte[] packed = [.. members.SelectMany(member => Reading.Packed(member, CompressionLevel.NoCompression))];
        await using var reading = new Hearsay.Articles.Archives.GzipMembers(new Dripping(packed, step));
        using var whole = new MemoryStream();
        await reading.CopyToAsync(whole, TestContext.Current.CancellationToken);
        Assert.Equal(members.SelectMany(member => member), whole.ToArray());
    }

    [Fact]
    public async Task A_packed_file_that_is_cut_off_is_said_to_be()
    {
        Assert.Equal("HS0102", await Reading.Code("a.txt.gz", Reading.Packed(Ferry)[..^12]));
        Assert.Equal("HS0102", await Reading.Code("a.txt.gz", Reading.Packed(Ferry)[..^4]));
        Assert.Equal(["HS0102 a.zip"], await Read("a.zip", Zipped(Files)[..^100]));
        Assert.Equal("HS0102 a.tar", (await Read("a.tar", Tarred(Files)[..700])).Last().Replace("/north/a.txt", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bomb_ends_with_an_error_and_the_next_file_is_read()
    {
        var bomb = new byte[50_000_000];
        var limits = new ReadLimits { MaxFileBytes = 1_000_000 };
        Assert.Equal("HS0106", await Reading.Code("a.txt.gz", Reading.Packed(bomb), limits));
        Assert.Equal("HS0123", await Reading.Code("a.jsonl.gz", Reading.Packed(bomb), limits));
        var results = await Reading.Read("a.zip", Zipped([("a.jsonl", bomb), ("b.txt", Encoding.UTF8.GetBytes(Ferry))]), limits);
        Assert.Equal("HS0123", Assert.IsType<ReadResult.Rejected>(results[0]).Code);
        Assert.Equal("a.zip/b.txt", Assert.IsType<ReadResult.Read>(results[^1]).Document.Uri);
    }

    private static async Task<IEnumerable<string>> Read(string name, byte[] bytes) => (await Reading.Read(name, bytes)).Select(result => result switch
    {
        ReadResult.Read(var document) => document.Uri,
        ReadResult.Rejected rejected => $"{rejected.Code} {rejected.Where}",
        ReadResult.Skipped skipped => $"skipped {skipped.Where}",
        _ => "",
    });

    private static byte[] Zipped((string Name, byte[] Bytes)[] files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Tarred((string Name, byte[] Bytes)[] files)
    {
        using var packed = new MemoryStream();
        using (var archive = new TarWriter(packed, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
            }
        }

        return packed.ToArray();
    }

    /// <summary>A stream that gives few bytes at a time.</summary>
    private sealed class Dripping(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, step)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(buffer.Length, step)], cancellationToken);
    }
}
