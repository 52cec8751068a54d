#!/bin/sh
# Prints Java's version, then every constant of java.net.HttpURLConnection, as `javap` reads it from the class.
set -eu
command -v javap >/dev/null || exit 69
javap -version | sed 's/^/version\t/'
javap -constants java.net.HttpURLConnection \
    | sed -n 's/.*static final int \(HTTP_[A-Z_]*\) = \([0-9]*\);/\2\tHttpURLConnection.\1/p'
