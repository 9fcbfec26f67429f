namespace Form3Parser.Html.Layout;

/// <summary>A part of the page that takes up room: its size is known before its place. All lengths are in points.</summary>
internal abstract class Box
{
    public double Width { get; protected set; }

    public double Height { get; protected set; }

    /// <summary>Puts the part on the canvas.</summary>
    public abstract void Draw(Canvas canvas, double x, double y);
}
