using Form3Parser.Diagnostics;

namespace Form3Parser.Cli.Inputs;

/// <summary>Reads the whole of an input, once.</summary>
internal static class InputBytes
{
    // What is taken when the length is not known, as of a pipe; doubled as needed.
    private const int FirstBuffer = 1 << 16;

    /// <summary>The content; empty together with an error when it cannot be had.</summary>
    /// <param name="input">A file or standard input.</param>
    /// <param name="limit">The most bytes to take.</param>
    /// <param name="error">Why it cannot be had; null when it can.</param>
    internal static ReadOnlyMemory<byte> Read(Input input, long limit, out InputError? error)
    {
        using var stream = Open(input, out error);
        return stream is null ? default : Read(stream, limit, out error);
    }

    /// <summary>The rest of a stream; empty together with an error when it cannot be had.</summary>
    internal static ReadOnlyMemory<byte> Read(Stream stream, long limit, out InputError? error)
    {
        try
        {
            var length = stream.CanSeek ? stream.Length - stream.Position : 0;
            var content = length <= limit ? ReadAll(stream, length, limit) : null;
            error = content is null ? new InputError(InputErrorCode.TooLarge, $"more than {limit:N0} bytes (--max-size)") : null;
            return content ?? default;
        }
        catch (IOException e)
        {
            error = new InputError(InputErrorCode.Unreadable, e.Message);
            return default;
        }
    }

    /// <summary>Opens an input; null together with an error when that cannot be done.</summary>
    internal static Stream? Open(Input input, out InputError? error)
    {
        error = null;
        try
        {
            return input.IsStandardInput
                ? Console.OpenStandardInput()
                : new FileStream(
                    input.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            error = new InputError(InputErrorCode.NotFound, "no such file");
        }
        catch (UnauthorizedAccessException)
        {
            error = new InputError(InputErrorCode.Unreadable,
                Directory.Exists(input.Path) ? "this is a folder" : "this file may not be read");
        }
        catch (IOException e)
        {
            error = new InputError(InputErrorCode.Unreadable, e.Message);
        }

        return null;
    }

    private static ReadOnlyMemory<byte>? ReadAll(Stream stream, long length, long limit)
    {
        // One byte more than the length, so that the end is seen without growing.
        var buffer = new byte[length > 0 ? Math.Min(length + 1, Array.MaxLength) : FirstBuffer];
        var count = 0;
        while (true)
        {
            var read = stream.Read(buffer, count, buffer.Length - count);
            if (read == 0)
                return buffer.AsMemory(0, count);
            count += read;
            if (count > limit)
                return null;
            if (count == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(Math.Min(2L * buffer.Length, limit + 1), Array.MaxLength));
        }
    }
}
