using Hearsay.Cli.Input;

namespace Hearsay.Cli.Commands;

/// <summary>What is asked of <c>hearsay report</c>, apart from where it goes.</summary>
internal sealed record ReportRequest
{
    public required string[] Paths { get; init; }

    public required InputReader Reader { get; init; }

    public bool OneStory { get; init; }

    public string? Story { get; init; }
}
