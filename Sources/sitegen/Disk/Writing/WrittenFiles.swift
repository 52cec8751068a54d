import Markdown

/// The list of what sitegen wrote into an output folder. Only what it names may be replaced or removed; everything else
/// there belongs to somebody else.
struct WrittenFiles: Equatable {
    static let name = ".sitegen-files"
    private static let head = "# sitegen files 1: sitegen wrote these and may replace or remove them\n"

    /// Sorted, each there once.
    let paths: [OutputPath]

    init(_ paths: some Collection<OutputPath>) {
        var sorted = paths.sorted()
        if zip(sorted, sorted.dropFirst()).contains(where: ==) { sorted = Set(sorted).sorted() }
        self.paths = sorted
    }

    init(of shares: [OutputFolder.Share]) {
        let paths = shares.flatMap(\.paths)
        self.init(paths)
        precondition(self.paths.count == paths.count, "two outputs have one path")
    }

    /// A file that another one would have to stand in, as in a folder.
    var fileAndFolder: OutputPath? {
        // Those that the next paths can begin with: what begins with a path comes right behind it.
        var open: [OutputPath] = []
        for path in paths {
            while let last = open.last, !path.begins(with: last) { open.removeLast() }
            if let folder = open.last(where: path.isInside) { return folder }
            open.append(path)
        }
        return nil
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
        let count = paths.reduce(head.count) { $0 + $1.text.utf8.count + 1 }
        return Array(unsafeUninitializedCapacity: count) { buffer, filled in
            filled = buffer[...].initialize(fromContentsOf: head)
            for path in paths {
                filled = path.text.withBytes { buffer[filled...].initialize(fromContentsOf: $0) }
                buffer.initializeElement(at: filled, to: UInt8(ascii: "\n"))
                filled += 1
            }
        }
    }

    /// What this list names and `other` does not.
    func subtracting(_ other: WrittenFiles) -> [OutputPath] {
        var rest = other.paths[...]
        return paths.filter { path in
            rest = rest.drop { $0 < path }
            return rest.first != path
        }
    }
}
