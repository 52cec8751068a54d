import Markdown

extension Scaffold {
    /// The name of an entry's file, without its ending. Nil for a code that gives none: it would be hidden, too long for a disk,
    /// or that of a landing page, and YAML would read another code.
    static func name(of code: String) -> String? {
        let name = Address.segment(code)
        guard !code.isEmpty, code.trimmed == code, name.utf8.count <= longestName, name.lowercased() != "index" else {
            return nil
        }
        return name
    }

    /// Leaves room for an ending within the 255 bytes that file systems give a name.
    private static let longestName = 200

    /// Whether a folder of this name is looked into, and is taken for a folder.
    static func canBeFolder(_ name: Substring) -> Bool {
        name.first != "." && name.last != "~" && !name.ends(with: ".swp") && !Snapshot.isRead(String(name))
    }

    /// Whether a file of Markdown at a path below `content` is read.
    package static func canBeArticle(_ path: String) -> Bool {
        let parts = path.pathParts
        return parts.dropLast().allSatisfy(canBeFolder) && parts.last?.first != "."
    }
}
