using System.Buffers.Binary;

namespace Form3Parser.Cli.Archives;

/// <summary>The checksum of ZIP archives: CRC-32 of ISO 3309, reflected, polynomial 0xEDB88320. Eight bytes a step.</summary>
internal sealed class Crc32
{
    private const int Step = 8;

    private static readonly uint[][] Tables = MakeTables();

    private uint _register = uint.MaxValue;

    internal uint Value => ~_register;

    internal void Add(ReadOnlySpan<byte> bytes)
    {
        var t = Tables;
        var register = _register;
        for (; bytes.Length >= Step; bytes = bytes[Step..])
        {
            var low = register ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            register = t[7][(byte)low] ^ t[6][(byte)(low >> 8)] ^ t[5][(byte)(low >> 16)] ^ t[4][low >> 24]
                ^ t[3][(byte)high] ^ t[2][(byte)(high >> 8)] ^ t[1][(byte)(high >> 16)] ^ t[0][high >> 24];
        }

        foreach (var b in bytes)
            register = t[0][(byte)register ^ b] ^ (register >> 8);
        _register = register;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[Step][];
        for (var table = 0; table < Step; table++)
        {
            tables[table] = new uint[256];
            for (var i = 0; i < 256; i++)
                tables[table][i] = table == 0 ? OfByte((uint)i) : tables[0][(byte)tables[table - 1][i]] ^ (tables[table - 1][i] >> 8);
        }

        return tables;
    }

    private static uint OfByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
        return value;
    }
}
