# make site   installs what is missing, builds the generator, builds the guide into site/
# make test   installs what is missing, runs all tests and the checks of the tree
SHELL := /bin/sh
SITEGEN := .build/release/sitegen

.PHONY: all site test check-tree libcmark chromium promtool clean

all: site

site: libcmark
	swift build --configuration release --product sitegen
	$(SITEGEN) build

test: libcmark chromium promtool check-tree
	swift build --build-tests
	swift test --skip-build

# What no compiler holds: the floors' invariants, file lengths, words that must not appear.
check-tree:
	sh Tests/check-tree.sh

libcmark:
	@sh Tests/install-libcmark.sh

chromium:
	@sh Tests/install-chromium.sh

# Checks and tests the Prometheus rules of the guide.
promtool:
	@sh Tests/install-debian.sh promtool prometheus

clean:
	rm -rf .build
