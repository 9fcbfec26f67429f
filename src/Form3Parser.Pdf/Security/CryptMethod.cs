namespace Form3Parser.Pdf.Security;

/// <summary>What strings or streams are encrypted with (ISO 32000-2, table 25).</summary>
internal enum CryptMethod : byte
{
    None,
    Rc4,
    Aes128,
    Aes256,
}
