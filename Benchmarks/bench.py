#!/usr/bin/env python3
"""The benchmarks together.

Usage: Benchmarks/bench.py [smoke | short | full] [--pages FOLDER] [--record]      default short

smoke   under a minute, of any build (TCSUM): generated documents are summarized as is true of them, the same bytes for
        1 and 2 jobs; a page's cost does not run away with its size. Ends with code 1 when one of these fails.
short   about two minutes: stages, start, sizes to 4 MB, 300 and 3,000 documents, other tools if they are installed.
full    sizes to 64 MB, 1,000 to 100,000 documents, hostile pages; half an hour.

--pages takes archived pages in place of generated ones where that makes sense.
"""
import argparse, os, pathlib, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "Corpus"))
import check, generate, measure, sizes

# Well below what is reached, so that only a break is found; the figure itself is in the records.
FLOOR = 0.94


def smoke():
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        generate.make(40, work, weight=5)
        for jobs in (1, 2):
            with open(work / f"{jobs}.jsonl", "w") as results:
                measure.tcsum("batch", work / "pages", "--jobs", jobs, "--fields", "answers,document", output=results)
        expect((work / "1.jsonl").read_bytes() == (work / "2.jsonl").read_bytes(), "the same bytes for 1 and 2 jobs")
        with open(work / "1.jsonl") as results, open(work / "truth.jsonl") as truth:
            tally = check.check(results, truth)
        expect(tally.f1 >= FLOOR and not tally.failed, f"answers against the truth of 40 documents: F1 {tally.f1:.3f}, at least {FLOOR}")
        costs = []
        for size in (1, 64, 256):
            (work / "page.html").write_text(sizes.growing(size << 10))
            costs.append(measure.best(2, "--force", work / "page.html", "--format", "json").cpu)
        ratio = (costs[2] - costs[0]) / max(costs[1] - costs[0], 0.01) / 4
        expect(ratio < 2, f"a page of 256 KB costs {ratio:.2f} × as much a byte as one of 64 KB, at most 2")


def expect(condition, what):
    print(("ok: " if condition else "FAILED: ") + what, flush=True)
    if not condition:
        sys.exit(1)


def python(script, *arguments, interpreter=sys.executable):
    print(f"\n--- {script} {' '.join(map(str, arguments))}", flush=True)
    return subprocess.run([interpreter, HERE / script, *map(str, arguments)]).returncode


def parts(form, pages, options):
    """The scripts of a form, and what they are given."""
    folder = [pages] if pages else []
    every = [24 if form == "short" else 4] if pages else []
    most, counts = {"short": (4, [300, 3000]), "full": (64, [1000, 10000, 100000])}[form]
    yield "stages.py", [*folder, *every, *options]
    yield "sizes.py", ["--most", most, *options]
    yield "batch.py", [*counts, *options]
    yield "peers.py", [*folder, *every, *options]
    if form == "full":
        yield "memory.py", []
        if pages:
            yield "batch.py", [pages, 2000, 10000, "--name", "batch-pages", *options]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("form", nargs="?", default="short", choices=["smoke", "short", "full"])
    arguments.add_argument("--pages")
    arguments.add_argument("--record", action="store_true")
    arguments = arguments.parse_args()
    if not pathlib.Path(measure.TCSUM).exists():
        sys.exit(f"There is no {measure.TCSUM}: swift build -c release --product tcsum")
    start = time.monotonic()
    if arguments.form == "smoke":
        smoke()
    else:
        peers = HERE.parent / ".build/peers/bin/python"
        failed = []
        for script, given in parts(arguments.form, arguments.pages, ["--record"] if arguments.record else []):
            interpreter = peers if script == "peers.py" and peers.exists() else sys.executable
            if python(script, *given, interpreter=interpreter):
                failed.append(script)
        if failed:
            sys.exit(f"Not as wanted: {', '.join(failed)}")
    print(f"{time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
