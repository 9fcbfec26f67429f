using Form3Parser.Diagnostics;
using Form3Parser.Model;
using Form3Parser.Recognition.Layout;
using Form3Parser.Recognition.Readers;
using Form3Parser.Recognition.Sections;

namespace Form3Parser.Recognition;

/// <summary>Hands each section of the sheet to its reader and puts together what they read.</summary>
internal sealed class FilingReader
{
    private readonly Sheet _sheet;
    private readonly DiagnosticBag _bag;
    private List<SectionSpan> _spans;

    private FilingReader(Sheet sheet, List<SectionSpan> spans, DiagnosticBag bag)
    {
        _sheet = sheet;
        _spans = spans;
        _bag = bag;
    }

    public static Form3Filing Read(Sheet sheet, List<SectionSpan> spans, DiagnosticBag bag) => new FilingReader(sheet, spans, bag).Read();

    private Form3Filing Read()
    {
        foreach (var token in Spans(Section.Cover).SelectMany(s => s.Tokens))
            token.Use = TokenUse.Label;
        var headingsI = NonDerivativeTable.Headings(Spans(Section.TableI), _sheet);
        var headingsII = DerivativeTable.Headings(Spans(Section.TableII), _sheet);
        var noSecurities = TakeNoSecurities();
        var signatures = SignaturesReader.Read(_spans, _bag);
        _spans = UnheadedNotes.PartFrom(_spans, _bag);
        var (notes, _) = NotesReader.Read([.. Spans(Section.Explanation).SelectMany(s => s.Text)], _bag);
        var tables = Spans(Section.TableI).Concat(Spans(Section.TableII)).SelectMany(s => s.Tokens).ToList();
        var known = notes.Select(n => n.Id).ToHashSet();
        MarkLists.Part(tables, known, isCell: false);
        var marks = MarkStyle.Of(tables, known);
        var remarks = Take(Spans(Section.Remarks).SelectMany(s => s.Text), "remarks");
        var boxes = FormBoxes.Find(Spans(Section.Boxes), _sheet);
        var period = DayBox.Read(boxes.EventDateTokens(), "periodOfReport", _bag);
        var original = DayBox.Read(boxes.AmendmentTokens(), "dateOfOriginalSubmission", _bag);
        var issuer = IssuerBox.Read(boxes.IssuerTokens(), boxes.SymbolTokens(), boxes.ForeignSymbolTokens(), boxes.IssuerRight, _bag);
        var (isJoint, side) = JointFilingBox.Read(boxes.JointFilingTokens(), boxes.JointFilingShapes(), _bag);
        // The agents' table says again, for each owner, what box 4 says of the first.
        var relationship = RelationshipBox.Read(boxes.RelationshipTokens(), boxes.RelationshipShapes(), side, Spans(Section.OwnersTable).Count > 0 ? new DiagnosticBag() : _bag);
        var owners = OwnersReader.Read(boxes, Spans(Section.FurtherOwners), Spans(Section.OwnersTable), relationship, _sheet, _bag);
        // Where Table I begins beside the foot of box 1, the box's last captions stand in its stretch of the sheet.
        OwnerBox.SetAsidePlaceCaptions(Spans(Section.TableI).SelectMany(s => s.Free));
        var (linkedIssuer, linkedOwners) = CikLinks.Attach(issuer, owners, boxes, _sheet);
        return new Form3Filing
        {
            AccessionNumber = AccessionNumber.Find(_sheet),
            FilingDate = null,
            DocumentType = original is null ? DocumentType.Form3 : DocumentType.Form3Amendment,
            PeriodOfReport = period,
            DateOfOriginalSubmission = original,
            NoSecuritiesOwned = noSecurities,
            JointFiling = JointFilingBox.Agree(isJoint, owners.Count, _bag),
            Issuer = linkedIssuer,
            ReportingOwners = linkedOwners,
            NonDerivativeHoldings = NonDerivativeTable.Read(Spans(Section.TableI), headingsI, _sheet, marks, _bag),
            DerivativeHoldings = DerivativeTable.Read(Spans(Section.TableII), headingsII, _sheet, marks, _bag),
            Footnotes = notes,
            Remarks = remarks,
            Signatures = signatures,
        };
    }

    private List<SectionSpan> Spans(Section section) => [.. _spans.Where(s => s.Section == section)];

    // The statement has its lines for itself, above the notes, or its line in the empty table; a note may quote it.
    private bool TakeNoSecurities()
    {
        foreach (var section in (ReadOnlySpan<Section>)[Section.Explanation, Section.TableI])
        {
            var free = Spans(section).SelectMany(s => s.Free).ToList();
            var statement = PhraseFinder.FindAll(free, Landmarks.NoSecuritiesKey).Find(p =>
                TextLines.Of(free).FindAll(l => l.Exists(p.Tokens.Contains)) is var lines && lines.TrueForAll(l => l.TrueForAll(p.Tokens.Contains))
                && (section == Section.Explanation || lines.Count == 1));
            foreach (var token in statement?.Tokens ?? [])
                token.Take("", "noSecuritiesOwned");
            if (statement is not null)
                return true;
        }
        return false;
    }

    private static string? Take(IEnumerable<Token> tokens, string field)
    {
        var taken = tokens.ToList();
        foreach (var token in taken)
            token.Take("", field);
        return taken.Count > 0 ? TextLines.Join(taken) : null;
    }
}
