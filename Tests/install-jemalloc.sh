#!/bin/sh
# Installs jemalloc, which the program has inside where it is not built for macOS, if it is missing. Says what to do where it cannot.
set -eu

if [ -f "$(clang -print-file-name=libjemalloc_pic.a)" ]; then exit 0; fi
exec sh "$(dirname "$0")/install-debian.sh" libjemalloc_pic.a libjemalloc-dev
