"""Reference figures of concept evaluation, by numpy: importance-weighted satisfaction V = sum(I S) / sum(I), what two concepts add, and percentile
intervals of a paired bootstrap over respondents. tests/JobMap.Tests/Strategy holds the figures that this prints."""
import numpy as np

N, B = 120, 200_000


def answers():
    """120 respondents, three outcomes: the rule of ConceptReferenceTests."""
    r = np.arange(N)
    important = np.stack([(r * 7) % 120 < 96, (r * 11) % 120 < 60, (r * 13) % 120 < 84], 1)
    satisfied = np.stack([(r * 17) % 120 < 36, (r * 19) % 120 < 72, (r * 23) % 120 < 48], 1)
    return important, satisfied


def values(i, s):
    """V, what a level of 8 on the first outcome and -1 on the second add, and what +2 on the third adds."""
    weight = i.sum(1)
    today = (i * s).sum(1) / weight
    first = (i[:, 0] * (8 - s[:, 0]) + i[:, 1] * (np.clip(s[:, 1] - 1, 0, 10) - s[:, 1])) / weight
    second = i[:, 2] * (np.clip(s[:, 2] + 2, 0, 10) - s[:, 2]) / weight
    return today, first, second


important, satisfied = answers()
i, s = 10 * important.mean(0)[None], 10 * satisfied.mean(0)[None]
print("I", i, "S", s)
today, first, second = (v[0] for v in values(i, s))
print("V", today, "first", first, first / today, "second", second, second / today)
rng = np.random.default_rng(7)
parts = []
for _ in range(B // 10_000):
    counts = rng.multinomial(N, np.full(N, 1 / N), size=10_000)
    parts.append(np.stack(values(10 * counts @ important / N, 10 * counts @ satisfied / N)))
today, first, second = np.concatenate(parts, 1)
for name, value in [("V", today), ("first", first), ("first improvement", first / today), ("second", second), ("second improvement", second / today), ("difference", first - second)]:
    print(name, np.quantile(value, [0.025, 0.975]).round(4))
print("first >= 0.2", (first / today >= 0.2).mean(), "second >= 0.2", (second / today >= 0.2).mean(), "second < 0.05", (second / today < 0.05).mean())
print("first more", (first > second).mean())
