import Markdown

/// A page as the search sees it: what it is called, and its text by sections.
struct SearchPage: Sendable {
    /// A heading of level 2 or 3 and what stands below it; the first section of a page is what stands before them.
    struct Section: Sendable {
        var id: String
        var heading: String
        /// As `SearchText` has it.
        var text: [UInt8]
    }

    var url: String
    var title: String
    /// Codes, aliases and former names: what a reader types who has it in hand.
    var names: [String]
    /// What leads to this page when it is the whole query.
    var keys: [String]
    /// Whether the page stands behind others of the same name: an entry of an authority that is not the default one.
    var isSecondary = false
    /// The description, then lines of what else is said of it.
    var summary: [String]
    var sections: [Section]
    /// `name=value` of each field that filters.
    var facets: [String]

    /// The most bytes of a section's text that excerpts are cut from.
    private static let longestExcerpt = 400

    /// What shards say of the sections, each on a line of its own: the page's URL and title, its id and heading, and what
    /// excerpts are cut from. A result needs no more than this.
    var lines: [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(sections.reduce(0) { $0 + size(of: $1) })
        let page = [url, title].map { Self.oneLine($0) + "\t" }.joined()
        for (number, section) in sections.enumerated() {
            lines.append(contentsOf: page.utf8)
            for field in [section.id, section.heading] {
                lines.append(contentsOf: Self.oneLine(field).utf8)
                lines.append(UInt8(ascii: "\t"))
            }
            let start = lines.count
            SearchText.appendBeginning(of: section.text, most: Self.longestExcerpt, to: &lines)
            // On top of a page without any text what is said of it.
            if number == 0, lines.count == start { lines.append(contentsOf: Self.oneLine(summary[0]).utf8) }
            lines.append(Self.lineEnd)
        }
        return lines
    }

    static let lineEnd = UInt8(ascii: "\n")
    static let sectionEnd = UInt8(ascii: "\u{0C}")
    static let blockEnd = UInt8(ascii: "\t")

    /// All text of the page, in blocks that no quotation goes beyond: titles and names first.
    var wholeText: [UInt8] {
        var value: [UInt8] = []
        value.reserveCapacity(textSize)
        for (number, section) in sections.enumerated() {
            if number > 0 { value.append(Self.sectionEnd) }
            for name in number == 0 ? [title] + names + summary : [section.heading] {
                value.append(contentsOf: Self.oneLine(name).utf8)
                value.append(Self.blockEnd)
            }
            let start = value.count
            value.append(contentsOf: section.text)
            value.withUnsafeMutableBufferPointer { value in
                for index in start..<value.count { value[index] = value[index] < 0x20 ? Self.blockEnd : value[index] }
            }
        }
        return value
    }

    /// About how many bytes all text takes.
    var textSize: Int {
        let names = ([title] + names + summary).reduce(0) { $0 + $1.utf8.count + 1 }
        return sections.reduce(names) { $0 + $1.text.count + $1.heading.utf8.count + 2 }
    }

    /// About how many bytes the line of a section takes.
    func size(of section: Section) -> Int {
        let text = min(section.text.count, Self.longestExcerpt)
        return url.utf8.count + title.utf8.count + section.heading.utf8.count * 2 + text + 8
    }

    /// Another one where anything is that shards say of the page.
    var digest: String {
        var fingerprint = Fingerprint()
        for text in [url, title] + summary + names + sections.flatMap({ [$0.id, $0.heading] }) {
            fingerprint.add(text.utf8)
            fingerprint.add(CollectionOfOne(UInt8(ascii: "\n")))
        }
        for section in sections {
            fingerprint.add(section.text)
            fingerprint.add(CollectionOfOne(UInt8(ascii: "\u{0C}")))
        }
        return fingerprint.name
    }

    static func oneLine(_ text: String) -> String {
        // What ends a line in JavaScript as well.
        let ends: (Unicode.Scalar) -> Bool = { $0.value < 0x20 || $0 == "\u{2028}" || $0 == "\u{2029}" }
        // No other byte is in one of these.
        guard text.withBytes({ $0.contains { $0 < 0x20 || $0 == 0xE2 } }) else { return text }
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { line.append(ends(scalar) ? " " : scalar) }
        return String(line)
    }
}

extension SearchPage {
    /// The deepest headings that are sections of their own in the search.
    private static let deepest = 3

    init(_ index: Int, of site: Site) {
        let page = site.pages[index]
        url = page.url
        title = page.title
        names = []
        keys = [page.title]
        summary = [page.description]
        sections = []
        facets = []
        if let entry = page.entry { describe(entry, index, site) }
        names += page.article?.tags ?? []
        // What the page of a catalogue shows of it.
        if let text = site.indexOf[index].flatMap({ site.catalogues[$0].description }) { summary.append(text) }
        addSections(page.body.readable)
    }

    private mutating func addSections(_ body: Prose) {
        var section = Section(id: "", heading: "", text: [])
        var start = 0
        for heading in body.headings where heading.level <= Self.deepest && !heading.nested {
            let range = heading.outer
            section.text = SearchText.read(body, start..<max(start, range.lowerBound))
            sections.append(section)
            section = Section(id: heading.id, heading: heading.text, text: [])
            start = range.upperBound
        }
        section.text = SearchText.read(body, start..<body.html.count)
        sections.append(section)
    }

    private mutating func describe(_ entry: Entry, _ index: Int, _ site: Site) {
        let catalogue = site.catalogues[entry.catalogue]
        let code = entry.code.value
        isSecondary = entry.authority != catalogue.defaultAuthority
        let aliases = entry.field(.aliases)?.value.items.map(\.text) ?? []
        names = [code] + aliases
        keys += names + [entry.name].compactMap(\.self) + [catalogue.id + " " + code]
        if let owner = catalogue.authority(entry.authority) {
            names.append(owner.name)
            for name in Set([owner.id, owner.name]).sorted() { keys += [name + " " + code, code + " " + name] }
        }
        if let codeClass = site.listings[entry.catalogue].classOf[index] {
            let codeClass = catalogue.classes[codeClass]
            summary.append(codeClass.id.value + " " + codeClass.title)
        }
        for spec in catalogue.declaredFields where !spec.isHidden {
            guard let field = entry.field(spec.name) else { continue }
            let values = field.value.items.map(\.text)
            if spec.isFacet { facets += values.map { spec.name + "=" + $0 } }
            if case .url = field.value.items.first { continue }
            summary.append(spec.label + " " + values.joined(separator: " "))
        }
    }

    /// A page without Markdown of its own: the index of a catalogue, a class, the page of all questions.
    init(url: String, title: String, keys: [String] = [], summary: String) {
        self.url = url
        self.title = title
        self.names = keys
        self.keys = keys + [title]
        self.summary = [summary]
        sections = [Section(id: "", heading: "", text: [])]
        facets = []
    }

    /// Where a page comes from that can be found.
    enum Source: Sendable {
        case page(Int)
        /// Kept elsewhere: there are few of these.
        indirect case other(SearchPage)

        func page(of site: Site) -> SearchPage {
            switch self {
            case .page(let index): SearchPage(index, of: site)
            case .other(let page): page
            }
        }
    }

    /// What can be found, in the order of the pages.
    static func sources(of site: Site) -> [Source] {
        var sources = site.pages.indices.map { Source.page($0) }
        for (url, route) in site.routes.sorted(by: { $0.key < $1.key }) {
            switch route {
            case .catalogue(let index):
                let catalogue = site.catalogues[index]
                sources.append(
                    .other(SearchPage(url: url, title: catalogue.title, summary: catalogue.description ?? "")))
            case .codeClass(let catalogue, let index):
                let codeClass = site.catalogues[catalogue].classes[index]
                sources.append(
                    .other(
                        SearchPage(
                            url: url, title: codeClass.label, keys: [codeClass.id.value, codeClass.title],
                            summary: codeClass.summary ?? "")))
            case .faq:
                sources.append(
                    .other(
                        SearchPage(
                            url: url, title: site.title(of: url) ?? "", keys: ["FAQ"],
                            summary: "")))
            case .page, .asset, .redirect, .spelling, .search: continue
            }
        }
        return sources
    }
}
