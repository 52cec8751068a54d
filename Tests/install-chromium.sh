#!/bin/sh
# Installs the browser of Tests/BrowserTests where there is none. Says what to do where it cannot.
set -eu

for name in chromium chromium-browser google-chrome google-chrome-stable; do
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
echo "chromium is missing: installing it"
if ! command -v apt-get >/dev/null 2>&1; then
    echo "error: this machine has no apt: install Chromium or Google Chrome by hand" >&2
    exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
    apt-get update -qq && apt-get install -y -qq chromium
elif command -v sudo >/dev/null 2>&1; then
    sudo apt-get update -qq && sudo apt-get install -y -qq chromium
else
    echo "error: installing chromium needs root rights: run 'apt-get install chromium' as root" >&2
    exit 1
fi
