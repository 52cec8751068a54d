#!/bin/sh
# Holds the invariants of ARCHITECTURE.md that no compiler holds. Prints every breach, exits 1 if there is one.
set -eu
cd "$(dirname "$0")/.."
failed=0
breach() { echo "$1" >&2; failed=1; }

# No file, clock, environment or print below the shell.
scoped='import ((struct|class|enum|func|protocol|typealias|var|let) )?'
forbidden="$scoped"'(Foundation|Glibc|Darwin|Musl|Dispatch)|FileManager|ProcessInfo|CommandLine|ContinuousClock|SuspendingClock|getenv|fopen|\bprint\(|debugPrint|\bdump\('
if found=$(grep -rnE "$forbidden" Sources/Markdown Sources/SitegenKit); then
    breach "a floor below the shell reads the outside world:
$found"
fi

# Nothing imports upwards.
if found=$(grep -rnE "$scoped"'(SitegenKit|sitegen|CYAML|CTheme|ArgumentParser)' Sources/Markdown); then
    breach "Markdown imports from above:
$found"
fi
if found=$(grep -rnE "$scoped"'(CMark|sitegen|ArgumentParser)' Sources/SitegenKit); then
    breach "SitegenKit imports what is not its own:
$found"
fi
if found=$(grep -rnE "$scoped"'(CMark|CTheme|CYAML)' Sources/sitegen); then
    breach "the shell reaches past SitegenKit:
$found"
fi
if found=$(grep -rlE "$scoped"CMark Sources/Markdown | grep -v '/CMarkTree.swift$'); then
    breach "only CMarkTree.swift may import CMark:
$found"
fi
if found=$(grep -rlE "$scoped"CYAML Sources | grep -v '/YAMLReader.swift$'); then
    breach "only YAMLReader.swift may import CYAML:
$found"
fi
if found=$(grep -rlE "$scoped"CMemory Sources | grep -vE '/CMarkTree[.]swift$'); then
    breach "only CMarkTree.swift may import CMemory:
$found"
fi

# No global that changes, no value that is anything.
if found=$(grep -rnE '^ *(nonisolated\(unsafe\) |package |private |fileprivate )*static var [a-zA-Z]+ *(:[^{]*)?=|nonisolated\(unsafe\)|\[String: Any\]|@unchecked' Sources --include=*.swift); then
    breach "a global that changes, or an unchecked value:
$found"
fi

# A mark that combines with the sign before it hides that from whoever compares characters.
if found=$(grep -rnE 'has(Prefix|Suffix)\b|split\(separator: "/"' Sources/SitegenKit Sources/sitegen); then
    breach "compare what texts begin and end with by bytes: begins(with:), ends(with:), pathParts (Source/String+Ends.swift):
$found"
fi

# No file over 500 lines.
for file in $(git ls-files -co --exclude-standard '*.swift' '*.c' 'templates/*' | sort); do
    lines=$(wc -l <"$file")
    if [ "$lines" -gt 500 ]; then breach "$file has $lines lines, more than 500"; fi
done

# Formatted as .swift-format says.
swift='Sources Tests Benchmarks/Sources Package.swift'
if ! found=$(swift format lint --strict --recursive $swift 2>&1); then
    breach "not formatted (swift format --in-place --recursive $swift):
$found"
fi

# Nothing left for later, no path of a machine.
if found=$(grep -rnE 'TODO|FIXME|XXX|/work/|/home/' Sources Tests Benchmarks/Sources templates Recipes Packaging Dockerfile Makefile README.md ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md .ci \
    | grep -vE 'Tests/check-tree.sh|-XXXXXX'); then
    breach "left for later, or a path of a machine:
$found"
fi

if [ "$failed" -eq 0 ]; then echo "the tree holds its invariants"; fi
exit "$failed"
