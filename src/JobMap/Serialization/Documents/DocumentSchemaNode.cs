using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using JobMap.Internals;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Research;
using JobMap.Serialization.Tallies;
using JobMap.Surveys;

namespace JobMap.Serialization.Documents;

/// <summary>What is added to a node of an exported schema: descriptions, required members, forms of texts, and that no other members are allowed but those with <c>x-</c>.</summary>
internal static class DocumentSchemaNode
{
    private const string IdPattern = "^[\\p{L}\\p{Nd}._-]+$";

    public static JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        WireMemberAttribute? type = context.TypeInfo.Type.GetCustomAttribute<WireMemberAttribute>();
        WireMemberAttribute? member = context.PropertyInfo is { } property ? Of(property) : null;
        if ((node as JsonObject ?? TableOf(member)) is not { } schema)
        {
            return node;
        }

        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object && schema["properties"] is JsonObject)
        {
            Close(schema, context.TypeInfo);
        }

        if (member is { Required: true } || context.PropertyInfo is null)
        {
            Require(schema);
        }

        if (member is not null)
        {
            Shape(schema, member.Form);
        }

        if ((member ?? type)?.Description is { } description)
        {
            schema.Insert(0, "description", description);
        }

        return schema;
    }

    /// <summary>The beginning of the schema of a table with a converter of its own, of which the exporter can say nothing.</summary>
    private static JsonObject? TableOf(WireMemberAttribute? member) => member?.Form is WireForm.Counts or WireForm.Digits ? new JsonObject { ["type"] = "array" } : null;

    private static void Close(JsonObject schema, JsonTypeInfo shape)
    {
        bool lenient = shape.Type.GetCustomAttribute<WireMemberAttribute>()?.IsLenient == true;
        string[] required = [.. shape.Properties.Where(known => !lenient && Of(known)?.Required == true).Select(known => known.Name)];
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]);
        }

        schema["additionalProperties"] = false;
        if (shape.UnmappedMemberHandling == System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow)
        {
            return;
        }

        schema["patternProperties"] = new JsonObject { ["^x-."] = new JsonObject() };
    }

    /// <summary>What is required, and what stands in a list, is not null.</summary>
    private static void Require(JsonObject schema)
    {
        if (schema["type"] is JsonArray types && types.Select(type => (string?)type).FirstOrDefault(type => type != "null") is { } only)
        {
            schema["type"] = only;
        }
    }

    private static void Shape(JsonObject schema, WireForm form)
    {
        switch (form)
        {
            case WireForm.Text:
                schema["pattern"] = "\\S";
                break;
            case WireForm.Id:
                (schema["pattern"], schema["minLength"], schema["maxLength"]) = (IdPattern, 1, Slug.MaximumLength);
                break;
            case WireForm.Scale:
                schema["pattern"] = "^-?[0-9]+\\.\\.-?[0-9]+( top [0-9]+)?$";
                break;
            case WireForm.Date:
                (schema["pattern"], schema["format"]) = ("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "date");
                break;
            case WireForm.Targets:
                schema["items"] = new JsonObject { ["type"] = "string", ["pattern"] = $"^(({string.Join('|', EnumNames.Of<EvidenceTargetKind>())}):)?[\\p{{L}}\\p{{Nd}}._-]+$" };
                break;
            case WireForm.Language:
                (schema["pattern"], schema["maxLength"]) = ("^[A-Za-z0-9-]+$", LanguageTag.MaximumLength);
                break;
            case WireForm.Count:
                schema["minimum"] = 0;
                break;
            case WireForm.Positive:
                schema["minimum"] = 1;
                break;
            case WireForm.Satisfaction:
                (schema["minimum"], schema["maximum"]) = (0, 10);
                break;
            case WireForm.SatisfactionChange:
                (schema["minimum"], schema["maximum"]) = (-10, 10);
                break;
            case WireForm.PriceChange:
                schema["minimum"] = -1;
                break;
            case WireForm.Numbers:
                schema["items"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 };
                break;
            case WireForm.Texts:
                schema["items"] = Entry(WireForm.Text);
                break;
            case WireForm.Ids:
                schema["items"] = Entry(WireForm.Id);
                break;
            case WireForm.StepKinds:
                schema["items"] = Entry(WireForm.StepKind);
                break;
            case WireForm.Ratings:
                schema["items"] = new JsonObject { ["type"] = new JsonArray("integer", "null") };
                break;
            case WireForm.Counts:
                schema["items"] = Rows(new JsonObject { ["type"] = "integer", ["minimum"] = 0 });
                break;
            case WireForm.CountList:
                schema["items"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 };
                break;
            case WireForm.Marks:
                (schema["items"], schema["minItems"], schema["maxItems"]) = (new JsonObject { ["enum"] = Names(MomentWire.Marks) }, MomentWire.Marks.Count, MomentWire.Marks.Count);
                break;
            case WireForm.Digits:
                schema["items"] = Rows(new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]+$" });
                break;
            case WireForm.SourceKinds:
                schema["items"] = new JsonObject { ["type"] = "string", ["enum"] = Names(WireNames.SourceKinds.All) };
                break;
            default:
                if (NamesOf(form) is { } names)
                {
                    schema["enum"] = Names(names);
                }

                break;
        }
    }

    /// <summary>The names that a text of the form is one of; null where it is any text.</summary>
    private static IEnumerable<string>? NamesOf(WireForm form) => form switch
    {
        WireForm.StepKind => UniversalSteps.All.Select(UniversalSteps.NameOf),
        WireForm.Rung => EnumNames.Of<JobRung>(),
        WireForm.LinkKind => EnumNames.Of<StepLinkKind>(),
        WireForm.FactorKind => EnumNames.Of<ComplexityFactorKind>(),
        WireForm.TouchpointKind => WireNames.TouchpointKinds.All,
        WireForm.Status => WireNames.Statuses.All,
        WireForm.MilestoneKind => WireNames.MilestoneKinds.All,
        WireForm.Leap => WireNames.Leaps.All,
        WireForm.KpiKind => WireNames.KpiKinds.All,
        WireForm.HostingKind => WireNames.HostingKinds.All,
        WireForm.Side => WireNames.Sides.All,
        WireForm.StagesFrom => WireNames.StagesFrom.All,
        WireForm.UnplacedKind => WireNames.UnplacedKinds.All,
        WireForm.Layout => EnumNames.Of<SurveyLayout>(),
        WireForm.ColumnRole => EnumNames.Of<ColumnRole>(),
        WireForm.EvidenceKind => EnumNames.Of<EvidenceKind>(),
        WireForm.Force => EnumNames.Of<ForceOfProgress>(),
        WireForm.TimelineStage => EnumNames.Of<TimelineStage>(),
        WireForm.Lane => WireNames.Lanes.All,
        WireForm.Rule => JourneyRules.All.Select(rule => rule.Id),
        WireForm.Definition => OpportunityDefinition.All.Select(definition => definition.Name),
        WireForm.Thresholds => ThresholdProfile.All.Select(profile => profile.Name),
        _ => null,
    };

    private static JsonObject Entry(WireForm form)
    {
        JsonObject entry = new() { ["type"] = "string" };
        Shape(entry, form);
        return entry;
    }

    private static JsonObject Rows(JsonObject cell) => new() { ["type"] = "array", ["items"] = cell };

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => (JsonNode)name)];

    private static WireMemberAttribute? Of(JsonPropertyInfo property) =>
        property.AttributeProvider?.GetCustomAttributes(typeof(WireMemberAttribute), inherit: true).OfType<WireMemberAttribute>().FirstOrDefault();
}
