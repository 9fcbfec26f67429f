namespace Form3Parser.Pdf.Files;

/// <summary>Where an object is.</summary>
/// <param name="Container">The number of the object stream that holds it; 0 when it stands in the file itself.</param>
/// <param name="Offset">Its place in the file, -1 for a deleted object; within an object stream, its index there.</param>
internal readonly record struct CrossReference(int Container, long Offset)
{
    public static readonly CrossReference Deleted = new(0, -1);

    public bool IsDeleted => Offset < 0;
}
