import Markdown

extension Import {
    /// A folder of Markdown: each file an entry, but for landing pages.
    static func markdown(
        _ source: Snapshot, _ folder: String, _ options: Options
    ) throws(Objection) -> (Import?, [Diagnostic]) {
        if let catalogue = source.file(folder + "/catalogue.yaml") {
            throw Objection(
                "\(folder) is a catalogue already: it has \(catalogue.path)", help: "copy the folder below content")
        }
        var findings: [Diagnostic] = []
        var drafts: [MarkdownDraft] = []
        var others: [String] = []
        let places = MarkdownPlaces(source.files.map(\.path).filter { $0.ends(with: ".md") }, below: folder)
        for file in source.files {
            switch file.content {
            case .problem(let problem): findings.append(Text.diagnose(problem, file.path))
            case .text where file.path.ends(with: ".md"):
                let (bytes, finding) = Text.read(file.path, from: source)
                if let finding { findings.append(finding) }
                guard let bytes else { continue }
                let (front, wrong) = FrontMatter.split(bytes, file: file.path)
                findings += wrong
                drafts.append(
                    MarkdownDraft(file.path, bytes, front, places.place(of: file.path), html: options.html))
            case .text, .asset: others.append(file.path.behind(folder + "/"))
            }
        }
        guard findings.isEmpty else { return (nil, findings) }
        for index in drafts.indices { try drafts[index].takeCode(options.codeKey) }
        guard drafts.contains(where: \.isEntry) else {
            let unread = others.filter(isMDX)
            throw Objection(
                unread.isEmpty
                    ? "there is no Markdown file in \(folder)"
                    : "there is no Markdown file in \(folder), only MDX: \(unread.listed(most: mostNamed))",
                help: unread.isEmpty
                    ? "name a folder with a .md file for each code"
                    : "\(helpForMDX), in a copy of the folder if your present site needs them")
        }
        takeDeprecated(&drafts)
        return (try made(of: drafts, others, folder, options), [])
    }

    /// Makes a status of the flag that many have instead, where all entries that have it say what a status asks for.
    private static func takeDeprecated(_ drafts: inout [MarkdownDraft]) {
        let entries = drafts.filter(\.isEntry)
        let canBeReplaced = canBeReplaced(entries)
        guard entries.allSatisfy({ $0.canBeDeprecated(canBeReplaced: canBeReplaced) }) else { return }
        for index in drafts.indices where drafts[index].isEntry { drafts[index].isDeprecationStatus = true }
    }

    /// The codes that can be referred to.
    private static func codes(of entries: [MarkdownDraft]) -> Set<String> {
        Set(entries.filter { !$0.isDraft }.map(\.code))
    }

    /// Whether each replacement that an entry names is another entry.
    private static func canBeReplaced(_ entries: [MarkdownDraft]) -> Bool {
        let field = BuiltInField.replacedBy
        let codes = codes(of: entries)
        return entries.allSatisfy { entry in
            entry.front.allSatisfy { item in
                guard item.key == field.rawValue, item.value.saysSomething else { return true }
                return item.value.text != entry.code && field.type.holds([item.value], codes)
            }
        }
    }

    /// Lets each entry name those that name it as related. Answers what there is to know of it.
    private static func completeRelations(_ drafts: inout [MarkdownDraft]) -> [String] {
        let entries = drafts.indices.filter { drafts[$0].isEntry }
        let relations = ImportedRelations(
            entries.map { (drafts[$0].code, drafts[$0].related, drafts[$0].isDraft) })
        for (index, codes) in zip(entries, relations.missing) { drafts[index].namedBy = codes }
        return relations.notes("file")
    }

    /// MDX is a program: what its tags and braces say stands in other files.
    private static func isMDX(_ file: String) -> Bool { file.lowercased().ends(with: ".mdx") }

    private static let helpForMDX =
        "call them .md to have them read as Markdown, where braces are text and tags are HTML"

    /// As many files as a note names.
    private static let mostNamed = 10

    /// `others` are the paths below the folder of the files that are no Markdown.
    private static func made(
        of sources: [MarkdownDraft], _ others: [String], _ folder: String, _ options: Options
    ) throws(Objection) -> Import {
        var drafts = sources
        let entries = drafts.filter(\.isEntry)
        var addresses = ImportedAddresses()
        for draft in drafts { try addresses.claim(draft, options) }
        var fields = fields(of: entries)
        let classes = try classes(of: entries, addresses, &fields, options)
        let (sections, areOthers) = SectionDraft.common(to: entries.map(\.sections))
        let title = options.title ?? drafts.first { $0.target == "index.md" }?.title ?? options.shownTitle
        let schema = SchemaDraft(
            title: title, codes: entries.map(\.code), fields: fields, sections: sections,
            hasOtherSections: areOthers, classes: classes)
        let isRelated = fields.contains { $0.name == BuiltInField.related.rawValue }
        let relationNotes = isRelated ? completeRelations(&drafts) : []
        var links = ImportedLinks(drafts, others, origin: options.origin)
        var files = [File(options.folder + "catalogue.yaml", schema.text)]
        var comments: [String: Int] = [:]
        for draft in drafts {
            files.append(File(options.folder + draft.target, draft.text(fields, catalogue: title, &links, &comments)))
        }
        let used = links.used.filter { !isMDX($0) }.sorted()
        for file in used { try addresses.claim(file, from: folder) }
        var notes = comments.sorted { $0.key < $1.key }.map { key, count in
            "`\(key)` is left as a comment in the front matter of \("file".counted(count)), for no key of sitegen can hold it"
        }
        notes += relationNotes + links.notes
        let unread = others.filter(isMDX)
        if !unread.isEmpty {
            notes.append(
                "did not read \("file".counted(unread.count)) of MDX: \(unread.listed(most: mostNamed)); \(helpForMDX)")
        }
        let left = others.filter { !links.used.contains($0) && !isMDX($0) }
        if !left.isEmpty {
            notes.append(
                "left out \("file".counted(left.count)) that no text leads to: \(left.listed(most: mostNamed))")
        }
        for (what, count) in [
            ("lines with `:::` that are no whole block", drafts.count(where: \.hasStrayMarks)),
            ("lines that import components", drafts.count(where: \.hasImports)),
        ] where count > 0 {
            notes.append("\(what) are left as text in \("file".counted(count))")
        }
        let draftCount = entries.count(where: \.isDraft)
        if draftCount > 0 {
            notes.append(
                "\(draftCount == 1 ? "1 entry is a draft" : "\(draftCount) entries are drafts"): `draft: true`")
        }
        return Import(
            title: title, files: files,
            copies: used.map { Copy(from: folder + "/" + $0, to: options.folder + $0) },
            count: entries.count, notes: notes, hasRawHTML: drafts.contains(where: \.hasRawHTML))
    }

    /// The fields of what the front matter of entries says, in the order in which their keys are met.
    private static func fields(of entries: [MarkdownDraft]) -> [FieldDraft] {
        var keys: [String] = []
        var values: [String: [YAML]] = [:]
        for entry in entries {
            for item in entry.fieldKeys {
                if values[item.key] == nil { keys.append(item.key) }
                values[item.key, default: []].append(item.value)
            }
        }
        let codes = codes(of: entries)
        let canBeReplaced = canBeReplaced(entries)
        var names = Set(keys)
        return keys.compactMap { key in
            // What says the code again is no field.
            let isCode = entries.allSatisfy { entry in
                entry.front.allSatisfy { $0.key != key || $0.value.text == entry.code }
            }
            guard let known = values[key], !isCode || key == BuiltInField.name.rawValue else { return nil }
            let isSound =
                switch BuiltInField(rawValue: key) {
                case .status: entries.allSatisfy { $0.hasWholeStatus(canBeReplaced: canBeReplaced) }
                case .replacedBy: canBeReplaced
                default: true
                }
            var field = FieldDraft(key, values: known, entries: entries.count, codes: codes, canBeBuiltIn: isSound)
            if let name = field?.name, name != key { field?.name = FieldDraft.claim(name, of: &names) }
            return field
        }
    }

    private static func classes(
        of entries: [MarkdownDraft], _ addresses: ImportedAddresses, _ fields: inout [FieldDraft], _ options: Options
    ) throws(Objection) -> [ClassDraft] {
        let key = options.classKey ?? ClassDraft.key
        if MarkdownDraft.understood.contains(key) {
            throw Objection("`\(key)` cannot name classes", help: "it says what every page has")
        }
        let names = entries.compactMap { $0.front.text(key) }
        let classes = try ClassDraft.named(
            names, entries: entries.count, taken: addresses.names, by: options.classKey)
        guard let classes, let index = fields.firstIndex(where: { $0.source == key }) else { return [] }
        fields[index].name = ClassDraft.key
        return classes
    }
}
