extension Content {
    private static let namesOfSchemas: Set<String> = ["catalogue.yaml", "catalogue.yml", "catalog.yaml", "catalog.yml"]

    /// Files that are meant to make a catalogue of their folder, where none does. What lies beside them is neither entry nor
    /// article, and its faults would be those of the name.
    static func misnamedSchemas(_ snapshot: Snapshot) -> [String] {
        let found = snapshot.files.map(\.path).filter { path in
            (path.ends(with: ".yaml") || path.ends(with: ".yml")) && path.begins(with: "content/")
                && namesOfSchemas.contains(Address.name(path).lowercased())
        }
        let folders = Set(found.filter { $0.ends(with: "/catalogue.yaml") }.map(Address.folder))
        return found.filter { !folders.contains(Address.folder($0)) && Address.folder($0) != "content/" }
    }

    static func misnamedSchema(_ path: String) -> Diagnostic {
        Diagnostic(
            .misnamedFile, "\(path) makes no catalogue of its folder", at: Place(path),
            help: "call it `catalogue.yaml`")
    }

    /// Files that would be pages by another name. They are published as they are, which few authors mean.
    static func misnamedPages(_ assets: [String]) -> [Diagnostic] {
        assets.compactMap { path in
            guard
                let ending = [".mdx", ".MDX", ".markdown", ".mdown", ".mkd", ".MD", ".Md"].first(where: {
                    path.ends(with: $0)
                })
            else { return nil }
            let name = Address.name(path).before(ending) + ".md"
            return Diagnostic(
                .misnamedFile, "\(path) is published as it is: it is no page", at: Place(path),
                help: ending.lowercased() == ".mdx"
                    ? "call it `\(name)` to have it read as Markdown, where braces are text and tags are HTML"
                    : "call it `\(name)`",
                severity: .warning)
        }
    }
}
