#!/usr/bin/env bash
# Runs the command on samples under valgrind's memcheck; any error or lost memory fails.
# Usage: Checks/memcheck.sh TCSUM FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p "$2"
# Valgrind 3.19 cannot read the debugging information that Swift writes.
strip -o "$2/tcsum" "$1"
clang -shared -fPIC -o "$2/sigsuspend.so" Checks/valgrind-sigsuspend.c

check() {
  echo "valgrind tcsum $*"
  local status=0
  LD_PRELOAD="$PWD/$folder/sigsuspend.so" valgrind --quiet --error-exitcode=9 --leak-check=full \
    --show-leak-kinds=definite --errors-for-leak-kinds=definite --suppressions=Checks/valgrind.supp \
    "$folder/tcsum" "$@" > "$folder/output" 2> "$folder/errors" || status=$?
  if [ "$status" = 9 ] || [ ! -s "$folder/output" ]; then cat "$folder/errors" >&2; exit 1; fi
}

folder=$2
check Corpora/samples/shop-privacy.html
check Corpora/samples/bank-privacy.html --format html
check Corpora/samples/news-privacy.html --format json
check Corpora/samples/cookie-policy.md --format jsonld
check Corpora/samples/photo-terms.txt --format text
check extract Corpora/other-formats/club-privacy.mhtml
check clauses Corpora/samples/video-terms.html --format jsonl --explain
check batch Corpora/bad-input Corpora/samples/vague-privacy.html --jobs 2
check diff Corpora/versions/base.md Corpora/versions/sale.md --format html
check compare Corpora/samples/vague-privacy.html Corpora/samples/notes-privacy.html
check chain Corpora/chain --from Larkspur
echo "No bad access, no memory lost."
