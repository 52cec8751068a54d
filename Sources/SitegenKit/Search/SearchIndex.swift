/// What the search of a site reads: a root, and shards that it names. The terminal and the client read the same.
package struct SearchIndex: Sendable {
    /// The text of the root.
    package private(set) var root: [UInt8] = []
    /// The texts of the shards by name.
    package private(set) var shards: [String: [UInt8]] = [:]
    /// The shards of pages, which are made when they are written.
    package private(set) var pages: [PageShard] = []

    /// What a shard says of some pages.
    package struct PageShard: Sendable, Equatable {
        package var name: String
        /// Their places in `SearchPage.sources`.
        var pages: Range<Int>
        var part: Part

        enum Part: Equatable {
            /// What results in some sections of one page are shown from.
            case results(Range<Int>)
            /// All text, which quotations are looked for in.
            case text
        }
    }

    /// The parts of the index, each sorted by a key of its own.
    enum Sequence: Int, CaseIterable {
        /// Words, whole queries, beginnings and facets.
        case words
        /// Two neighbouring words.
        case pairs
        /// Words, and words from behind, to find those with a mistake.
        case forward
        case reversed
        /// Sections of pages by number.
        case pages
        /// The texts of pages by number.
        case texts

        var letter: String {
            switch self {
            case .words: "w"
            case .pairs: "n"
            case .forward: "f"
            case .reversed: "r"
            case .pages: "p"
            case .texts: "t"
            }
        }

        /// Whether its shards are made when they are written.
        var isPromised: Bool { self == .pages || self == .texts }
    }

    /// A site with less text than this has one shard of words, the root.
    private static let smallSite = 60_000
    /// How many pages a thread reads at a time.
    private static let chunk = 256

    package static func make(_ site: Site, jobs: Int) async -> SearchIndex {
        let sources = SearchPage.sources(of: site)
        let chunks = stride(from: 0, to: sources.count, by: chunk).map { $0..<min($0 + chunk, sources.count) }
        var parts = await mapped(chunks, jobs: jobs) { Gathering.gather(sources[$0], site) }
        var gathering = Gathering()
        for index in parts.indices {
            gathering.take(&parts[index])
            parts[index] = Gathering()
        }
        return SearchIndex(gathering, facets: facets(site))
    }

    private init(_ gathering: Gathering, facets: [Facet]) {
        var store = ShardStore()
        let isSmall = gathering.textBytes < Self.smallSite
        let sizes = SearchScale.shardSizes(textBytes: gathering.textBytes)
        var words = WordSequence(gathering)
        root = Self.header(facets)
        for sequence in Sequence.allCases {
            var writer = ShardWriter(
                size: isSmall ? .max : sizes.words, letter: sequence.letter, isPromised: sequence.isPromised)
            let append: ([UInt8], [UInt8]) -> Void = { writer.append($0, $1, to: &store) }
            switch sequence {
            case .words:
                words.write(append)
                words.letGo()
            case .pairs: PairSequence(gathering: gathering, words: words).write(append)
            case .forward: words.writeForward(append)
            case .reversed: words.writeReversed(append)
            case .pages:
                for (page, record) in gathering.records.enumerated() {
                    for sections in Self.parts(record.sizes, sizes.pages) {
                        let key = Digits.key(page: page, section: sections.lowerBound)
                        let end = Digits.key(page: page, section: sections.upperBound)
                        writer.promise(key, record.digest + end, to: &store)
                        pages.append(PageShard(name: "", pages: page..<page + 1, part: .results(sections)))
                    }
                }
            case .texts:
                let records = gathering.records
                for range in Self.parts(records.map(\.textSize), sizes.texts) where !range.isEmpty {
                    let key = Digits.key(page: range.lowerBound, section: 0)
                    writer.promise(key, records[range].flatMap(\.digest), to: &store)
                    pages.append(PageShard(name: "", pages: range, part: .text))
                }
            }
            let (depth, lines) = writer.finish(&store)
            root += Array("\n\(depth)\n".utf8) + lines
            for (index, name) in zip(pages.indices.suffix(writer.promised.count), writer.promised) {
                pages[index].name = name
            }
        }
        shards = store.texts
    }

    /// Sections or pages in parts of about a size.
    private static func parts(_ sizes: [some BinaryInteger], _ size: Int) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        var total = 0
        for (section, own) in sizes.enumerated() {
            if section > start, total + Int(own) > size {
                parts.append(start..<section)
                (start, total) = (section, 0)
            }
            total += Int(own)
        }
        return parts + [start..<sizes.count]
    }

    // MARK: Facets

    /// A field that filters: its name, its label and the values that occur.
    struct Facet {
        var name: String
        var label: String
        var values: [String]
    }

    private static func facets(_ site: Site) -> [Facet] {
        var facets: [Facet] = []
        for (index, catalogue) in site.catalogues.enumerated() {
            for spec in catalogue.fields where spec.isFacet && !spec.isHidden {
                let values = site.listings[index].entries.flatMap {
                    site.pages[$0].entry?.field(spec.name)?.value.items.map(\.text) ?? []
                }
                if let known = facets.firstIndex(where: { $0.name == spec.name }) {
                    facets[known].values = Set(facets[known].values + values).sorted()
                } else {
                    facets.append(Facet(name: spec.name, label: spec.label, values: Set(values).sorted()))
                }
            }
        }
        return facets
    }

    /// The tables of the tokenizer, then a line for each facet.
    private static func header(_ facets: [Facet]) -> [UInt8] {
        let lines = facets.filter { !$0.values.isEmpty }.map { facet in
            ([facet.name, facet.label] + facet.values).map(SearchPage.oneLine).joined(separator: "\t") + "\n"
        }
        let tables = Folding.lines.joined(separator: "\n")
        return Array("\(tables)\n\(lines.joined())".utf8)
    }
}
