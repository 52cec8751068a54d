#!/bin/sh
# publish.sh TARGET: checks the site, writes all findings to sitegen.sarif, and publishes what has no error.
set -eu
target=$1

sitegen check --format sarif >sitegen.sarif || test $? -eq 1
sitegen check --quiet
sitegen publish "$target"
