/// A stretch of one source file, in bytes. Lines and columns are worked out from the file's bytes only when a report
/// shows them, so that a page with ten links does not pay for ten columns that nobody reads.
package struct Place: Hashable, Sendable {
    /// The path below the project's folder, with `/` between its parts: `content/http/404.md`.
    package var file: String
    /// Byte offsets into the whole file. An empty range is a point.
    package var range: Range<Int>

    package init(_ file: String, _ range: Range<Int> = 0..<0) {
        self.file = file
        self.range = range
    }

    /// Whether it is in a table of comma-separated values, where a key is a column.
    var isInTable: Bool { file.ends(with: ".csv") }

    /// The edit that takes away what a key has here: a row of a table cannot be without a column.
    func leavingOut(_ key: String) -> String { isInTable ? "empty this cell" : "leave `\(key)` out" }
}
