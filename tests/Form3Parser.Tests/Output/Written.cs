using System.Text;
using Form3Parser.Output;

namespace Form3Parser.Tests.Output;

/// <summary>What the writers make of records, as text.</summary>
internal static class Written
{
    internal static string Json(params FilingRecord[] records) => Json(JsonLayout.Document, records);

    internal static string Lines(params FilingRecord[] records) => Json(JsonLayout.Lines, records);

    internal static string Csv(params FilingRecord[] records)
    {
        using var stream = new MemoryStream();
        return Text(stream, new CsvWriter(stream), records);
    }

    internal static string Xml(params FilingRecord[] records)
    {
        using var stream = new MemoryStream();
        return Text(stream, new OwnershipXmlWriter(stream), records);
    }

    private static string Json(JsonLayout layout, FilingRecord[] records)
    {
        using var stream = new MemoryStream();
        using var writer = new JsonWriter(stream, layout);
        return Text(stream, writer, records);
    }

    private static string Text(MemoryStream stream, IRecordWriter writer, FilingRecord[] records)
    {
        foreach (var record in records)
            writer.Write(record);
        writer.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
