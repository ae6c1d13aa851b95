#!/usr/bin/env python3
"""chain.py recall CHAIN.json KEYS | chain.py sample CHAIN.json SEED COUNT

recall: of the recipients that the answer keys name (KEYS/NAME.json, "named-recipients"), the share that the JSON of
`tcsum chain FOLDER --format json` has as an edge from the document NAME, by the name as written or the company's.
sample: COUNT edges chosen by SEED, with the words of each, to be read by hand: is the company the one that is named?"""
import json, os, random, re, sys, unicodedata

SUFFIX = r"\b(inc|llc|ltd|limited|gmbh|corp|corporation|plc|company|co|sa|sas|ab|ag|bv|sarl)\b\.?"


def company(name):
    name = unicodedata.normalize("NFKC", re.sub(r"\(.*?\)", " ", name)).casefold()
    return re.sub(r"[\W_]+", "", re.sub(SUFFIX, " ", name))


def same(one, other):
    one, other = company(one), company(other)
    inside = min(len(one), len(other)) >= 4 and (one in other or other in one)
    return bool(one and other) and (one == other or inside)


def recall(chain, keys):
    names = {entry["id"]: entry["name"] for entry in chain["companies"]}
    named = {}
    for edge in chain["edges"]:
        for disclosure in edge["disclosures"]:
            document = os.path.splitext(os.path.basename(disclosure["document"]))[0]
            named.setdefault(document, set()).update([disclosure["name"], names[edge["to"]]])
    found = total = 0
    for key in sorted(os.listdir(keys)):
        answers = json.load(open(os.path.join(keys, key), encoding="utf8"))["answers"]
        gold = answers.get("named-recipients", {}).get("answer") or []
        for name in gold if isinstance(gold, list) else []:
            total += 1
            found += any(same(name, other) for other in named.get(key[:-5], ()))
    print(f"recall {found}/{total} = {found / total:.3f}")


def sample(chain, seed, count):
    names = {entry["id"]: entry["name"] for entry in chain["companies"]}
    for edge in random.Random(seed).sample(chain["edges"], count):
        disclosure = edge["disclosures"][0]
        print(names[edge["from"]], "->", names[edge["to"]], "|", disclosure["name"], "|", disclosure["quote"])


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    chain = json.load(open(sys.argv[2], encoding="utf8"))
    if sys.argv[1] == "recall":
        recall(chain, sys.argv[3])
    else:
        sample(chain, int(sys.argv[3]), int(sys.argv[4]))
