import Markdown

extension Import {
    /// A folder of Markdown: each file an entry, but for landing pages.
    static func markdown(
        _ source: Snapshot, _ folder: String, _ options: Options
    ) throws(Scaffold.Refusal) -> (Import?, [Diagnostic]) {
        if let catalogue = source.file(folder + "/catalogue.yaml") {
            throw Scaffold.Refusal(
                "\(folder) is a catalogue already: it has \(catalogue.path)", help: "copy the folder below content")
        }
        var findings: [Diagnostic] = []
        var drafts: [MarkdownDraft] = []
        var copies: [Copy] = []
        let places = MarkdownPlaces(source.files.map(\.path).filter { $0.hasSuffix(".md") }, below: folder)
        for file in source.files {
            switch file.content {
            case .problem(let problem): findings.append(Text.diagnose(problem, file.path))
            case .text where file.path.hasSuffix(".md"):
                let (bytes, finding) = Text.read(file.path, from: source)
                if let finding { findings.append(finding) }
                guard let bytes else { continue }
                let (front, wrong) = FrontMatter.split(bytes, file: file.path)
                findings += wrong
                drafts.append(MarkdownDraft(file.path, bytes, front, places.place(of: file.path)))
            case .text, .asset:
                copies.append(Copy(from: file.path, to: options.folder + file.path.dropFirst(folder.utf8.count + 1)))
            }
        }
        guard findings.isEmpty else { return (nil, findings) }
        for index in drafts.indices { try drafts[index].takeCode(options.codeKey) }
        let entries = drafts.filter(\.isEntry)
        guard !entries.isEmpty else {
            throw Scaffold.Refusal(
                "there is no Markdown file in \(folder)", help: "name a folder with a .md file for each code")
        }
        try refuseTwins(drafts, copies, options)
        return (try made(of: drafts, copies, folder, options), [])
    }

    /// Two entries of one code, or two files that would lie at one path.
    private static func refuseTwins(
        _ drafts: [MarkdownDraft], _ copies: [Copy], _ options: Options
    ) throws(Scaffold.Refusal) {
        var codes: [String: String] = [:]
        var paths = Dictionary(copies.map { ($0.to, $0.from) }, uniquingKeysWith: { first, _ in first })
        for draft in drafts {
            if draft.isEntry, let other = codes.updateValue(draft.source, forKey: draft.code) {
                throw Scaffold.Refusal(
                    "the code `\(draft.code)` has two files: \(other) and \(draft.source)",
                    help: "name the key of their front matter that tells them apart with --code-key")
            }
            let path = options.folder + draft.target
            if let other = paths.updateValue(draft.source, forKey: path) {
                throw Scaffold.Refusal(
                    "\(other) and \(draft.source) would both become \(path)", help: "rename one of them")
            }
        }
    }

    private static func made(
        of drafts: [MarkdownDraft], _ copies: [Copy], _ folder: String, _ options: Options
    ) throws(Scaffold.Refusal) -> Import {
        let entries = drafts.filter(\.isEntry)
        let codes = Set(entries.map(\.code))
        var notes: [String] = []
        var fields = fields(of: entries, codes, options, &notes)
        let classKey = options.classKey ?? ClassDraft.key
        let classes = try ClassDraft.named(
            entries.compactMap { $0.front.text(classKey) }, entries: entries.count, codes: codes, by: options.classKey)
        if classes != nil, let index = fields.firstIndex(where: { $0.source == classKey }) {
            fields[index].name = ClassDraft.key
        }
        let (sections, areOthers) = SectionDraft.common(to: entries.map(\.sections))
        let title = options.title ?? drafts.first { $0.target == "index.md" }?.title ?? options.shownTitle
        let schema = SchemaDraft(
            title: title, codes: entries.map(\.code), fields: fields, sections: sections,
            hasOtherSections: areOthers, classes: classes ?? [])
        let copied = copies.map { copy in
            (from: String(copy.from.dropFirst(folder.count + 1)), to: String(copy.to.dropFirst(options.folder.count)))
        }
        var links = ImportedLinks(drafts, copied, origin: options.origin)
        var files = [File(options.folder + "catalogue.yaml", schema.text)]
        for draft in drafts {
            let text = draft.text(fields, catalogue: title, &links)
            files.append(File(options.folder + draft.target, text))
        }
        notes += links.notes
        return Import(
            title: title, files: files, copies: copies, count: entries.count, notes: notes,
            hasRawHTML: drafts.contains(where: \.hasRawHTML))
    }

    /// The fields of what the front matter of entries says, in the order in which their keys are met.
    private static func fields(
        of entries: [MarkdownDraft], _ codes: Set<String>, _ options: Options, _ notes: inout [String]
    ) -> [FieldDraft] {
        var keys: [String] = []
        var values: [String: [YAML]] = [:]
        for entry in entries {
            for item in entry.front where !MarkdownDraft.understood.contains(item.key) && item.key != options.codeKey {
                if values[item.key] == nil { keys.append(item.key) }
                if item.value.value != .null { values[item.key, default: []].append(item.value) }
            }
        }
        return keys.compactMap { key in
            // What says the code again is no field.
            let isCode = entries.allSatisfy { entry in
                entry.front.allSatisfy { $0.key != key || $0.value.text == entry.code }
            }
            guard let known = values[key], !known.isEmpty, !isCode || key == BuiltInField.name.rawValue else {
                return nil
            }
            if let field = FieldDraft(key, values: known, entries: entries.count, codes: codes) { return field }
            notes.append(
                "`\(key)` is left as a comment in the front matter of \("file".counted(known.count)): no type of field holds all its values"
            )
            return nil
        }
    }
}

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
    /// How many files lie in each folder, landing pages not counted.
    private var counts: [String: Int] = [:]
    private let paths: Set<String>

    init(_ paths: [String], below folder: String) {
        prefix = folder.utf8.count + 1
        self.paths = Set(paths)
        for path in paths where !Self.isLanding(path) { counts[Address.folder(path), default: 0] += 1 }
    }

    /// `README.md` and `index.md` stand for their folder: where it holds other files for these, and where it does not
    /// they are the entry that is called as the folder is.
    func place(of path: String) -> Place {
        let inside = String(decoding: path.utf8.dropFirst(prefix), as: UTF8.self)
        guard Self.isLanding(path) else { return Place(inside: inside, path: inside, isEntry: true) }
        let folder = Address.folder(inside)
        if folder.isEmpty || counts[Address.folder(path)] != nil {
            // One landing page for each folder; a second is an article beside it.
            let isSecond =
                inside.lowercased().hasSuffix("readme.md") && paths.contains(Address.folder(path) + "index.md")
            return Place(inside: inside, path: isSecond ? inside : folder + "index.md", isEntry: false)
        }
        return Place(inside: inside, path: folder.dropLast() + ".md", isEntry: true)
    }

    private static func isLanding(_ path: String) -> Bool {
        let name = path.utf8.dropFirst(Address.folder(path).utf8.count)
        return ["readme.md", "index.md"].contains(Substring(name).lowercased())
    }
}
