#!/usr/bin/env python3
"""Speed and memory of `tcsum stats` over a file of results, and over that file again and again.

Usage: Benchmarks/stats.py RESULTS.jsonl [TIMES ...]      default 1 10; needs a release build

Prints MB, CPU seconds (best of three), MB a CPU second and peak resident memory (of wait4). TCSUM
names another command. Standard library only.
"""
import os, pathlib, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TCSUM = os.environ.get("TCSUM", str(ROOT / ".build/release/tcsum"))


def measure(paths):
    child = subprocess.Popen([TCSUM, "stats", *paths], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    assert status == 0, status
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    size = os.path.getsize(sys.argv[1]) / 1e6
    for times in [int(word) for word in sys.argv[2:]] or [1, 10]:
        runs = [measure([sys.argv[1]] * times) for _ in range(3)]
        seconds, memory = min(runs)
        print(f"{size * times:8.1f} MB {seconds:6.2f} CPU s {size * times / seconds:6.0f} MB/s "
              f"{memory:5.0f} MB peak")


main()
