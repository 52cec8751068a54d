#!/bin/sh
# Installs moto, which plays an S3 server in the tests of publishing, into a virtual environment below the user's caches.
set -eu

home="${XDG_CACHE_HOME:-$HOME/.cache}/sitegen/moto"
if [ -x "$home/bin/moto_server" ]; then exit 0; fi

echo "moto_server is missing: installing moto into $home"
if ! python3 -c 'import venv, ensurepip' >/dev/null 2>&1; then
    if command -v brew >/dev/null 2>&1; then
        echo "error: the tests of publishing need Python: run 'brew install python'" >&2
        exit 1
    fi
    sh "$(dirname "$0")/install-debian.sh" no-such-command python3-venv
fi
rm -rf "$home"
python3 -m venv "$home"
"$home/bin/pip" install --quiet --disable-pip-version-check 'moto[s3]==5.*' flask flask-cors
