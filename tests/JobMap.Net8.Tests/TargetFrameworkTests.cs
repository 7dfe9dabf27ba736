using System.Reflection;
using System.Runtime.Versioning;

namespace JobMap.Net8.Tests;

public sealed class TargetFrameworkTests
{
    [Fact]
    public void Core_UnderTest_IsTheBuildForNet8() =>
        typeof(UniversalJobMap).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Should().Be(".NETCoreApp,Version=v8.0");

    [Fact]
    public void Core_UnderTest_LoadsFromTheTestsOwnFolder() =>
        Path.GetDirectoryName(typeof(UniversalJobMap).Assembly.Location).Should().Be(Path.GetDirectoryName(typeof(TargetFrameworkTests).Assembly.Location));
}
