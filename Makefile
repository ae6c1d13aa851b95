# Everything a newcomer needs: `make run` shows a summary, `make test` runs every test.
SYSTEM_PACKAGES := libxml2-dev libicu-dev pkg-config
SAMPLE ?= Corpora/samples/shop-privacy.html
CORPORA ?= ../shared/corpora

.PHONY: run test consumer train cross-validate quality bench manual format lint setup

run: setup
	@swift build -c release --product tcsum
	@.build/release/tcsum $(SAMPLE)

test: setup
	swift build --build-tests
	swift test --skip-build
	@$(MAKE) --no-print-directory consumer

# A package of its own that imports the library, as a client would.
consumer: setup
	swift run --package-path Tests/Consumer summarize Corpora/samples/shop-privacy.html

# The documents that Corpora/labels speaks of, as COLLECTION/SERVICE/DOCUMENT below these folders.
TEXTS ?= $(CORPORA)/policies/text
TAGS = $(CORPORA)/clauses/train.jsonl --further Corpora/labels/further.tsv --texts $(TEXTS)
UNFAIR_TERMS = $(CORPORA)/unfair-tos/train.jsonl $(CORPORA)/unfair-tos/validation.jsonl

# The unfair-terms model is trained with the new tag weights built in.
train: setup
	swift run -c release tcsum-train tags $(TAGS) --output Sources/CTermsModel/weights.bin
	swift run -c release tcsum-train unfair-terms $(UNFAIR_TERMS) --output Sources/CTermsModel/unfair.bin

cross-validate: setup
	swift run -c release tcsum-train tags $(TAGS) --cross-validate
	swift run -c release tcsum-train unfair-terms $(UNFAIR_TERMS) --cross-validate

quality: setup
	@Benchmarks/quality.sh $(CORPORA)

bench: setup
	swift run -c release --package-path Benchmarks pipeline-speed $(PAGES)

# The man page and the completions of three shells, into .build/manual.
manual: setup
	swift build --product tcsum
	swift build --product generate-manual
	@mkdir -p .build/manual
	.build/debug/generate-manual .build/debug/tcsum --date $$(git log -1 --format=%cs) --output-directory .build/manual
	for shell in bash zsh fish; do .build/debug/tcsum --generate-completion-script $$shell > .build/manual/tcsum.$$shell; done

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks/Sources

format:
	swift format --in-place --recursive Package.swift Sources Tests Benchmarks/Sources

# Installs what is missing of the system libraries, or says what to install.
setup:
	@missing=""; \
	for package in $(SYSTEM_PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then run=""; \
	  elif sudo -n true 2>/dev/null; then run="sudo"; \
	  else echo "tcsum needs system packages that are not installed. Please run: sudo apt-get install$$missing" >&2; exit 1; fi; \
	  $$run apt-get update -qq && $$run apt-get install -y -qq $$missing; \
	fi
