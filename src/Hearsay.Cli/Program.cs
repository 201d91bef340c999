using System.Security.Cryptography;
using System.Text.Json;
using Hearsay;
using Hearsay.Articles;
using Hearsay.Dossiers;

// A first wire from a folder of text files to a dossier: report PATH... --json FILE
var paths = args.Skip(1).TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal)).SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal) : (IEnumerable<string>)[path]);
var output = args.SkipWhile(arg => arg != "--json").Skip(1).FirstOrDefault();
var documents = paths.Select(path =>
{
    var bytes = File.ReadAllBytes(path);
    var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
    var about = Path.Combine(Path.GetDirectoryName(path)!, "documents.json") is var list && File.Exists(list)
        ? JsonDocument.Parse(File.ReadAllText(list)).RootElement.EnumerateArray().FirstOrDefault(e => e.GetProperty("file").GetString() == Path.GetFileName(path))
        : default;
    string? Field(string name) => about.ValueKind == JsonValueKind.Object && about.TryGetProperty(name, out var value) ? value.GetString() : null;
    return Engine.Annotate(new SourceDocument { Title = Field("title"), Publisher = Field("source"), Url = Field("url"), PublishedAt = Field("date"), PublishedBasis = Field("date") is null ? DateBasis.Unknown : DateBasis.Metadata, Id = "d" + hash[..10], Uri = Path.GetFileName(path), Sha256 = hash, Text = new StreamReader(path).ReadToEnd() });
}).ToArray();
var (dossier, described) = Engine.Reconcile(documents);
var json = DossierJson.Write(new DossierFile(DossierFile.CurrentFormat, Engine.Info, described, [dossier]));
if (output is null) { Console.Out.Write(json); } else { File.WriteAllText(output, json); }
