using System.Text;

namespace Hearsay.Tests.Cli;

/// <summary>A folder of inputs that goes away with the test.</summary>
internal sealed class ReportFolder : IDisposable
{
    public const string Ferry = "LEIRA, Orla (AP) — The Orla ferry stops in May, mayor Ines Duarte told Radio Norte on Tuesday.\n\n\"No boat will be withdrawn,\" ferry operator Leif Aas said.\n";

    public string Path { get; } = Directory.CreateTempSubdirectory("hearsay-test-").FullName;

    public ReportFolder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public ReportFolder With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
        return this;
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
