#!/usr/bin/env python3
"""Memory, speed and scaling of `tcsum batch` by the number of documents.

Usage: Benchmarks/batch.py [FOLDER] [COUNT ...] [--record]      default: generated documents, 1000 10000

With FOLDER, its .html files are read again and again, by links in the order of their names; without, documents are
generated (Corpus/generate.py), and what is found is held against what is true of them. For each count: documents and MB
a second, CPU seconds, and peak memory with as many jobs as there are processors; then wall time of the first count with
1 and with 2 jobs. Memory must not grow with the count: with a FOLDER, let the first count cover all its pages.
"""
import argparse, os, pathlib, sys, tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "Corpus"))
import check, generate, measure, record


def links(pages, count, folder):
    """A folder of links to pages; returns the bytes behind them."""
    sizes = [page.stat().st_size for page in pages]
    folder.mkdir()
    for number in range(count):
        os.symlink(pages[number % len(pages)].resolve(), f"{folder}/{number:07}.html")
    return sum(sizes[number % len(sizes)] for number in range(count))


def batch(folder, *options, results=os.devnull):
    with open(results, "w") as output:
        return measure.tcsum("batch", folder, "--no-progress", *options, output=output)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", nargs="?")
    arguments.add_argument("counts", nargs="*", type=int)
    arguments.add_argument("--record", action="store_true")
    arguments.add_argument("--name", default="batch", help="of the record")
    arguments = arguments.parse_args()
    if arguments.folder and arguments.folder.isdigit():
        arguments.counts.insert(0, int(arguments.folder))
        arguments.folder = None
    counts = arguments.counts or [1000, 10000]
    pages = sorted(pathlib.Path(arguments.folder).rglob("*.html")) if arguments.folder else []
    source = f"{len(pages):,} pages of a folder, again and again" if pages else "generated documents"
    result = record.Record(
        arguments.name, f"Many documents ({source}): what was measured",
        f"`Benchmarks/batch.py{' FOLDER' if pages else ''} {' '.join(map(str, counts))}`; {measure.machine()}.",
        is_kept=arguments.record)
    peaks, rates, truths = [], [], []

    def rows():
        for count in counts:
            with tempfile.TemporaryDirectory() as work:
                corpus = pathlib.Path(work) / "pages"
                size = links(pages, count, corpus) if pages else generate.make(count, work)
                fields = [] if pages else ["--fields", "answers,document"]
                cost = batch(corpus, *fields, results=os.devnull if pages else f"{work}/results.jsonl")
                if not pages:
                    with open(f"{work}/results.jsonl") as results, open(f"{work}/truth.jsonl") as truth:
                        truths.append((count, check.check(results, truth).f1))
            peaks.append((count, cost.peak))
            rates.append((count, count / cost.cpu))
            yield (f"{count:,}", f"{size / 1e6:,.0f}", f"{cost.wall:.1f}", f"{count / cost.wall:.0f}",
                   f"{cost.cpu:.1f}", f"{count / cost.cpu:.0f}", f"{size / 1e6 / cost.cpu:.1f}", f"{cost.peak:.1f}")

    result.table(["documents", "MB", "wall s", "documents a second", "CPU s", "documents a CPU second", "MB a CPU second", "peak MB"], rows())
    low, high = min(peak for _, peak in peaks), max(peak for _, peak in peaks)
    result.say(f"Peak memory from {counts[0]:,} to {counts[-1]:,} documents: {low:.1f} to {high:.1f} MB, "
               f"{(high / low - 1) * 100:.0f} % apart (wanted: flat within 10 %, at most 150 MB).")
    if truths:
        result.say("Answers against the truth, F1: " + ", ".join(f"{f1:.4f} of {count:,}" for count, f1 in truths) + ".")
    with tempfile.TemporaryDirectory() as work:
        corpus = pathlib.Path(work) / "pages"
        links(pages, counts[0], corpus) if pages else generate.make(counts[0], work)
        walls = {jobs: batch(corpus, "--jobs", jobs) for jobs in (1, 2)}
    result.say(f"{counts[0]:,} documents: {walls[1].wall:.1f} s with 1 job, {walls[2].wall:.1f} s with 2: "
               f"{walls[1].wall / walls[2].wall:.2f} ×; {walls[1].cpu:.1f} and {walls[2].cpu:.1f} CPU s.")
    if len(counts) > 1:
        result.chart("Peak memory by number of documents", record.lines(
            "Peak memory by number of documents", "documents", "MB", {"peak MB": peaks}))
        result.chart("Documents a CPU second by number of documents", record.lines(
            "Speed by number of documents", "documents", "documents a CPU second", {"tcsum batch": rates}))
    result.write()


if __name__ == "__main__":
    main()
