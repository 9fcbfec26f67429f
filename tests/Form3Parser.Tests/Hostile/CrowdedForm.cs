using Form3Parser.Tests.Pictures;
using Form3Parser.Text;
using static Form3Parser.Tests.Pictures.PrintedForm;

namespace Form3Parser.Tests.Hostile;

/// <summary>A sound form with more words in one of its parts than anyone would print there.</summary>
internal static class CrowdedForm
{
    /// <summary>A word's size in points, and how far lines of it stand apart.</summary>
    private const double Size = 10, Pitch = 12;

    /// <summary>So far apart stand words that overlap, in points.</summary>
    private const double Step = 0.01;

    private static readonly Page Sound = Picture.Page(string.Join('\n', Draw(Title, Boxes,
        TableI, RowI("Common Stock", "5", "D"), RowI("Common Stock", "7", "I", "By Trust (1)"),
        TableII, RowII("Option", "01/02/2020", "01/02/2030", "Common Stock", "3", "4.5", "D"), RowII("Warrant", "01/02/2020", "01/02/2030", "Common Stock", "3", "4.5", "D"),
        "Explanation of Responses:", "1. A trust of the reporting person.", "Remarks:", "None.", Signed)));

    /// <summary>The form with a crowd in it: all that stands below makes room for it.</summary>
    public static PagedDocument With(CrowdPlace place, CrowdShape shape, IReadOnlyList<string> texts)
    {
        var (anchor, left, right) = PlaceOf(place);
        var top = Sound.Words.First(w => w.Text == anchor).Baseline + Size / 4;
        var crowd = Crowd(shape, texts, left, right, top);
        var room = crowd.Max(w => w.Box.Bottom) - top;
        double Moved(double y) => y > top ? y + room : y;
        var words = Sound.Words.Select(w => w.Box.CenterY > top ? w with { Box = w.Box.Down(room), Baseline = w.Baseline + room } : w);
        return new PagedDocument(
            [
                Sound with
                {
                    Height = Sound.Height + room,
                    Words = [.. words.Concat(crowd).OrderBy(w => w.Baseline)],
                    Rules = [.. Sound.Rules.Select(r => new Rule(r.Box with { Top = Moved(r.Box.Top), Bottom = Moved(r.Box.Bottom) }))],
                },
            ], []);
    }

    // The word below which it stands, and its edges.
    private static (string Anchor, double Left, double Right) PlaceOf(CrowdPlace place) => place switch
    {
        CrowdPlace.Owner => ("SAMPLE", 10, 140),
        CrowdPlace.Issuer => ("EXWI", 265, 580),
        CrowdPlace.Relationship => ("CEO", 265, 420),
        CrowdPlace.TableI => ("5", 10, 600),
        CrowdPlace.TableII => ("Option", 10, 600),
        CrowdPlace.Notes => ("reporting", 5, 600),
        CrowdPlace.Remarks => ("Remarks:", 5, 600),
        CrowdPlace.Signatures => ("None.", 400, 600),
        _ => ("Reminder:", 5, 600),
    };

    private static List<Word> Crowd(CrowdShape shape, IReadOnlyList<string> texts, double left, double right, double top)
    {
        var words = new List<Word>(texts.Count);
        double x = left, y = top + Pitch;
        foreach (var text in texts)
        {
            var width = text.Length * Size / 2;
            var isFull = shape is CrowdShape.Prose or CrowdShape.Tight && x > left && x + width > right;
            if (isFull || (shape == CrowdShape.Column && words.Count > 0))
                (x, y) = (left, y + (shape == CrowdShape.Tight ? Step : Pitch));
            words.Add(new Word(text, new Rect(x, y - 0.75 * Size, x + width, y + 0.25 * Size), y, Size, "Plain"));
            if (shape is CrowdShape.Line or CrowdShape.Prose or CrowdShape.Tight)
                x += width + Size / 2;
            else if (shape is CrowdShape.Squeezed or CrowdShape.Diagonal)
                x += (right - left) / texts.Count;
            if (shape == CrowdShape.Diagonal)
                y += Step;
        }
        return words;
    }
}
