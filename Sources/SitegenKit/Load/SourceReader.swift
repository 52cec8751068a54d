import Markdown

/// One page before its Markdown is rendered: which page it is, and where its front matter and body stand.
struct PageSource: Sendable {
    struct EntryKey: Sendable {
        var catalogue: Int
        var authority: String
        var code: Located<String>

        /// `http/404/`, and with an authority that is not the default one `http/nginx/499/`.
        func url(in catalogue: Catalogue) -> String {
            let isDefault = authority == catalogue.defaultAuthority || authority.isEmpty
            return catalogue.id + "/" + (isDefault ? "" : Address.segment(authority) + "/")
                + Address.segment(code.value) + "/"
        }
    }

    var path: String
    var stored: StoredBytes
    var body: Range<Int>
    var yaml: YAML
    /// Where the page as a whole is spoken of: its front matter, or its row.
    var place: Place
    /// Nil for an article.
    var entry: EntryKey?
    var hasBody = true
    /// The level of the headings that are its sections: in a file of many entries the one below the entries' own.
    var level = 2
    /// The URL, where it does not follow from the path.
    var url: String?
    /// Whether the page has a file of its own.
    var hasFile = true
    /// Link definitions that stand elsewhere in its file.
    var definitions: [Reference] = []
    var opened: [UInt8]?

    /// The same with its bytes in memory, while a page is made of it.
    var open: PageSource {
        var source = self
        source.opened = stored.bytes
        return source
    }

    var bytes: [UInt8] {
        guard let opened else { preconditionFailure("a source is opened before it is read") }
        return opened
    }
}

/// Cuts files into page sources. It knows the catalogues, and nothing of other files.
struct SourceReader: Sendable {
    struct Result: Sendable {
        var sources: [PageSource] = []
        var findings: [Diagnostic] = []
        var drafts: [Drafts.Draft] = []
        /// A page that could not be read: links to it are not held against anybody.
        var unread: String?
        /// The folder of a catalogue of which not all entries could be read.
        var unreadFolder: String?
        var unclear: Unclear?
    }

    /// An entry of which it is not certain what its code is, or whose.
    struct Unclear: Sendable {
        var path: String
        var codes: [String]
    }

    let snapshot: Snapshot
    let catalogues: [Catalogue]
    /// Folders whose catalogue.yaml could not be read: what lies in them is neither an entry nor an article.
    let brokenFolders: [String]
    let drafts: Bool
    let rawHTML: RawHTML

    /// Reads one Markdown file, which is a page unless it holds the entries of a catalogue.
    func read(_ path: String) -> Result {
        if case .problem(.folder)? = snapshot.file(path)?.content { return Result() }
        if catalogues.contains(where: { $0.data?.path.value == path }) { return Result() }
        if brokenFolders.contains(where: { path.begins(with: $0) }) { return Result(unread: path) }
        let (bytes, finding) = Text.read(path, from: snapshot)
        guard let bytes, let stored = snapshot.fileText(path)?.stored else {
            return Result(findings: finding.map { [$0] } ?? [], unread: path)
        }
        let (front, findings) = FrontMatter.split(bytes, file: path)
        guard front.isPresent else {
            // What Hugo and Zola take besides.
            let isTOML = bytes[front.body.lowerBound...].starts(with: "+++".utf8)
            let finding = Diagnostic(
                .frontMatterMissing, "\(path) has no front matter",
                at: Place(path, front.body.lowerBound..<front.body.lowerBound),
                help: isTOML
                    ? "write what stands between `+++` as YAML between lines of `---`: `title: ...`"
                    : "start the file with `---`, a line `title: ...`, and `---`")
            return Result(findings: [finding], unread: path)
        }
        guard let yaml = front.yaml else { return Result(findings: findings, unread: path) }
        var result = Result(findings: findings)
        let place = Place(path, firstLine(bytes))
        var source = PageSource(path: path, stored: stored, body: front.body, yaml: yaml, place: place)
        source.entry = entryKey(path, yaml, &result.findings)
        // Of a draft only the YAML is checked.
        if isDraft(yaml), !drafts { return Result(findings: findings, drafts: [draft(source)]) }
        if result.findings.count > findings.count, let code = source.entry?.code.value {
            result.unclear = Unclear(path: path, codes: [code, unreadCode(path)].compactMap(\.self))
        }
        result.sources = [source]
        return result
    }

    /// What is known of a page that is left out.
    func draft(_ source: PageSource) -> Drafts.Draft {
        let url = source.entry.map { $0.url(in: catalogues[$0.catalogue]) } ?? Address.page(source.path)
        let oldURLs = source.yaml.items("aliases").compactMap(\.text).compactMap { alias in
            source.entry != nil && !alias.begins(with: "/")
                ? Address.folderAbove(url) + Slug.github(alias) + "/" : Routes.oldURL(alias, of: url)
        }
        let key = source.entry
        let isByDefault = key.map { $0.authority == catalogues[$0.catalogue].defaultAuthority } ?? true
        let code = (isByDefault ? "" : (key?.authority ?? "") + "/") + (key?.code.value ?? "")
        return Drafts.Draft(
            name: source.hasFile ? source.path : code, place: source.place,
            help: "publish it by \(source.place.isInTable ? "emptying `draft` in its row" : "removing `draft: true`")",
            path: source.hasFile ? source.path : nil, urls: [url] + oldURLs,
            entry: key.map { EntryKey($0.catalogue, $0.authority, code: $0.code.value.lowercased()) })
    }

    private func firstLine(_ bytes: [UInt8]) -> Range<Int> {
        let start = Text.start(of: bytes)
        return start..<min(start + 3, bytes.count)
    }

    func isDraft(_ yaml: YAML) -> Bool { yaml.scalar("draft")?.value == "true" }

    /// The code that a page which could not be read would have.
    func unreadCode(_ path: String) -> String? {
        guard catalogue(of: path) != nil, !path.ends(with: "/index.md"), let name = path.pathParts.last
        else { return nil }
        return String(name).before(".md")
    }

    /// The catalogue whose folder the file lies in, the innermost one.
    private func catalogue(of path: String) -> Int? {
        catalogues.indices.filter { path.begins(with: catalogues[$0].folder) }.max {
            catalogues[$0].folder.count < catalogues[$1].folder.count
        }
    }

    /// Which entry a file is; nil for articles.
    private func entryKey(_ path: String, _ yaml: YAML, _ findings: inout [Diagnostic]) -> PageSource.EntryKey? {
        guard let index = catalogue(of: path), !path.ends(with: "/index.md"), yaml.scalar("kind")?.value != "article"
        else {
            return nil
        }
        let catalogue = catalogues[index]
        let inside = path.behind(catalogue.folder)
        let stem = String(inside.before(".md").pathParts.last ?? "")
        let folder = inside.pathParts.dropLast().first.map(String.init) ?? ""
        let written = yaml.scalar("authority")
        var authority = written?.value ?? catalogue.defaultAuthority
        if catalogue.authority(folder) != nil {
            if let written, written.value != folder {
                findings.append(
                    Diagnostic(
                        .codeFileName, "The authority `\(written.value)` does not agree with the folder `\(folder)`",
                        at: Place(path, written.range), help: "leave `authority` out, or move the file"))
            }
            authority = folder
        } else if let unknown = unknownAuthority(yaml, catalogue, path) {
            findings.append(unknown)
        }
        guard let code = yaml.scalar("code"), !code.value.isEmpty else {
            return PageSource.EntryKey(catalogue: index, authority: authority, code: Located(stem, Place(path)))
        }
        if catalogue.fileRule == .code, code.value != stem, Address.segment(code.value) != stem {
            findings.append(
                Diagnostic(
                    .codeFileName, "The code `\(code.value)` does not agree with the file name \(stem).md",
                    at: Place(path, code.range),
                    help:
                        "rename the file to \(Address.segment(code.value)).md, or set `files: any` in \(catalogue.file)"
                ))
        }
        return PageSource.EntryKey(
            catalogue: index, authority: authority, code: Located(code.value, Place(path, code.range)))
    }
}

extension SourceReader {
    /// An authority that the catalogue does not declare.
    func unknownAuthority(_ yaml: YAML, _ catalogue: Catalogue, _ path: String) -> Diagnostic? {
        guard !catalogue.unsound.contains(.authorities), let written = yaml.scalar("authority"),
            catalogue.authority(written.value) == nil
        else { return nil }
        let near = NearMiss.best(written.value, among: catalogue.authorities.map(\.id))
        return Diagnostic(
            .badValue, "`\(written.value)` is not an authority of this catalogue", at: Place(path, written.range),
            help: near.map(\.didYouMean) ?? "declare it in \(catalogue.file) under `authorities`")
    }
}

extension YAML {
    /// The single value of a key in a map.
    func scalar(_ key: String) -> (value: String, range: Range<Int>)? {
        guard case .mapping(let entries) = value, let entry = entries.first(where: { $0.key == key }),
            case .scalar(let text) = entry.value.value
        else { return nil }
        return (text, entry.value.range)
    }

    /// The values of a key in a map, of which it may have one or a list.
    func items(_ key: String) -> [YAML] {
        guard case .mapping(let entries) = value, let value = entries.first(where: { $0.key == key })?.value else {
            return []
        }
        if case .sequence(let items) = value.value { return items }
        return [value]
    }
}
