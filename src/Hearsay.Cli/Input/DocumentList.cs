using Hearsay.Articles;

namespace Hearsay.Cli.Input;

/// <summary>All documents of an input, for the commands that compare them; what cannot be read is said on standard error and counted.</summary>
internal sealed record DocumentList(List<SourceDocument> Documents, int Rejected)
{
    public static async Task<DocumentList> ReadAsync(IAsyncEnumerable<ReadResult> results, Progress progress)
    {
        var documents = new List<SourceDocument>();
        var withdrawals = new List<(Withdrawal Withdrawal, string Where)>();
        var rejected = 0;
        await foreach (var result in results)
        {
            switch (result)
            {
                case ReadResult.Read(var document) when string.IsNullOrWhiteSpace(document.Text) && document.Title is null:
                    rejected++;
                    progress.Clear();
                    Messages.Error("HS0105", document.Uri, "It holds neither text nor title. Check the record, or leave it out.");
                    break;
                case ReadResult.Read(var document):
                    if (EncodingNote.Of(document) is { } note)
                    {
                        progress.Clear();
                        Messages.Error(EncodingNote.Code, document.Uri, note);
                    }

                    documents.Add(document);
                    progress.Show($"Reading: {documents.Count}");
                    break;
                case ReadResult.Rejected bad:
                    rejected++;
                    progress.Clear();
                    Messages.Error(bad.Code, bad.Where, bad.Why);
                    if (bad.Withdrawal is not null)
                    {
                        withdrawals.Add((bad.Withdrawal, bad.Where));
                    }

                    break;
                case ReadResult.Skipped skipped:
                    progress.Clear();
                    Messages.Skipped(skipped.Where, skipped.Why);
                    break;
            }
        }

        progress.Clear();
        foreach (var (withdrawal, where) in withdrawals)
        {
            foreach (var document in documents.Where(withdrawal.Covers))
            {
                rejected++;
                Messages.Error("HS0128", document.Uri, $"Its agency withdrew it later: {where} says {withdrawal.Status} ({withdrawal.Id}). It is left out; give a version that is usable.");
            }

            documents.RemoveAll(withdrawal.Covers);
        }

        if (documents.Count == 0 && rejected == 0)
        {
            Messages.Error("HS0100", "No report was found. Name text, HTML or JSON lines files, or a folder that holds some.");
        }

        return new DocumentList(documents, rejected);
    }

    /// <summary>What each document is called, by its id: as its record states it where no other record says the same, else its file and place.</summary>
    public Dictionary<string, string> Names()
    {
        var stated = Documents.Where(document => document.StatedId is not null).CountBy(document => document.StatedId!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return Documents.ToDictionary(
            document => document.Id, document => document.StatedId is { } id && stated[id] == 1 ? id : document.Uri, StringComparer.Ordinal);
    }
}
