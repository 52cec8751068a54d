/// The addresses that an imported catalogue claims, each once, also where only letter case differs.
struct ImportedAddresses {
    /// By address in lower case: the file that claims it.
    private var claimed: [String: String] = [:]
    private var codes: [String: String] = [:]

    /// The first part of each address, which no class can have.
    var names: Set<String> { Set(claimed.keys.compactMap { $0.pathParts.first.map(String.init) }) }

    mutating func claim(_ draft: MarkdownDraft, _ options: Import.Options) throws(Objection) {
        if draft.isEntry, let other = codes.updateValue(draft.source, forKey: draft.code) {
            throw Objection(
                "the code `\(draft.code)` has two files: \(other) and \(draft.source)",
                help: "name the key of their front matter that tells them apart with --code-key")
        }
        // An entry is served below the catalogue, in whatever folder its file lies.
        let own = Address.page(options.folder + draft.target).behind(options.catalogue + "/")
        try claim(draft.isEntry ? Address.segment(draft.code) + "/" : own, by: draft.source)
    }

    /// A file that is copied as it is, by its path below the source's folder.
    mutating func claim(_ file: String, from folder: String) throws(Objection) {
        let isFolder = file.pathParts.dropLast().contains { Snapshot.isRead(String($0)) }
        if isFolder {
            throw Objection(
                "a folder of \(folder)/\(file) is called as a file is", help: "rename the folder")
        }
        let page = "index.html"
        try claim(file.ends(with: page) ? file.before(page) : file, by: folder + "/" + file)
    }

    private mutating func claim(_ address: String, by file: String) throws(Objection) {
        if let other = claimed.updateValue(file, forKey: address.lowercased()) {
            throw Objection(
                "\(other) and \(file) would have one address, /\(address)", help: "rename one of them")
        }
    }
}
