namespace Form3Parser.Cli.Archives;

/// <summary>
/// Makes a stream that can be read at any place of one that cannot: a ZIP archive's directory stands at its end. What is
/// small stays in memory, the rest goes to a temporary file that nobody else can open and that is gone with its stream.
/// </summary>
internal static class Spool
{
    // Most archives within archives, and what people pipe, is smaller.
    private const int MaxInMemory = 1 << 24;

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="IOException">The stream cannot be read, or the temporary file not be written.</exception>
    internal static Stream Of(Stream stream)
    {
        var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (memory.Length < MaxInMemory)
        {
            var count = stream.Read(buffer);
            if (count == 0)
                return memory;
            memory.Write(buffer, 0, count);
        }

        var file = TemporaryFile();
        try
        {
            memory.WriteTo(file);
            stream.CopyTo(file);
            return file;
        }
        catch (Exception)
        {
            file.Dispose();
            throw;
        }
    }

    private static FileStream TemporaryFile()
    {
        var path = Path.Combine(Path.GetTempPath(), "form3-" + Path.GetRandomFileName());
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            Options = FileOptions.DeleteOnClose,
        };
        if (OperatingSystem.IsWindows())
            return new FileStream(path, options);

        // Where an open file may be without a name, not even a killed program leaves it behind.
        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        options.Options = FileOptions.None;
        var file = new FileStream(path, options);
        File.Delete(path);
        return file;
    }
}
