namespace JobMap;

/// <summary>The English words by which the checker knows a fault.</summary>
internal static class EnglishFaultWords
{
    public static OutcomeFaultWords Create() => new()
    {
        Vague =
        [
            "easy", "easily", "easier", "easiest", "simple", "simply", "reliable", "reliably", "fast", "faster", "fastest", "quick", "quickly", "quicker",
            "correct", "correctly", "user-friendly", "user friendly", "better", "convenient", "conveniently", "efficient", "efficiently", "effective",
            "effectively", "seamless", "seamlessly", "intuitive", "intuitively", "hassle-free", "smoothly", "properly", "optimal", "optimally",
        ],
        Allowed = ["the correct", "fast food", "fast asleep", "hold fast", "simple fracture", "type I", "phase I", "stage I", "level I", "class I"],
        FirstPerson = ["I", "I'm", "I've", "I'd", "I'll", "me", "my", "myself", "we", "we're", "we've", "we'd", "we'll", "us", "our", "ours", "ourselves"],
        Feelings =
        [
            "feel", "feels", "feeling", "feelings", "anxious", "anxiety", "worry", "worries", "worried", "worrying", "frustrated", "frustrating", "frustration",
            "annoyed", "annoying", "annoyance", "embarrassed", "embarrassing", "embarrassment", "ashamed", "afraid", "scared", "happy", "unhappy", "happiness",
            "proud", "confident", "stressed", "peace of mind", "enjoy", "enjoyable", "enjoyment", "bored", "lonely", "guilty", "delighted", "excited", "perceived as",
        ],
        InterfaceWords =
        [
            "app", "apps", "button", "buttons", "screen", "screens", "touchscreen", "touchscreens", "click", "clicks", "clicked", "clicking", "double-click",
            "website", "websites", "web site", "web page", "web pages", "webpage", "webpages", "homepage", "home page", "hyperlink", "hyperlinks", "login", "log in",
            "dropdown", "drop-down", "checkbox", "checkboxes", "toolbar", "toolbars", "pop-up", "pop-ups", "popup", "popups", "tooltip", "scroll", "scrolling",
            "swipe", "swiping", "user interface", "UI", "GUI", "chatbot", "plug-in", "plugin", "push notification", "push notifications",
        ],
        Causes = ["because", "because of", "due to", "owing to", "as a result of", "thanks to"],
        Colloquial =
        [
            "stuff", "gonna", "wanna", "gotta", "kinda", "sorta", "a lot of", "lots of", "tons of", "a bunch of", "mess up", "messed up", "messes up", "screw up",
            "screwed up", "screws up", "hassle", "hassles", "hiccups", "ASAP",
        ],
        TimeBound = ["currently", "nowadays", "today", "today's", "these days", "this year", "next year", "last year", "state of the art", "state-of-the-art", "cutting-edge"],
        ConsumptionVerbs = ["learn to use", "learn how to use", "install", "installing", "purchase", "purchasing", "buy", "buying", "upgrade", "upgrading", "obtain support", "contact support"],
        OutcomeWords =
        [
            "quickly", "safely", "efficiently", "effectively", "easily", "cheaply", "accurately", "reliably", "correctly", "perfectly", "successfully", "seamlessly",
            "conveniently", "smoothly", "properly", "optimally", "faster", "better", "cheaper", "safer", "as fast as possible", "as quickly as possible", "as soon as possible",
        ],
        EmotionalWords = ["feel", "feels", "feeling"],
        SocialWords = ["perceived", "seen as", "be seen", "being seen"],
        ClauseConnective = "that",
        FunctionWords =
        [
            "the", "a", "an", "of", "to", "in", "on", "at", "for", "with", "by", "that", "which", "it", "its", "takes", "take", "required", "needed", "is", "are", "be",
            "been", "being", "was", "were", "when", "while", "during", "and", "or", "any", "some", "this", "these", "those", "their", "his", "her", "as", "spent",
        ],
        Endings = ["ies", "ing", "ed", "es", "s", "e", "y"],
    };
}
