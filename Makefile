# Everything one does with the project. `make help` tells; nothing here asks anything.

SHELL := /bin/bash
PREFIX ?= /usr/local
NEED := Tests/Tools/need.sh
# Swift where it usually lies, also when PATH does not know it.
export PATH := $(PATH):/opt/swift/usr/bin:/usr/share/swift/usr/bin:$(HOME)/.local/share/swiftly/bin
PROGRAM := .build/release/fardplan
RELEASE := swift build --no-color-diagnostics -c release --static-swift-stdlib --product fardplan
# Without colours, since builds with and without them do not share what they have made.
# The first build shows that it works; later ones are quiet.
QUIET = $(if $(wildcard $(1)),--quiet)
STRICT := --scratch-path .build/check -Xswiftc -warnings-as-errors

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test check soak verify install bench pictures build clean

help:
	@echo 'make run        open the roadmap in the terminal (builds it first)'
	@echo 'make test       all tests'
	@echo 'make check      formatting, no warnings, and all tests'
	@echo 'make verify     what takes longer or needs other programs'
	@echo 'make install    put fardplan in PREFIX/bin (PREFIX=$(PREFIX))'
	@echo 'make bench      measure, beside an empty ncurses program'
	@echo 'make pictures   draw docs/pictures anew'
	@echo 'make clean      remove what was built'

run: build
	@$(PROGRAM) --workspace '$(CURDIR)'

build:
	@$(NEED) swift ncurses
	@test -x $(PROGRAM) || echo 'Building the program; the first time takes some minutes.'
	@$(RELEASE) $(call QUIET,$(PROGRAM))

# Two runs over one build: the second measures and must not share the machine with the first.
test:
	@$(NEED) swift ncurses tmux python git
	swift build --no-color-diagnostics --build-tests $(call QUIET,.build/debug/fardplan)
	swift test --skip-build --quiet --disable-xctest --skip EndToEndTests
	swift test --skip-build --quiet --disable-xctest --filter EndToEndTests

check:
	@$(NEED) swift ncurses tmux python git
	swift format lint --strict --recursive Package.swift Sources Tests
	swift build --no-color-diagnostics --build-tests $(STRICT) $(call QUIET,.build/check/debug/fardplan)
	swift test --skip-build --quiet --disable-xctest $(STRICT) --skip EndToEndTests
	swift test --skip-build --quiet --disable-xctest $(STRICT) --filter EndToEndTests

# Eight authorities write, fetch, publish and die in random order, many times over.
ROUNDS ?= 20
soak:
	@$(NEED) swift ncurses git
	swift build --no-color-diagnostics --build-tests $(call QUIET,.build/debug/fardplan)
	FARDPLAN_SOAK=$(ROUNDS) swift test --skip-build --disable-xctest --filter TownTests

verify: build
	@$(NEED) tmux venv browser pdf libreoffice
	@Tests/Tools/verify.sh

install: build
	@Tests/Tools/install.sh $(PROGRAM) '$(DESTDIR)$(PREFIX)/bin'

bench: build
	@$(NEED) compiler python
	@python3 Benchmarks/run.py $(PROGRAM)

pictures: build
	@$(NEED) tmux fonts venv pdf libreoffice
	@Tests/Tools/pictures.sh $(PROGRAM)

clean:
	rm -rf .build
