# Checks beyond the tests; CONTRIBUTING says which run where.
.PHONY: docs doc-coverage coverage address-sanitizer thread-sanitizer valgrind same-bytes check-weights api-breakage

# The documentation as a client sees it, warnings as errors. To read it:
# python3 -m http.server --directory .build/documentation, then /documentation/plainterms.
docs: doc-coverage
	docc convert Sources/PlainTerms/PlainTerms.docc --additional-symbol-graph-dir .build/symbol-graph \
	  --fallback-display-name PlainTerms --fallback-default-module-kind Library --warnings-as-errors \
	  --output-dir .build/documentation
	Checks/documentation-samples.py

# Every public declaration has a doc comment.
doc-coverage: setup
	@Checks/symbol-graph.sh .build/symbol-graph
	@Checks/documentation-coverage.py .build/symbol-graph

# Line coverage of the library by module, from all tests and the runs of the command that they make.
coverage: setup
	rm -rf .build/coverage/debug/codecov
	swift test --enable-code-coverage --scratch-path .build/coverage
	@Checks/line-coverage.py .build/coverage

# The whole test suite under a sanitizer, in a build of its own; any finding fails.
SANITIZER_TESTS ?=
address-sanitizer: setup
	ASAN_OPTIONS=detect_leaks=0 \
	  swift test --sanitize address --scratch-path .build/address $(SANITIZER_TESTS)

thread-sanitizer: setup
	TSAN_OPTIONS=suppressions=$(CURDIR)/Checks/thread-sanitizer.supp \
	  swift test --sanitize thread --scratch-path .build/thread $(SANITIZER_TESTS)

# The release binary under valgrind's memcheck (package valgrind): bad reads, values never set, leaks.
valgrind: setup
	swift build -c release --product tcsum
	@Checks/memcheck.sh .build/release/tcsum .build/valgrind

# The same bytes from debug and release builds, in several locales and time zones, for any number of jobs.
same-bytes: setup
	swift build --product tcsum
	swift build -c release --product tcsum
	@Checks/same-bytes.sh .build/debug/tcsum .build/release/tcsum

# Trains again from the corpora and compares with the committed weights; passes, and says so, where
# the corpora are absent.
check-weights: setup
	@if [ ! -e $(CORPORA)/clauses/train.jsonl ]; then echo "check-weights: no corpora at $(CORPORA); skipped."; \
	else set -e; mkdir -p .build/weights; \
	  swift run -c release tcsum-train tags $(TAGS) --output .build/weights/weights.bin; \
	  swift run -c release tcsum-train unfair-terms $(UNFAIR_TERMS) --output .build/weights/unfair.bin; \
	  (cd Sources/CTermsModel && sha256sum weights.bin unfair.bin) > .build/weights/committed; \
	  (cd .build/weights && sha256sum --check committed); \
	fi

# What would break clients of the last version; passes, and says so, where there is no tag yet.
api-breakage: setup
	@tag=$$(git tag --list '[0-9]*' 'v[0-9]*' --sort=-version:refname | head -1); \
	if [ -z "$$tag" ]; then echo "api-breakage: no version is tagged yet; nothing to compare with."; \
	else swift package diagnose-api-breaking-changes $$tag --products PlainTerms; fi
