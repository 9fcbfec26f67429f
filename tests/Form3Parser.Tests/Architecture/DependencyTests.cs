namespace Form3Parser.Tests.Architecture;

public sealed class DependencyTests
{
    public static TheoryData<string> Rooms => [.. House.MayUse.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_names_only_the_rooms_it_may_know(string room)
    {
        var strangers =
            from file in SourceFile.All
            where RoomOf(file) == room
            from name in House.NamesIn(file)
            let named = House.RoomOf(name)
            where named is not null && named != room && !House.MayUse[room].Contains(named)
            select $"{file.Path} names {name}";

        strangers.Distinct().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_is_not_empty(string room) =>
        SourceFile.All.Should().Contain(file => RoomOf(file) == room);

    [Fact]
    public void Every_file_belongs_to_a_room() =>
        SourceFile.All.Where(file => RoomOf(file) is null).Select(file => file.Path).Should().BeEmpty();

    [Fact]
    public void The_rules_allow_no_cycle()
    {
        // Rooms are taken away that use none of those left; a cycle is what cannot be taken away.
        var left = new HashSet<string>(House.MayUse.Keys);
        while (left.RemoveWhere(room => !House.MayUse[room].Any(left.Contains)) > 0)
        {
        }

        left.Should().BeEmpty();
    }

    [Fact]
    public void The_namespace_of_a_file_is_its_folder()
    {
        foreach (var file in SourceFile.All.Where(file => House.NamespaceOf(file).Length > 0))
        {
            var folder = file.Path["src/".Length..file.Path.LastIndexOf('/')].Replace('/', '.');
            House.NamespaceOf(file).Should().Be(folder, file.Path);
        }
    }

    // The program's top-level statements declare no namespace; they are the command's.
    private static string? RoomOf(SourceFile file) =>
        House.RoomOf(House.NamespaceOf(file) is { Length: > 0 } name ? name : file.Path.Split('/')[1]);
}
