/// Where the files of a folder of Markdown come to lie in a catalogue.
struct MarkdownPlaces {
    struct Place {
        /// The path below the source's folder.
        var inside: String
        /// The path below the catalogue's folder; an entry's file is called as its code is.
        var path: String
        var isEntry: Bool
    }

    private let prefix: Int
    /// The folders with files that are no landing pages.
    private let folders: Set<String>
    private let paths: Set<String>

    init(_ paths: [String], below folder: String) {
        prefix = folder.utf8.count + 1
        self.paths = Set(paths)
        folders = Set(paths.filter { !Self.isLanding($0) }.map(Address.folder))
    }

    /// `README.md` and `index.md` stand for their folder: where it holds other files for these, and where it does not
    /// they are the entry that is called as the folder is.
    func place(of path: String) -> Place {
        let inside = String(decoding: path.utf8.dropFirst(prefix), as: UTF8.self)
        guard Self.isLanding(path) else { return Place(inside: inside, path: inside, isEntry: true) }
        let folder = Address.folder(inside)
        if folder.isEmpty || folders.contains(Address.folder(path)) {
            // One landing page for each folder; a second is an article beside it.
            let isSecond =
                inside.lowercased().ends(with: "readme.md") && paths.contains(Address.folder(path) + "index.md")
            return Place(inside: inside, path: isSecond ? inside : folder + "index.md", isEntry: false)
        }
        return Place(inside: inside, path: folder.dropLast() + ".md", isEntry: true)
    }

    private static func isLanding(_ path: String) -> Bool {
        ["readme.md", "index.md"].contains(Address.name(path).lowercased())
    }
}
