using System.Text;

namespace Form3Parser.Sources.Edgar.Submissions;

/// <summary>Finds the submissions in a file, one after the other. Nothing is copied.</summary>
/// <param name="content">The file.</param>
internal sealed class SubmissionScanner(ReadOnlyMemory<byte> content)
{
    private static readonly byte[][] Beginnings =
        ["<SEC-DOCUMENT>"u8.ToArray(), "<IMS-DOCUMENT>"u8.ToArray(), "<SUBMISSION>"u8.ToArray(), "-----BEGIN PRIVACY-ENHANCED"u8.ToArray()];

    // What ends a body that lacks its own end; a text may have the word of the feed at the beginning of a line.
    private static readonly byte[][] BeginningLines =
    [
        "\n<SEC-DOCUMENT>"u8.ToArray(), "\n<IMS-DOCUMENT>"u8.ToArray(), "\n<SUBMISSION>\n"u8.ToArray(), "\n<SUBMISSION>\r"u8.ToArray(),
        "\n-----BEGIN PRIVACY-ENHANCED"u8.ToArray(),
    ];

    private readonly Occurrences _ends = new(content, "</TEXT>"u8.ToArray());
    private readonly Occurrences[] _beginnings = [.. BeginningLines.Select(line => new Occurrences(content, line))];
    private int _at;

    /// <summary>The next submission; null at the end.</summary>
    public Submission? Next(CancellationToken cancellation)
    {
        var header = new SubmissionHeader();
        var documents = new List<SubmissionDocument>();
        while (_at < content.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            var start = _at;
            var line = NextLine().TrimStart(" \t"u8);
            if (Begins(line))
            {
                if (documents.Count > 0 || !header.IsEmpty)
                {
                    _at = start;
                    break;
                }

                if (line.IndexOf("-DOCUMENT>"u8) is var title and > 0)
                    header.ReadTitle(line[(title + "-DOCUMENT>"u8.Length)..]);
            }
            else if (line.StartsWith("<SEC-HEADER>"u8) && documents.Count > 0)
            {
                _at = start;
                break;
            }
            else if (line.StartsWith("</SUBMISSION>"u8) || line.StartsWith("</SEC-DOCUMENT>"u8) || line.StartsWith("</IMS-DOCUMENT>"u8))
            {
                if (documents.Count > 0 || !header.IsEmpty)
                    break;
            }
            else if (line.StartsWith("<DOCUMENT>"u8))
                documents.Add(NextDocument());
            else if (documents.Count == 0)
                header.Read(line);
        }

        return documents.Count > 0 || !header.IsEmpty ? new Submission(header, documents) : null;
    }

    private static bool Begins(ReadOnlySpan<byte> line)
    {
        foreach (var beginning in Beginnings)
            if (line.StartsWith(beginning))
                return true;
        return false;
    }

    private ReadOnlySpan<byte> NextLine()
    {
        var rest = content.Span[_at..];
        var end = rest.IndexOf((byte)'\n');
        _at += end < 0 ? rest.Length : end + 1;
        return end < 0 ? rest : rest[..end];
    }

    private SubmissionDocument NextDocument()
    {
        string? type = null;
        while (_at < content.Length)
        {
            var start = _at;
            var line = NextLine().Trim(" \t\r"u8);
            if (line.StartsWith("<TYPE>"u8))
                type ??= Encoding.Latin1.GetString(line["<TYPE>"u8.Length..]).Trim();
            else if (line.StartsWith("<TEXT>"u8))
                return new SubmissionDocument(type, Body(start));
            else if (line.StartsWith("</DOCUMENT>"u8))
                break;
            else if (Begins(line))
            {
                _at = start;
                break;
            }
        }

        return new SubmissionDocument(type, ReadOnlyMemory<byte>.Empty);
    }

    // A body that was cut off ends where the next submission begins.
    private ReadOnlyMemory<byte> Body(int start)
    {
        var from = start + content.Span[start..].IndexOf("<TEXT>"u8) + "<TEXT>"u8.Length;
        var end = _ends.After(from);
        foreach (var beginning in _beginnings)
            end = Math.Min(end, beginning.After(from));
        _at = end;
        return content[from..end];
    }
}
