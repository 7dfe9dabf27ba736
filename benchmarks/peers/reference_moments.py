"""Reference figures for second moments, by numpy alone.

    python3 benchmarks/peers/reference_moments.py tests/JobMap.Tests/Opportunity/References/moments.json

writes surveys of a few needs with the covariances of their shares of the top box and the rank frequencies of a bootstrap over respondents.
The package is Debian's python3-numpy. Nothing here follows the library's own way: a covariance is the product of two arrays, one entry a
respondent, and not made from counts; a resample is a multinomial draw of how often each respondent counts.
"""
import json
import sys

import numpy

PATH = sys.argv[1] if len(sys.argv) > 1 else "tests/JobMap.Tests/Opportunity/References/moments.json"
COMMAND = "python3 benchmarks/peers/reference_moments.py tests/JobMap.Tests/Opportunity/References/moments.json"
RESAMPLES = 200_000
TOP = 4  # 4 and 5 on 1..5


def answers(rng, n, importance, satisfaction, missing, together):
    """Codes 0 (none) to 5, respondents down; a mood of each respondent, as strong as told, makes needs vary together."""
    mood = rng.normal(size=(n, 1)) * together
    columns = []
    for i, s in zip(importance, satisfaction):
        for share, sign in ((i, 1), (s, -1)):
            top = rng.uniform(size=(n, 1)) < numpy.clip(share + sign * mood, 0, 1)
            code = numpy.where(top, rng.integers(4, 6, size=(n, 1)), rng.integers(1, 4, size=(n, 1)))
            columns.append(numpy.where(rng.uniform(size=(n, 1)) < missing, 0, code))
    return numpy.hstack(columns)


def influences(codes, weights):
    """What each respondent moves each share by; importance of all needs first, then satisfaction."""
    codes = numpy.hstack([codes[:, 0::2], codes[:, 1::2]])
    answered = codes > 0
    whole = (weights[:, None] * answered).sum(axis=0)
    shares = (weights[:, None] * (codes >= TOP)).sum(axis=0) / whole
    return shares, weights[:, None] * answered * ((codes >= TOP) - shares) / whole


def bootstrap(rng, codes, weights, definition, k):
    """How often each need ranks first, and among the first k, of many resamples of the respondents."""
    n, needs = len(codes), codes.shape[1] // 2
    first, among = numpy.zeros(needs), numpy.zeros(needs)
    marks = numpy.hstack([codes > 0, codes >= TOP]).astype(float) * weights[:, None]
    for _ in range(RESAMPLES // 10_000):
        sums = rng.multinomial(n, numpy.full(n, 1 / n), size=10_000) @ marks
        shares = sums[:, 2 * needs:] / sums[:, :2 * needs]
        i, s = shares[:, 0::2], shares[:, 1::2]
        scores = numpy.round(definition(i, s), 12)
        rank = 1 + (scores[:, None, :] > scores[:, :, None]).sum(axis=2)
        first += (rank == 1).sum(axis=0)
        among += (rank <= k).sum(axis=0)
    return first / RESAMPLES, among / RESAMPLES


DEFINITIONS = {
    "ulwick-top-two-box": lambda i, s: numpy.maximum(2 * i - s, i),
    "unfloored": lambda i, s: 2 * i - s,
    "gap": lambda i, s: i - s,
    "olsen": lambda i, s: i * (1 - s),
}


def case(name, codes, weights=None, k=2):
    ones = numpy.ones(len(codes)) if weights is None else weights
    shares, influence = influences(codes, ones)
    rng = numpy.random.default_rng(20)
    ranks = {}
    if len(codes) > 1:
        for definition, formula in DEFINITIONS.items():
            first, among = bootstrap(rng, codes, ones, formula, k)
            ranks[definition] = {"first": list(first), "top": list(among)}
    return {
        "name": name,
        "answers": ["".join(map(str, row)) for row in codes.tolist()],
        "weights": None if weights is None else list(weights),
        "shares": list(shares),
        "covariances": (influence.T @ influence).tolist(),
        "top": k,
        "ranks": ranks,
    }


def cases():
    rng = numpy.random.default_rng(4)
    yield case("complete", answers(rng, 120, [0.8, 0.75, 0.6, 0.5], [0.4, 0.3, 0.2, 0.55], 0, 0.15))
    yield case("missing", answers(rng, 200, [0.85, 0.8, 0.7, 0.6, 0.5], [0.5, 0.4, 0.3, 0.1, 0.6], 0.15, 0.15))
    weighted = answers(rng, 250, [0.7, 0.65, 0.8, 0.4], [0.3, 0.25, 0.5, 0.2], 0.08, 0.1)
    yield case("weighted", weighted, rng.integers(2, 24, size=250) / 8)
    alike = answers(rng, 80, [0.7, 0.6, 0.6], [0.5, 0.4, 0.3], 0.05, 0.1)
    alike[:, 0], alike[:, 3], alike[:, 4] = 5, 2, alike[:, 2]
    yield case("all alike in two columns, two columns the same", alike)
    yield case("fewer respondents than shares", answers(rng, 7, [0.6] * 6, [0.4] * 6, 0, 0.1))
    yield case("one respondent", numpy.array([[5, 2, 3, 3, 4, 5]]))


if __name__ == "__main__":
    with open(PATH, "w", encoding="utf-8", newline="\n") as file:
        json.dump({"command": COMMAND, "numpy": numpy.__version__, "resamples": RESAMPLES, "cases": list(cases())}, file, separators=(",", ":"))
        file.write("\n")
