using Microsoft.Win32.SafeHandles;

namespace Form3Parser.Cli.Running;

/// <summary>Standard output as bytes, and its end when nobody reads on.</summary>
internal static class StandardOutput
{
    // EPIPE on Unix; ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    internal static Stream Open()
    {
        // The console's stream hides that a pipe is broken, and the run would go on for nobody. A stream on the handle
        // tells, but writes to a file at an offset of its own, which would overwrite what others append to the same file.
        if (!OperatingSystem.IsWindows())
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!stream.CanSeek)
                return stream;
        }

        return Console.OpenStandardOutput();
    }

    /// <summary>Whether a failure to write means that the reader has gone.</summary>
    internal static bool IsBrokenPipe(IOException failure) =>
        failure.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
