using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Cli.Input;
using Hearsay.Dossiers;
using Hearsay.Models.English;

namespace Hearsay.Tests.Dossiers;

/// <summary>The stories in samples/, read as the command line reads them.</summary>
internal static class Samples
{
    public static TheoryData<string> Names => [.. Directory.GetDirectories(Repository.File("samples")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public static async Task<ImmutableArray<SourceDocument>> ReadAsync(string name)
    {
        var documents = ImmutableArray.CreateBuilder<SourceDocument>();
        await foreach (var result in new InputReader(new ReadLimits()).ReadAsync([Repository.File("samples", name)], TestContext.Current.CancellationToken))
        {
            if (result is ReadResult.Read read)
            {
                documents.Add(read.Document);
            }
        }

        return documents.ToImmutable();
    }

    /// <summary>All stories of the sample, as `hearsay report` writes them.</summary>
    public static DossierFile Report(IEnumerable<SourceDocument> documents)
    {
        var reconciled = Engine.Group([.. documents.Select(document => Engine.Annotate(document, EnglishModel.Instance))]).Select(group => Engine.Reconcile(group)).ToArray();
        return new DossierFile(DossierFile.CurrentFormat, Engine.Info with { Version = "0.0.0", Models = "en" }, [.. reconciled.SelectMany(story => story.Documents)], [.. reconciled.Select(story => story.Dossier)]);
    }
}
