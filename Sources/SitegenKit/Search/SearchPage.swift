import Markdown

/// A page as the search sees it: what it is called, and its text by sections.
package struct SearchPage: Sendable {
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
    var summary: String
    var sections: [Section]
    /// `name=value` of each field that filters.
    var facets: [String]

    /// The most bytes of a section's text that excerpts are cut from.
    private static let longestExcerpts = 600

    /// The text for excerpts: a line for each section, without code blocks and the marks of blocks.
    var excerpts: [UInt8] {
        var out: [UInt8] = []
        for (number, section) in sections.enumerated() {
            if number > 0 { out.append(UInt8(ascii: "\n")) }
            let start = out.count
            let text =
                number == 0 && section.text.isEmpty
                ? Array(summary.utf8.prefix { $0 != SearchText.blockEnd }) : section.text
            var inCode = false
            for byte in text {
                if byte == SearchText.codeStart || byte == SearchText.codeEnd { inCode = byte == SearchText.codeStart }
                if byte > 0x20, !inCode {
                    out.append(byte)
                } else if out.count > start, out.last != 0x20 {
                    if out.count - start > Self.longestExcerpts { break }
                    out.append(0x20)
                }
            }
            if out.count > start, out.last == 0x20 { out.removeLast() }
        }
        return out
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
        summary = page.description
        sections = []
        facets = []
        if let entry = page.entry { describe(entry, index, site) }
        names += page.article?.tags ?? []
        let body = page.body
        let headings = body.headings.filter { $0.level <= Self.deepest && !$0.nested }
        let first = headings.first?.outer.lowerBound ?? body.html.count
        sections = [Section(id: "", heading: "", text: SearchText.read(body, 0..<first))]
        for (number, heading) in headings.enumerated() {
            let end = number + 1 < headings.count ? headings[number + 1].outer.lowerBound : body.html.count
            sections.append(
                Section(
                    id: heading.id, heading: heading.text,
                    text: SearchText.read(body, heading.outer.upperBound..<max(heading.outer.upperBound, end))))
        }
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
            summary += "\n" + codeClass.id.value + " " + codeClass.title
        }
        for spec in catalogue.fields where !spec.isHidden && BuiltInField(rawValue: spec.name) == nil {
            guard let field = entry.field(spec.name) else { continue }
            let values = field.value.items.map(\.text)
            if spec.isFacet { facets += values.map { spec.name + "=" + $0 } }
            if case .url = field.value.items.first { continue }
            summary += "\n" + spec.label + " " + values.joined(separator: " ")
        }
    }

    /// A page without Markdown of its own: the index of a catalogue, a class, the page of all questions.
    init(url: String, title: String, keys: [String] = [], summary: String) {
        self.url = url
        self.title = title
        self.names = keys
        self.keys = keys + [title]
        self.summary = summary
        sections = [Section(id: "", heading: "", text: [])]
        facets = []
    }

    /// Where a page comes from that can be found.
    package enum Source: Sendable {
        case page(Int)
        case other(SearchPage)
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
