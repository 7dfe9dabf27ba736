"""Reference figures for Kendall's tau-b, by scipy alone.

    python3 benchmarks/peers/reference_kendall.py > tests/JobMap.Tests/Opportunity/References/kendall.csv

The packages are Debian's python3-numpy and python3-scipy. Two rankings a row, thing by thing; "none" where scipy has no value.
"""
import csv
import sys

import numpy
import scipy
from scipy import stats

COMMAND = "python3 benchmarks/peers/reference_kendall.py > tests/JobMap.Tests/Opportunity/References/kendall.csv"


def cases():
    yield "same", [1, 2, 3, 4, 5], [1, 2, 3, 4, 5]
    yield "opposite", [1, 2, 3, 4, 5], [5, 4, 3, 2, 1]
    yield "one exchange", [1, 2, 3, 4, 5], [2, 1, 3, 4, 5]
    yield "two things", [1, 2], [2, 1]
    yield "ties in one", [1, 2, 2, 4, 5], [1, 2, 3, 4, 5]
    yield "ties in both", [1, 2, 2, 4, 4, 4], [1, 1, 3, 4, 5, 5]
    yield "same ties", [1, 2, 2, 4], [1, 2, 2, 4]
    yield "all at one rank", [1, 1, 1], [1, 2, 3]
    yield "one thing", [1], [1]
    generator = numpy.random.default_rng(2026)
    for n, levels in [(7, 4), (22, 22), (22, 9), (60, 500), (150, 40), (400, 5)]:
        first = generator.integers(0, levels, n)
        second = first + generator.integers(-levels // 3, levels // 3 + 1, n)
        yield f"random {n} of {levels}", first.tolist(), second.tolist()


print(f"# {COMMAND}\n# numpy {numpy.__version__}, scipy {scipy.__version__}")
out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["name", "first", "second", "tau"])
for name, first, second in cases():
    tau = stats.kendalltau(first, second, variant="b").statistic if len(first) > 1 else float("nan")
    out.writerow([name, " ".join(map(str, first)), " ".join(map(str, second)), "none" if numpy.isnan(tau) else repr(float(tau))])
