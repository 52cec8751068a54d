import Markdown

/// The list of what sitegen wrote into an output folder. Only what it names may be replaced or removed; everything else
/// there belongs to somebody else.
struct WrittenFiles: Equatable {
    static let name = ".sitegen-files"
    private static let head = "# sitegen files 1: sitegen wrote these and may replace or remove them\n"

    let paths: Set<OutputPath>
    let sorted: [OutputPath]

    init(_ paths: some Collection<OutputPath>) {
        self.paths = Set(paths)
        // A plan comes sorted, which a set would forget.
        sorted = paths.sorted()
    }

    init(of shares: [OutputFolder.Share]) {
        let paths = shares.flatMap(\.paths)
        self.init(paths)
        precondition(self.paths.count == paths.count, "two outputs have one path")
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
        var bytes = Array(Self.head.utf8)
        bytes.reserveCapacity(sorted.reduce(bytes.count) { $0 + $1.text.utf8.count + 1 })
        for path in sorted {
            path.text.withBytes { bytes.append(contentsOf: $0) }
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    static func == (left: WrittenFiles, right: WrittenFiles) -> Bool { left.paths == right.paths }
}
