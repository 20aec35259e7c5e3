# Two commands are enough: `make site` builds the site into public/, `make test` proves it sound.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := site

# Every import between our targets must be declared in Package.swift.
STRICT := --explicit-target-dependency-import-check error
SWIFT_FOLDERS := Package.swift Sources Tests
SHIRUBE = $$(swift build --show-bin-path $(STRICT))/shirube
SAMPLE ?=

.PHONY: site test format lint bench browser template-docs setup clean

## Builds the site of seeds/ into public/.
site: setup
	swift build $(STRICT) --product shirube
	$(SHIRUBE) build --source . --output public

## Style, strict build, every test, and the site twice at different --jobs, byte for byte.
test: setup lint
	swift build $(STRICT) --build-tests
	swift test $(STRICT) --skip-build
	$(SHIRUBE) check --source .
	$(SHIRUBE) build --source . --output public
	.ci/same-bytes $(SHIRUBE)

## Puts the sources into the form that `make test` asks for.
format:
	swift format -i -r $(SWIFT_FOLDERS)

lint:
	swift format lint --strict -r $(SWIFT_FOLDERS)

## Times the build, the rebuild and the template engine (release; several minutes).
bench: setup
	swift build -c release $(STRICT) --product shirube
	swift build -c release $(STRICT) --product shirube-bench
	Tests/Performance/compare.sh

## axe-core in Chromium and the Nu HTML Checker over public/ (SAMPLE=--sample: a page of each kind).
browser: site
	.ci/browser public $(SAMPLE)

## Makes templates/README.md anew from what the pages of the seeds say to their templates.
template-docs: setup
	SHIRUBE_RECORD=templates swift test $(STRICT) --filter TemplateDocumentTests

setup:
	@.ci/setup

clean:
	rm -rf .build
