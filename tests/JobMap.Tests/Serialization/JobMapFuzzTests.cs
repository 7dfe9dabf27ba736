using System.Text;
using CsCheck;
using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Serialization;

/// <summary>Whatever the bytes are, the answer is a map or reasons.</summary>
public sealed class JobMapFuzzTests
{
    private static readonly byte[] Valid = Encoding.UTF8.GetBytes(JobMapJson.Serialize(Maps.Whole));

    private static readonly Gen<byte[]> Fragment = Gens.AnyOf(
        "\"", "\\", "\\u", "\\ud800", "{", "}", "[", "]", ",", ":", "null", "true", "1e999", "-", "0", "\"a\":", "{}", "[]", "\n", "\0", "//", "\"steps\":[", "\"kind\":\"jobMap\",", "\ufeff", "\"x-a\":", "\"x-\\ud800\":1,", "\"language\":\"qq\",", "\"schemaVersion\":1,", "\"subSteps\":[")
        .Select(Encoding.UTF8.GetBytes);

    [Fact]
    public void DeserializeJobMap_RandomBytes_NeverThrows() => Gen.Byte.Array[0, 200].Sample(IsAnswered, iter: 3000);

    [Fact]
    public void DeserializeJobMap_RandomPiecesOfJson_NeverThrows() =>
        Fragment.Array[0, 30].Select(pieces => pieces.SelectMany(piece => piece).ToArray()).Sample(IsAnswered, iter: 3000);

    [Fact]
    public void DeserializeJobMap_ValidDocumentWithBytesChanged_NeverThrows() =>
        Gen.Select(Gen.Int[0, Valid.Length - 1], Gen.Byte).Array[1, 4].Select(changes =>
        {
            byte[] mutated = [.. Valid];
            foreach ((int at, byte value) in changes)
            {
                mutated[at] = value;
            }

            return mutated;
        }).Sample(IsAnswered, iter: 3000);

    [Fact]
    public void DeserializeJobMap_ValidDocumentCutAndPatched_NeverThrows() =>
        Gen.Select(Gen.Int[0, Valid.Length], Gen.Int[0, Valid.Length], Fragment).Select((from, to, piece) =>
            (byte[])[.. Valid[..from], .. piece, .. Valid[to..]]).Sample(IsAnswered, iter: 3000);

    [Fact]
    public void DeserializeJobMap_ValidDocumentCutOff_IsMalformed()
    {
        for (int length = 0; length < Valid.Length; length++)
        {
            JobMapJson.DeserializeJobMap(Valid.AsSpan(0, length), null).Diagnostics.Should().ContainSingle($"{length} bytes are no document").Which.Id.Should().Be("JM9001");
        }
    }

    [Fact]
    public void DeserializeJobMap_AnyCharacters_NeverThrows() => Gen.String.Sample(text => JobMapJson.DeserializeJobMap(text).Diagnostics.Count > 0, iter: 1000);

    [Fact]
    public void Locate_AnyText_NeverThrows() =>
        Gen.Select(Fragment.Array[0, 30], Gens.AnyOf("$", "", "x", "$.", "$..", "[", "$.steps[0].name", "$.steps[999999999999]", "$[0]", "$.steps[0].outcomes[0]")).Sample(
            (pieces, path) => JobMapJson.Locate(
                [DiagnosticCatalogue.TextMissing.Create("x", new DiagnosticLocation { Path = path }), DiagnosticCatalogue.TextMissing.Create("x")],
                pieces.SelectMany(piece => piece).ToArray(), "fuzz").Count == 2,
            iter: 2000);

    private static bool IsAnswered(byte[] document)
    {
        JobMapResult<UniversalJobMap> result = JobMapJson.DeserializeJobMap(document, "fuzz");
        if (result.TryGetValue(out UniversalJobMap? map))
        {
            // Whatever is read can be written and read again.
            string written = JobMapJson.Serialize(map);
            JobMapJson.Serialize(JobMapJson.DeserializeJobMap(written).Value).Should().Be(written);
        }

        return result.IsSuccess
            ? result.Diagnostics.All(diagnostic => diagnostic.Severity < DiagnosticSeverity.Error)
            : result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) && result.Diagnostics.All(diagnostic => diagnostic.Location.Source == "fuzz");
    }
}
