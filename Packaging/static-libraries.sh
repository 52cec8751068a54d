#!/bin/sh
# static-libraries.sh FOLDER: lays the C++ library and the compiler's own, of which the Swift runtime makes use, where the
# linker finds them before the shared ones, so that the program does not need those.
set -eu
folder=$1

mkdir -p "$folder"
ln -sf "$(clang -print-file-name=libstdc++.a)" "$folder/libstdc++.a"
ln -sf "$(clang -print-file-name=libgcc_eh.a)" "$folder/libgcc_s.a"
