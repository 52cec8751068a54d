#!/bin/sh
# make-dist.sh PROGRAM FOLDER: lays out what is handed out as it lies below a prefix such as /usr/local.
set -eu
program=$1
folder=$2
here=$(dirname "$0")

rm -rf "$folder"
mkdir -p "$folder/bin" "$folder/share/man/man1" "$folder/share/bash-completion/completions" \
    "$folder/share/zsh/site-functions" "$folder/share/fish/vendor_completions.d" "$folder/share/doc/sitegen"

cp "$program" "$folder/bin/sitegen"
strip "$folder/bin/sitegen"

sitegen=$folder/bin/sitegen
"$sitegen" --generate-completion-script bash >"$folder/share/bash-completion/completions/sitegen"
"$sitegen" --generate-completion-script zsh >"$folder/share/zsh/site-functions/_sitegen"
"$sitegen" --generate-completion-script fish >"$folder/share/fish/vendor_completions.d/sitegen.fish"
sh "$here/make-man.sh" "$sitegen" >"$folder/share/man/man1/sitegen.1"
cp "$here/../LICENSE" "$folder/share/doc/sitegen/"
sh "$here/licences.sh" >"$folder/share/doc/sitegen/LICENSES-OF-OTHERS"

sh "$here/../Tests/check-dist.sh" "$folder"
