namespace JobMap;

/// <summary>The Dutch words of outcome statements. "Verlaag" is as canonical as "minimaliseer": it is how good Dutch speaks of a chance.</summary>
internal static class DutchVocabulary
{
    public static OutcomeVocabulary Create() => new("nl")
    {
        Directions = new Dictionary<string, OutcomeDirection>
        {
            ["minimaliseer"] = OutcomeDirection.Minimize,
            ["verlaag"] = OutcomeDirection.Minimize,
            ["verklein"] = OutcomeDirection.Minimize,
            ["verminder"] = OutcomeDirection.Minimize,
            ["verkort"] = OutcomeDirection.Minimize,
            ["beperk"] = OutcomeDirection.Minimize,
            ["reduceer"] = OutcomeDirection.Minimize,
            ["elimineer"] = OutcomeDirection.Minimize,
            ["verhoog"] = OutcomeDirection.Increase,
            ["vergroot"] = OutcomeDirection.Increase,
            ["vermeerder"] = OutcomeDirection.Increase,
            ["maximaliseer"] = OutcomeDirection.Increase,
            ["verbeter"] = OutcomeDirection.Increase,
        },
        CanonicalDirectionWords = ["minimaliseer", "verlaag", "verklein", "verminder", "verhoog", "vergroot"],
        Units = new Dictionary<string, OutcomeUnit>
        {
            ["tijd"] = OutcomeUnit.Time,
            ["hoeveelheid tijd"] = OutcomeUnit.Time,
            ["kans"] = OutcomeUnit.Likelihood,
            ["waarschijnlijkheid"] = OutcomeUnit.Likelihood,
            ["aantal"] = OutcomeUnit.Number,
            ["frequentie"] = OutcomeUnit.Frequency,
            ["hoeveelheid"] = OutcomeUnit.Amount,
            ["risico"] = OutcomeUnit.Risk,
            ["inspanning"] = OutcomeUnit.Effort,
            ["moeite"] = OutcomeUnit.Effort,
            ["kosten"] = OutcomeUnit.Cost,
            ["nauwkeurigheid"] = OutcomeUnit.Accuracy,
            ["verlies"] = OutcomeUnit.Loss,
            ["uitval"] = OutcomeUnit.Downtime,
            ["stilstand"] = OutcomeUnit.Downtime,
            ["percentage"] = OutcomeUnit.Percentage,
            ["aandeel"] = OutcomeUnit.Share,
            ["mate"] = OutcomeUnit.Degree,
            ["variatie"] = OutcomeUnit.Variation,
        },
        CanonicalUnitPhrases =
        [
            "de tijd", "de kans", "het aantal", "de frequentie", "de hoeveelheid", "het risico", "de inspanning", "de kosten", "de nauwkeurigheid",
            "het verlies", "de uitval", "het percentage", "het aandeel", "de mate", "de variatie",
        ],
        Articles = ["de", "het", "een"],
        Connectives =
        [
            "die nodig is om", "die nodig zijn om", "dat nodig is om", "nodig om", "nodig voor", "die het kost om", "die het duurt om", "om",
            "waarmee", "waarin", "dat", "van", "op", "aan", "voor", "in", "met",
        ],
        ClarifierOpeners = ["wanneer", "als", "terwijl", "tijdens", "voordat", "nadat", "zonder", "totdat", "zodra", "zolang"],
        JobClarifierOpeners = ["in", "op", "bij", "met", "door", "onder", "tussen", "voor", "over", "vanaf", "vanuit", "naar"],
        InfinitiveEndings = ["en", "aan", "oen", "ien"],
        ExampleMarks = ["bijv.", "bijvoorbeeld", "bv."],
        Conjunctions = ["en", "of", "en/of"],
        FaultWords = DutchFaultWords.Create(),
    };
}
