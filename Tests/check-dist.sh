#!/bin/sh
# check-dist.sh FOLDER: what is handed out needs nothing that a Debian does not have but libcmark and libyaml, and is complete.
set -eu
folder=$1
failed=0
breach() { echo "$1" >&2; failed=1; }

for file in bin/sitegen share/man/man1/sitegen.1 share/bash-completion/completions/sitegen \
    share/zsh/site-functions/_sitegen share/fish/vendor_completions.d/sitegen.fish share/doc/sitegen/LICENSE \
    share/doc/sitegen/LICENSES-OF-OTHERS; do
    if [ ! -s "$folder/$file" ]; then breach "$folder/$file is missing"; fi
done

# The system's loader, the C library, libcmark and libyaml.
if command -v ldd >/dev/null 2>&1; then
    if found=$(ldd "$folder/bin/sitegen" | grep -vE '^[[:space:]]*(linux-vdso|/lib64/ld-linux|/lib/ld-linux|lib(c|m|cmark|yaml-0|pthread|dl|rt)\.so)'); then
        breach "$folder/bin/sitegen needs more than libc, libcmark and libyaml:
$found"
    fi
fi
# Foundation as a whole brings tables of all languages, which nothing here asks: FoundationEssentials does not.
if [ "$(wc -c <"$folder/bin/sitegen")" -gt 30000000 ]; then
    breach "$folder/bin/sitegen has over 30 MB: does something import Foundation where FoundationEssentials would do?"
fi
# On macOS what has been stripped still names what the loader has to find.
if [ "$(uname)" = Linux ] \
    && ! MALLOC_CONF=stats_print:true "$folder/bin/sitegen" --version 2>&1 | grep -q 'dirty_decay_ms: 200'; then
    breach "$folder/bin/sitegen does not have jemalloc as Packaging/heap.c sets it"
fi
if [ "$(uname)" != Darwin ] && command -v nm >/dev/null 2>&1 && [ -n "$(nm "$folder/bin/sitegen" 2>/dev/null)" ]; then
    breach "$folder/bin/sitegen is not stripped"
fi

# Shells read the completions, and the manual page has every command.
bash -n "$folder/share/bash-completion/completions/sitegen" || breach "bash does not read the completions"
for name in $("$folder/bin/sitegen" --help | sed -n '/^SUBCOMMANDS:/,/^$/ s/^  \([a-z][a-z-]*\) .*/\1/p'); do
    grep -q "^\.SS sitegen $name\$" "$folder/share/man/man1/sitegen.1" || breach "the manual page lacks $name"
done
if command -v groff >/dev/null 2>&1; then
    found=$(groff -man -ww -z "$folder/share/man/man1/sitegen.1" 2>&1)
    if [ -n "$found" ]; then breach "the manual page is not well formed:
$found"; fi
fi

# It works without anything of the tree that it was built in.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp "$folder/bin/sitegen" "$scratch/"
(cd "$scratch" && env -i ./sitegen new site project && env -i ./sitegen build --source project) >/dev/null \
    || breach "the program does not build a site"

if [ "$failed" -eq 0 ]; then echo "$folder is complete, and needs libc, libcmark and libyaml alone"; fi
exit "$failed"
