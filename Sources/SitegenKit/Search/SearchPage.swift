import Markdown

/// A page as the search sees it: what it is called, and its text by sections.
struct SearchPage: Sendable {
    /// A heading of level 2 or 3 and what stands below it; the first section of a page is what stands before them. It can be
    /// read while its page is.
    struct Section {
        let id: UnsafeBufferPointer<UInt8>
        let heading: UnsafeBufferPointer<UInt8>
        /// As `SearchText` has it.
        let text: UnsafeBufferPointer<UInt8>
    }

    /// Where a section's parts lie in the bytes of its page.
    private struct Place {
        var id: Range<Int>
        var heading: Range<Int>
        var text: Range<Int>
    }

    var url: String
    var title: String
    /// The title as results show it.
    private var label: String
    /// Codes, aliases and former names: what a reader types who has it in hand.
    var names: [String]
    /// What leads to this page when it is the whole query.
    var keys: [String]
    /// Whether the page stands behind others of the same name: an entry of an authority that is not the default one.
    var isSecondary = false
    /// The description, then lines of what else is said of it.
    var summary: [String]
    private var places = [Place(id: 0..<0, heading: 0..<0, text: 0..<0)]
    /// The sections, one behind the other: a page has dozens, and each would be two strings and an array.
    private var bytes: [UInt8] = []
    /// `name=value` of each field that filters.
    var facets: [String]

    /// The most bytes of a section's text that excerpts are cut from.
    private static let longestExcerpt = 400

    var sections: Int { places.count }

    /// What shards say of some sections, each on a line of its own: the page's URL and title, its id and heading, and what
    /// excerpts are cut from. A result needs no more than this.
    func lines(of sections: Range<Int>) -> [UInt8] {
        var lines: [UInt8] = []
        var page: [UInt8] = []
        for field in [url, label] { Self.append(field, Self.fieldEnd, to: &page) }
        lines.reserveCapacity(min(bytes.count, Self.longestExcerpt * 2 * sections.count) + page.count * sections.count)
        forEachSection(in: sections) { number, section in
            lines.append(contentsOf: page)
            Self.append(section.id, Self.fieldEnd, to: &lines)
            Self.append(section.heading, Self.fieldEnd, to: &lines)
            let start = lines.count
            SearchText.appendBeginning(of: section.text, most: Self.longestExcerpt, to: &lines)
            // On top of a page without any text what is said of it.
            if number == 0, lines.count == start {
                Self.append(summary[0], Self.lineEnd, to: &lines)
            } else {
                lines.append(Self.lineEnd)
            }
        }
        return lines
    }

    /// Calls for each section in order, or for some.
    func forEachSection(in sections: Range<Int>? = nil, _ body: (_ number: Int, _ section: Section) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            for number in sections ?? places.indices {
                let place = places[number]
                body(
                    number,
                    Section(
                        id: UnsafeBufferPointer(rebasing: bytes[place.id]),
                        heading: UnsafeBufferPointer(rebasing: bytes[place.heading]),
                        text: UnsafeBufferPointer(rebasing: bytes[place.text])))
            }
        }
    }

    static let lineEnd = UInt8(ascii: "\n")
    static let sectionEnd = UInt8(ascii: "\u{0C}")
    static let blockEnd = UInt8(ascii: "\t")
    private static let fieldEnd = UInt8(ascii: "\t")

    /// All text of the page, in blocks that no quotation goes beyond: titles and names first.
    var wholeText: [UInt8] {
        var value: [UInt8] = []
        value.reserveCapacity(textSize)
        forEachSection { number, section in
            if number == 0 {
                for name in [label] + names + summary { Self.append(name, Self.blockEnd, to: &value) }
            } else {
                value.append(Self.sectionEnd)
                Self.append(section.heading, Self.blockEnd, to: &value)
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
        let names = ([label] + names + summary).reduce(0) { $0 + $1.utf8.count + 1 }
        return places.reduce(names) { $0 + $1.text.count + $1.heading.count + 2 }
    }

    /// About how many bytes the line of each section takes.
    var sizes: [UInt16] {
        let page = url.utf8.count + label.utf8.count + 8
        return places.map { UInt16(clamping: page + $0.heading.count * 2 + min($0.text.count, Self.longestExcerpt)) }
    }

    /// For each of two pages another one where anything is that shards say of the page.
    static func digests(_ page: SearchPage, _ other: SearchPage) -> (String, String) {
        var (one, two) = (Fingerprint(), Fingerprint())
        page.told.withUnsafeBufferPointer { told in
            other.told.withUnsafeBufferPointer { Fingerprint.add(told, to: &one, $0, to: &two) }
        }
        return (one.name, two.name)
    }

    /// All that shards say of the page.
    private var told: [UInt8] {
        var told: [UInt8] = []
        told.reserveCapacity(bytes.count + 3 * places.count + 1000)
        func add(_ bytes: UnsafeBufferPointer<UInt8>, _ end: UInt8) {
            told.append(contentsOf: bytes)
            told.append(end)
        }
        for text in [url, label] + summary + names { text.withBytes { add($0, Self.lineEnd) } }
        forEachSection { _, section in
            add(section.id, Self.lineEnd)
            add(section.heading, Self.lineEnd)
        }
        forEachSection { _, section in add(section.text, Self.sectionEnd) }
        return told
    }

    /// Appends a text on one line, and what ends it.
    private static func append(_ text: String, _ end: UInt8, to bytes: inout [UInt8]) {
        text.withBytes { append($0, end, to: &bytes) }
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, _ end: UInt8, to bytes: inout [UInt8]) {
        if isOneLine(text) {
            bytes.append(contentsOf: text)
        } else {
            bytes.append(contentsOf: oneLine(String(decoding: text, as: UTF8.self)).utf8)
        }
        bytes.append(end)
    }

    /// Whether there is surely nothing that ends a line: all of that has one of these bytes.
    private static func isOneLine(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        !text.contains { $0 < 0x20 || $0 == 0xE2 }
    }

    static func oneLine(_ text: String) -> String {
        // What ends a line in JavaScript as well.
        let ends: (Unicode.Scalar) -> Bool = { $0.value < 0x20 || $0 == "\u{2028}" || $0 == "\u{2029}" }
        guard !text.withBytes(isOneLine) else { return text }
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
        label = site.label(of: index)
        names = []
        keys = [page.title]
        summary = [page.description]
        facets = []
        if let entry = page.entry { describe(entry, index, site) }
        names += page.article?.tags ?? []
        // What the page of a catalogue shows of it.
        if let text = site.indexOf[index].flatMap({ site.catalogues[$0].description }) { summary.append(text) }
        addSections(page.body)
    }

    private mutating func addSections(_ body: Prose) {
        let html = body.storedHTML
        bytes.reserveCapacity(html.count)
        html.withUnsafeBufferPointer { html in
            var start = 0
            for heading in body.headings where heading.level <= Self.deepest && !heading.nested {
                readText(html[start..<max(start, heading.outer.lowerBound)])
                let id = append(heading.id)
                places.append(Place(id: id, heading: append(heading.text), text: 0..<0))
                start = heading.outer.upperBound
            }
            readText(html[start...])
        }
    }

    /// Reads the text of the last section.
    private mutating func readText(_ html: Slice<UnsafeBufferPointer<UInt8>>) {
        let start = bytes.count
        SearchText.read(UnsafeBufferPointer(rebasing: html), to: &bytes)
        places[places.count - 1].text = start..<bytes.count
    }

    private mutating func append(_ text: String) -> Range<Int> {
        let start = bytes.count
        text.withBytes { bytes.append(contentsOf: $0) }
        return start..<bytes.count
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
        label = title
        self.names = keys
        self.keys = keys + [title]
        self.summary = [summary]
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
