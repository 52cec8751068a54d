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
    /// The description, then lines of what else is said of it.
    var summary: [String]
    /// Those that were read, from one of them on.
    var sections: [Section]
    private(set) var firstSection = 0
    /// `name=value` of each field that filters.
    var facets: [String]

    /// How much of the text is read.
    enum Reading {
        /// All of it, with the marks of blocks and of code.
        case text
        /// What results in some sections are shown from, and nothing that pages are found by.
        case excerpts(Range<Int>)
    }

    /// The most bytes of a section's text that excerpts are cut from.
    private static let longestExcerpt = 400

    /// What a shard says of a section whose excerpt was read: the page's URL and title, its id and heading, and what excerpts
    /// are cut from. A result needs no more than this.
    func line(_ number: Int) -> [UInt8] {
        guard let section = section(number) else { preconditionFailure("a line is made of a section that was read") }
        var line: [UInt8] = []
        line.reserveCapacity(size(of: section))
        for field in [url, title, section.id, section.heading] {
            line.append(contentsOf: Self.oneLine(field).utf8)
            line.append(UInt8(ascii: "\t"))
        }
        line.append(contentsOf: excerpt(of: number))
        return line
    }

    /// A section by its number on the page, if it was read.
    func section(_ number: Int) -> Section? {
        sections.indices.contains(number - firstSection) ? sections[number - firstSection] : nil
    }

    /// The text of a section that excerpts are cut from: on top of a page without any what is said of it.
    func excerpt(of number: Int) -> [UInt8] {
        let text = section(number)?.text ?? []
        return number == 0 && text.isEmpty ? Array(Self.oneLine(summary[0]).utf8) : text
    }

    static let sectionEnd = UInt8(ascii: "\u{0C}")
    static let blockEnd = UInt8(ascii: "\t")

    /// All text of the page, whose sections were read whole, in blocks that no quotation goes beyond: titles and names first.
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

    init(_ index: Int, of site: Site, _ reading: Reading) {
        let page = site.pages[index]
        url = page.url
        title = page.title
        names = []
        keys = [page.title]
        summary = [page.description]
        sections = []
        facets = []
        if case .text = reading {
            if let entry = page.entry { describe(entry, index, site) }
            names += page.article?.tags ?? []
            // What the page of a catalogue shows of it.
            if let text = site.indexOf[index].flatMap({ site.catalogues[$0].description }) { summary.append(text) }
        }
        let body = page.body.readable
        let headings = body.headings.indices.filter {
            body.headings[$0].level <= Self.deepest && !body.headings[$0].nested
        }
        let starts = headings.map { body.headings[$0].outer.lowerBound } + [body.html.count]
        let read =
            switch reading {
            case .text: 0..<starts.count
            case .excerpts(let sections): sections.clamped(to: 0..<starts.count)
            }
        firstSection = read.lowerBound
        sections = read.map { number in
            guard number > 0 else {
                return Section(id: "", heading: "", text: Self.text(body, 0..<starts[0], reading))
            }
            let heading = headings[number - 1]
            let start = body.headings[heading].outer.upperBound
            let text = Self.text(body, start..<max(start, starts[number]), reading)
            return Section(id: body.headings[heading].id, heading: body.headings[heading].text, text: text)
        }
    }

    private static func text(_ body: Prose, _ part: Range<Int>, _ reading: Reading) -> [UInt8] {
        switch reading {
        case .text: SearchText.read(body, part)
        case .excerpts: SearchText.beginning(body, part, most: longestExcerpt)
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
    package enum Source: Sendable {
        case page(Int)
        /// Kept elsewhere: there are few of these.
        indirect case other(SearchPage)

        func page(of site: Site, _ reading: Reading) -> SearchPage {
            switch self {
            case .page(let index): SearchPage(index, of: site, reading)
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
