import Markdown

/// Where the links of imported Markdown lead, now that the files lie elsewhere.
struct ImportedLinks {
    /// By path below the source's folder: the path below the catalogue's.
    private let targets: [String: String]
    /// By path below the source's folder: the fragment of the title, which is no heading of the text any more.
    private let titles: [String: String]
    /// The address of the source's folder.
    private let origin: String?
    /// Paths below the source's folder of files that are no Markdown.
    private let others: Set<String>
    /// Those of them that a text leads to.
    private(set) var used: Set<String> = []
    /// Links that lead out of the folder, with nobody to say where to.
    private var open: [(source: String, destination: String)] = []

    init(_ drafts: [MarkdownDraft], _ others: [String], origin: String?) {
        targets = Dictionary(
            drafts.map { ($0.inside, $0.target) } + others.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
        titles = Dictionary(
            drafts.compactMap { draft in draft.titleID.map { (draft.inside, $0) } },
            uniquingKeysWith: { first, _ in first })
        self.others = Set(others)
        self.origin = origin
    }

    /// Appends the new address of a link in a file. False where it stays as it is.
    mutating func append(_ destination: String, in draft: MarkdownDraft, to out: inout [UInt8]) -> Bool {
        let (path, rest) = Self.parts(destination)
        guard !path.isEmpty else {
            // The title's own fragment is the top of the page.
            guard isTitle(rest, of: draft.inside) else { return false }
            out += "#".utf8
            return true
        }
        guard !Self.isAbsolute(destination) else { return false }
        let folder = Address.folder(draft.inside)
        if let (inside, target) = file(folder, Address.decoded(path)) {
            if others.contains(inside) { used.insert(inside) }
            let way = Address.relative(from: draft.target, to: target)
            out += (way + (isTitle(rest, of: inside) ? "" : rest)).utf8
            return true
        }
        // What leads nowhere within the folder did so before.
        if path.first != "/", Address.normalized(folder + Address.decoded(path)) != nil { return false }
        guard let origin else {
            open.append((draft.source, destination))
            return false
        }
        out += (Self.whole(path, below: origin, in: folder) + rest).utf8
        return true
    }

    var notes: [String] {
        guard let first = open.first else { return [] }
        let start = "the link to `\(first.destination)` in \(first.source)"
        let help = "name the folder's address with --origin to make"
        return [
            open.count == 1
                ? "\(start) leads out of the folder: \(help) it whole"
                : "\(start) and \("other".counted(open.count - 1)) lead out of the folder: \(help) them whole"
        ]
    }

    private func isTitle(_ fragment: Substring, of inside: String) -> Bool {
        fragment.first == "#" && titles[inside] == String(fragment.dropFirst())
    }

    /// The file that a path means, also where its ending is left out or is what another generator makes of it, or it names the folder of a landing page.
    private func file(_ folder: String, _ path: String) -> (inside: String, target: String)? {
        guard !path.begins(with: "/"), let path = Address.normalized(folder + path) else { return nil }
        let ending = [".html", ".mdx"].first(where: { path.ends(with: $0) })
        let stem = String(path.dropLast(ending?.count ?? 0))
        let below = stem.isEmpty ? "" : stem + "/"
        for candidate in [path, stem + ".md", below + "README.md", below + "index.md"] {
            if let target = targets[candidate] { return (candidate, target) }
        }
        return nil
    }

    /// A path, and the query and fragment behind it.
    private static func parts(_ destination: String) -> (path: Substring, rest: Substring) {
        let end =
            destination.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
            ?? destination.endIndex
        return (destination[..<end], destination[end...])
    }

    /// Whether it has a scheme, or a host.
    private static func isAbsolute(_ destination: String) -> Bool {
        if destination.begins(with: "//") || CodeLabels.label(in: destination) != nil { return true }
        guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return destination[..<colon].utf8.allSatisfy { byte in
            (97...122).contains(byte | 0x20) || (48...57).contains(byte) || [0x2B, 0x2D, 0x2E].contains(byte)
        }
    }

    /// A relative reference as an address (RFC 3986, section 5.2), of a file in the folder `inside` of `origin`.
    private static func whole(_ path: Substring, below origin: String, in folder: String) -> String {
        let root = origin.ends(with: "/") ? String(origin.dropLast()) : origin
        let host = Settings.start(ofPathIn: root) ?? root.endIndex
        if path.begins(with: "/") { return String(root[..<host] + path) }
        var parts = (root[host...] + "/" + folder).pathParts
        for part in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Substring.init)
        {
            switch part {
            case "..": _ = parts.popLast()
            case ".": continue
            default: parts.append(part)
            }
        }
        return root[..<host] + "/" + parts.joined(separator: "/")
    }
}
