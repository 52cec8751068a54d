#!/bin/sh
# Installs the browser of Tests/BrowserTests where there is none. Says what to do where it cannot.
set -eu

for name in chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
for folder in /Applications "$HOME/Applications"; do
    for name in "Google Chrome" Chromium; do
        if [ -x "$folder/$name.app/Contents/MacOS/$name" ]; then exit 0; fi
    done
done

if command -v brew >/dev/null 2>&1; then
    echo "error: the tests in a browser need Google Chrome: run 'brew install --cask google-chrome'" >&2
    exit 1
fi
exec sh "$(dirname "$0")/install-debian.sh" chromium chromium
