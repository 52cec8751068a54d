package import Markdown

/// The text of a file, with what was seen of it when it was read, so that nobody has to read it again to learn that.
package struct FileText: Sendable {
    package let stored: StoredBytes
    /// Stands for all of its bytes.
    package let hash: ContentHash
    /// Whether a fence in it may include another file.
    let mayInclude: Bool

    package init(_ bytes: [UInt8], in spill: (any Spill)? = nil) {
        stored = StoredBytes(bytes, in: spill)
        var hash = ContentHash()
        hash.add(bytes)
        self.hash = hash
        mayInclude = bytes[...].mayInclude
    }

    /// Read back each time, where they are spilled.
    package var bytes: [UInt8] { stored.bytes }
}

extension FileText: Equatable {
    package static func == (left: FileText, right: FileText) -> Bool { left.hash == right.hash }
}
