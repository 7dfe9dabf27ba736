"""The paired respondent bootstrap in numpy, kept ready to be timed in turns with another program.

Usage: bootstrap.py FILE RESPONDENTS OUTCOMES RESAMPLES TOP LEVEL

FILE holds one byte a rating (0 for no answer, 1..5), first all importance columns, one outcome after the other, then all satisfaction
columns. Commands come line by line on standard input, each is answered by one line:

  version        the versions of Python and numpy
  ranks          milliseconds for drawing, scoring, P(rank = 1) and P(rank <= TOP)
  sets           milliseconds for the same and the marginal confidence sets of the ranks
  probabilities  P(rank = 1) of every outcome, then P(rank <= TOP) of every outcome
  limits         the lower end of every rank's confidence set, then the upper end of every one

One thread: start it with OPENBLAS_NUM_THREADS=1 and OMP_NUM_THREADS=1.
"""
import math
import sys
import time

import numpy as np

TOP_BOX = 4


def resample(random, indicators, respondents, outcomes, resamples):
    """Scores of all resamples: drawn counts as a matrix, times the indicators. Single precision holds whole numbers up to 2^24."""
    drawn = random.integers(0, respondents, (resamples, respondents), dtype=np.int32)
    drawn += (np.arange(resamples, dtype=np.int32) * respondents)[:, None]
    weights = np.bincount(drawn.ravel(), minlength=resamples * respondents).reshape(resamples, respondents).astype(np.float32)
    counts = weights @ indicators
    importance = 10 * counts[:, :outcomes] / counts[:, outcomes:2 * outcomes]
    satisfaction = 10 * counts[:, 2 * outcomes:3 * outcomes] / counts[:, 3 * outcomes:]
    return importance + np.maximum(importance - satisfaction, 0)


def probabilities(scores, top):
    """Ranks by sorting: a rank is at most k where the score is not below the k-th greatest."""
    ordered = np.sort(scores, axis=1)
    return (scores >= ordered[:, -1:]).mean(axis=0), (scores >= ordered[:, -top][:, None]).mean(axis=0)


def rank_sets(points, scores, level):
    """Mogstad, Romano, Shaikh and Wilhelm: marginal, two-sided, by the bootstrap of the studentised maximum."""
    resamples, outcomes = scores.shape
    place = math.ceil(level * (resamples + 1)) - 1
    lower, upper = np.empty(outcomes, dtype=int), np.empty(outcomes, dtype=int)
    for j in range(outcomes):
        differences = scores[:, j:j + 1] - scores
        errors = differences.std(axis=0, ddof=1)
        errors[errors < 1e-6] = np.inf
        differences -= points[j] - points
        np.abs(differences, out=differences)
        differences /= errors
        critical = np.partition(differences.max(axis=1), place)[place]
        margins = np.where(np.isinf(errors), np.inf, critical * errors)
        lower[j] = 1 + np.count_nonzero(points - points[j] > margins)
        upper[j] = outcomes - np.count_nonzero(points[j] - points > margins)
    return lower, upper


def main():
    file, respondents, outcomes, resamples, top, level = sys.argv[1], *map(int, sys.argv[2:6]), float(sys.argv[6])
    codes = np.fromfile(file, dtype=np.uint8).reshape(2, outcomes, respondents)
    parts = [codes[0] >= TOP_BOX, codes[0] > 0, codes[1] >= TOP_BOX, codes[1] > 0]
    indicators = np.ascontiguousarray(np.concatenate(parts).T.astype(np.float32))
    importance, satisfaction = (10 * (side >= TOP_BOX).sum(axis=1) / (side > 0).sum(axis=1) for side in codes)
    points = importance + np.maximum(importance - satisfaction, 0)
    random = np.random.default_rng(1)
    for line in sys.stdin:
        command = line.strip()
        began = time.perf_counter()
        if command == "version":
            answer = [f"Python {sys.version.split()[0]}, numpy {np.__version__}"]
        else:
            scores = resample(random, indicators, respondents, outcomes, resamples)
            first, among = probabilities(scores, top)
            sets = rank_sets(points, scores, level) if command in ("sets", "limits") else None
            took = [1000 * (time.perf_counter() - began)]
            answer = {"ranks": took, "sets": took, "probabilities": [*first, *among], "limits": [*sets[0], *sets[1]] if sets else []}[command]
        print(*answer, flush=True)


main()
