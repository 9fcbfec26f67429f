using System.Text.RegularExpressions;

namespace Form3Parser.Tests.Architecture;

public sealed partial class NamingTests
{
    private const int LongestFile = 300;

    private static IEnumerable<(SourceFile File, string Type)> Types =>
        from file in SourceFile.All
        from line in file.Lines
        let match = TypeDeclaration().Match(line)
        where match.Success
        select (file, match.Groups[1].Value);

    [Fact]
    public void No_file_is_longer_than_one_can_read() =>
        SourceFile.All.Where(file => file.Lines.Length > LongestFile)
            .Select(file => $"{file.Path}: {file.Lines.Length} lines").Should().BeEmpty();

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Types.Where(type => EmptyName().IsMatch(type.Type)).Select(type => $"{type.File.Path}: {type.Type}").Should().BeEmpty();

    [Fact]
    public void No_type_is_called_like_the_namespace() =>
        Types.Where(type => type.Type == "Form3Parser").Select(type => type.File.Path).Should().BeEmpty();

    [Fact]
    public void A_file_with_types_is_named_after_one_of_them()
    {
        foreach (var file in Types.GroupBy(type => type.File, type => type.Type))
        {
            var name = Path.GetFileName(file.Key.Path).Split('.')[0];
            // A half of a partial type has the type's name and a word of its own.
            file.Should().Contain(type => name.StartsWith(type, StringComparison.Ordinal), file.Key.Path);
        }
    }

    [Theory]
    [InlineData("public sealed record Word(string Text);", "Word")]
    [InlineData("    private readonly record struct Cell<T>(T Value)", "Cell")]
    [InlineData("internal static partial class TokenHelper", "TokenHelper")]
    [InlineData("file enum Kind : byte", "Kind")]
    public void A_declaration_is_seen(string line, string name) => TypeDeclaration().Match(line).Groups[1].Value.Should().Be(name);

    [Theory]
    [InlineData("/// <summary>The class of a word.</summary>")]
    [InlineData("        // every class there is")]
    public void Prose_is_no_declaration(string line) => TypeDeclaration().IsMatch(line).Should().BeFalse();

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|protected|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(?:class|record struct|record class|record|struct|enum|interface)\s+(\w+)")]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex("(?:Helpers?|Utils?|Utilit(?:y|ies)|Manager|Info|Data|Processor)$")]
    private static partial Regex EmptyName();
}
