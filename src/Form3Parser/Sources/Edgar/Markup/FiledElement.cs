using System.Text;

namespace Form3Parser.Sources.Edgar.Markup;

/// <summary>An element of a filed document. What a reader takes is marked, so that what nobody took can be told.</summary>
/// <param name="name">The name without a prefix.</param>
/// <param name="parent">The element it stands in; null for the root.</param>
/// <param name="line">The line it begins in, from 1.</param>
internal sealed class FiledElement(string name, FiledElement? parent, int line)
{
    private FiledElement? _last;
    private StringBuilder? _pieces;
    private string _text = "";

    public string Name => name;

    public FiledElement? Parent => parent;

    public int Line => line;

    /// <summary>The attribute <c>id</c>; null for none.</summary>
    public string? Id { get; set; }

    /// <summary>The text before the first child; text after it is a child without a name.</summary>
    public string Text => _pieces is null ? _text : _text = Joined();

    public FiledElement? First { get; private set; }

    public FiledElement? Next { get; private set; }

    /// <summary>Whether a reader knows of the element.</summary>
    public bool IsTaken { get; set; }

    /// <summary>Whether a reader has taken the element's own text.</summary>
    public bool IsTextTaken { get; set; }

    public FiledElement Add(string child, int at)
    {
        var added = new FiledElement(child, this, at);
        if (_last is null)
            First = added;
        else
            _last.Next = added;
        return _last = added;
    }

    public void AddText(string text, int at)
    {
        if (_last is { Name.Length: 0 })
            _last.AddText(text, at);
        else if (_last is not null)
            Add("", at).AddText(text, at);
        else if (_text.Length == 0 && _pieces is null)
            _text = text;
        else
            // Comments may cut a text into any number of pieces.
            (_pieces ??= new StringBuilder(_text)).Append(text);
    }

    /// <summary>Whether there is a child of a name that nobody took.</summary>
    public bool Has(string child)
    {
        for (var at = First; at is not null; at = at.Next)
            if (!at.IsTaken && at.Name == child)
                return true;
        return false;
    }

    /// <summary>Takes the first child of a name that nobody took; null for none.</summary>
    public FiledElement? Take(string child)
    {
        for (var at = First; at is not null; at = at.Next)
        {
            if (at.IsTaken || at.Name != child)
                continue;
            at.IsTaken = true;
            return at;
        }

        return null;
    }

    /// <summary>Takes all children of a name.</summary>
    public IEnumerable<FiledElement> TakeAll(string child)
    {
        for (var at = First; at is not null; at = at.Next)
        {
            if (at.IsTaken || at.Name != child)
                continue;
            at.IsTaken = true;
            yield return at;
        }
    }

    private string Joined()
    {
        var text = _pieces!.ToString();
        _pieces = null;
        return text;
    }
}
