using BenchmarkDotNet.Running;

namespace Form3Parser.Benchmarks;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (arguments is ["least"])
            LeastTimes.Print();
        else
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
    }
}
