using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Content.Fields;

/// <summary>A field of a form as one of its widgets sees it: what it does not say itself its parents say.</summary>
internal readonly struct FormField(PdfDictionary widget, IObjectSource objects)
{
    /// <summary>How many parents a field may have.</summary>
    private const int MaxParents = 32;

    /// <summary>What decoding and writing a byte of a text costs, in bytes.</summary>
    private const long TextCost = 8;

    /// <summary>What looking at one of many choices costs, in bytes.</summary>
    private const long ChoiceCost = 8;

    // Tables 227, 229 and 231 of ISO 32000-2, which count bits from 1.
    private const int Multiline = 1 << 12, Password = 1 << 13, PushButton = 1 << 16, Comb = 1 << 24;

    private int Flags => Inherited(FieldKeys.Flags).ToInt();

    public bool IsText => Type == "Tx";

    public bool IsChoice => Type == "Ch";

    /// <summary>A check box or a radio button.</summary>
    public bool IsMark => Type == "Btn" && (Flags & PushButton) == 0;

    public bool IsMultiline => IsText && (Flags & Multiline) != 0;

    /// <summary>How many cells of equal width the characters stand in; 0 when they run on.</summary>
    public int Cells => IsText && (Flags & (Comb | Multiline)) == Comb ? Math.Max(0, Inherited(FieldKeys.MaxLength).ToInt()) : 0;

    /// <summary>The state of a button that is on, or "Off"; null when nothing says.</summary>
    public PdfName? State => objects.Resolve(widget[Names.AS]).AsName ?? Inherited(Names.V).AsName;

    private string? Type => Inherited(Names.FT).AsName?.Value;

    /// <summary>What is filled in, its lines separated by line feeds; null when that is nothing or not to be seen.</summary>
    public string? Text()
    {
        var value = Inherited(Names.V);
        if ((IsText && (Flags & Password) != 0) || (!IsText && !IsChoice))
            return null;
        if (value.AsArray is not { } chosen)
            return Shown(value);
        objects.Charge(ChoiceCost * chosen.Count);
        var lines = new List<string>();
        for (var i = 0; i < chosen.Count; i++)
            if (Shown(chosen[i]) is { } line)
                lines.Add(line);
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    /// <summary>A text, its lines separated by line feeds; null for white space and for what is no text.</summary>
    public string? Decode(PdfValue value)
    {
        value = objects.Resolve(value);
        var bytes = value.AsStream is { } stream ? objects.Decode(stream) : value.AsString;
        objects.Charge(TextCost * bytes.Length);
        var text = value.AsName?.Value ?? TextStrings.Decode(bytes.Span).ReplaceLineEndings("\n");
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>An entry of the field or of the nearest parent that has it.</summary>
    public PdfValue Inherited(PdfName key)
    {
        var at = widget;
        for (var i = 0; at is not null && i < MaxParents; i++)
        {
            if (objects.Resolve(at[key]) is { IsNull: false } value)
                return value;
            at = objects.Resolve(at[Names.Parent]).AsDictionary;
        }
        return PdfValue.Null;
    }

    private string? Shown(PdfValue value) => Decode(IsChoice ? Option(objects.Resolve(value)) : value);

    // A choice is kept by the name it is exported as, and shown by another.
    private PdfValue Option(PdfValue exported)
    {
        if (Inherited(FieldKeys.Options).AsArray is not { } options)
            return exported;
        objects.Charge(ChoiceCost * options.Count);
        for (var i = 0; i < options.Count; i++)
        {
            if (objects.Resolve(options[i]).AsArray is { Count: 2 } pair
                && objects.Resolve(pair[0]).AsString.Span.SequenceEqual(exported.AsString.Span))
                return pair[1];
        }
        return exported;
    }
}
