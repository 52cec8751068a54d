# make site      installs what is missing, builds the generator, builds the guide into site/
# make test      installs what is missing, runs all tests and the checks of the tree
# make dist      builds what is handed out into dist/: the program, completions for shells, a manual page
# make install   copies dist/ below PREFIX
SHELL := /bin/sh
SITEGEN := .build/release/sitegen
PREFIX := /usr/local
# The Swift runtime comes with macOS, and a good allocator; elsewhere they go into the program.
STATIC := $(if $(filter Darwin,$(shell uname -s)),,--static-swift-stdlib -Xswiftc -L$(CURDIR)/.build/static \
    -Xlinker $(CURDIR)/.build/static/jemalloc.o)

.PHONY: all site program test check-tree dist install libraries chromium python servers promtool publishing clean

all: site

site: program
	$(SITEGEN) build

program: libraries
	@$(if $(STATIC),sh Tests/install-jemalloc.sh)
	@$(if $(STATIC),sh Packaging/static-libraries.sh .build/static)
	swift build --configuration release --product sitegen $(STATIC)

test: libraries chromium python servers promtool publishing check-tree
	swift build --build-tests
	swift test --skip-build

# What no compiler holds: the floors' invariants, file lengths, words that must not appear.
check-tree:
	sh Tests/check-tree.sh

dist: program
	sh Packaging/make-dist.sh $(SITEGEN) dist

install:
	@test -x dist/bin/sitegen || { echo "error: there is nothing to install: run 'make dist' first" >&2; exit 1; }
	mkdir -p "$(DESTDIR)$(PREFIX)"
	cp -R dist/. "$(DESTDIR)$(PREFIX)/"

libraries:
	@sh Tests/install-library.sh cmark.h libcmark cmark libcmark-dev
	@sh Tests/install-library.sh yaml.h yaml-0.1 libyaml libyaml-dev

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

# What the tests of publishing publish to.
publishing:
	@sh Tests/install-debian.sh git git
	@sh Tests/install-debian.sh rsync rsync
	@sh Tests/install-debian.sh sshd openssh-server openssh-client
	@sh Tests/install-debian.sh rclone rclone
	@sh Tests/install-moto.sh

clean:
	rm -rf .build dist
