#!/usr/bin/env python3
"""Memory, speed and scaling of `tcsum batch` over a folder of pages, repeated.

Usage: Benchmarks/batch.py FOLDER [COUNT ...]      default 1000 10000; needs a release build

Makes a folder of COUNT links to the .html files of FOLDER (in the order of names, again and again),
reads it, and prints documents a second, MB of HTML a second, CPU seconds and peak resident
memory (of wait4) with as many jobs as there are processors; then wall time of the first count with
1 and with 2 jobs. TCSUM names another command. Standard library only.
"""
import os, pathlib, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parent.parent
TCSUM = os.environ.get("TCSUM", str(ROOT / ".build/release/tcsum"))


def measure(folder, *options):
    start = time.monotonic()
    child = subprocess.Popen(
        [TCSUM, "batch", folder, "--no-progress", *options],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    assert status == 0, status
    seconds = time.monotonic() - start
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def links(folder, pages, count):
    for number in range(count):
        os.symlink(pages[number % len(pages)].resolve(), f"{folder}/{number:07}.html")
    return folder


def main():
    folder = pathlib.Path(sys.argv[1])
    counts = [int(word) for word in sys.argv[2:]] or [1000, 10000]
    pages = sorted(folder.rglob("*.html"))
    sizes = [page.stat().st_size for page in pages]
    for count in counts:
        with tempfile.TemporaryDirectory() as corpus:
            seconds, cpu, peak = measure(links(corpus, pages, count))
        size = sum(sizes[number % len(pages)] for number in range(count)) / 1e6
        print(f"{count} documents, {size:.0f} MB: {seconds:.1f} s, {count / seconds:.1f} documents/s, "
              f"{size / seconds:.1f} MB/s, CPU {cpu:.1f} s, peak {peak:.0f} MB", flush=True)
    with tempfile.TemporaryDirectory() as corpus:
        links(corpus, pages, counts[0])
        walls = {jobs: measure(corpus, "--jobs", str(jobs))[0] for jobs in (1, 2)}
    print(f"{counts[0]} documents: {walls[1]:.1f} s with 1 job, {walls[2]:.1f} s with 2: "
          f"{walls[1] / walls[2]:.2f} x")


main()
