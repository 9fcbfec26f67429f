using System.Runtime.CompilerServices;

namespace Form3Parser.Text.Words;

/// <summary>Room for the characters of a usual word.</summary>
[InlineArray(Length)]
internal struct ShortText
{
    public const int Length = 48;

    private char _first;
}
