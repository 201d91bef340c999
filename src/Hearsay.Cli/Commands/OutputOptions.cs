using System.CommandLine;

namespace Hearsay.Cli.Commands;

/// <summary>Where a dossier goes; shared by the commands that make or show one.</summary>
internal sealed class OutputOptions
{
    public Option<string?> Json { get; } = new("--json") { Description = "Write the dossier as JSON (docs/FORMAT.md). FILE may be - for standard output.", HelpName = "FILE" };

    public Option<string?> Html { get; } = new("--html") { Description = "Write one self-contained page.", HelpName = "FILE" };

    public Option<string?> Markdown { get; } = new("--markdown") { Description = "Write Markdown.", HelpName = "FILE" };

    public Option<string?> Story { get; } = new("--story") { Description = "Only this story: its id, the beginning of the id, or its number in the index.", HelpName = "ID" };
}
