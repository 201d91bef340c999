using System.Security.Cryptography;
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
    return Engine.Annotate(new SourceDocument { Id = "d" + hash[..10], Uri = Path.GetFileName(path), Sha256 = hash, Text = new StreamReader(path).ReadToEnd() });
}).ToArray();
var (dossier, described) = Engine.Reconcile(documents);
var json = DossierJson.Write(new DossierFile(DossierFile.CurrentFormat, Engine.Info, described, [dossier]));
if (output is null) { Console.Out.Write(json); } else { File.WriteAllText(output, json); }
