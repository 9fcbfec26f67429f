using Form3Parser.Model;
using Form3Parser.Text;
using Form3Parser.Tests.Generator.Drawing;

namespace Form3Parser.Tests.Generator;

/// <summary>Draws a filing onto pages: the parts of the form in the order of its layout, then cut into pages.</summary>
internal static class FormLayouter
{
    private const string Reminder = "Reminder: Report on a separate line for each class of securities beneficially owned directly or indirectly.";

    private const string Persons =
        "Persons who respond to the collection of information contained in this form are not required to respond unless the form displays a currently valid OMB Number.";

    /// <summary>How much smaller the type is made each time that something is too wide for the page.</summary>
    private const double Shrink = 0.94;

    public static PagedDocument Draw(Form3Filing filing, LayoutTraits traits)
    {
        var width = traits.Page.Width - 2 * traits.Page.Margin;
        var form = Form(filing, traits);
        while (form.LeastWidth > width)
        {
            traits = traits.Smaller(Shrink);
            form = Form(filing, traits);
        }
        return new PagedDocument(new Paginator(traits.Page).Cut(form.Lay(width)), []);
    }

    private static Stack Form(Form3Filing filing, LayoutTraits traits)
    {
        var pen = new Pen(traits);
        var parts = new List<Flow> { Cover(pen) };
        var boxes = new BoxesDrawing(pen, filing);
        var tables = new TablesDrawing(pen);
        var closing = new ClosingDrawing(pen, filing);
        if (traits.IsAgents)
            DrawAgents(parts, pen, filing, boxes, tables, closing);
        else
            DrawViewer(parts, pen, filing, boxes, tables, closing);
        return new Stack(parts);
    }

    /// <summary>What of a filing the drawn pages show: what is not printed is null in what is read back.</summary>
    public static Form3Filing Shown(Form3Filing filing, LayoutTraits traits) => filing with
    {
        AccessionNumber = traits.Page.Address is null ? null : filing.AccessionNumber,
        Issuer = filing.Issuer with { Cik = traits.Links is Linked.All or Linked.IssuerOnly ? filing.Issuer.Cik : null },
        ReportingOwners = [.. filing.ReportingOwners.Select((o, i) => o with
        {
            Cik = traits.Links is Linked.All or Linked.OwnersOnly ? o.Cik : null,
            Relationship = traits.IsAgents || i == 0 ? o.Relationship : null,
        })],
    };

    private static void DrawViewer(
        List<Flow> parts, Pen pen, Form3Filing filing, BoxesDrawing boxes, TablesDrawing tables, ClosingDrawing closing)
    {
        parts.Add(boxes.Viewer());
        parts.Add(tables.TableI(filing.NonDerivativeHoldings));
        parts.Add(tables.TableII(filing.DerivativeHoldings));
        if (filing.JointFiling)
            parts.Add(boxes.Further());
        parts.Add(closing.Explanation());
        parts.Add(closing.Remarks());
        parts.Add(closing.ViewerSignatures());
        parts.Add(new Blank(pen.Traits.NoteGap));
        parts.Add(pen.Label(Reminder));
        parts.Add(pen.Label("* If the form is filed by more than one reporting person, see Instruction 5 (b)(v)."));
        parts.Add(pen.Label("** Intentional misstatements or omissions of facts constitute Federal Criminal Violations See 18 U.S.C. 1001 and 15 U.S.C. 78ff(a)."));
        parts.Add(pen.Label("Note: File three copies of this Form, one of which must be manually signed. If space is insufficient, see Instruction 6 for procedure."));
        parts.Add(pen.Label(Persons, bold: true));
    }

    private static void DrawAgents(
        List<Flow> parts, Pen pen, Form3Filing filing, BoxesDrawing boxes, TablesDrawing tables, ClosingDrawing closing)
    {
        parts.Add(pen.Label("(Print or Type Responses)"));
        parts.Add(boxes.Agents());
        parts.Add(tables.TableI(filing.NonDerivativeHoldings));
        parts.Add(new Grid([0.8, 0.2], [new(0, 0, pen.Label(Reminder)), new(0, 1, pen.Label("SEC 1473 (7-02)"))]) { Padding = 2 });
        parts.Add(new Indent(pen.Label(Persons, bold: true), pen.Traits.Page.Width / 8, 0.8));
        parts.Add(new Blank(pen.Traits.Size));
        parts.Add(tables.TableII(filing.DerivativeHoldings));
        parts.Add(boxes.OwnersTable());
        if (!pen.Traits.SignaturesLast)
            parts.Add(closing.AgentsSignatures());
        parts.Add(closing.AgentsExplanation());
        parts.Add(closing.Remarks());
        if (pen.Traits.SignaturesLast)
            parts.Add(closing.AgentsSignatures());
        parts.Add(new Blank(pen.Traits.Size));
        parts.Add(pen.Label("Note: File three copies of this Form, one of which must be manually signed. If space is insufficient, See Instruction 6 for procedure."));
        parts.Add(new Blank(pen.Traits.Size));
        parts.Add(pen.Label("Potential persons who are to respond to the collection of information contained in this form are not required to respond unless the form displays a currently valid OMB number."));
    }

    private static Stack Cover(Pen pen)
    {
        var middle = new Stack(
            pen.Heading("UNITED STATES SECURITIES AND EXCHANGE COMMISSION", Side.Middle),
            pen.Label("Washington, D.C. 20549", side: Side.Middle),
            new Blank(pen.Traits.Size),
            pen.Heading("INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES", Side.Middle),
            new Blank(pen.Traits.Size),
            pen.Label(
                "Filed pursuant to Section 16(a) of the Securities Exchange Act of 1934 or Section 30(h) of the Investment Company Act of 1940",
                side: Side.Middle));
        var approval = new Stack(pen.Label("OMB APPROVAL", side: Side.Middle), pen.Label("OMB Number: 3235-0104"),
            pen.Label("Estimated average burden hours per response: 0.5"));
        var form = pen.Set([new Run("FORM 3", pen.Traits.LabelFace.Bold, pen.Traits.Size * 1.5)], Side.Left, pen.Traits.Size);
        return new Stack(new Grid([0.18, 0.62, 0.2], [new(0, 0, form), new(0, 1, middle), new(0, 2, approval)]) { Padding = 2 }, new Blank(6));
    }
}
