namespace Form3Parser.Recognition.Bundles;

/// <summary>What some pages of a file are.</summary>
internal enum PartKind
{
    Form3,

    Form4,

    Form5,

    /// <summary>Pages before the first form: a letter.</summary>
    Before,

    /// <summary>Pages behind a form that begin with another document's title: a power of attorney, an exhibit.</summary>
    OtherDocument,

    /// <summary>Pages behind a form's end that show nothing of it, nor what else they are.</summary>
    Unknown,
}
