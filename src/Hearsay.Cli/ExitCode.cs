namespace Hearsay.Cli;

/// <summary>What the program says to the shell; listed in <c>hearsay --help</c> and docs/ERRORS.md.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>No input could be used, or the dossier given is not one that can be shown.</summary>
    public const int NothingUsable = 1;

    public const int Usage = 2;

    public const int SomeRejected = 3;

    /// <summary>128 + SIGINT, as shells say it.</summary>
    public const int Cancelled = 130;
}
