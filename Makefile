# make site   installs what is missing, builds the generator, builds the guide into site/
# make test   installs what is missing, runs all tests and the checks of the tree
SHELL := /bin/sh
SITEGEN := .build/release/sitegen

.PHONY: all site test check-tree libcmark chromium python servers promtool clean

all: site

site: libcmark
	swift build --configuration release --product sitegen
	$(SITEGEN) build

test: libcmark chromium python servers promtool check-tree
	swift build --build-tests
	swift test --skip-build

# What no compiler holds: the floors' invariants, file lengths, words that must not appear.
check-tree:
	sh Tests/check-tree.sh

libcmark:
	@sh Tests/install-libcmark.sh

chromium:
	@sh Tests/install-chromium.sh

# Whose names of status codes are always compared with the catalogue's; other languages are where they are installed.
python:
	@sh Tests/install-debian.sh python3 python3

servers:
	@sh Tests/install-debian.sh nginx nginx-light
	@sh Tests/install-debian.sh caddy caddy

# Checks and tests the Prometheus rules of the guide.
promtool:
	@sh Tests/install-debian.sh promtool prometheus

clean:
	rm -rf .build
