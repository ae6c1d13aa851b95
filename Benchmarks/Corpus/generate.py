#!/usr/bin/env python3
"""Makes a corpus of documents of companies that do not exist, with what is true of each.

Usage: generate.py COUNT FOLDER     FOLDER/pages, in folders of a thousand, and FOLDER/truth.jsonl
       generate.py COUNT - --truth FILE     the pages as JSON Lines ({"id", "html" or "markdown"}) to a pipe

Each document draws clauses from the tables in clauses/, fills their slots (slots.py) and stands in one of several pages
(shells.py). The same seed gives the same bytes; document N is the same in a corpus of any size.
A line of the truth is {"id", "kind", "shell", "answers"}: only questions that are answered are there.
--weight: about how many KB of scripts, styles and menus a page carries (default 20). Standard library only.
"""
import argparse, functools, json, pathlib, random, sys

import shells
from slots import slots

HERE = pathlib.Path(__file__).resolve().parent
KINDS = {"privacy": ("privacy-policy", 60, ["Privacy Policy", "Privacy Notice"]),
         "terms": ("terms", 25, ["Terms of Service", "Terms of Use"]),
         "cookies": ("cookie-policy", 15, ["Cookie Policy"])}
SHORTEST = 110  # words, besides items of lists
LISTS = {"named-recipients", "retention-periods", "contact"}


@functools.cache
def clauses(kind):
    """[(headings, [(chance, [(answers, wordings)])])] as the table of the kind says."""
    sections = []
    for line in (HERE / f"clauses/{kind}.txt").read_text().splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "==":
            sections.append((rest.split(" | "), []))
        elif mark == "--":
            sections[-1][1].append((float(rest.split()[-1]), []))
        elif mark == "?":
            pairs = [tuple(part.split(" ", 1)) for part in rest.split("; ") if part]
            sections[-1][1][-1][1].append((pairs, []))
        elif line and mark != "#":
            sections[-1][1][-1][1][-1][1].append(line)
    return sections


def add(answers, question, value):
    if question == "min-age":
        answers[question] = int(value)
    elif question not in LISTS:
        # A period beside a criterion: there is a period.
        if answers.get(question) != "fixed":
            answers[question] = value
    else:
        listed = answers.setdefault(question, [])
        listed += [item for item in value.split(", ") if item not in listed]


def document(seed, number):
    """Document `number`: its kind, parts (shells.py), answers, and the chances that are left."""
    chance = random.Random(f"{seed}:{number}")
    name = chance.choices(list(KINDS), [weight for _, weight, _ in KINDS.values()])[0]
    kind, _, titles = KINDS[name]
    fill = slots(chance)
    sections, answers = draw(name, fill, chance)
    while sum(len(words.split()) for _, paragraphs in sections for words, _ in paragraphs) < SHORTEST:
        sections, answers = draw(name, fill, chance)
    dated = ""
    if chance.random() < 0.7:
        dated = f"{chance.choice(['Last updated', 'Effective date', 'Effective'])}: {fill['date']}"
        answers["effective-date"] = fill["day"]
    return kind, (f"{fill['company']} {chance.choice(titles)}", dated, sections), answers, chance


def draw(name, fill, chance):
    """Sections of a document and what they answer."""
    sections, answers = [], {}
    for headings, topics in clauses(name):
        paragraphs = []
        for probability, cases in topics:
            if chance.random() >= probability:
                continue
            pairs, wordings = chance.choice(cases)
            words, *items = chance.choice(wordings).format_map(fill).split(" * ")
            paragraphs.append((words, items))
            for question, value in pairs:
                add(answers, question, value.format_map(fill))
        if paragraphs:
            sections.append((chance.choice(headings), paragraphs))
    return sections, answers


def page(seed, number, weight):
    kind, parts, answers, chance = document(seed, number)
    shell = chance.choice([*shells.SHELLS, "markdown"])
    if shell == "markdown":
        text = shells.markdown(parts)
    else:
        text = shells.SHELLS[shell](parts, chance, int(weight * 1000 * chance.uniform(0.5, 1.5)))
    return text, {"kind": kind, "shell": shell, "answers": answers}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("count", type=int)
    arguments.add_argument("output", help="a folder, or - for JSON Lines")
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--weight", type=float, default=20)
    arguments.add_argument("--truth", help="where the truth goes")
    arguments = arguments.parse_args()
    if arguments.output == "-" and not arguments.truth:
        sys.exit("Pages go to standard output: say with --truth FILE where the truth goes.")
    make(arguments.count, arguments.output, arguments.seed, arguments.weight, arguments.truth)


def make(count, output, seed=1, weight=20, truth=None):
    """Writes the corpus; returns the bytes of its pages."""
    size, folder = 0, pathlib.Path(output) / "pages"
    if output != "-":
        folder.mkdir(parents=True, exist_ok=True)
    with open(truth or folder.parent / "truth.jsonl", "w") as told:
        for number in range(count):
            text, true = page(seed, number, weight)
            size += len(text.encode())
            ending = "md" if true["shell"] == "markdown" else "html"
            name = f"{number // 1000:04}/{number:07}.{ending}"
            if output == "-":
                print(json.dumps({"id": name, "markdown" if ending == "md" else "html": text}))
            else:
                (folder / name).parent.mkdir(exist_ok=True)
                (folder / name).write_text(text)
            told.write(json.dumps({"id": name, **true}) + "\n")
    return size


if __name__ == "__main__":
    main()
