import Markdown

extension Content {
    private static let namesOfSchemas: Set<String> = ["catalogue.yaml", "catalogue.yml", "catalog.yaml", "catalog.yml"]
    private static let keysOfSchemas: Set<String> = [
        "authorities", "classes", "code", "entries", "entry", "extraSections", "fields", "files", "registry",
        "sections",
    ]

    /// Files that are meant to make a catalogue of their folder, where none does: they say what a catalogue says, beside pages
    /// that would be its entries. What lies there is neither entry nor article, and its faults would be those of the name.
    static func misnamedSchemas(_ snapshot: Snapshot) -> [String] {
        let found = snapshot.files.filter { file in
            // Nearly all files end in another letter.
            file.path.utf8.last.map { $0 | 0x20 } == UInt8(ascii: "l") && file.path.begins(with: "content/")
                && !file.path.ends(with: "/catalogue.yaml")
                && namesOfSchemas.contains(Address.name(file.path).lowercased())
        }
        if found.isEmpty { return [] }
        let paths = snapshot.files.map(\.path)
        let catalogues = paths.filter { $0.ends(with: "/catalogue.yaml") }.map(Address.folder)
        let withPages = Set(paths.filter { $0.ends(with: ".md") }.map(Address.folder))
        return found.filter { file in
            let folder = Address.folder(file.path)
            return folder != "content/" && withPages.contains(folder)
                && !catalogues.contains { folder.begins(with: $0) } && saysWhatSchemasSay(file)
        }.map(\.path)
    }

    /// Whether a title stands in it, alone or beside a key that a catalogue has.
    private static func saysWhatSchemasSay(_ file: Snapshot.File) -> Bool {
        guard case .text(let text) = file.content else { return false }
        let bytes = text.stored.bytes
        guard
            case .mapping(let entries)? = YAML.parse(bytes, in: Text.start(of: bytes)..<bytes.count, file: file.path).0?
                .value
        else { return false }
        let keys = Set(entries.map(\.key))
        return keys.contains("title") && (keys.count == 1 || !keys.isDisjoint(with: keysOfSchemas))
    }

    static func misnamedSchema(_ path: String) -> Diagnostic {
        Diagnostic(
            .misnamedFile, "\(path) makes no catalogue of its folder", at: Place(path),
            help: "call it `catalogue.yaml`")
    }

    /// Files that would be pages by another name. They are published as they are, which few authors mean.
    static func misnamedPages(_ assets: [String]) -> [Diagnostic] {
        assets.compactMap { path in
            let small = path.lowercased()
            guard let ending = [".mdx", ".markdown", ".mdown", ".mkd", ".md"].first(where: { small.ends(with: $0) })
            else { return nil }
            let name = String(decoding: Address.name(path).utf8.dropLast(ending.utf8.count), as: UTF8.self) + ".md"
            return Diagnostic(
                .misnamedFile, "\(path) is published as it is: it is no page", at: Place(path),
                help: ending == ".mdx"
                    ? "call it `\(name)` to have it read as Markdown, where braces are text and tags are HTML"
                    : "call it `\(name)`",
                severity: .warning)
        }
    }
}
