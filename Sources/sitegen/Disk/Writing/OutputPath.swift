import Markdown
import SitegenKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The path of a file of the output, relative to its folder. Whoever holds one holds a path that cannot leave the
/// folder, whatever a list, a journal or an alias said.
struct OutputPath: Hashable, Comparable, Sendable, CustomStringConvertible {
    let text: String

    /// Nil for what would leave the folder or is no path: an absolute one, an empty part, `.` or `..`, a NUL.
    init?(_ text: String) {
        guard text.withBytes(Self.stays) else { return nil }
        self.text = text
    }

    private static func stays(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        for index in 0...bytes.count {
            if index < bytes.count, bytes[index] != UInt8(ascii: "/") {
                if bytes[index] == 0 { return false }
                continue
            }
            let part = bytes[start..<index]
            if part.count <= 2, part.allSatisfy({ $0 == UInt8(ascii: ".") }) { return false }
            start = index + 1
        }
        return true
    }

    /// Of what is known to be a path.
    private init(known text: String) {
        self.text = text
    }

    /// The folder it stands in; nil at the top.
    var parent: OutputPath? {
        text.withBytes { bytes in
            bytes.lastIndex(of: UInt8(ascii: "/")).map { slash in
                OutputPath(known: String(decoding: bytes[..<slash], as: UTF8.self))
            }
        }
    }

    /// The folders it stands in, from the nearest to the outermost.
    var parents: [OutputPath] {
        var parents: [OutputPath] = []
        var next = parent
        while let folder = next {
            parents.append(folder)
            next = folder.parent
        }
        return parents
    }

    /// Whether its text begins with another's, which need not be a folder of it.
    func begins(with other: OutputPath) -> Bool {
        text.utf8.count >= other.text.utf8.count && difference(to: other) == 0
    }

    /// Whether a path whose text it begins with is a folder that it stands in.
    func isInside(_ beginning: OutputPath) -> Bool {
        text.withBytes { $0.count > beginning.text.utf8.count && $0[beginning.text.utf8.count] == UInt8(ascii: "/") }
    }

    /// Whether it is a file that sitegen itself keeps in the folder.
    var isReserved: Bool { text.begins(with: ".sitegen-") }

    /// Whether it cannot be a line of a list.
    var hasLineBreak: Bool { text.withBytes { $0.contains(UInt8(ascii: "\n")) } }

    /// The form in which two names are equal that a disk without letter case takes for one.
    var folded: OutputPath { OutputPath(known: text.lowercased()) }

    var description: String { text }

    // By bytes: as Swift strings two names that differ only in their Unicode form would be one.

    static func == (left: OutputPath, right: OutputPath) -> Bool {
        left.text.utf8.count == right.text.utf8.count && left.difference(to: right) == 0
    }

    func hash(into hasher: inout Hasher) {
        text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    static func < (left: OutputPath, right: OutputPath) -> Bool {
        let difference = left.difference(to: right)
        return difference == 0 ? left.text.utf8.count < right.text.utf8.count : difference < 0
    }

    /// How the first bytes differ, of as many as both have.
    private func difference(to other: OutputPath) -> Int32 {
        text.withBytes { text in
            other.text.withBytes { other in
                memcmp(text.baseAddress!, other.baseAddress!, min(text.count, other.count))
            }
        }
    }
}
