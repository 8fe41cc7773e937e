# make serve   installs what is missing, builds, ingests Examples/ and serves on 127.0.0.1:8080
# make test    the same set-up, then all tests
# make lint    format and the other checks that need no build
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c

PORT ?= 8080
DATABASE ?= .build/examples.sqlite
SWIFT_FLAGS ?= --explicit-target-dependency-import-check error

.PHONY: setup build release serve test floors lint gates clean

setup:
	@Scripts/setup

build: setup
	swift build $(SWIFT_FLAGS)

release: setup
	swift build -c release --product parley $(SWIFT_FLAGS)

serve: release
	.build/release/parley serve --ingest Examples --database $(DATABASE) --port $(PORT)

test: setup
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build
	$(MAKE) --no-print-directory floors

floors:
	.build/debug/parley evaluate Examples --floors Examples/floors.txt

lint:
	swift format lint --strict --parallel --recursive Sources Tests Migrations Package.swift
	Scripts/checks

# Feeds each gate a violation and expects it to fail.
gates: build
	Scripts/gates

clean:
	rm -rf .build
