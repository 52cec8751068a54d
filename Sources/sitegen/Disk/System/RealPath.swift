import Markdown
import SitegenKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An absolute path without symbolic links, so that two of them can be compared.
struct RealPath: Hashable {
    let text: String

    /// The path of something that exists.
    init(existing path: String) throws(Refusal) {
        guard let found = realpath(path, nil) else { throw .last }
        defer { free(found) }
        guard let text = String(validatingCString: found) else { throw Refusal(EILSEQ) }
        self.text = text
    }

    /// The path of something that stands in a folder and is no link.
    init(_ name: String, below folder: RealPath) {
        text = RealPath.join(folder.text, name)
    }

    /// The path of something whose last parts need not exist yet. A symbolic link that leads nowhere is refused: what
    /// would be made there is not where it seems.
    init(_ path: String) throws(Refusal) {
        var parts = path.pathParts.map(String.init)
        var missing: [String] = []
        while true {
            let start = path.begins(with: "/") ? "/" : "./"
            let candidate = start + parts.joined(separator: "/")
            do throws(Refusal) {
                var real = try RealPath(existing: candidate).text
                for part in missing.reversed() where part != "." {
                    // Nothing below is a link, for nothing is there: `..` only takes the part before it away.
                    real = part == ".." ? RealPath.parent(of: real) : RealPath.join(real, part)
                }
                text = real
                return
            } catch {
                guard error.isMissing, let last = parts.popLast(), try Status.of(candidate) == nil else { throw error }
                missing.append(last)
            }
        }
    }

    /// Whether this is the other path or lies below it.
    func isInside(_ other: RealPath) -> Bool {
        if other.text == "/" || self == other { return true }
        return text.utf8.count > other.text.utf8.count
            && memcmp(text, other.text, other.text.utf8.count) == 0
            && text.utf8.dropFirst(other.text.utf8.count).first == UInt8(ascii: "/")
    }

    var parent: String { RealPath.parent(of: text) }

    var name: String { String(text[text.utf8.index(after: text.lastSlash!)...]) }

    static func == (left: RealPath, right: RealPath) -> Bool {
        // By bytes: as Swift strings two names that differ only in their Unicode form would be one.
        strcmp(left.text, right.text) == 0
    }

    func hash(into hasher: inout Hasher) {
        text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// A path to something in a folder.
    static func join(_ folder: String, _ name: String) -> String {
        folder.ends(with: "/") ? folder + name : "\(folder)/\(name)"
    }

    static func parent(of path: String) -> String {
        let slash = path.lastSlash!
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}

extension String {
    /// The last slash as file systems see it, who know no combining mark behind it.
    var lastSlash: Index? { utf8.lastIndex(of: UInt8(ascii: "/")) }
}
