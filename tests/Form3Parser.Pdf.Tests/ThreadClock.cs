using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Form3Parser.Pdf.Tests;

/// <summary>
/// What the processor did for this thread: on a machine with much else to do a thread only waits, which is no fault of what it
/// runs. Where the system is not asked for it, the time that passed.
/// </summary>
internal static partial class ThreadClock
{
    /// <summary>CLOCK_THREAD_CPUTIME_ID of Linux.</summary>
    private const int OfThread = 3;

    /// <summary>Only to be set against another reading on the same thread.</summary>
    public static TimeSpan Now =>
        OperatingSystem.IsLinux() && GetTime(OfThread, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / TimeSpan.NanosecondsPerTick)
            : Stopwatch.GetElapsedTime(0);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    private readonly struct Time
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
