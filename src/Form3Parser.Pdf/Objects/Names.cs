namespace Form3Parser.Pdf.Objects;

/// <summary>Names that the reader asks for, made once so that looking for them in a dictionary allocates nothing.</summary>
internal static class Names
{
    public static readonly PdfName Type = new("Type");
    public static readonly PdfName Subtype = new("Subtype");
    public static readonly PdfName Length = new("Length");
    public static readonly PdfName Filter = new("Filter");
    public static readonly PdfName DecodeParms = new("DecodeParms");
    public static readonly PdfName DP = new("DP");
    public static readonly PdfName F = new("F");
    public static readonly PdfName Prev = new("Prev");
    public static readonly PdfName Root = new("Root");
    public static readonly PdfName Size = new("Size");
    public static readonly PdfName Encrypt = new("Encrypt");
    public static readonly PdfName ID = new("ID");
    public static readonly PdfName XRefStm = new("XRefStm");
    public static readonly PdfName Index = new("Index");
    public static readonly PdfName W = new("W");
    public static readonly PdfName N = new("N");
    public static readonly PdfName First = new("First");
    public static readonly PdfName Extends = new("Extends");
    public static readonly PdfName ObjStm = new("ObjStm");
    public static readonly PdfName XRef = new("XRef");
    public static readonly PdfName Catalog = new("Catalog");
    public static readonly PdfName Pages = new("Pages");
    public static readonly PdfName Page = new("Page");
    public static readonly PdfName Kids = new("Kids");
    public static readonly PdfName Count = new("Count");
    public static readonly PdfName Parent = new("Parent");
    public static readonly PdfName Resources = new("Resources");
    public static readonly PdfName MediaBox = new("MediaBox");
    public static readonly PdfName CropBox = new("CropBox");
    public static readonly PdfName Rotate = new("Rotate");
    public static readonly PdfName UserUnit = new("UserUnit");
    public static readonly PdfName Contents = new("Contents");
    public static readonly PdfName Predictor = new("Predictor");
    public static readonly PdfName Colors = new("Colors");
    public static readonly PdfName BitsPerComponent = new("BitsPerComponent");
    public static readonly PdfName Columns = new("Columns");
    public static readonly PdfName EarlyChange = new("EarlyChange");
    public static readonly PdfName FlateDecode = new("FlateDecode");
    public static readonly PdfName Fl = new("Fl");
    public static readonly PdfName LZWDecode = new("LZWDecode");
    public static readonly PdfName LZW = new("LZW");
    public static readonly PdfName ASCIIHexDecode = new("ASCIIHexDecode");
    public static readonly PdfName AHx = new("AHx");
    public static readonly PdfName ASCII85Decode = new("ASCII85Decode");
    public static readonly PdfName A85 = new("A85");
    public static readonly PdfName RunLengthDecode = new("RunLengthDecode");
    public static readonly PdfName RL = new("RL");
    public static readonly PdfName Crypt = new("Crypt");
    public static readonly PdfName Identity = new("Identity");
    public static readonly PdfName Name = new("Name");
    public static readonly PdfName Standard = new("Standard");
    public static readonly PdfName V = new("V");
    public static readonly PdfName R = new("R");
    public static readonly PdfName O = new("O");
    public static readonly PdfName U = new("U");
    public static readonly PdfName OE = new("OE");
    public static readonly PdfName UE = new("UE");
    public static readonly PdfName P = new("P");
    public static readonly PdfName CF = new("CF");
    public static readonly PdfName StmF = new("StmF");
    public static readonly PdfName StrF = new("StrF");
    public static readonly PdfName EncryptMetadata = new("EncryptMetadata");
    public static readonly PdfName CFM = new("CFM");
    public static readonly PdfName AESV2 = new("AESV2");
    public static readonly PdfName AESV3 = new("AESV3");
    public static readonly PdfName V2 = new("V2");
    public static readonly PdfName None = new("None");
    public static readonly PdfName StdCF = new("StdCF");
    public static readonly PdfName Metadata = new("Metadata");
    public static readonly PdfName Font = new("Font");
    public static readonly PdfName XObject = new("XObject");
    public static readonly PdfName ExtGState = new("ExtGState");
    public static readonly PdfName ColorSpace = new("ColorSpace");
    public static readonly PdfName Properties = new("Properties");
    public static readonly PdfName Annots = new("Annots");
    public static readonly PdfName Annot = new("Annot");
    public static readonly PdfName Link = new("Link");
    public static readonly PdfName Rect = new("Rect");
    public static readonly PdfName A = new("A");
    public static readonly PdfName URI = new("URI");
    public static readonly PdfName S = new("S");
    public static readonly PdfName D = new("D");
    public static readonly PdfName Dest = new("Dest");
    public static readonly PdfName Form = new("Form");
    public static readonly PdfName Image = new("Image");
    public static readonly PdfName Matrix = new("Matrix");
    public static readonly PdfName BBox = new("BBox");
    public static readonly PdfName Width = new("Width");
    public static readonly PdfName Height = new("Height");
    public static readonly PdfName BaseFont = new("BaseFont");
    public static readonly PdfName Encoding = new("Encoding");
    public static readonly PdfName ToUnicode = new("ToUnicode");
    public static readonly PdfName FontDescriptor = new("FontDescriptor");
    public static readonly PdfName DescendantFonts = new("DescendantFonts");
    public static readonly PdfName FirstChar = new("FirstChar");
    public static readonly PdfName LastChar = new("LastChar");
    public static readonly PdfName Widths = new("Widths");
    public static readonly PdfName FontMatrix = new("FontMatrix");
    public static readonly PdfName CharProcs = new("CharProcs");
    public static readonly PdfName Ascent = new("Ascent");
    public static readonly PdfName Descent = new("Descent");
    public static readonly PdfName Flags = new("Flags");
    public static readonly PdfName DW = new("DW");
    public static readonly PdfName W2 = new("W2");
    public static readonly PdfName DW2 = new("DW2");
    public static readonly PdfName CIDSystemInfo = new("CIDSystemInfo");
    public static readonly PdfName CIDToGIDMap = new("CIDToGIDMap");
    public static readonly PdfName BaseEncoding = new("BaseEncoding");
    public static readonly PdfName Differences = new("Differences");
    public static readonly PdfName MissingWidth = new("MissingWidth");
    public static readonly PdfName FontFile = new("FontFile");
    public static readonly PdfName FontFile2 = new("FontFile2");
    public static readonly PdfName FontFile3 = new("FontFile3");
    public static readonly PdfName FontName = new("FontName");
    public static readonly PdfName Registry = new("Registry");
    public static readonly PdfName Ordering = new("Ordering");
    public static readonly PdfName Supplement = new("Supplement");
    public static readonly PdfName Type0 = new("Type0");
    public static readonly PdfName Type1 = new("Type1");
    public static readonly PdfName Type3 = new("Type3");
    public static readonly PdfName TrueType = new("TrueType");
    public static readonly PdfName CIDFontType0 = new("CIDFontType0");
    public static readonly PdfName CIDFontType2 = new("CIDFontType2");
    public static readonly PdfName WinAnsiEncoding = new("WinAnsiEncoding");
    public static readonly PdfName MacRomanEncoding = new("MacRomanEncoding");
    public static readonly PdfName StandardEncoding = new("StandardEncoding");
    public static readonly PdfName AP = new("AP");
    public static readonly PdfName AS = new("AS");
    public static readonly PdfName OC = new("OC");
    public static readonly PdfName OCG = new("OCG");
    public static readonly PdfName OCMD = new("OCMD");
    public static readonly PdfName OCProperties = new("OCProperties");
    public static readonly PdfName OFF = new("OFF");
    public static readonly PdfName BaseState = new("BaseState");
    public static readonly PdfName AcroForm = new("AcroForm");
    public static readonly PdfName Fields = new("Fields");
    public static readonly PdfName T = new("T");
    public static readonly PdfName FT = new("FT");
    public static readonly PdfName Group = new("Group");
    public static readonly PdfName ProcSet = new("ProcSet");
    public static readonly PdfName Info = new("Info");
    public static readonly PdfName Version = new("Version");
    public static readonly PdfName Linearized = new("Linearized");
    public static readonly PdfName ActualText = new("ActualText");
    public static readonly PdfName MCID = new("MCID");
    public static readonly PdfName Artifact = new("Artifact");

    /// <summary>All of the above: what every document's table starts with.</summary>
    public static readonly IReadOnlyList<PdfName> All =
    [
        Type, Subtype, Length, Filter, DecodeParms, DP, F, Prev, Root, Size, Encrypt, ID, XRefStm, Index, W, N, First, Extends,
        ObjStm, XRef, Catalog, Pages, Page, Kids, Count, Parent, Resources, MediaBox, CropBox, Rotate, UserUnit, Contents,
        Predictor, Colors, BitsPerComponent, Columns, EarlyChange, FlateDecode, Fl, LZWDecode, LZW, ASCIIHexDecode, AHx,
        ASCII85Decode, A85, RunLengthDecode, RL, Crypt, Identity, Name, Standard, V, R, O, U, OE, UE, P, CF, StmF, StrF,
        EncryptMetadata, CFM, AESV2, AESV3, V2, None, StdCF, Metadata, Font, XObject, ExtGState, ColorSpace, Properties, Annots,
        Annot, Link, Rect, A, URI, S, D, Dest, Form, Image, Matrix, BBox, Width, Height, BaseFont, Encoding, ToUnicode,
        FontDescriptor, DescendantFonts, FirstChar, LastChar, Widths, FontMatrix, CharProcs, Ascent, Descent, Flags, DW, W2,
        DW2, CIDSystemInfo, CIDToGIDMap, BaseEncoding, Differences, MissingWidth, FontFile, FontFile2, FontFile3, FontName,
        Registry, Ordering, Supplement, Type0, Type1, Type3, TrueType, CIDFontType0, CIDFontType2, WinAnsiEncoding,
        MacRomanEncoding, StandardEncoding, AP, AS, OC, OCG, OCMD, OCProperties, OFF, BaseState, AcroForm, Fields, T, FT, Group,
        ProcSet, Info, Version, Linearized, ActualText, MCID, Artifact,
    ];
}
