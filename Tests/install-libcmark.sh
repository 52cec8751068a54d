#!/bin/sh
# Installs libcmark where it is missing. Says what to do where it cannot.
set -eu

if pkg-config --exists libcmark 2>/dev/null || [ -f /usr/include/cmark.h ] || [ -f /usr/local/include/cmark.h ] \
    || [ -f /opt/homebrew/include/cmark.h ]; then
    exit 0
fi
if command -v brew >/dev/null 2>&1; then
    exec brew install cmark pkg-config
fi
exec sh "$(dirname "$0")/install-debian.sh" cmark.h libcmark-dev pkg-config
