using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Hearsay.Benchmarks;
using Hearsay.Benchmarks.Reuse;
using Hearsay.Benchmarks.Stories;

// All pairs over a growing corpus: a measurement of its own, since an index is timed as it grows. `reuse 10000` stops there.
if (args is ["reuse", ..])
{
    ReuseBenchmark.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 100_000);
    return;
}

if (args is ["group", ..])
{
    GroupBenchmark.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 20_000);
    return;
}

// Short runs in this process: two minutes for all. `--filter` and the other options of BenchmarkDotNet choose and lengthen.
var config = ManualConfig.CreateMinimumViable()
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(new RateColumn())
    .HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Gen2", "Alloc Ratio")
    .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "bench"))
    .WithOptions(ConfigOptions.DisableLogFile);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], config);
