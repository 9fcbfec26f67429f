namespace Form3Parser.Pdf.Fonts.CMaps;

/// <summary>Codes of one length whose bytes each lie between those of two bounds (Adobe Technical Note 5014, 7.2).</summary>
internal readonly record struct CodespaceRange(int Length, uint Low, uint High)
{
    /// <summary>True when the code of this range's length belongs to it, byte by byte.</summary>
    public bool Contains(uint code)
    {
        for (var shift = 8 * (Length - 1); shift >= 0; shift -= 8)
        {
            var b = code >> shift & 0xFF;
            if (b < (Low >> shift & 0xFF) || b > (High >> shift & 0xFF))
                return false;
        }

        return true;
    }
}
