#!/bin/sh
# static-libraries.sh FOLDER: lays what is to be in the program itself where the linker finds it: the C++ library and the
# compiler's own, of which the Swift runtime makes use, before the shared ones, and jemalloc as an object file. Out of an
# archive the linker would keep it from libc, whose memory the program frees.
set -eu
folder=$1
here=$(dirname "$0")

mkdir -p "$folder"
ln -sf "$(clang -print-file-name=libstdc++.a)" "$folder/libstdc++.a"
ln -sf "$(clang -print-file-name=libgcc_eh.a)" "$folder/libgcc_s.a"
clang -O2 -fPIC -c "$here/heap.c" -o "$folder/heap.o"
ld -r -o "$folder/new.o" -u malloc "$folder/heap.o" "$(clang -print-file-name=libjemalloc_pic.a)"
rm "$folder/heap.o"
# Nothing else tells that the program has to be linked again.
cmp -s "$folder/new.o" "$folder/jemalloc.o" || rm -f "$folder/../release/sitegen"
mv "$folder/new.o" "$folder/jemalloc.o"
