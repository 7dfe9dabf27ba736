"""Reference figures for the bootstrap over respondents with weights, by numpy and scipy alone.

    python3 benchmarks/peers/reference_weighted.py tests/JobMap.Tests/Opportunity/References/weighted.json

writes surveys of a few needs with the percentile and BCa intervals of their scores and the rank frequencies of their resamples, for every definition
and two policies on missing answers. The packages are Debian's python3-numpy and python3-scipy. The random numbers are those of xoshiro256** (Blackman and
Vigna 2021), seeded through SplitMix64, one stream a resample, numbers below n by Lemire's method (2019), all written down a second time, so that the library must find
the same limits to the last figures. The rest takes other ways: a resample is a list of respondents picked by index, a share is numpy.average with weights,
and the jackknife deletes each respondent in turn.
"""
import json
import sys

import numpy
import scipy
from scipy import stats

PATH = sys.argv[1] if len(sys.argv) > 1 else "tests/JobMap.Tests/Opportunity/References/weighted.json"
COMMAND = "python3 benchmarks/peers/reference_weighted.py tests/JobMap.Tests/Opportunity/References/weighted.json"
RESAMPLES, SEED, TOP, WORD = 199, 11, 2, 2**64 - 1


# ---- random numbers -------------------------------------------------------------------------------------------------------------

def split_mix(state):
    while True:
        state = (state + 0x9E3779B97F4A7C15) & WORD
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & WORD
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & WORD
        yield z ^ (z >> 31)


def words(seed, stream):
    mixed = split_mix(next(split_mix(seed)) ^ ((stream * 0xD1342543DE82EF95) & WORD))
    s = [next(mixed) for _ in range(4)]
    rotate = lambda x, k: ((x << k) | (x >> (64 - k))) & WORD
    while True:
        yield (rotate((s[1] * 5) & WORD, 7) * 9) & WORD
        t = (s[1] << 17) & WORD
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate(s[3], 45)


def drawn(n, stream):
    """n whole numbers below n."""
    source, picks = words(SEED, stream), []
    while len(picks) < n:
        product = (next(source) >> 32) * n
        if product % 2**32 >= 2**32 % n:
            picks.append(product >> 32)
    return picks


# ---- scores ---------------------------------------------------------------------------------------------------------------------

def level_of(codes, weights, means):
    """The weighted share of 4 and 5, or the weighted mean of 1..5 on 0..1, of the answers given; nan where nothing has weight."""
    given = (codes > 0) & (weights > 0)
    if not given.any():
        return numpy.nan
    values = (codes[given] - 1) / 4 if means else (codes[given] >= 4).astype(float)
    return numpy.average(values, weights=weights[given])


FORMULAS = {
    "ulwick-top-two-box": (False, 0, lambda i, s: 10 * max(2 * i - s, i)),
    "unfloored": (False, -10, lambda i, s: 10 * (2 * i - s)),
    "mean": (True, 0, lambda i, s: 10 * max(2 * i - s, i)),
    "gap": (False, -10, lambda i, s: 10 * (i - s)),
    "olsen": (False, 0, lambda i, s: i * (1 - s)),
}


def score(i, s, w, definition, policy):
    means, least, formula = FORMULAS[definition]
    if policy == "pairwise":
        both = (i > 0) & (s > 0)
        i, s, w = i[both], s[both], w[both]
    x, y = level_of(i, w, means), level_of(s, w, means)
    return least if numpy.isnan(x) or numpy.isnan(y) else formula(x, y)


def bca(resampled, value, left, level):
    d = left.mean() - left
    a = (d**3).sum() / (6 * (d**2).sum() ** 1.5)
    below = ((resampled < value - 1e-9).sum() + 0.5 * (abs(resampled - value) <= 1e-9).sum()) / len(resampled)
    z0 = stats.norm.ppf(below)
    z = stats.norm.ppf([(1 - level) / 2, (1 + level) / 2])
    return a, numpy.quantile(resampled, stats.norm.cdf(z0 + (z0 + z) / (1 - a * (z0 + z))), method="weibull")


def analysis(codes, weights, definition, policy, level):
    n, needs = len(codes), codes.shape[1] // 2
    resampled = numpy.empty((RESAMPLES, needs))
    for b in range(RESAMPLES):
        rows = drawn(n, b)
        for k in range(needs):
            resampled[b, k] = score(codes[rows, 2 * k], codes[rows, 2 * k + 1], weights[rows], definition, policy)
    rounded = numpy.round(resampled, 10)
    ranks = 1 + (rounded[:, None, :] > rounded[:, :, None]).sum(axis=2)
    found = []
    for k in range(needs):
        i, s = codes[:, 2 * k], codes[:, 2 * k + 1]
        value = score(i, s, weights, definition, policy)
        left = numpy.array([score(numpy.delete(i, r), numpy.delete(s, r), numpy.delete(weights, r), definition, policy) for r in range(n)])
        acceleration, corrected = bca(resampled[:, k], value, left, level)
        found.append({
            "score": value, "acceleration": acceleration, "bca": list(corrected),
            "percentile": list(numpy.quantile(resampled[:, k], [(1 - level) / 2, (1 + level) / 2], method="weibull")),
            "first": float((ranks[:, k] == 1).mean()), "top": float((ranks[:, k] <= TOP).mean()),
        })
    return {"definition": definition, "missing": policy, "level": level, "needs": found}


# ---- surveys --------------------------------------------------------------------------------------------------------------------

def answers(rng, n, importance, satisfaction, missing):
    columns = []
    for share in (x for pair in zip(importance, satisfaction) for x in pair):
        code = numpy.where(rng.random(n) < share, rng.integers(4, 6, n), rng.integers(1, 4, n))
        columns.append(numpy.where(rng.random(n) < missing, 0, code))
    return numpy.stack(columns, axis=1)


def case(name, codes, weights):
    return {
        "name": name,
        "answers": ["".join(map(str, row)) for row in codes.tolist()],
        "weights": list(weights),
        "analyses": [analysis(codes, weights, definition, policy, level)
                     for definition in FORMULAS for policy, level in (("available-case", 0.95), ("pairwise", 0.8))],
    }


def cases():
    rng = numpy.random.default_rng(1985)
    yield case("four groups", answers(rng, 60, [0.72, 0.7, 0.68], [0.4, 0.35, 0.3], 0), rng.choice([0.25, 0.75, 1.5, 4], 60))
    # Weights that 2^-20 holds exactly, so that both sides count with the same ones.
    yield case("missing answers, some without weight", answers(rng, 47, [0.75, 0.7, 0.6], [0.5, 0.4, 0.2], 0.12), rng.integers(0, 2**22, 47) * (rng.random(47) > 0.1) / 2**20)
    yield case("one who outweighs", answers(rng, 35, [0.7, 0.6, 0.5], [0.4, 0.5, 0.5], 0.05), numpy.concatenate([[12.0], numpy.linspace(0.5, 1.5625, 34 + 1)[:34].round(6) // 2**-20 * 2**-20]))


if __name__ == "__main__":
    with open(PATH, "w", encoding="utf-8", newline="\n") as file:
        json.dump({"command": COMMAND, "numpy": numpy.__version__, "scipy": scipy.__version__, "resamples": RESAMPLES, "seed": SEED, "top": TOP,
                   "cases": list(cases())}, file, separators=(",", ":"))
        file.write("\n")
