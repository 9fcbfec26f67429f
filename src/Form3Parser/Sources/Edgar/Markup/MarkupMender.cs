using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Form3Parser.Sources.Edgar.Markup;

/// <summary>
/// Makes text that is nearly XML into XML: what stands for itself is escaped, what XML cannot hold is replaced, what surrounds
/// the document is taken away. Says of each repair what and where. It runs only over documents that could not be parsed.
/// </summary>
/// <diagnostic code="F3-120">
/// <title>XML was mended before it could be read</title>
/// <meaning>
/// The document is not XML by the rules: an ampersand stands for itself, bytes are not in
/// the encoding that is declared, an end tag is misspelled, text surrounds the document
/// (warning). The message says what was done about it, and where.
/// </meaning>
/// <reason>
/// What is mended is what was most probably meant. A text beside the place may differ
/// from what the filer wrote by a character or two, and an element may have ended
/// elsewhere.
/// </reason>
/// <remedy>
/// Compare the line with the record, or get the file again from EDGAR.
/// </remedy>
/// </diagnostic>
internal sealed partial class MarkupMender
{
    /// <summary>No element's name is longer; what is, is text.</summary>
    private const int LongestName = 100;

    private const string Root = "ownershipDocument";

    private static readonly SearchValues<char> Doubtful = SearchValues.Create(
        "&<]\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015"
        + "\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\ufffe\uffff");

    private readonly string _text;
    private readonly StringBuilder _mended;
    private readonly List<string> _repairs = [];
    private int _line = 1;
    private int _counted;
    private readonly TagBalance _tags = new();
    private (int Times, int Line) _ampersands, _brackets, _characters, _ends;

    private MarkupMender(string text)
    {
        _text = text;
        _mended = new StringBuilder(text.Length);
    }

    /// <summary>Mends a text.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="repairs">A sentence for each kind of repair; empty when there was nothing to mend.</param>
    /// <returns>The document alone, without its declaration, which has no meaning for text.</returns>
    public static string Mend(string text, out IReadOnlyList<string> repairs)
    {
        var mender = new MarkupMender(text);
        var (start, end) = mender.FindDocument();
        mender.Copy(start, end);
        mender.Report();
        repairs = mender._repairs;
        return mender._mended.ToString();
    }

    private (int Start, int End) FindDocument()
    {
        var name = RootStart().Match(_text);
        if (!name.Success)
            return (0, _text.Length);
        if (!IsProlog(_text.AsSpan(0, name.Index)))
            _repairs.Add("Text before the document was passed over.");

        // What is passed over keeps its lines, so that places in the document are those of the file.
        _mended.Append('\n', _text.AsSpan(0, name.Index).Count('\n'));
        var last = _text.IndexOf(Root + ">", name.Index + name.Length, StringComparison.Ordinal);
        var end = last >= 0 ? last + Root.Length + 1 : _text.Length;
        if (_text.AsSpan(end).Trim().Length > 0)
            _repairs.Add($"Text after the document was passed over: \"{Excerpt(_text.AsSpan(end).Trim())}\".");
        return (name.Index, end);
    }

    // Declarations, comments and white space: what may stand before a document.
    private static bool IsProlog(ReadOnlySpan<char> text)
    {
        while ((text = text.TrimStart().TrimStart('\ufeff')).Length > 0)
        {
            var close = text.StartsWith("<?") ? "?>" : text.StartsWith("<!--") ? "-->" : null;
            if (close is null || text.IndexOf(close) is not (var end and >= 0))
                return false;
            text = text[(end + close.Length)..];
        }

        return true;
    }

    private static string Excerpt(ReadOnlySpan<char> text)
    {
        const int Longest = 60;
        var line = text[..Math.Min(text.Length, Longest)].ToString().ReplaceLineEndings(" ");
        return text.Length > Longest ? line + "\u2026" : line;
    }

    private void Copy(int at, int end)
    {
        while (at < end)
        {
            var sound = _text.AsSpan(at, end - at).IndexOfAny(Doubtful);
            if (sound < 0)
                sound = end - at;
            _mended.Append(_text, at, sound);
            at += sound;
            if (at < end)
                at = Doubt(at, end);
        }
    }

    // Copies what begins with a doubtful character; gives where to go on.
    private int Doubt(int at, int end)
    {
        var rest = _text.AsSpan(at, end - at);
        switch (rest[0])
        {
            case '&':
                return Reference(at, rest);
            case '<' when rest.StartsWith("<!--"):
                return Whole(at, rest, "-->");
            case '<' when rest.StartsWith("<![CDATA["):
                return Whole(at, rest, "]]>");
            case '<' when rest.Length > 1 && (char.IsLetter(rest[1]) || rest[1] is '/' or '?' or '_'):
                return Tag(at, rest);
            case '<':
                Count(ref _brackets, at);
                _mended.Append("&lt;");
                return at + 1;
            case ']' when rest.StartsWith("]]>"):
                Count(ref _brackets, at);
                _mended.Append("]]&gt;");
                return at + 3;
            case ']':
                _mended.Append(']');
                return at + 1;
            default:
                Count(ref _characters, at);
                _mended.Append(rest[0] is '\v' or '\f' ? ' ' : '\ufffd');
                return at + 1;
        }
    }

    // What stands in a start tag is copied like any other text; an end tag is put right as a whole.
    private int Tag(int at, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('>');
        var isEnd = rest[1] == '/';
        var name = rest[(isEnd ? 2 : 1)..(end < 0 ? rest.Length : end)];
        if (name.IndexOfAny(" \t\r\n/") is var stop and >= 0)
            name = name[..stop];
        if (end < 0 || rest[1] == '?' || name.Length is 0 or > LongestName || name.Contains('<'))
        {
            _mended.Append('<');
            return at + 1;
        }

        if (isEnd ? _tags.End(name.ToString(), _mended) : _tags.Start(name.ToString(), rest[end - 1] == '/', _mended))
            Count(ref _ends, at);
        if (isEnd)
            return at + end + 1;
        _mended.Append('<');
        return at + 1;
    }

    private int Reference(int at, ReadOnlySpan<char> rest)
    {
        const int LongestReference = 10;
        var end = rest[..Math.Min(rest.Length, LongestReference)].IndexOf(';');
        if (end > 0 && IsReference(rest[1..end]))
            _mended.Append('&');
        else
        {
            Count(ref _ampersands, at);
            _mended.Append("&amp;");
        }

        return at + 1;
    }

    // The references that need no declaration, and whose character XML can hold.
    private static bool IsReference(ReadOnlySpan<char> name)
    {
        if (name is "amp" or "lt" or "gt" or "quot" or "apos")
            return true;
        if (name.Length < 2 || name[0] != '#')
            return false;
        var isHex = name[1] == 'x';
        var digits = name[(isHex ? 2 : 1)..];
        return int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            && code is 9 or 10 or 13 or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF);
    }

    private int Whole(int at, ReadOnlySpan<char> rest, string close)
    {
        var end = rest.IndexOf(close);
        var length = end < 0 ? rest.Length : end + close.Length;
        _mended.Append(rest[..length]);
        return at + length;
    }

    private void Count(ref (int Times, int Line) repair, int at)
    {
        if (repair.Times++ > 0)
            return;
        _line += _text.AsSpan(_counted, at - _counted).Count('\n');
        _counted = at;
        repair.Line = _line;
    }

    private void Report()
    {
        Add(_ampersands, "\"&\" that begins no reference was taken as it stands");
        Add(_brackets, "\"<\" or \"]]>\" that is no markup was taken as it stands");
        Add(_ends, "An end tag was missing, misspelled or too much, and was mended by what the document has elsewhere");
        Add(_characters, "A character that XML cannot hold was replaced by white space or U+FFFD");
    }

    private void Add((int Times, int Line) repair, string what)
    {
        if (repair.Times > 0)
            _repairs.Add(FormattableString.Invariant($"{what}: {repair.Times} in all, the first in line {repair.Line}."));
    }

    [GeneratedRegex(@"<(?:[\w.-]+:)?ownershipDocument\b")]
    private static partial Regex RootStart();
}
