# Everything a newcomer needs: `make run` shows a summary, `make test` runs every test.
SYSTEM_PACKAGES := libxml2-dev libicu-dev zlib1g-dev libzstd-dev pkg-config
SAMPLE ?= Corpora/samples/shop-privacy.html
CORPORA ?= ../shared/corpora

.PHONY: run test consumer train cross-validate quality bench manual dist check-dist format lint setup

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
	@test -z "$$(ls Tests/Consumer/.build/checkouts)" || { echo "The library pulls a package." >&2; exit 1; }

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

# Every quality figure; Benchmarks/quality.py says how to measure one alone.
quality: setup
	swift build -c release --product tcsum
	@Benchmarks/quality.py $(CORPORA)

# Speed and memory in about two minutes; FORM=full takes half an hour, PAGES=FOLDER archived pages.
FORM ?= short
bench: setup
	swift build -c release --product tcsum
	@Benchmarks/bench.py $(FORM) $(if $(PAGES),--pages $(PAGES))

# The man page and the completions of three shells, into .build/manual.
manual: setup
	swift build --product tcsum
	swift build --product generate-manual
	@mkdir -p .build/manual
	.build/debug/generate-manual .build/debug/tcsum --date $$(git log -1 --format=%cs) --output-directory .build/manual
	sed -i 's/^tcsum .*/.Dl &/' .build/manual/tcsum.1
	for shell in bash zsh fish; do .build/debug/tcsum --generate-completion-script $$shell > .build/manual/tcsum.$$shell; done

# The command with Swift's runtime inside, its man page and completions: .build/dist/tcsum-….tar.gz.
# libxml2, ICU, zlib and libzstd stay those of the system: the packages that the machine it runs on must have.
RUN_PACKAGES := libxml2 libicu72 zlib1g libzstd1
dist: manual
	swift build -c release --product tcsum --static-swift-stdlib --scratch-path .build/static
	@set -e; name=tcsum-$$(.build/static/release/tcsum --version)-linux-$$(uname -m); cd .build; \
	rm -rf dist/$$name; \
	install -D -s static/release/tcsum dist/$$name/bin/tcsum; \
	install -D -m 644 manual/tcsum.1 dist/$$name/share/man/man1/tcsum.1; \
	install -D -m 644 manual/tcsum.bash dist/$$name/share/bash-completion/completions/tcsum; \
	install -D -m 644 manual/tcsum.zsh dist/$$name/share/zsh/site-functions/_tcsum; \
	install -D -m 644 manual/tcsum.fish dist/$$name/share/fish/vendor_completions.d/tcsum.fish; \
	install -m 644 ../LICENSE ../README.md ../CHANGELOG.md dist/$$name; \
	tar -C dist --sort=name --owner=0 --group=0 --numeric-owner --mtime=@$$(git log -1 --format=%ct) \
	  -c $$name | gzip -n9 > dist/$$name.tar.gz; \
	ls -l dist/$$name.tar.gz

# Runs the tarball in a bare Debian without Swift. Needs root and the package debootstrap.
BARE := .build/dist/bare-debian
check-dist: dist
	test -e $(BARE)/bin/sh || debootstrap --variant=minbase \
	  --include=$$(echo $(RUN_PACKAGES) | tr ' ' ,) $$(. /etc/os-release; echo $$VERSION_CODENAME) $(BARE)
	tar -C $(BARE)/usr --strip-components=1 -xzf .build/dist/tcsum-*.tar.gz
	cp $(SAMPLE) $(BARE)/tmp/sample.html
	unshare --mount --pid --fork sh -c \
	  'mount -t proc proc $(BARE)/proc && chroot $(BARE) tcsum /tmp/sample.html' > .build/dist/summary.md
	.build/static/release/tcsum .build/dist/bare-debian/tmp/sample.html | cmp - .build/dist/summary.md

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks/Sources

format:
	swift format --in-place --recursive Package.swift Sources Tests Benchmarks/Sources

include Checks/checks.mk

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
