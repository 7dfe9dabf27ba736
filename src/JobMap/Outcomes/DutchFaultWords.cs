namespace JobMap;

/// <summary>The Dutch words by which the checker knows a fault.</summary>
internal static class DutchFaultWords
{
    public static OutcomeFaultWords Create() => new()
    {
        Vague =
        [
            "makkelijk", "makkelijke", "makkelijker", "gemakkelijk", "gemakkelijke", "gemakkelijker", "eenvoudig", "eenvoudige", "eenvoudiger", "simpel", "betrouwbaar",
            "betrouwbare", "snel", "snelle", "sneller", "vlot", "correct", "correcte", "gebruiksvriendelijk", "gebruiksvriendelijke", "beter", "betere", "handig", "handige",
            "efficiënt", "efficiënte", "effectief", "effectieve", "naadloos", "intuïtief", "intuïtieve", "optimaal", "optimale",
        ],
        Allowed = ["de correcte", "het correcte"],
        FirstPerson = ["ik", "mij", "me", "mijn", "wij", "we", "ons", "onze", "mezelf", "onszelf"],
        Feelings =
        [
            "voel", "voelt", "voelen", "gevoel", "gevoelens", "bang", "bezorgd", "zorgen", "gefrustreerd", "frustratie", "geïrriteerd", "irritatie", "beschaamd", "schaamte",
            "blij", "ongelukkig", "gelukkig", "trots", "zelfverzekerd", "gestrest", "gemoedsrust", "genieten", "plezier", "verveeld", "eenzaam", "schuldig", "gezien worden als",
        ],
        InterfaceWords =
        [
            "app", "apps", "knop", "knoppen", "scherm", "schermen", "touchscreen", "klik", "klikken", "klikt", "website", "websites", "webpagina", "webpagina's", "homepage",
            "inloggen", "keuzelijst", "vinkje", "werkbalk", "pop-up", "pop-ups", "scrollen", "swipen", "gebruikersinterface", "UI", "chatbot", "plug-in", "plugin", "pushbericht",
        ],
        Causes = ["omdat", "doordat", "vanwege", "als gevolg van", "ten gevolge van", "dankzij", "wegens"],
        Colloquial = ["spullen", "gedoe", "een hoop", "een heleboel", "verknallen", "verpesten", "klooien"],
        TimeBound = ["momenteel", "tegenwoordig", "vandaag", "vandaag de dag", "dit jaar", "volgend jaar", "vorig jaar", "hypermodern"],
        ConsumptionVerbs = ["te installeren", "te kopen", "aan te schaffen", "te leren gebruiken"],
        OutcomeWords = ["snel", "sneller", "veilig", "veiliger", "efficiënt", "effectief", "makkelijk", "gemakkelijk", "goedkoop", "goedkoper", "nauwkeurig", "betrouwbaar", "correct", "perfect", "moeiteloos", "beter", "zo snel mogelijk"],
        EmotionalWords = ["voelen", "voel", "voelt", "gevoel"],
        SocialWords = ["gezien", "overkomen", "gelden als"],
        ClauseConnective = "dat",
        FunctionWords =
        [
            "de", "het", "een", "van", "om", "te", "in", "op", "aan", "bij", "voor", "met", "door", "dat", "die", "waarmee", "waarin", "nodig", "is", "zijn", "wordt", "worden",
            "was", "waren", "wanneer", "als", "terwijl", "tijdens", "en", "of", "deze", "dit", "hun", "er", "kost", "duurt",
        ],
        Endings = ["en", "e", "t", "s"],
    };
}
