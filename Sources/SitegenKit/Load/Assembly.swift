import Markdown

/// Makes pages of page sources: typed front matter, rendered Markdown with its addresses open.
struct Assembly: Sendable {
    let settings: Settings
    let catalogues: [Catalogue]
    let labels: CodeLabels
    let inclusion: Inclusion
    let spill: (any Spill)?
    /// Folders whose catalogue.yaml could not be read.
    let brokenFolders: [String]
    /// For each catalogue.
    let sectionNames: [SectionNames]

    init(
        settings: Settings, catalogues: [Catalogue], labels: CodeLabels, inclusion: Inclusion, spill: (any Spill)?,
        brokenFolders: [String]
    ) {
        self.settings = settings
        self.catalogues = catalogues
        self.labels = labels
        self.inclusion = inclusion
        self.spill = spill
        self.brokenFolders = brokenFolders
        sectionNames = catalogues.map(SectionNames.init)
    }

    struct Result: Sendable {
        var page: Page
        var findings: [Diagnostic]
    }

    func page(_ source: PageSource) -> Result {
        let source = source.open
        return source.entry.map { entry(source, $0) } ?? article(source)
    }

    // MARK: Articles

    private func article(_ source: PageSource) -> Result {
        var keys = KeyReader(source.yaml, noun: "the front matter", file: source.path)
        let title = keys.text("title", required: true)
        let common = Common(&keys, isEntry: false)
        var inside: [Diagnostic] = []
        let article = Article(
            order: keys.integer("order"), lede: common.description, tags: keys.texts("tags").map(\.value),
            action: action(&keys, &inside),
            scripts: keys.texts("scripts"), styles: keys.texts("styles"))
        let aliases = keys.texts("aliases")
        let anchors = Anchors(&keys, of: source.path, &inside)
        let url = source.url ?? Address.page(source.path)
        let classes = catalogues.first { $0.id + "/" == url }?.classes.map(\.id.value) ?? []
        // The theme's own ids, and on a catalogue's index the classes', are taken.
        func isTaken(_ id: String) -> Bool { id.begins(with: Theme.idPrefix) || classes.contains(id) }
        var (document, prose) = rendered(
            source.bytes, source.body, of: source.path, syntax: .all, takes: { own, _ in !isTaken(own.name) },
            id: { heading in
                let slug = Slug.github(heading.name)
                return isTaken(slug) ? "section-" + slug : nil
            })
        inside += anchors.add(to: &prose, taken: classes)
        // Not copied: it is laid away where it lies.
        var texts = [consume prose]
        let (tables, tableFindings) = self.tables(source, &texts)
        inside += tableFindings
        let textFindings = takeFindings(of: &texts, source.path)
        layAway(&texts)
        let page = Page(
            path: source.path, url: url, title: title?.value ?? "",
            description: common.description ?? document.firstParagraph(rawHTML: settings.html) ?? "",
            place: source.place, date: common.date,
            updated: common.updated, isFAQ: common.isFAQ, aliases: aliases, texts: texts, tables: tables,
            kind: .article(article), source: source.stored, bodyRange: source.body)
        let findings = keys.finish() + inside + bodyFindings(source, document, page.body) + textFindings
        return Result(page: page, findings: findings)
    }

    private func action(_ keys: inout KeyReader, _ inside: inout [Diagnostic]) -> Article.Action? {
        guard var reader = keys.reader("action") else { return nil }
        let label = reader.text("label", required: true)
        let link = reader.text("link", required: true)
        inside += reader.finish()
        guard let label, let link else { return nil }
        return Article.Action(label: label.value, link: link)
    }

    // MARK: Bodies

    /// The Markdown in a part of a file, with the definitions of the codes that it names.
    func rendered(
        _ bytes: [UInt8], _ range: Range<Int>, of path: String, syntax: Syntax, level: Int = 2,
        definitions: [Reference] = [],
        takes: (_ own: Prose.OwnID, _ heading: Prose.Heading) -> Bool = { _, _ in true },
        id: (_ heading: Prose.Heading) -> String?
    ) -> (Document, Prose) {
        let references = labels.references(in: bytes, range)
        var document = Document.parse(bytes, in: range, references: references + definitions, syntax: syntax)
        if syntax == .all { document.takeMadeBlocks(references: references + definitions) }
        inclusion.include(in: &document, bytes, range, of: path)
        if level > 2 { document.raiseHeadings(by: level - 2) }
        var prose = document.prose(html: settings.html, takes: takes, id: id)
        for index in prose.links.indices {
            let link = prose.links[index]
            guard let number = CodeLabels.label(in: link.destination).flatMap({ Int($0) }),
                references.indices.contains(number)
            else { continue }
            // libcmark folds the letter case of labels: what the author wrote stands in the source.
            let label = references[number].label
            let written = String(decoding: bytes[link.target], as: UTF8.self)
            let isSame = written == label || written.lowercased() == label.lowercased()
            prose.links[index].destination = CodeLabels.scheme + (isSame ? written : label)
        }
        // A page is kept until the site is written: of its code only what is checked.
        for index in prose.codeBlocks.indices { prose.codeBlocks[index].keepWhatIsChecked(of: bytes) }
        return (document, prose)
    }

    /// What the fences and images of a page's texts have wrong. It is forgotten once it is told.
    func takeFindings(of texts: inout [Prose], _ path: String) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for index in texts.indices {
            if !texts[index].codeProblems.isEmpty {
                findings += texts[index].codeProblems.map { inclusion.diagnose($0, of: path) }
                texts[index].codeProblems = []
            }
            if !texts[index].bareImages.isEmpty {
                findings += texts[index].bareImages.map { bareImage(at: Place(path, $0)) }
                texts[index].bareImages = []
            }
        }
        return findings
    }

    func bareImage(at place: Place) -> Diagnostic {
        Diagnostic(
            .imageWithoutText, "The image has no text for those who do not see it", at: place,
            help: "say in its brackets what it shows: `![The way of a request](way.png)`, or, for decoration, "
                + "give it an empty title: `![](way.png \"\")`")
    }

    /// Only the stages that write ask for a body's HTML; lines are short.
    func layAway(_ texts: inout [Prose]) {
        for index in texts.indices { texts[index].layAway(in: index == 0 ? spill : nil) }
    }

    /// What a body by itself can have wrong.
    func bodyFindings(
        _ source: PageSource, _ document: Document, _ prose: Prose, notesOfFields: [MissingNote] = []
    ) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if let range = document.tooDeep {
            findings.append(
                Diagnostic(
                    .nestedTooDeep, "Lists and quotes are nested too deep to be read", at: Place(source.path, range),
                    help: "write it with at most \(Document.nestingLimit) levels"))
        }
        // As they lie, here and where else all headings are looked at: what a heading names is counted in each copy of it.
        for index in prose.headings.indices where prose.headings[index].level == 1 {
            // In a file of many entries a heading of the second level would begin another entry.
            let isData = catalogues.contains { $0.data?.path.value == source.path }
            findings.append(
                Diagnostic(
                    .headingOne, "A level-1 heading in the body: the page's title is its only one",
                    at: Place(source.path, prose.headings[index].range),
                    help: isData ? "remove it: the page has the title of its catalogue" : "start with `##`"))
        }
        var ids = prose.ids.isEmpty ? [] : Set(prose.headings.map(\.id))
        findings += headingIDFindings(source, prose)
        findings += footnoteFindings(source, document, inFields: notesOfFields)
        findings += foreignFindings(source, document)
        for identifier in prose.ids {
            if !ids.insert(identifier.name).inserted {
                findings.append(
                    Diagnostic(
                        .anchorTwice, "The id `\(identifier.name)` appears twice on this page",
                        at: Place(source.path, identifier.range), help: "give one of them another id"))
            }
        }
        return findings
    }
}

extension Document {
    /// Sections below the entries of one file stand on pages of their own, where they are level-2 headings.
    fileprivate mutating func raiseHeadings(by levels: Int) {
        for index in blocks.indices {
            guard case .heading(let level, let title) = blocks[index].kind else { continue }
            blocks[index].kind = .heading(level: max(2, level - levels), title)
        }
    }
}

/// The front matter that articles and entries share.
struct Common {
    var description: String?
    var date: Day?
    var updated: Day?
    var isFAQ: Bool
    var isDraft: Bool

    /// What an article may say that it is: among entries it has to.
    private enum Kind: String, CaseIterable {
        case article
    }

    init(_ keys: inout KeyReader, isEntry: Bool) {
        if !isEntry { _ = keys.choice("kind", Kind.self) }
        description = keys.text("description")?.value
        date = keys.day("date")?.value
        updated = keys.day("updated")?.value
        isFAQ = keys.flag("faq") ?? false
        isDraft = keys.flag("draft") ?? false
    }
}
