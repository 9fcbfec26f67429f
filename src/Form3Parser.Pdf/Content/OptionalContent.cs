using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content;

/// <summary>Which layers are off when the document is opened (ISO 32000-2, 8.11).</summary>
internal sealed class OptionalContent
{
    /// <summary>How deep expressions of visibility are read.</summary>
    private const int MaxDepth = 10;

    /// <summary>How many terms of one expression are read; its arrays may refer to each other.</summary>
    private const int MaxTerms = 1000;

    private static readonly PdfName On = new("ON");
    private static readonly PdfName Groups = new("OCGs");
    private static readonly PdfName Expression = new("VE");

    private readonly IObjectSource _objects;
    private readonly HashSet<int> _switched = [];
    private readonly Dictionary<int, bool> _known = [];
    private readonly Dictionary<PdfDictionary, bool> _knownDirect = new(ReferenceEqualityComparer.Instance);
    private readonly bool _isOffByDefault;
    private int _terms;

    public OptionalContent(PdfDictionary catalog, IObjectSource objects)
    {
        _objects = objects;
        var properties = objects.Resolve(catalog[Names.OCProperties]).AsDictionary;
        var configuration = objects.Resolve(properties?[Names.D] ?? default).AsDictionary;
        if (configuration is null)
            return;
        _isOffByDefault = objects.Resolve(configuration[Names.BaseState]).AsName?.Value == "OFF";
        if (objects.Resolve(configuration[_isOffByDefault ? On : Names.OFF]).AsArray is { } switched)
        {
            for (var i = 0; i < switched.Count; i++)
                _switched.Add(switched[i].ReferenceNumber);
        }
    }

    /// <summary>Whether what belongs to a layer, or to a set of them, is not shown. The layer is a reference as written.</summary>
    public bool IsHidden(PdfValue layer)
    {
        if (_switched.Count == 0 && !_isOffByDefault)
            return false;
        if (layer.ReferenceNumber is not 0 and var number)
        {
            if (!_known.TryGetValue(number, out var isHidden))
                _known.Add(number, isHidden = Look(layer));
            return isHidden;
        }
        if (layer.AsDictionary is not { } direct)
            return false;
        if (!_knownDirect.TryGetValue(direct, out var isDirectHidden))
            _knownDirect.Add(direct, isDirectHidden = Look(layer));
        return isDirectHidden;
    }

    private bool Look(PdfValue layer)
    {
        if (_objects.Resolve(layer).AsDictionary is not { } dictionary)
            return false;
        if (_objects.Resolve(dictionary[Names.Type]).AsName?.Value != "OCMD")
            return IsOff(layer);
        _terms = 0;
        return _objects.Resolve(dictionary[Expression]).AsArray is { Count: > 0 } expression
            ? !IsTrue(expression, 0)
            : !IsShown(dictionary);
    }

    private bool IsOff(PdfValue group) =>
        group.ReferenceNumber != 0 && _switched.Contains(group.ReferenceNumber) != _isOffByDefault;

    private bool IsShown(PdfDictionary membership)
    {
        var groups = membership[Groups];
        if (_objects.Resolve(groups).AsArray is not { } array)
            array = new PdfArray([groups]);
        var (on, off) = (0, 0);
        for (var i = 0; i < array.Count && i < MaxTerms; i++)
        {
            if (_objects.Resolve(array[i]).IsNull)
                continue;
            if (IsOff(array[i]))
                off++;
            else
                on++;
        }
        if (on + off == 0)
            return true;
        return _objects.Resolve(membership[Names.P]).AsName?.Value switch
        {
            "AllOn" => off == 0,
            "AnyOff" => off > 0,
            "AllOff" => on == 0,
            _ => on > 0,
        };
    }

    private bool IsTrue(PdfArray expression, int depth)
    {
        var word = _objects.Resolve(expression[0]).AsName?.Value;
        var (all, any) = (true, false);
        for (var i = 1; i < expression.Count && _terms++ < MaxTerms; i++)
        {
            var value = _objects.Resolve(expression[i]).AsArray is { } inner
                ? depth >= MaxDepth || IsTrue(inner, depth + 1)
                : !IsOff(expression[i]);
            all &= value;
            any |= value;
        }
        return word switch
        {
            "Not" => !any,
            "And" => all,
            _ => any,
        };
    }
}
