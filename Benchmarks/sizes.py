#!/usr/bin/env python3
"""How the cost of a page grows with its size, from 1 KB to 64 MB, and what a start costs.

Usage: Benchmarks/sizes.py [--most MB] [--record]      default 64

The page is one generated privacy policy after another (Corpus/generate.py), numbered so that no two clauses are the same,
and a script after each, as pages have them: text is an eighth of the bytes, and 64 MB hold fewer than the 200,000 blocks
that are read of a page. CPU seconds are the least of three runs of `tcsum` (one from 16 MB on), less those of a page of
1 KB; the rate should not fall as the page grows.
"""
import argparse, pathlib, random, sys, tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "Corpus"))
import generate, measure, record, shells

KB = 1 << 10


def growing(size):
    """A page of about `size` bytes."""
    parts, count, number, numbers = [], 0, 0, random.Random(7)
    while count < size:
        kind, document, _, _ = generate.document(7, number)
        number += 1
        if kind != "privacy-policy" or number % 50 == 0:
            continue
        title, dated, sections = document
        sections = [(f"{number}.{n} {name}", [(f"{number}: {words}", items) for words, items in paragraphs]) for n, (name, paragraphs) in enumerate(sections)]
        text = shells.blocks((title, dated, sections), lambda h: f'<h2 class="title">{h}</h2>',
                             lambda p: f'<div class="row"><div class="col-12 rich-text"><p class="body-copy">{p}</p></div></div>')
        text += shells.script(numbers, 10 * KB)
        parts.append(text)
        count += len(text.encode()) + 1
    page = "\n".join(parts).encode()[: max(size - 200, 400)].decode(errors="ignore")
    return shells.page("Privacy Policy", "", page)


def start_up():
    """Costs of `--version`, and of a page of 1 KB."""
    with tempfile.NamedTemporaryFile("w", suffix=".html") as page:
        page.write(growing(KB))
        page.flush()
        for name, arguments in (("tcsum --version", ["--version"]), ("a page of 1 KB", ["--force", page.name])):
            costs = [measure.tcsum(*arguments) for _ in range(15)]
            count = measure.instructions(*arguments)
            yield name, min(cost.cpu for cost in costs) * 1000, min(cost.wall for cost in costs) * 1000, count, costs[0].peak


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--most", type=float, default=64, help="the largest page, MB")
    arguments.add_argument("--record", action="store_true")
    arguments = arguments.parse_args()
    result = record.Record(
        "sizes", "Cost by size of page: what was measured",
        f"`Benchmarks/sizes.py --most {arguments.most:g}`; {measure.machine()}. CPU seconds are the least of three runs.",
        is_kept=arguments.record)
    result.table(["start", "CPU ms", "wall ms", "million instructions", "peak MB"], (
        (name, f"{cpu:.1f}", f"{wall:.1f}", f"{count:.0f}" if count else "–", f"{peak:.0f}")
        for name, cpu, wall, count, peak in start_up()))

    rates, peaks = [], []

    def rows():
        size, start = KB, 0
        while size <= arguments.most * KB * KB:
            with tempfile.NamedTemporaryFile("w", suffix=".html") as page:
                page.write(growing(size))
                page.flush()
                cost = measure.best(3 if size < 16 << 20 else 1, "--force", page.name, "--format", "json")
            if size == KB:
                start = cost.cpu
            else:
                spent = max(cost.cpu - start, 1e-4)
                rates.append((size / KB, size / 1e6 / spent))
                peaks.append((size / KB, cost.peak))
                yield (f"{size // KB:,} KB", f"{cost.cpu:.3f}", f"{rates[-1][1]:.1f}", f"{cost.peak:.0f}")
            size *= 4

    result.table(["page", "CPU s", "MB a CPU second, start-up apart", "peak MB"], rows())
    by_size = dict(rates)
    if 1024 in by_size and rates[-1][0] > 1024:
        ratio = by_size[1024] / rates[-1][1]
        result.say(f"A page of {rates[-1][0] / 1024:g} MB costs {ratio:.2f} × as much a byte as one of 1 MB (wanted: at most 1.3).")
    result.chart("MB a CPU second by size of page", record.lines(
        "Rate by size of page", "KB", "MB a CPU second", {"tcsum --format json": rates}))
    result.chart("Peak memory by size of page", record.lines(
        "Peak memory by size of page", "KB", "MB", {"peak MB": peaks}, log_y=True))
    result.write()


if __name__ == "__main__":
    main()
