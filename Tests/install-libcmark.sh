#!/bin/sh
# Installs libcmark where it is missing. Says what to do where it cannot.
set -eu

if pkg-config --exists libcmark 2>/dev/null || [ -f /usr/include/cmark.h ] || [ -f /usr/local/include/cmark.h ] \
    || [ -f /opt/homebrew/include/cmark.h ]; then
    exit 0
fi

echo "libcmark is missing: installing it"
if command -v brew >/dev/null 2>&1; then
    exec brew install cmark pkg-config
fi
if ! command -v apt-get >/dev/null 2>&1; then
    echo "error: this machine has neither apt nor brew: install libcmark and its headers (cmark.h) by hand" >&2
    exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
    apt-get update -qq && apt-get install -y -qq libcmark-dev pkg-config
elif command -v sudo >/dev/null 2>&1; then
    sudo apt-get update -qq && sudo apt-get install -y -qq libcmark-dev pkg-config
else
    echo "error: installing libcmark-dev needs root rights: run 'apt-get install libcmark-dev pkg-config' as root" >&2
    exit 1
fi
