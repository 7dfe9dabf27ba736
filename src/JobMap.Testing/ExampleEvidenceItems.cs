using JobMap.Research;
using static JobMap.Research.ForceOfProgress;
using static JobMap.Research.TimelineStage;

namespace JobMap.Testing;

/// <summary>What was said and seen in the invented conversations of the example study, interview by interview, and one thing seen elsewhere.</summary>
internal static class ExampleEvidenceItems
{
    public static IEnumerable<EvidenceItem> All() =>
    [
        Quote("i01-1", "At five o'clock my head is empty, and then four people ask me what we are eating.", "decisions", Push, FirstThought, "pain:dish-time"),
        Quote("i01-2", "By the time we agree on something there is no time left to make it.", "decisions clock", Push, PassiveLooking, "dish-time plan-fit"),
        Quote("i01-3", "A colleague had her whole week settled on Sunday. I wanted that calm.", "decisions", Pull, PassiveLooking, "feel-in-control discover milestone:interest"),
        Seen("i01-4", "Looks at the clock eleven times between taking out the pan and serving.", "clock", Consuming, "cook-attention"),
        Quote("i01-5", "I do the pans at ten, when I should be asleep.", "after", Push, null, "pain:clean-time"),

        Quote("i02-1", "Takeaway four times in one week, and then I saw what it had cost.", "", Push, FirstThought, "plan-cost milestone:problem"),
        Quote("i02-2", "The rice is ready, the sauce is not, and the beans have gone cold.", "at-once", Push, null, "pain:cook-together"),
        Quote("i02-3", "I read about three of these services in one evening, and in the end I asked my sister.", "decisions", null, ActiveLooking, "decide"),
        Quote("i02-4", "What if I sign up and never get out of it again?", "", Anxiety, Deciding, "pain:leave purchase"),
        Seen("i02-5", "Sets two alarms and hears neither, since the hood is louder.", "at-once", Consuming, "cook-burn watch-done"),

        Quote("i03-1", "Half a cabbage for one person. On Monday I know that I shall throw it away on Friday.", "waste", Push, FirstThought, "pain:gather-waste"),
        Quote("i03-2", "Throwing food away feels like being rude to whoever grew it.", "waste", Push, null, "no-guilt"),
        Quote("i03-3", "I have made the same six dishes since I moved out. They work.", "own-way", Habit, null, "dish-repeat"),
        Quote("i03-4", "Amounts for one, and not for a family: that I would try.", "waste", Pull, PassiveLooking, "plan-portion milestone:interest"),

        Quote("i04-1", "One egg was missing, the shop was shut, and the batter stood there.", "clock", Push, ActiveLooking, "pain:gather-missing"),
        Quote("i04-2", "I want to see what a dish costs before I see the dish.", "decisions", Pull, Deciding, "plan-cost decide"),
        Quote("i04-3", "The first box came and nothing was missing. We simply began.", "clock", Pull, Consuming, "gather-missing receive milestone:first-value"),
        Quote("i04-4", "Two pots, a tray and the grater. Somebody has to wash them, and that is me.", "after", Push, null, "pain:clean-number"),
        Seen("i04-5", "Stirs with one hand and types with the other.", "clock at-once", Consuming, "cook-attention cook-burn"),

        Quote("i05-1", "Who has touched that salad, and how long was it in a van?", "trust", Anxiety, Deciding, "gather-fresh"),
        Quote("i05-2", "I smell the fish before I believe the date.", "trust", Habit, Consuming, "gather-fresh"),
        Quote("i05-3", "After a month I noticed that I had stopped making lists.", "decisions", null, Satisfaction, "feel-in-control milestone:value-realization"),
        Quote("i05-4", "If dinner is quick, I get half an hour with the children before bed.", "clock", Pull, null, "plan-fit"),

        Quote("i06-1", "When guests say nothing for a moment after the first bite, I know that it is right.", "pride", Pull, Satisfaction, "good-host"),
        Quote("i06-2", "I taste too late, and salt cannot be taken out again.", "pride", Push, null, "watch-taste pain:adjust-rescue"),
        Quote("i06-3", "A card that tells me every step makes me feel like a machine.", "own-way", Anxiety, Deciding, "learn-to-use"),
        Quote("i06-4", "My mother's pot and her order of things. I would not know how else.", "own-way", Habit, null, "cook-the-dish"),

        Quote("i07-1", "The film stops when the screen goes dark, and my hands are full of dough.", "at-once", null, Consuming, "pain:video watch-done"),
        Quote("i07-2", "I was looking for an evening without thinking, not for a cook book.", "decisions", Pull, ActiveLooking, "dish-time discover"),
        Quote("i07-3", "We eat at eight now, and not at nine.", "clock", null, Satisfaction, "plan-fit milestone:value-realization"),
        Seen("i07-4", "Cuts onions with a bread knife and stops twice to dry his eyes.", "clock", Consuming, "cut-time"),

        Quote("i08-1", "He comes home at six or at eight, and the potatoes do not care.", "clock", Push, null, "adjust-late"),
        Quote("i08-2", "It burnt, and I sat down on the kitchen floor and laughed, because what else.", "at-once", Push, null, "pain:cook-burn adjust-rescue"),
        Quote("i08-3", "The chat said a spoon of yoghurt. That saved the evening, and nobody noticed.", "pride", null, Satisfaction, "obtain-support adjust-rescue"),
        Quote("i08-4", "Leftovers go into a tin, the tin goes to the back, and there it stays.", "waste", Habit, null, "pain:store-use"),

        Quote("i09-1", "Nine for a dish that I can make for three? No.", "own-way", Anxiety, Deciding, "plan-cost purchase"),
        Quote("i09-2", "I know the man at the market, and he knows me.", "trust", Habit, null, "gather-the-ingredients"),
        Quote("i09-3", "Bread goes mouldy faster than I can eat it.", "waste", Push, FirstThought, "gather-waste"),
        Seen("i09-4", "Has a list on the door of the fridge: what is open, and since when.", "waste", null, "store-use gather-waste"),

        Quote("i10-1", "One child eats nothing green, the other no meat. Find me that dish.", "decisions", Push, ActiveLooking, "dish-time decide-what-to-cook"),
        Quote("i10-2", "I was afraid that they send what the children will not touch.", "trust", Anxiety, Deciding, "decide"),
        Quote("i10-3", "Four boxes on, the children choose the dishes themselves.", "decisions", Pull, Satisfaction, "milestone:value-realization"),

        Quote("i11-1", "I stand there and do not know what comes first.", "at-once", Push, FirstThought, "pain:ready-order"),
        Quote("i11-2", "When the last pan is clean I am done, and not before.", "after", null, Satisfaction, "clean-time"),
        Quote("i11-3", "For once I could ask friends over and not order in.", "pride", Pull, null, "good-host"),

        Seen("r-1", "Three reviews of one week are about the contract, not about the food.", "", Deciding, "leave") with { Interview = null, Force = Anxiety },
    ];

    private static EvidenceItem Quote(string id, string text, string themes, ForceOfProgress? force, TimelineStage? stage, string backs) => Item(id, EvidenceKind.Quote, text, themes, force, stage, backs);

    private static EvidenceItem Seen(string id, string text, string themes, TimelineStage? stage, string backs) => Item(id, EvidenceKind.Observation, text, themes, null, stage, backs);

    /// <summary>The id begins with that of the interview.</summary>
    private static EvidenceItem Item(string id, EvidenceKind kind, string text, string themes, ForceOfProgress? force, TimelineStage? stage, string backs) => new(EvidenceId.Parse(id), kind, text)
    {
        Interview = InterviewId.Parse(id[..id.IndexOf('-', StringComparison.Ordinal)]),
        Themes = [.. Words(themes).Select(ThemeId.Parse)],
        Force = force,
        Stage = stage,
        Backs = [.. Words(backs).Select(EvidenceTarget.Parse)],
    };

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
