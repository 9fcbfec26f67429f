namespace Form3Parser.Recognition.Layout;

/// <summary>What became of a word of the page. A word that stays <see cref="Unplaced"/> is reported.</summary>
internal enum TokenUse : byte
{
    Unplaced,

    /// <summary>Part of the printed form: a heading, a caption, a legend.</summary>
    Label,

    /// <summary>What a browser or a viewer puts around the form: page numbers, addresses, times of printing.</summary>
    Furniture,

    /// <summary>Part of a field's value.</summary>
    Value,
}
