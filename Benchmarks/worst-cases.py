#!/usr/bin/env python3
"""CPU time and memory of the whole pipeline over the worst pages there are.

Usage: Benchmarks/worst-cases.py [NAME ...]      default: every case; needs a release build of tcsum

For each case: CPU seconds (user and system), CPU time per byte against an ordinary page of the same
size (at most 5 times), and peak resident memory against 10 x the input + 64 MB. Ends with code 1
when a case is over a bound or ends with a code other than 0 and 65. Standard library only.
"""
import importlib.util, os, pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TCSUM = os.environ.get("TCSUM", ROOT / ".build/release/tcsum")
MB = 1 << 20
TIMES = 5

spec = importlib.util.spec_from_file_location("memory", ROOT / "Benchmarks/memory.py")
memory = importlib.util.module_from_spec(spec)
spec.loader.exec_module(memory)

HEAD = b"<!DOCTYPE html><html><body><h1>Privacy Policy</h1><p>We keep your data for two years.</p>"
SENTENCE = b"We share your personal data with partners for marketing purposes for 90 days. "


def page(body, head=HEAD):
    return head + body


def joined(make, count):
    return b"".join(make(number) for number in range(count))


def cases():
    yield "100,000 nested elements", lambda: page(b"<div>" * 100_000 + SENTENCE + b"</div>" * 100_000)
    yield "100,000 elements never closed", lambda: page(b"<b><i><a href=x>x" * 100_000)
    yield "a word of 10 MB", lambda: page(b"<p>" + b"a" * (10 * MB))
    yield "1,000,000 list items", lambda: page(b"<ul>" + b"<li>data" * 1_000_000)
    yield "lists in lists, 100,000 deep", lambda: page(b"<ul><li>data" * 100_000)
    yield "a table of 100,000 cells", lambda: page(
        b"<table>" + (b"<tr>" + b"<td>Stripe" * 10) * 10_000)
    yield "a row of 100,000 cells", lambda: page(b"<table><tr>" + b"<td>Stripe" * 100_000)
    yield "cells that span", lambda: page(
        b"<table>" + b"<tr><td rowspan=65534 colspan=1000>Stripe" * 20_000)
    yield "one paragraph of 60 MB", lambda: page(b"<p>" + SENTENCE * (60 * MB // len(SENTENCE)))
    yield "one sentence of 8 MB", lambda: page(
        b"<p>" + SENTENCE.replace(b".", b"") * (8 * MB // len(SENTENCE)))
    yield "500,000 links", lambda: page(
        joined(lambda n: b"<p><a href=/%d>Opt out</a> of sale." % n, 500_000))
    yield "links in one paragraph", lambda: page(
        b"<p>" + joined(lambda n: b"<a href=https://a.example/%d>opt out</a> " % n, 100_000))
    yield "100,000 headings", lambda: page(
        joined(lambda n: b"<h%d>Sharing %d</h%d><p>We share." % (n % 6 + 1, n, n % 6 + 1), 100_000))
    yield "100,000 ids and their links", lambda: page(
        joined(lambda n: b"<p id=s%d><a href=#s%d>Part %d</a>" % (n, n, n), 100_000))
    yield "100,000 recipients", lambda: page(
        b"<p>We share your data with " + joined(lambda n: b"Acme%d Inc., " % n, 100_000))
    yield "100,000 recipients in rows", lambda: page(
        b"<table><tr><th>Company<th>Purpose"
        + joined(lambda n: b"<tr><td>Acme%d Inc.<td>Analytics" % n, 100_000))
    yield "100,000 periods", lambda: page(
        joined(lambda n: b"<p>We keep your log %d for %d days." % (n, n), 100_000))
    yield "100,000 addresses", lambda: page(
        joined(lambda n: b"<p>To delete your data write to a%d@firm%d.example." % (n, n), 100_000))
    yield "100,000 names of the firm", lambda: page(
        joined(lambda n: b"<p>Firm%d Ltd (\xe2\x80\x9cFirm%d\xe2\x80\x9d, \xe2\x80\x9cwe\xe2\x80\x9d) sells data." % (n, n), 100_000))
    yield "dates", lambda: page(joined(lambda n: b"<p>Last updated: %d May 2026." % (n % 28 + 1), 100_000))
    yield "brackets", lambda: page(b"<p>we share " + b"(\xe2\x80\x9c[" * MB)
    yield "at signs and dots", lambda: page(b"<p>" + b"a.@b." * MB)
    yield "capital words", lambda: page(b"<p>" + b"We share data with Aa Bb " + b"Cc Dd Ee " * (MB // 4))
    yield "numbers", lambda: page(b"<p>we keep it for " + b"30 1,000 9 " * (MB // 4))
    yield "Markdown brackets", lambda: b"# Terms\n\nWe keep data.\n\n" + b"[![a](" * MB
    yield "Markdown stars", lambda: b"# Terms\n\nWe keep data.\n\n" + b"*a **b _c `" * MB
    yield "Markdown quotes in quotes", lambda: b"# Terms\n\nWe keep data.\n\n" + b">" * MB + b"\n" + b"> a\n" * MB
    yield "Markdown references", lambda: b"# Terms\n\nWe keep data.\n\n" + joined(
        lambda n: b"[a%d]\n\n[a%d]: https://a.example/%d\n" % (n, n, n), 100_000)
    yield "Markdown table", lambda: b"# Terms\n\n| a | b |\n|---|---|\n" + b"| We share | data |\n" * 200_000
    yield "short lines", lambda: b"TERMS\n\n" + b"We share\n" * 500_000
    yield "lines that look like headings", lambda: joined(
        lambda n: b"%d. SHARING %d\n\nWe share data.\n\n" % (n, n), 100_000)
    for table in sorted((ROOT / "Sources").rglob("*.swift")):
        words = phrases(table.read_text())
        if len(words) >= 60:
            name = f"words of {table.stem}"
            yield name, lambda words=words: near_matches(words)


def phrases(source):
    """The words of the phrases in a table, in their order."""
    literals = re.findall(r'"""(.*?)"""', source, re.S) + re.findall(r'^\s*"(.*)",?$', source, re.M)
    if not re.search(r"Phrase|Cue|Rule|Pattern|Table|Lexicon", source):
        return []
    return re.findall(r"[a-z']{2,}", " ".join(literals).lower())


def near_matches(words):
    """Half as sentences without end, half as sentences of forty words, each word again and again."""
    text = " ".join(words)
    once = text + " " + " ".join(f"{word} {word} {word}" for word in words) + " "
    sentences = [". ".join(" ".join(words[n : n + 40]) for n in range(0, len(words), 40)) + ". "]
    half = MB // 2
    body = (once * (half // len(once) + 1))[:half] + "</p><p>" + (sentences[0] * (half // len(sentences[0]) + 1))[:half]
    return page(b"<p>We " + body.encode())


def run(data):
    with tempfile.TemporaryFile() as source:
        source.write(data)
        source.seek(0)
        # A child of this process would count Python's own memory, from before it becomes tcsum.
        done = subprocess.run(
            ["/usr/bin/time", "-q", "-f", "%M %U %S", TCSUM, "--force", "--format", "json",
             "--max-size", "128", "-"],
            stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=900)
    peak, user, system = done.stderr.split()[-3:]
    return done.returncode, int(peak) * 1024, float(user) + float(system)


def main():
    wanted, failed, ordinary = sys.argv[1:], False, {}
    print("| case | MB | CPU s | × ordinary | peak MB |\n|---|---|---|---|---|")
    for name, make in cases():
        if wanted and not any(word in name for word in wanted):
            continue
        data = make()
        megabytes = max(1, len(data) // MB)
        size = next((known for known in (1, 2, 4, 8, 16, 64) if known >= megabytes), 64)
        if size not in ordinary:
            likeness = memory.ordinary(size * MB)
            ordinary[size] = run(likeness)[2] / len(likeness)
        code, peak, seconds = run(data)
        times = seconds / len(data) / ordinary[size]
        bound = 10 * len(data) + 64 * MB
        # Starting the program takes some hundredths of a second.
        isOver = (times > TIMES and seconds > 0.3) or peak > bound or code not in (0, 65)
        failed |= isOver
        print(
            f"| {name} | {len(data) / MB:.1f} | {seconds:.2f} | {times:.2f} | {peak / MB:.0f} |"
            + (f" code {code}" if code else "") + (" **over**" if isOver else ""), flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
