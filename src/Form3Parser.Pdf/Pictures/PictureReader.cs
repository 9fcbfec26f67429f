using Form3Parser.Pdf.Files;
using Form3Parser.Pdf.Filters;
using Form3Parser.Pdf.Objects;
using Form3Parser.Text;
using Form3Parser.Text.Scans;

namespace Form3Parser.Pdf.Pictures;

/// <summary>
/// Decodes the pictures that scanned pages are. JPEG 2000 and JBIG2 are not read, nor are colours that inks are mixed of. What
/// cannot be read gives no picture: the page's words are there all the same.
/// </summary>
internal sealed class PictureReader(PdfFile file)
{
    /// <summary>The most pixels of one picture: a page of letter size at 600 dots an inch.</summary>
    private const long MaxPixels = 36L << 20;

    /// <summary>How many bytes a pixel has at the most.</summary>
    private const int MaxDepth = 3;

    /// <summary>How many pixels all pictures of a document may have together: some hundred pages at 300 dots an inch.</summary>
    private const long MaxTotalPixels = 1L << 30;

    private long _pixels;

    /// <summary>The picture of a page as its scan, to be decoded when it is needed.</summary>
    public PageScan Scan(DrawnPicture drawn, double pageWidth, double pageHeight)
    {
        var map = new UprightMap(drawn.ToPage, new Rect(0, 0, pageWidth, pageHeight));
        return new PageScan(map.Box, cancellation => Decode(drawn.Stream, cancellation) is { } raster ? map.Turn(raster) : null);
    }

    /// <summary>From this shade on a sample is light, of 255.</summary>
    private const int Light = 128;

    /// <summary>Which share of a picture is dark, where its mask lets it be seen; 0 for one that cannot be read.</summary>
    public double DarkShare(PdfStream picture)
    {
        if (Decode(picture, file.Cancellation) is not { } raster)
            return 0;
        var mask = file.Resolve(picture.Dictionary[PictureNames.SMask]).AsStream is { } soft ? Decode(soft, file.Cancellation) : null;
        var dark = 0;
        for (var i = 0; i < raster.Gray.Length; i++)
            if (raster.Gray[i] < Light && (mask is null || mask.Gray.Length != raster.Gray.Length || mask.Gray[i] >= Light))
                dark++;
        return (double)dark / raster.Gray.Length;
    }

    private Raster? Decode(PdfStream picture, CancellationToken cancellation)
    {
        // Pages outlive the reading of their file, but its time is theirs.
        if (!cancellation.CanBeCanceled)
            cancellation = file.Cancellation;
        cancellation.ThrowIfCancellationRequested();
        var dictionary = picture.Dictionary;
        var (width, height) = (Int(dictionary, Names.Width), Int(dictionary, Names.Height));
        if (width <= 0 || height <= 0 || (long)width * height > Math.Min(MaxPixels, MaxTotalPixels - _pixels))
            return null;
        _pixels += (long)width * height;
        try
        {
            using var decoder = new StreamDecoder(file, new DecodeBudget(MaxDepth * MaxPixels, 2 * MaxDepth * MaxPixels, cancellation), _ => { });
            var coded = file.DecodePicture(picture, decoder);
            return coded.Coding switch
            {
                null => PictureSamples.Read(coded.Bytes.Span, dictionary, width, height, file),
                "DCTDecode" or "DCT" => file.Options.Jpeg?.Decode(coded.Bytes, MaxPixels, cancellation),
                "CCITTFaxDecode" or "CCF" => Fax(coded, dictionary, width, height, cancellation),
                _ => null,
            };
        }
        catch (UnreadableDocumentException)
        {
            // Larger than a page can be: it is not looked at.
            return null;
        }
    }

    private Raster? Fax(CodedBytes coded, PdfDictionary dictionary, int width, int height, CancellationToken cancellation)
    {
        var columns = coded.Parameters is { } own && file.Resolve(own[Names.Columns]) is { IsNumber: true } said ? said.ToInt() : FaxFilter.UsualColumns;
        // Two-dimensional coding of every line, group 4, is what scanners write.
        if (columns != width || coded.Parameters is not { } parameters || Int(parameters, PictureNames.K) >= 0)
            return null;
        var isAligned = file.Resolve(parameters[PictureNames.EncodedByteAlign]).IsTrue;
        var bits = FaxFilter.Decode(coded.Bytes.Span, width, height, isAligned, cancellation);
        if (!file.Resolve(parameters[PictureNames.BlackIs1]).IsTrue)
            PictureSamples.Invert(bits);
        return PictureSamples.Read(bits, dictionary, width, height, file);
    }

    private int Int(PdfDictionary dictionary, PdfName key) => file.Resolve(dictionary[key]).ToInt();
}
