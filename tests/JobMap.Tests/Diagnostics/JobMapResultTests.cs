using JobMap.Diagnostics;

namespace JobMap.Tests.Diagnostics;

public sealed class JobMapResultTests
{
    private static readonly Diagnostic Warning = DiagnosticCatalogue.MapWithoutSteps.Create("There are no steps.");
    private static readonly Diagnostic Error = DiagnosticCatalogue.TextMissing.Create("The name is missing.");

    [Fact]
    public void Success_WithWarnings_HasTheValueAndTheWarnings()
    {
        JobMapResult<string> result = JobMapResult<string>.Success("value", [Warning]);

        (result.IsSuccess, result.Value, result.ToString()).Should().Be((true, "value", "value"));
        result.TryGetValue(out string? value).Should().BeTrue();
        value.Should().Be("value");
        result.Diagnostics.Should().Equal(Warning);
    }

    [Fact]
    public void Failure_WithError_HasNoValueAndThrowsWhenAskedForIt()
    {
        JobMapResult<string> result = JobMapResult<string>.Failure([Warning, Error]);

        result.IsSuccess.Should().BeFalse();
        result.TryGetValue(out string? value).Should().BeFalse();
        value.Should().BeNull();
        result.ToString().Should().Be("JM2009 error: The name is missing.");
        FluentActions.Invoking(() => result.Value).Should().Throw<JobMapException>().Which.Diagnostics.Should().Equal(Warning, Error);
    }

    [Fact]
    public void Success_Misuse_IsRefused()
    {
        FluentActions.Invoking(() => JobMapResult<string>.Success("value", [Error])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => JobMapResult<string>.Success(null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JobMapResult<string>.Success("value", null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Failure_Misuse_IsRefused()
    {
        FluentActions.Invoking(() => JobMapResult<string>.Failure([Warning])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => JobMapResult<string>.Failure([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => JobMapResult<string>.Failure(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Exception_Diagnostics_StandInItsMessageWithTheirRemedy()
    {
        JobMapException exception = new([Warning, Error]);

        exception.Message.Should().Contain("The name is missing.").And.Contain(Error.Remedy).And.NotContain("There are no steps.");
        FluentActions.Invoking(() => new JobMapException((IReadOnlyList<Diagnostic>)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Exception_Plain_HasNoDiagnostics()
    {
        new JobMapException().Diagnostics.Should().BeEmpty();
        new JobMapException("why").Should().Match<JobMapException>(exception => exception.Message == "why" && exception.Diagnostics.Count == 0);
        new JobMapException("why", new InvalidOperationException()).InnerException.Should().BeOfType<InvalidOperationException>();
    }
}
