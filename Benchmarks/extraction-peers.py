#!/usr/bin/env python3
"""Page to text: `tcsum extract` beside the extractors of PyPI, in one run over the same pages.

Usage: Benchmarks/extraction-peers.py [CORPORA] [--every N]     default ../shared/corpora
Requirements: python3 -m venv .build/peers && .build/peers/bin/pip install \
    trafilatura readability-lxml 'lxml[html_clean]' resiliparse jusText
  and run it with .build/peers/bin/python, after `swift build -c release --product tcsum`.

Pages and their hand-made texts: CORPORA/extraction/gold-dev.tar.zst. Words are counted as a bag;
precision, recall and F1 are means over the pages; heading recall counts gold headings that come
out as headings (of the tools that write them). The scorer is CORPORA/../tools/score_extraction.py.

CPU seconds are user and system time of one process and one thread, pages in memory: in-process
for the Python tools (decoding included, imports not), and for tcsum that of one command a page,
less that of a command over an empty page, which is start-up alone.
"""
import argparse, os, pathlib, resource, statistics, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parent.parent
TCSUM = os.environ.get("TCSUM", str(ROOT / ".build/release/tcsum"))


def command_seconds(page):
    """Text and CPU seconds of one command over `page`."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([TCSUM, "extract", page], capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return done.stdout.decode(), cpu


def tcsum():
    with tempfile.NamedTemporaryFile(suffix=".html") as empty:
        empty.write(b"<p>Words.</p>")
        empty.flush()
        start_up = statistics.median(command_seconds(empty.name)[1] for _ in range(25))

    def extract(page, bytes):
        text, seconds = command_seconds(page)
        return text, max(seconds - start_up, 0)

    return extract


def in_process(function):
    def extract(page, bytes):
        start = time.process_time()
        try:
            text = function(bytes) or ""
        except Exception as error:
            print(f"{page}: {type(error).__name__}", file=sys.stderr)
            text = ""
        return text, time.process_time() - start

    return extract


def trafilatura(**options):
    from trafilatura import extract

    return in_process(lambda page: extract(page, output_format="markdown", **options))


def readability():
    import lxml.html
    from readability import Document

    def read(page):
        tree = lxml.html.fromstring(Document(page).summary())
        for node in tree.iter("h1", "h2", "h3", "h4", "h5", "h6"):
            node.text = "\n\n" + "#" * int(node.tag[1]) + " " + (node.text or "")
            node.tail = "\n\n" + (node.tail or "")
        for node in tree.iter("p", "li", "div", "br", "td", "th"):
            node.tail = "\n" + (node.tail or "")
        return tree.text_content()

    return in_process(read)


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    return in_process(
        lambda page: extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True))


def justext():
    import justext

    english, french, german = (justext.get_stoplist(name) for name in ("English", "French", "German"))

    def read(page):
        # It wants to be told the language; a page mostly declares its own.
        start = page.find(b"<html")
        tag = page[start : page.find(b">", start)].lower()
        words = french if b'lang="fr' in tag else german if b'lang="de' in tag else english
        kept = [p for p in justext.justext(page, words) if not p.is_boilerplate]
        return "\n\n".join(("# " if p.is_heading else "") + p.text for p in kept)

    return in_process(read)


TOOLS = [
    ("tcsum", tcsum, ".md"),
    ("trafilatura", trafilatura, ".md"),
    ("trafilatura favor_recall", lambda: trafilatura(favor_recall=True), ".md"),
    ("readability-lxml", readability, ".md"),
    ("resiliparse main_content", resiliparse, ".txt"),
    ("jusText", justext, ".md"),
]


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpora", nargs="?", default=str(ROOT / "../shared/corpora"))
    arguments.add_argument("--every", type=int, default=1, help="only every Nth page")
    arguments.add_argument("--only", help="only the tool of this name")
    arguments = arguments.parse_args()
    tools = pathlib.Path(arguments.corpora) / "../tools"
    archive = pathlib.Path(arguments.corpora) / "extraction/gold-dev.tar.zst"
    if not archive.exists():
        sys.exit(f"There is no {archive}: see Corpora/README.md.")
    with tempfile.TemporaryDirectory() as work:
        subprocess.run(["tar", "-I", "zstd -d --long=27", "-xf", archive, "-C", work], check=True)
        gold = pathlib.Path(work) / "gold-dev"
        names = sorted(path.name[: -len(".gold.md")] for path in gold.glob("*.gold.md"))
        chosen = names[:: arguments.every]
        for name in set(names) - set(chosen):
            (gold / f"{name}.gold.md").unlink()
        pages = {name: (gold / f"{name}.html").read_bytes() for name in chosen}
        size = sum(map(len, pages.values())) / 1e6
        print(f"{len(pages)} pages, {size:.1f} MB\n")
        print("| tool | F1 | precision | recall | recall < .5 | headings | CPU s per MB |")
        print("|---|---|---|---|---|---|---|")
        for name, make, suffix in TOOLS:
            if arguments.only not in (None, name):
                continue
            try:
                extract = make()
            except ImportError as error:
                print(f"| {name} | not installed ({error.name}) |")
                continue
            out = pathlib.Path(work) / name.replace(" ", "-")
            out.mkdir()
            seconds = 0
            for page, content in pages.items():
                text, cpu = extract(str(gold / f"{page}.html"), content)
                seconds += cpu
                (out / f"{page}{suffix}").write_text(text)
            scores = out / "scores.tsv"
            subprocess.run(
                [sys.executable, tools / "score_extraction.py", out, gold, "--tsv", scores],
                check=True, stdout=subprocess.DEVNULL)
            rows = [line.split("\t") for line in scores.read_text().splitlines()[1:]]
            mean = lambda column: statistics.mean(float(row[column]) for row in rows)
            low = sum(float(row[2]) < 0.5 for row in rows)
            headings = [float(row[9]) for row in rows if row[9] != "None"]
            shown = f"{statistics.mean(headings):.3f}" if suffix == ".md" and headings else "–"
            print(
                f"| {name} | {mean(3):.3f} | {mean(1):.3f} | {mean(2):.3f} | {low} | {shown} "
                f"| {seconds / size:.4f} |", flush=True)


if __name__ == "__main__":
    main()
