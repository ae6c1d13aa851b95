#!/usr/bin/env python3
"""Sentence ends in legal texts: `tcsum clauses` against the test files of MultiLegalSBD.

Usage: Benchmarks/sentences.py FOLDER      the folder of *_test.jsonl; TCSUM names another binary

Each text is read as plain text, so that line structure counts as it does for a reader. An end is
right when it falls after the very character after which the file has one; white space is left
out. Ends are those of the sentences of clauses, and of headings. Standard library only.
"""
import collections, json, os, pathlib, statistics, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TCSUM = os.environ.get("TCSUM", ROOT / ".build/release/tcsum")


def visible(text):
    return sum(not c.isspace() for c in text)


def found_ends(text):
    """Ends as counts of the visible characters before them."""
    raw = text.encode()
    out = subprocess.run(
        [TCSUM, "clauses", "--input-format", "text", "--format", "jsonl", "-"], input=raw, capture_output=True)
    ends, past = set(), 0

    def heading(start, end):
        count = visible(raw[:start].decode(errors="ignore"))
        for line in raw[start:end].decode(errors="ignore").split("\n"):
            count += visible(line)
            if visible(line) > 8:
                ends.add(count)

    for line in out.stdout.decode().splitlines():
        clause = json.loads(line)
        start, end = clause["source"]
        heading(past, start)
        before, words = visible(raw[:start].decode()), clause["text"].encode()
        base = clause["range"][0]
        for lower, upper in clause["sentences"]:
            ends.add(before + visible(words[: upper - base].decode()))
        past = max(past, end)
    heading(past, len(raw))
    return ends


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    by_language = collections.defaultdict(list)
    print("| file | texts | precision | recall | F1 |\n|---|---|---|---|---|")
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*_test.jsonl")):
        right = gold = found = 0
        texts = [json.loads(line) for line in path.open()]
        for item in texts:
            text = item["text"]
            ends = {visible(text[: span["end"]]) for span in item["spans"]}
            mine = found_ends(text)
            right, gold, found = right + len(ends & mine), gold + len(ends), found + len(mine)
        precision, recall = right / max(found, 1), right / max(gold, 1)
        f1 = 2 * right / max(found + gold, 1)
        by_language[path.name[:2]].append(f1)
        print(f"| {path.name} | {len(texts)} | {precision:.3f} | {recall:.3f} | {f1:.3f} |", flush=True)
    for language, scores in by_language.items():
        print(f"| mean of {language} | | | | {statistics.mean(scores):.3f} |")


if __name__ == "__main__":
    main()
