#!/usr/bin/env python3
"""spans.py TCSUM CLAUSES.jsonl [--show recipients|retention] [--limit N]

Scores the spans that `tcsum classify --spans` finds in tagged clauses: "recipients" (named organisations that
get data) and "retention" (the words for how long something is kept). Each clause of CLAUSES has both as lists
of verbatim words.

A recipient matches when the names are equal without case, marks and legal form, or when one of four letters
or more holds the other. A retention span matches when both state the same numbers and units, or when both lie
over one another in the clause for at least half the words of the shorter one. Several found spans may match
one of the gold's and the other way round: a found span that matches none is wrong, a gold span that none
matches is missed. Micro-averaged over the clauses. Also printed: F1 over words of the retention spans."""
import argparse, json, re, subprocess, sys, unicodedata

a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
a.add_argument("tcsum"); a.add_argument("clauses"); a.add_argument("--show"); a.add_argument("--limit", type=int)
a = a.parse_args()

UNITS = ("minute", "hour", "day", "week", "month", "year")
NUMBERS = {w: str(i) for i, w in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve".split())}
FORMS = r"\b(inc|llc|ltd|limited|gmbh|corp|corporation|plc|company|co|sa|sas|ab|ag|bv|b\.v|s\.a\.r\.l|sarl)\b\.?"
fold = lambda text: unicodedata.normalize("NFKC", str(text).replace("\u00ad", "")).casefold()
words = lambda text: [NUMBERS.get(w, w) for w in re.findall(r"[^\W_]+", fold(text))]
name = lambda text: re.sub(r"[\W_]+", "", re.sub(FORMS, " ", fold(re.sub(r"\(.*?\)", " ", text))))


def same_name(gold, found):
    g, f = name(gold), name(found)
    return bool(g and f) and (g == f or (min(len(g), len(f)) >= 4 and (g in f or f in g)))


def places(span, text):
    """The places of the span's words in the clause's words."""
    n = len(span)
    return next((set(range(i, i + n)) for i in range(len(text) - n + 1) if text[i:i + n] == span), set())


def same_time(gold, found, text):
    g, f = words(gold), words(found)
    time = lambda span: (sorted(w for w in span if w.isdigit()), [u for u in UNITS if any(w.startswith(u) for w in span)])
    if time(g) == time(f) and all(time(g)): return True
    over = places(g, text) & places(f, text)
    return bool(over) and 2 * len(over) >= min(len(g), len(f))


rows = [json.loads(line) for line in open(a.clauses, encoding="utf8") if line.strip()][:a.limit]
lines = "".join(json.dumps({**{k: r.get(k) for k in ("id", "text", "path", "lead", "doc_type", "kind")},
                            "company": r.get("service")}) + "\n" for r in rows)
found = subprocess.run([a.tcsum, "classify", "--spans", "-"], input=lines, capture_output=True, text=True, check=True)
found = {r["id"]: r for r in map(json.loads, found.stdout.splitlines())}
for field in ("recipients", "retention"):
    right = wrong = hit = missed = 0; tp = fp = fn = 0
    for r in rows:
        gold, got = r[field], found[r["id"]][field]
        if not gold and not got: continue
        text = words(r["text"])
        same = same_name if field == "recipients" else lambda g, f: same_time(g, f, text)
        false = [f for f in got if not any(same(g, f) for g in gold)]
        lost = [g for g in gold if not any(same(g, f) for f in got)]
        right += len(got) - len(false); wrong += len(false); hit += len(gold) - len(lost); missed += len(lost)
        G = set().union(*(places(words(g), text) for g in gold)) if gold else set()
        F = set().union(*(places(words(f), text) for f in got)) if got else set()
        tp += len(G & F); fp += len(F - G); fn += len(G - F)
        if a.show == field and (false or lost):
            print(f"{r['service']} / {r['doc_type']} [{r['id']}] {' > '.join(r['path'])[-120:]} || {r['lead'][:150]}\n  {r['text'][:900]}\n  MISSED {lost} FALSE {false}")
    precision, recall = right / max(1, right + wrong), hit / max(1, hit + missed)
    line = f"{field}: P={precision:.3f} R={recall:.3f} F1={2 * precision * recall / max(1e-9, precision + recall):.3f} of {hit + missed}"
    if field == "retention": line += f"; words F1={2 * tp / max(1, 2 * tp + fp + fn):.3f}"
    print(line, file=sys.stderr if a.show else sys.stdout)
