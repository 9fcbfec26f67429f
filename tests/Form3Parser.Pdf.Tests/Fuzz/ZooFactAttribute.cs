namespace Form3Parser.Pdf.Tests.Fuzz;

/// <summary>A test over files of all kinds of programs, which says that it skips where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ZooFactAttribute : FactAttribute
{
    public ZooFactAttribute()
    {
        if (Seeds.Zoo is null)
            Skip = "There is no zoo of files at ../shared/zoo.";
    }
}
