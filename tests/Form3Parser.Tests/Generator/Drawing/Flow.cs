namespace Form3Parser.Tests.Generator.Drawing;

/// <summary>Something that can be laid out in a given width.</summary>
internal abstract class Flow
{
    /// <summary>The width below which something would stick out.</summary>
    public abstract double LeastWidth { get; }

    /// <summary>The width in which nothing is wrapped.</summary>
    public abstract double FullWidth { get; }

    public abstract Fragment Lay(double width);
}

/// <summary>A horizontal line in a cell.</summary>
internal sealed class Line(double share) : Flow
{
    private const double Room = 5;

    public override double LeastWidth => 0;

    public override double FullWidth => 0;

    public override Fragment Lay(double width)
    {
        var fragment = new Fragment { Height = Room };
        fragment.Rules.Add(new Form3Parser.Text.Rect(0, Room / 2, width * share, Room / 2 + 0.5));
        return fragment;
    }
}

/// <summary>Nothing, so high.</summary>
internal sealed class Blank(double height) : Flow
{
    public override double LeastWidth => 0;

    public override double FullWidth => 0;

    public override Fragment Lay(double width) => new() { Height = height };
}

/// <summary>Parts below each other.</summary>
internal sealed class Stack(params IReadOnlyList<Flow> parts) : Flow
{
    public override double LeastWidth => parts.Max(p => p.LeastWidth);

    public override double FullWidth => parts.Max(p => p.FullWidth);

    public override Fragment Lay(double width)
    {
        var whole = new Fragment();
        foreach (var part in parts)
        {
            var fragment = part.Lay(width);
            whole.Add(fragment, 0, whole.Height);
            whole.Height += fragment.Height;
        }
        return whole;
    }
}

/// <summary>A part with room on its left, and no wider than a share of the width left.</summary>
internal sealed class Indent(Flow part, double left, double share = 1) : Flow
{
    public override double LeastWidth => left + part.LeastWidth;

    public override double FullWidth => left + part.FullWidth;

    public override Fragment Lay(double width)
    {
        var inner = part.Lay(Math.Max(part.LeastWidth, (width - left) * share));
        var whole = new Fragment { Height = inner.Height };
        whole.Add(inner, left, 0);
        return whole;
    }
}
