#!/usr/bin/env bash
# Measures every quality figure on the development corpora, with the scorers that come with them.
# Usage: Benchmarks/quality.sh [CORPORA]     default ../shared/corpora; the scorers are in CORPORA/../tools
set -euo pipefail
cd "$(dirname "$0")/.."
corpora=${1:-../shared/corpora}
tools=$corpora/../tools
[ -d "$corpora/answers" ] || { echo "There are no corpora in $corpora: see Corpora/README.md." >&2; exit 66; }
swift build -c release --product tcsum >&2
tcsum=$PWD/.build/release/tcsum
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

echo "## Extraction (gold-dev)"
tar -I 'zstd -d --long=27' -xf "$corpora/extraction/gold-dev.tar.zst" -C "$work"
gold=$work/gold-dev; mkdir -p "$work/extracted" "$work/single"
for page in "$gold"/*.html; do
  "$tcsum" extract "$page" > "$work/extracted/$(basename "$page" .html).md" 2>/dev/null || true
done
python3 "$tools/score_extraction.py" "$work/extracted" "$gold"
echo "without the pages that hold several documents:"
cp "$gold"/*.gold.md "$work/single"
while read -r name _; do rm -f "$work/single/$name.gold.md"; done < "$corpora/extraction/multi-document.txt"
python3 "$tools/score_extraction.py" "$work/extracted" "$work/single"
echo "the pages that hold several documents, each asked for by the first line of its gold text:"
mkdir -p "$work/asked" "$work/several"
while read -r name _; do
  cp "$gold/$name.gold.md" "$work/several"
  title=$(sed -n '/[^[:space:]]/{s/^[#*_ ]*//;s/[*_ ]*$//;p;q}' "$gold/$name.gold.md")
  "$tcsum" extract --part "$title" "$gold/$name.html" > "$work/asked/$name.md" 2>/dev/null \
    || cp "$work/extracted/$name.md" "$work/asked"
done < "$corpora/extraction/multi-document.txt"
python3 "$tools/score_extraction.py" "$work/extracted" "$work/several"
python3 "$tools/score_extraction.py" "$work/asked" "$work/several"

echo; echo "## Reader's questions and summaries (the documents with answer keys)"
mkdir -p "$work/answers" "$work/summaries"
for key in "$corpora"/answers/keys/*.json; do
  name=$(basename "$key" .json)
  page=$corpora/answers/$name.html; [ -f "$page" ] || page=$corpora/answers/$name.md
  "$tcsum" --force --format json "$page" > "$work/answers/$name.json"
  "$tcsum" --force "$page" > "$work/summaries/$name.md"
done
python3 "$tools/score_answers.py" "$work/answers" "$corpora/answers"
python3 "$tools/readability.py" "$work"/summaries/*.md | awk '
  { match($0, /grade=[0-9.]+/); g = substr($0, RSTART + 6, RLENGTH - 6) + 0
    match($0, /lines=[0-9]+/); l = substr($0, RSTART + 6, RLENGTH - 6) + 0
    sum += g; if (g > most) most = g; if (l > longest) longest = l; n++ }
  END { printf "summaries %d: grade mean %.1f, highest %.1f; longest %d lines\n", n, sum / n, most, longest }'

echo; echo "## Tags (cross-validated by service)"
swift run -c release tcsum-train tags "$corpora/clauses/train.jsonl" --cross-validate
