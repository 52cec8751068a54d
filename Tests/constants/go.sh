#!/bin/sh
# Prints Go's version, then every constant of net/http's block of status codes, as `go doc` shows it.
set -eu
command -v go >/dev/null || exit 69
go version | sed 's/^go version go\([0-9.]*\).*/version\t\1/'
go doc net/http StatusOK | sed -n 's/^[[:blank:]]*\(Status[A-Za-z]*\) *= \([0-9]*\).*/\2\thttp.\1/p'
