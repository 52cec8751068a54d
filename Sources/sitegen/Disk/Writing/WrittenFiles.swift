import Markdown

/// The list of what sitegen wrote into an output folder. Only what it names may be replaced or removed; everything else
/// there belongs to somebody else.
struct WrittenFiles: Equatable {
    static let name = ".sitegen-files"
    private static let head = "# sitegen files 1: sitegen wrote these and may replace or remove them\n"

    let sorted: [OutputPath]

    init(_ paths: some Collection<OutputPath>) {
        sorted = paths.sorted()
    }

    init(of shares: [OutputFolder.Share]) {
        self.init(shares.flatMap(\.paths))
        precondition(zip(sorted, sorted.dropFirst()).allSatisfy { $0 != $1 }, "two outputs have one path")
    }

    /// Nil for a list of another version, or with a path that leads out of the folder.
    init?(_ bytes: [UInt8]) {
        let head = Array(Self.head.utf8)
        let newLine = UInt8(ascii: "\n")
        guard bytes.starts(with: head), bytes.last == newLine else { return nil }
        var paths: [OutputPath] = []
        for line in bytes.dropFirst(head.count).split(separator: newLine) {
            guard let text = String(validating: line, as: UTF8.self), let path = OutputPath(text) else { return nil }
            paths.append(path)
        }
        self.init(paths)
    }

    var encoded: [UInt8] {
        let head = Array(Self.head.utf8)
        let count = sorted.reduce(head.count) { $0 + $1.text.utf8.count + 1 }
        return Array(unsafeUninitializedCapacity: count) { buffer, filled in
            filled = buffer[...].initialize(fromContentsOf: head)
            for path in sorted {
                filled = path.text.withBytes { buffer[filled...].initialize(fromContentsOf: $0) }
                buffer.initializeElement(at: filled, to: UInt8(ascii: "\n"))
                filled += 1
            }
        }
    }

    func contains(_ path: OutputPath) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < path { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == path
    }

    /// What this list names and `other` does not, sorted.
    func subtracting(_ other: WrittenFiles) -> [OutputPath] {
        var rest = other.sorted[...]
        return sorted.filter { path in
            rest = rest.drop { $0 < path }
            return rest.first != path
        }
    }
}
