#!/bin/sh
# install-library.sh HEADER MODULE FORMULA PACKAGE: installs a C library where it is missing: MODULE is its name for pkg-config, FORMULA for
# Homebrew, PACKAGE for Debian. Says what to do where it cannot.
set -eu

if pkg-config --exists "$2" 2>/dev/null || [ -f "/usr/include/$1" ] || [ -f "/usr/local/include/$1" ] \
    || [ -f "/opt/homebrew/include/$1" ]; then
    exit 0
fi
if command -v brew >/dev/null 2>&1; then
    exec brew install "$3" pkg-config
fi
exec sh "$(dirname "$0")/install-debian.sh" "$1" "$4" pkg-config
