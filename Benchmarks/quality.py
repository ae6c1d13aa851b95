#!/usr/bin/env python3
"""Every quality figure in one command, with the scorers that come with the development corpora.

Usage: Benchmarks/quality.py [CORPORA] [--only PART] [--record]      default ../shared/corpora; its scorers: CORPORA/../tools

Parts: generated (needs no corpora), extraction, answers, summaries, sentences, spans, tags, unfair-terms. The last two train
five times over and take minutes. Needs `swift build -c release --product tcsum`. What the scorers print goes to standard
error, their figures to a table. Figures on these documents are development figures: the rules were tuned on them.
"""
import argparse, pathlib, re, shutil, statistics, subprocess, sys, tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "Corpus"))
import check, generate, measure, record

HERE = pathlib.Path(__file__).resolve().parent


def command(*arguments, **options):
    return subprocess.run([measure.TCSUM, *map(str, arguments)], stderr=subprocess.DEVNULL, text=True, **options)


def scorer(*arguments):
    """Runs a scorer; its output, which is also shown."""
    done = subprocess.run([str(word) for word in arguments], stdout=subprocess.PIPE, text=True, check=True, cwd=measure.ROOT)
    sys.stderr.write(done.stdout)
    return done.stdout


def figures(text, *patterns):
    """The number after each pattern: NAME, or (NAME, regular expression before the number)."""
    for pattern in patterns:
        name, before = pattern if isinstance(pattern, tuple) else (pattern, re.escape(pattern) + "[= ]")
        yield name, float(re.findall(before + r"([0-9.]*[0-9])", text)[-1])


def extract(page, output, *options):
    with open(output, "w") as text:
        command("extract", *options, page, stdout=text)


class Quality:
    """The parts; each gives pairs of a figure's name and its value."""

    def __init__(self, corpora, work):
        self.corpora, self.tools, self.work = corpora, corpora / "../tools", work

    def unpacked(self, archive):
        path = self.corpora / archive
        subprocess.run(["tar", "-I", "zstd -d --long=27", "-xf", path, "-C", self.work], check=True)

    def generated(self):
        generate.make(2000, self.work / "generated")
        with open(self.work / "found.jsonl", "w") as found:
            command("batch", self.work / "generated/pages", "--fields", "answers,document", stdout=found)
        with open(self.work / "found.jsonl") as found, open(self.work / "generated/truth.jsonl") as truth:
            tally = check.check(found, truth)
        yield "2,000 generated documents: answers, F1", tally.f1
        yield "silence that is true", tally.truly_silent / tally.silent

    def extraction(self):
        self.unpacked("extraction/gold-dev.tar.zst")
        gold, out = self.work / "gold-dev", self.work / "extracted"
        several = {line.split()[0] for line in (self.corpora / "extraction/multi-document.txt").read_text().splitlines() if line}
        for folder in ("extracted", "asked", "single", "several"):
            (self.work / folder).mkdir()
        for page in sorted(gold.glob("*.html")):
            extract(page, out / f"{page.stem}.md")
        for text in gold.glob("*.gold.md"):
            name = text.name.removesuffix(".gold.md")
            shutil.copy(text, self.work / ("several" if name in several else "single"))
            if name in several:
                # The document asked for by the first line of its text.
                title = next(line.strip("#*_ ") for line in text.read_text().splitlines() if line.strip())
                asked = self.work / "asked" / f"{name}.md"
                extract(gold / f"{name}.html", asked, "--part", title)
                if not asked.stat().st_size:
                    shutil.copy(out / asked.name, asked)
        for name, folder, against in (("all pages", out, gold), ("pages of one document", out, self.work / "single"),
                                      ("pages of several, each asked for", self.work / "asked", self.work / "several")):
            if any(against.glob("*.gold.md")):
                text = scorer("python3", self.tools / "score_extraction.py", folder, against)
                yield from figures(text, (f"page to text, {name}: F1", "BoW P=.* R=.* F1="), ("headings found", "headR="))

    def documents(self):
        for key in sorted((self.corpora / "answers/keys").glob("*.json")):
            pages = [self.corpora / f"answers/{key.stem}{ending}" for ending in (".html", ".md")]
            yield key.stem, next(page for page in pages if page.exists())

    def answers(self):
        (self.work / "answers").mkdir()
        for name, page in self.documents():
            with open(self.work / f"answers/{name}.json", "w") as output:
                command("--force", "--format", "json", page, stdout=output)
        text = scorer("python3", self.tools / "score_answers.py", self.work / "answers", self.corpora / "answers")
        yield from figures(text, ("reader's questions, answer-F1", "answer-F1="), ("“doesn't say” that is true", "silence-precision="), ("quotes that are verbatim", "faithful="))

    def summaries(self):
        (self.work / "summaries").mkdir()
        for name, page in self.documents():
            with open(self.work / f"summaries/{name}.md", "w") as output:
                command("--force", page, stdout=output)
        text = scorer("python3", self.tools / "readability.py", *(self.work / "summaries").glob("*.md"))
        grades = [float(grade) for grade in re.findall(r"grade=([\d.]+)", text)]
        yield "reading grade of summaries, mean", statistics.mean(grades)
        yield "reading grade, highest", max(grades)
        yield "longest summary, lines", max(int(count) for count in re.findall(r"lines=(\d+)", text))

    def sentences(self):
        self.unpacked("extraction/sbd-multilegal-test.tar.zst")
        folder = next(self.work.rglob("en*_test.jsonl")).parent
        text = scorer("python3", HERE / "sentences.py", folder)
        yield "sentence ends in English legal texts, F1", float(re.search(r"mean of en \| \| \| \| ([\d.]+)", text).group(1))

    def spans(self):
        text = scorer("python3", HERE / "spans.py", measure.TCSUM, self.corpora / "clauses/train.jsonl")
        for kind in ("recipients", "retention"):
            yield f"spans of {kind} in loose clauses, F1", float(re.search(kind + r": .*? F1=([\d.]+)", text).group(1))

    def train(self, what, *files):
        return scorer("swift", "run", "-c", "release", "tcsum-train", what, *files, "--cross-validate")

    def tags(self):
        text = self.train("tags", self.corpora / "clauses/train.jsonl")
        yield from figures(text, ("40 tags, five folds: micro-F1", "micro-F1 "), ("macro-F1", "macro-F1 "))

    def unfair_terms(self):
        text = self.train("unfair-terms", self.corpora / "unfair-tos/train.jsonl", self.corpora / "unfair-tos/validation.jsonl")
        yield from figures(text, ("unfair terms, five folds: micro-F1", "micro-F1 "), ("macro-F1", "macro-F1 "))


PARTS = ["generated", "extraction", "answers", "summaries", "sentences", "spans", "tags", "unfair-terms"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpora", nargs="?", type=pathlib.Path, default=measure.ROOT / "../shared/corpora")
    arguments.add_argument("--only", action="append", choices=PARTS, help="may be given again")
    arguments.add_argument("--record", action="store_true")
    arguments = arguments.parse_args()
    chosen = arguments.only or PARTS
    corpora = arguments.corpora.resolve()
    if chosen != ["generated"] and not (corpora / "answers").exists():
        sys.exit(f"There are no corpora in {corpora}: see Corpora/README.md.")
    result = record.Record("quality", "Quality of the whole way: what was measured",
                           f"`Benchmarks/quality.py{''.join(f' --only {part}' for part in arguments.only or [])}`, on the development corpora.", is_kept=arguments.record)
    found = []
    with tempfile.TemporaryDirectory() as work:
        quality = Quality(corpora, pathlib.Path(work))
        result.table(["part", "figure", "value"], (
            found.append((name, value)) or (part, name, f"{value:.3f}" if value <= 1 else f"{value:.1f}")
            for part in chosen for name, value in getattr(quality, part.replace("-", "_"))()))
    shares = [(name[:32], value) for name, value in found if value <= 1]
    result.chart("Shares and F1", record.bars("Shares and F1 (1 is best)", shares))
    result.write()


if __name__ == "__main__":
    main()
