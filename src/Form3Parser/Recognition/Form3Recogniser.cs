using Form3Parser.Diagnostics;
using Form3Parser.Text;

namespace Form3Parser.Recognition;

/// <summary>Recognises a Form 3 in the pages of a document.</summary>
public static class Form3Recogniser
{
    /// <summary>Reads the filing that a document's pages show.</summary>
    /// <param name="document">The pages, as any source delivers them.</param>
    /// <returns>The filing, or why the pages are not one. Content never throws.</returns>
    public static RecognitionResult Recognise(PagedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new RecognitionResult(null, [], new InputError(InputErrorCode.NotForm3, "not a Form 3"));
    }
}
