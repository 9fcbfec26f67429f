namespace Form3Parser.Tests.Generator;

public sealed class DrawnInvarianceTests
{
    private const int Seeds = 300;

    [Fact]
    public void A_record_does_not_hang_on_a_hundredth_of_a_point()
    {
        var wrong = new List<string>();
        for (var seed = 1; seed <= Seeds; seed++)
            wrong.AddRange(Jitter.Differences(seed, DrawnBundleTests.Draw(seed)));
        wrong.Should().BeEmpty();
    }
}
