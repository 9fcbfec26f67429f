using Form3Parser.Pdf.Objects;

namespace Form3Parser.Pdf.Filters;

/// <summary>Takes a stream's bytes through its filters. Damage is told to <paramref name="note"/>.</summary>
internal sealed class StreamDecoder(IObjectSource objects, DecodeBudget budget, Action<string> note) : IDisposable
{
    /// <summary>Longest chain of filters; real ones have two.</summary>
    private const int MaxFilters = 16;

    private readonly LentBuffers _lent = new();

    /// <summary>What a stream's bytes stand for, none when a filter is a picture's; good until this is disposed of.</summary>
    public ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> raw, PdfDictionary dictionary) =>
        DecodeCoded(raw, dictionary) is { Coding: null } coded ? coded.Bytes : default;

    /// <summary>The bytes after all filters before the first that is a picture's coding; good until this is disposed of.</summary>
    public CodedBytes DecodeCoded(ReadOnlyMemory<byte> raw, PdfDictionary dictionary)
    {
        var filters = objects.Resolve(dictionary[Names.Filter]);
        var parameters = objects.Resolve(First(dictionary[Names.DecodeParms], dictionary[Names.DP]));
        var count = filters.AsArray?.Count ?? (filters.IsNull ? 0 : 1);
        if (count > MaxFilters)
        {
            note("a stream has too many filters");
            return default;
        }

        // Streams of a broken file may each reach to its end, and what is long to read may decode to nothing.
        budget.Charge(raw.Length);
        var bytes = raw;
        for (var i = 0; i < count && !bytes.IsEmpty; i++)
        {
            var filter = filters.AsArray is { } list ? objects.Resolve(list[i]) : filters;
            var own = parameters.AsArray is { } all ? objects.Resolve(all[i]).AsDictionary : i == 0 ? parameters.AsDictionary : null;
            if (filter.AsName is not { } name)
                continue;
            if (IsPictures(name))
                return new CodedBytes(bytes, name.Value, own);
            bytes = Apply(name, bytes, own);
        }
        return new CodedBytes(bytes, null, null);
    }

    public void Dispose() => _lent.Dispose();

    private static bool IsPictures(PdfName filter) =>
        filter.Value is "DCTDecode" or "DCT" or "JPXDecode" or "CCITTFaxDecode" or "CCF" or "JBIG2Decode";

    private static PdfValue First(PdfValue one, PdfValue other) => one.IsNull ? other : one;

    private ReadOnlyMemory<byte> Apply(PdfName filter, ReadOnlyMemory<byte> input, PdfDictionary? parameters)
    {
        if (filter.Equals(Names.Crypt))
            return input; // decryption has seen to it
        budget.Cancellation.ThrowIfCancellationRequested();
        using var output = new DecodedBytes(budget, (int)Math.Min(4L * input.Length, int.MaxValue));
        switch (filter.Value)
        {
            case "FlateDecode" or "Fl":
                if (!FlateFilter.Decode(input, output))
                    note("a compressed stream is damaged");
                UndoPredictor(parameters, output);
                break;
            case "LZWDecode" or "LZW":
                if (!LzwFilter.Decode(input.Span, Parameter(parameters, Names.EarlyChange, 1) == 0 ? 0 : 1, output))
                    note("a compressed stream is damaged");
                UndoPredictor(parameters, output);
                break;
            case "ASCIIHexDecode" or "AHx":
                AsciiHexFilter.Decode(input.Span, output);
                break;
            case "ASCII85Decode" or "A85":
                Ascii85Filter.Decode(input.Span, output);
                break;
            case "RunLengthDecode" or "RL":
                RunLengthFilter.Decode(input.Span, output);
                break;
            default:
                note("a stream has a filter that is not known");
                return default;
        }
        return output.Keep(_lent);
    }

    private void UndoPredictor(PdfDictionary? parameters, DecodedBytes output)
    {
        var bits = Parameter(parameters, Names.BitsPerComponent, 8);
        // Samples of a few bits take as long as so many bytes.
        if (bits is > 0 and < 8 && Parameter(parameters, Names.Predictor, 1) == Predictor.Tiff)
            budget.Charge(8L * output.Count / bits);
        var done = parameters is null || Predictor.Undo(
            Parameter(parameters, Names.Predictor, 1),
            Parameter(parameters, Names.Colors, 1),
            bits,
            Parameter(parameters, Names.Columns, 1),
            output);
        if (!done)
            note("a stream's predictor has wrong parameters");
    }

    private int Parameter(PdfDictionary? parameters, PdfName key, int otherwise) =>
        parameters is null ? otherwise : objects.Resolve(parameters[key]).ToInt(otherwise);
}
