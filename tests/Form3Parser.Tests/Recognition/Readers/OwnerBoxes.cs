using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Readers;
using Form3Parser.Tests.Pictures;

namespace Form3Parser.Tests.Recognition.Readers;

/// <summary>Drawn boxes 1 below their label; they are 36 cells wide.</summary>
internal static class OwnerBoxes
{
    private const double Right = 36 * Picture.CellWidth;

    /// <summary>The owner of a drawn box, and in the bag what is doubtful.</summary>
    public static ReportingOwner? Read(string drawing, DiagnosticBag bag, double row = Picture.Line)
    {
        var tokens = Drawn.Tokens(drawing, row);
        var owner = OwnerBox.Read(tokens, Right, false, "reportingOwners[0]", bag);
        tokens.Should().NotContain(t => t.Use == TokenUse.Unplaced, "nothing on the page vanishes");
        return owner;
    }
}
