#!/bin/sh
# licences.sh: the licences of the packages and libraries that are in the program. They ask to be handed out with it.
set -eu
here=$(dirname "$0")

for name in swift-argument-parser FlyingFox; do
    echo "== $name"
    cat "$here/../.build/checkouts/$name"/LICENSE*
    echo
done
if [ "$(uname -s)" = Darwin ]; then exit 0; fi
echo "== jemalloc"
cat /usr/share/doc/libjemalloc-dev/copyright
