# make serve   installs what is missing, builds, ingests Examples/ and serves on 127.0.0.1:8080
# make test    the same set-up, then all tests
# make install PREFIX=/usr/local   builds and puts the program into PREFIX/bin
# make lint    format and the other checks that need no build
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c

PORT ?= 8080
DATABASE ?= .build/examples.sqlite
SWIFT_FLAGS ?= --explicit-target-dependency-import-check error

.PHONY: setup build release serve install test kill-test feed-test replica-test floors lint gates fuzz-smoke-build fuzz-smoke fuzz thread-sanitizer-build thread-sanitizer bench bench-http bench-ingest bench-probe bench-live bench-api bench-pages bench-bulk judges formats tools api-judges pages browser image-check spark-test clean

setup:
	@Scripts/setup

build: setup
	swift build $(SWIFT_FLAGS)

release: setup
	swift build -c release --product parley $(SWIFT_FLAGS)

serve: release
	.build/release/parley serve --ingest Examples --database $(DATABASE) --port $(PORT)

PREFIX ?= /usr/local

install: release
	install -D -m 755 .build/release/parley "$(DESTDIR)$(PREFIX)/bin/parley"

# The socket tests count descriptors, so they have a process of their own: starting programs opens and closes others.
test: setup
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build --skip SocketSuites
	swift test --skip-build --filter SocketSuites
	$(MAKE) --no-print-directory floors

# Kills `parley ingest` at random moments while a server reads the same database.
KILLS ?= 200

kill-test: setup
	swift build --build-tests $(SWIFT_FLAGS)
	KILLS=$(KILLS) swift test --skip-build --filter KillTests

# Keeps a copy by lists and feed while whoever writes, serves or copies is killed, and compares it with the database.
ROUNDS ?= 200

feed-test: setup
	swift build --build-tests $(SWIFT_FLAGS)
	ROUNDS=$(ROUNDS) swift test --skip-build --filter FeedTests

# One writer and two replicas under load, each of which is killed.
replica-test: setup
	swift build --build-tests $(SWIFT_FLAGS)
	ROUNDS=$(ROUNDS) swift test --skip-build --filter EndToEndTests.ReplicaTests

floors:
	.build/debug/parley evaluate Examples --floors Tests/Corpus/examples/floors.txt
	for language in nl en de fr es; do \
		.build/debug/parley evaluate Tests/Corpus/$$language --floors Tests/Corpus/$$language/floors.txt; done
	.build/debug/parley evaluate Tests/Corpus/readouts --floors Tests/Corpus/readouts/floors.txt

lint:
	swift format lint --strict --parallel --recursive Sources Tests Migrations Package.swift
	Scripts/checks

# The HTTP layer under the sanitizers, in build folders of their own: mutated requests, then the socket tests.
FUZZ_COUNT ?= 200000
FUZZ_SEED ?= 1

fuzz-smoke-build: setup
	swift build -c release --sanitize address --scratch-path .build-address --product fuzz-http

fuzz-smoke: fuzz-smoke-build
	.build-address/release/fuzz-http --count $(FUZZ_COUNT) --seed $(FUZZ_SEED)

# Goes on with new seeds until it finds something or is stopped.
fuzz: setup
	swift build -c release --sanitize address --scratch-path .build-address --product fuzz-http
	for seed in $$(seq 1 100000); do .build-address/release/fuzz-http --count 200000 --seed $$seed || exit 1; done

thread-sanitizer-build: setup
	swift build --build-tests --sanitize thread --scratch-path .build-thread

thread-sanitizer: thread-sanitizer-build
	TSAN_OPTIONS=halt_on_error=1 swift test --skip-build --sanitize thread --scratch-path .build-thread --filter SocketSuites

# Outside judges: an independent parser, redbot, slow clients.
judges: release
	[ -x .venv/bin/redbot ] || (python3 -m venv .venv && .venv/bin/pip -q install h11==0.16.0 redbot==2.7.1 pexpect==4.9.0)
	.venv/bin/python Scripts/judges

# Outside judges of the API: its description, and what it answers to anything that the description allows.
api-judges: build
	[ -x .venv/bin/st ] || (python3 -m venv .venv && .venv/bin/pip -q install schemathesis==4.32.5 openapi-spec-validator==0.9.0)
	[ -x .venv/bin/openapi-python-client ] || .venv/bin/pip -q install openapi-python-client==0.29.1 jsonschema==4.26.0
	Scripts/judge-api
	.venv/bin/python Scripts/judge-client

# Outside readers: each export format, read by a library that others wrote, must say what the JSON says.
formats: build
	[ -x .venv/bin/python ] && .venv/bin/python -c 'import icalendar, feedparser, pyld, geojson' 2>/dev/null || (python3 -m venv .venv \
	    && .venv/bin/pip -q install icalendar==7.3.2 feedparser==6.0.14 PyLD==3.3.0 geojson==3.3.0)
	.venv/bin/python Scripts/judge-formats
	.venv/bin/python -c 'import popolo_data, datasette, pyarrow' 2>/dev/null \
	    || .venv/bin/pip -q install everypolitician-popolo==0.0.11 datasette==0.65.5 pyarrow==26.0.1
	.venv/bin/python Scripts/judge-tools --without FollowTheMoney

# The same with FollowTheMoney, whose library compiles ICU's bindings: some minutes, and libicu-dev.
tools: formats
	.venv/bin/python -c 'import followthemoney, nomenklatura' 2>/dev/null \
	    || .venv/bin/pip -q install followthemoney==4.11.2 nomenklatura==4.17.4
	.venv/bin/python Scripts/judge-tools

# A strict HTML parser reads every page that a browser can reach.
pages: release
	[ -x .venv/bin/python ] || python3 -m venv .venv
	.venv/bin/python -c 'import html5lib' 2>/dev/null || .venv/bin/pip -q install html5lib==1.1
	.venv/bin/python Scripts/judge-pages

# A browser opens every kind of page as people do; pictures of them are in .build/screenshots.
browser: release
	Scripts/setup-browser
	.venv/bin/python Scripts/judge-browser --self-test
	.venv/bin/python Scripts/judge-browser

# Measures against peers; see Benchmarks/README.md.
bench: bench-http bench-ingest bench-probe bench-live bench-api bench-pages

bench-ingest: release
	swift build -c release --product measure-articles
	[ -x .venv/bin/trafilatura ] || (python3 -m venv .venv && .venv/bin/pip -q install trafilatura lxml_html_clean)
	.venv/bin/python Benchmarks/run-ingest.py

# How long a question waits beside hard posts, many clients that post, and an import.
bench-probe: release
	Benchmarks/run-probe.py

# What a thousand clients that follow changes cost, and how soon they learn of one.
bench-live: release
	Benchmarks/run-live.py

# Against Datasette and the sqlite3 shell, on 100,000 invented articles.
bench-api: release
	Scripts/bench-setup
	swift build -c release --product seed-database
	[ -x .venv/bin/datasette ] || (python3 -m venv .venv && .venv/bin/pip -q install datasette==0.65.1)
	.venv/bin/python Benchmarks/run-api.py

# What the pages for people cost, on 100,000 invented articles and what is hard for pages.
bench-pages: release
	swift build -c release --product seed-database
	Benchmarks/run-pages.py

# How fast lines of `extract` are loaded, and what questions cost on ten times as many.
BULK ?= 100000

bench-bulk: release
	swift build -c release --product seed-database
	Benchmarks/run-bulk.py --articles $(BULK)

bench-http: release
	Scripts/bench-setup
	swift build -c release --package-path Benchmarks
	Benchmarks/run-http.py

# Feeds each gate a violation and expects it to fail.
gates: build
	Scripts/gates

# The image's second stage, as far as it can be proven without a container engine; needs root and a Debian mirror.
image-check: setup
	Scripts/image-check

# Extraction on Spark with two workers, one of which is killed, against one process; Java 17 comes from the system.
SPARK_ARTICLES ?= 20000

spark-test: release
	command -v java > /dev/null || apt-get install -y openjdk-17-jre-headless
	[ -x .venv/bin/python ] || python3 -m venv .venv
	.venv/bin/python -c 'import pyspark' 2>/dev/null || .venv/bin/pip -q install pyspark==4.0.4
	.venv/bin/python Scale/test.py --program .build/release/parley --count $(SPARK_ARTICLES) --efficiency .5

clean:
	rm -rf .build
