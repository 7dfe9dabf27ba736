using static JobMap.UniversalStep;

namespace JobMap.Testing;

/// <summary>The outcomes of the example study, in the order of the job.</summary>
internal static class ExampleOutcomes
{
    public static IReadOnlyList<ExampleOutcome> All { get; } =
    [
        new(Define, "decide what to cook", "dish-time", "minimize the time it takes to settle on a dish that everyone at the table will eat", (88, 30), (55, 60), (70, 52)),
        new(Define, "decide what to cook", "dish-repeat", "minimize the likelihood of serving the same dish too often", (52, 48), (78, 40), (41, 55)),
        new(Define, "decide what to cook", "dish-diet", "minimize the likelihood that the dish contains something a guest must not eat", (63, 70), (74, 66), (60, 68)),
        new(Define, "plan the effort", "plan-fit", "minimize the likelihood that cooking takes longer than the time at hand", (91, 27), (48, 58), (62, 50)),
        new(Define, "plan the effort", "plan-portion", "minimize the amount of food that is left over after the meal", (50, 45), (38, 52), (90, 31)),
        new(Define, "plan the effort", "plan-cost", "minimize the cost of the ingredients for a dish", (45, 50), (30, 55), (92, 36)),
        new(Locate, "gather the ingredients", "gather-missing", "minimize the likelihood of finding out while cooking that an ingredient is missing", (86, 36), (80, 45), (78, 42)),
        new(Locate, "gather the ingredients", "gather-waste", "minimize the likelihood that an ingredient at home spoils before it is used", (64, 38), (58, 44), (93, 25)),
        new(Locate, "gather the ingredients", "gather-fresh", "increase the likelihood that the ingredients are as fresh as the dish needs", (57, 62), (90, 48), (55, 60)),
        new(Locate, "gather the ingredients", "gather-replace", "minimize the time it takes to find a substitute for an ingredient that cannot be had", (60, 34), (72, 39), (66, 41)),
        new(Prepare, "prepare the ingredients", "cut-time", "minimize the time it takes to cut the ingredients", (84, 33), (40, 66), (58, 54)),
        new(Prepare, "prepare the ingredients", "cut-injury", "minimize the risk of getting hurt while cutting", (70, 78), (65, 80), (72, 76)),
        new(Prepare, "prepare the ingredients", "cut-even", "minimize the variation in the size of the pieces", (18, 64), (52, 50), (15, 66)),
        new(Prepare, "set up the workplace", "setup-space", "minimize the effort it takes to make room for all that is needed", (55, 46), (60, 42), (48, 50)),
        new(Prepare, "set up the workplace", "setup-tools", "minimize the time it takes to get the tools for a dish together", (49, 61), (44, 63), (37, 65)),
        new(Confirm, "check that all is ready", "ready-complete", "minimize the likelihood of starting before everything is at hand", (58, 52), (71, 49), (50, 57)),
        new(Confirm, "check that all is ready", "ready-order", "increase the likelihood that the order of the work is clear before the heat is on", (67, 40), (76, 46), (45, 55)),
        new(Execute, "cook the dish", "cook-together", "increase the likelihood that all parts of the meal are done at the same moment", (85, 29), (88, 33), (63, 44)),
        new(Execute, "cook the dish", "cook-burn", "minimize the likelihood that something burns while attention is elsewhere", (89, 35), (82, 47), (80, 46)),
        new(Execute, "cook the dish", "cook-attention", "minimize the time that cooking needs undivided attention", (82, 28), (26, 60), (51, 48)),
        new(Execute, "cook the dish", "cook-smell", "minimize the amount of smell and steam that spreads through the home", (41, 47), (36, 52), (39, 50)),
        new(Execute, "cook the dish", "cook-energy", "minimize the amount of energy that cooking uses", (22, 58), (18, 62), (79, 35)),
        new(UniversalStep.Monitor, "watch how it is going", "watch-done", "minimize the likelihood of misjudging whether the food is cooked through", (76, 44), (86, 38), (73, 47)),
        new(UniversalStep.Monitor, "watch how it is going", "watch-taste", "increase the likelihood of noticing in time that the seasoning is off", (48, 55), (91, 34), (46, 58)),
        new(UniversalStep.Monitor, "watch how it is going", "watch-look", "minimize the number of times the lid or the door must be opened to look", (20, 60), (35, 57), (24, 61)),
        new(Modify, "adjust while cooking", "adjust-heat", "minimize the time it takes for a change of heat to reach the food", (38, 51), (77, 36), (33, 56)),
        new(Modify, "adjust while cooking", "adjust-rescue", "increase the likelihood that a dish that goes wrong can be saved", (62, 31), (84, 30), (74, 35)),
        new(Modify, "adjust while cooking", "adjust-late", "minimize the effort of keeping the meal warm when someone is late", (73, 32), (42, 48), (47, 46)),
        new(Conclude, "serve the meal", "serve-hot", "increase the likelihood that the food is hot when it reaches the table", (74, 65), (80, 58), (69, 67)),
        new(Conclude, "serve the meal", "serve-look", "increase the likelihood that the plate looks inviting", (16, 59), (83, 41), (12, 63)),
        new(Conclude, "clean up and store", "clean-time", "minimize the time it takes to clean the kitchen after the meal", (90, 26), (61, 41), (71, 45)),
        new(Conclude, "clean up and store", "clean-number", "minimize the number of things that must be washed by hand", (81, 34), (50, 47), (59, 49)),
        new(Conclude, "clean up and store", "store-use", "increase the likelihood that leftovers are eaten rather than thrown away", (56, 40), (40, 50), (91, 28)),
    ];
}
