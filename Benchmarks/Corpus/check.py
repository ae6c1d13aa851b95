#!/usr/bin/env python3
"""Holds what `tcsum batch` found against what is true of a generated corpus.

Usage: check.py RESULTS.jsonl TRUTH.jsonl [--floor F1] [--show QUESTION]

Documents must be the same, in the same order. An answer that is stated counts once, an item of a list (names, periods,
addresses) once each: right, wrong or missed, summed over all documents. Silence is right where "not stated" is true.
Prints the figures, then each question with errors. Ends with code 1 below the floor, or when a document is missing.
"""
import argparse, collections, json, re, sys

LISTS = {"named-recipients", "retention-periods", "contact"}
NUMBERS = {word: str(n) for n, word in enumerate("zero one two three four five six seven".split())}
FORMS = {"ltd", "inc", "gmbh", "llc", "the"}


def plain(value):
    """Words without case, marks and legal forms; number words as digits."""
    words = re.findall(r"\w+", str(value).lower())
    return " ".join(NUMBERS.get(word, word) for word in words if word not in FORMS)


def same(one, other):
    one, other = plain(one), plain(other)
    return one == other or min(len(one), len(other)) > 3 and (one in other or other in one)


class Tally:
    def __init__(self):
        self.right, self.wrong, self.missed = (collections.Counter() for _ in range(3))
        self.silent = self.truly_silent = self.kinds = self.documents = self.failed = 0
        self.examples = []

    def add(self, true, found):
        """Counts one document; `found` is its line of results."""
        self.documents += 1
        if "error" in found:
            self.failed += 1
        answers = {question: answer["answer"] for question, answer in found.get("answers", {}).items()}
        self.kinds += found.get("document", {}).get("kind") == true["kind"]
        for question in answers.keys() | true["answers"].keys():
            self.compare(question, true["answers"].get(question), answers.get(question), true["id"])

    def compare(self, question, true, found, place):
        true, found = ([] if value in (None, "not-stated") else value if isinstance(value, list) else [value] for value in (true, found))
        right = sum(any(same(a, b) for b in found) for a in true)
        wrong = sum(not any(same(a, b) for b in true) for a in found)
        self.right[question] += right
        self.wrong[question] += wrong
        self.missed[question] += len(true) - right
        self.silent += not found
        self.truly_silent += not found and not true
        if wrong or right < len(true):
            self.examples.append((question, place, true, found))

    @property
    def f1(self):
        right, wrong, missed = (sum(counter.values()) for counter in (self.right, self.wrong, self.missed))
        return 2 * right / max(2 * right + wrong + missed, 1)


def check(results, truth):
    """The tally of the lines of two open files; stops with a message where they do not fit."""
    tally, found = Tally(), iter(results)
    for line in truth:
        true, result = json.loads(line), json.loads(next(found, "{}"))
        if not str(result.get("id", "")).endswith(true["id"]):
            sys.exit(f"{true['id']}: expected here, found {result.get('id')}")
        tally.add(true, result)
    if next(found, None):
        sys.exit("There are more results than documents.")
    return tally


def rows(tally):
    """Figures as (name, value)."""
    right, wrong, missed = (sum(counter.values()) for counter in (tally.right, tally.wrong, tally.missed))
    return [("documents", f"{tally.documents:,}"), ("without a report", str(tally.failed)),
            ("answer-F1", f"{tally.f1:.4f}"), ("precision", f"{right / max(right + wrong, 1):.4f}"),
            ("recall", f"{right / max(right + missed, 1):.4f}"),
            ("silence that is true", f"{tally.truly_silent / max(tally.silent, 1):.4f}"),
            ("kind of document", f"{tally.kinds / max(tally.documents, 1):.4f}")]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("results")
    arguments.add_argument("truth")
    arguments.add_argument("--floor", type=float, default=0)
    arguments.add_argument("--show")
    arguments = arguments.parse_args()
    with open(arguments.results) as results, open(arguments.truth) as truth:
        tally = check(results, truth)
    for name, value in rows(tally):
        print(f"{name}: {value}")
    for question in sorted(tally.right | tally.wrong | tally.missed):
        if tally.wrong[question] or tally.missed[question]:
            print(f"  {question}: {tally.right[question]} right, {tally.wrong[question]} wrong, {tally.missed[question]} missed")
    for question, place, true, found in tally.examples:
        if question == arguments.show:
            print(f"{place}: true {true}, found {found}")
    if tally.f1 < arguments.floor or tally.failed:
        sys.exit(1)


if __name__ == "__main__":
    main()
