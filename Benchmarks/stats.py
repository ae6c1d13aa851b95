#!/usr/bin/env python3
"""Speed and memory of `tcsum stats` over a file of results, and over that file again and again.

Usage: Benchmarks/stats.py RESULTS.jsonl [TIMES ...] [--record]      default 1 10; needs a release build
"""
import argparse, os

import measure, record


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("results")
    arguments.add_argument("times", nargs="*", type=int)
    arguments.add_argument("--record", action="store_true")
    arguments = arguments.parse_args()
    size, peaks = os.path.getsize(arguments.results) / 1e6, []
    result = record.Record(
        "stats", "Counting a corpus: what was measured",
        f"`Benchmarks/stats.py RESULTS.jsonl`; {measure.machine()}. CPU seconds are the least of three runs.", is_kept=arguments.record)

    def rows():
        for times in arguments.times or [1, 10]:
            cost = measure.best(3, "stats", *[arguments.results] * times)
            peaks.append((size * times, cost.peak))
            yield f"{size * times:,.1f}", f"{cost.cpu:.2f}", f"{size * times / cost.cpu:.0f}", f"{cost.peak:.0f}"

    result.table(["MB", "CPU s", "MB a CPU second", "peak MB"], rows())
    result.chart("Peak memory by size of input", record.lines("Peak memory by size of input", "MB of results", "MB", {"peak MB": peaks}))
    result.write()


if __name__ == "__main__":
    main()
