#!/bin/sh
# install-debian.sh COMMAND PACKAGE...: installs the Debian packages where there is no such COMMAND. Says what to do where it cannot.
set -eu

command=$1
shift
if command -v "$command" >/dev/null 2>&1 || [ -x "/usr/sbin/$command" ]; then exit 0; fi

echo "$command is missing: installing $*"
if ! command -v apt-get >/dev/null 2>&1; then
    echo "error: this machine has no apt: install $* by hand" >&2
    exit 1
fi
# The tests start what they need. In run level 1 a package does not start the service that it brings.
if [ "$(id -u)" -eq 0 ]; then
    apt-get update -qq && RUNLEVEL=1 apt-get install -y -qq --no-install-recommends "$@"
elif command -v sudo >/dev/null 2>&1; then
    sudo apt-get update -qq && sudo RUNLEVEL=1 apt-get install -y -qq --no-install-recommends "$@"
else
    echo "error: installing $* needs root rights: run 'apt-get install $*' as root" >&2
    exit 1
fi
