#!/bin/sh
# make-man.sh PROGRAM: writes the manual page, made of what the program says of itself, so that neither says more than the other.
set -eu
program=$1
COLUMNS=76
export COLUMNS

# The help of a command, in which nothing means anything to the formatter.
help() { "$program" "$@" --help | fold -s -w 76 | sed -e 's/\\/\\e/g' -e "s/^[.']/\\\\\&&/" -e 's/-/\\-/g'; }

# The names of the commands below one, from the list in its help.
commands() {
    "$program" "$@" --help | sed -n '/^SUBCOMMANDS:/,/^$/ s/^  \([a-z][a-z-]*\) .*/\1/p' | grep -v '^help$' || true
}

# The help of a command and of all below it.
section() {
    printf '.SS sitegen %s\n.nf\n' "$*"
    help "$@"
    printf '.fi\n'
    for name in $(commands "$@"); do (section "$@" "$name"); done
}

cat <<END
.TH SITEGEN 1 "" "sitegen $("$program" --version)"
.SH NAME
sitegen \- builds documentation sites whose codes are complete, right and never lose a URL
.SH SYNOPSIS
.B sitegen
.I command
[\fIoptions\fR]
.SH DESCRIPTION
Reads Markdown articles and catalogues of codes below the folder
.IR content ,
and writes plain HTML pages that any static host can serve.
.SH COMMANDS
END
for name in $(commands); do section "$name"; done
cat <<END
.SH EXIT STATUS
.TP
.B 0
The command did what it was asked.
.TP
.B 1
The content is at fault, or nothing was found.
.TP
.B 2
The call, the disk or a host is at fault.
.TP
.B 70
A defect in sitegen.
.SH ENVIRONMENT
.TP
.B NO_COLOR
Set to anything but nothing, output has no colours.
.TP
.B SOURCE_DATE_EPOCH
The day of the build, in seconds since 1970, in place of the clock.
END
