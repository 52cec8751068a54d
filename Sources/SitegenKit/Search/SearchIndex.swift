/// What the search of a site reads: a root, and shards that it names. The terminal and the client read the same.
package struct SearchIndex: Sendable {
    /// The text of the root.
    package private(set) var root: [UInt8] = []
    /// The texts of the shards by name.
    package private(set) var shards: [String: [UInt8]] = [:]
    /// The names of the pages' texts for excerpts, in the order of `SearchPage.sources`.
    package private(set) var texts: [String] = []

    /// The parts of the index, each sorted by a key of its own.
    enum Sequence: Int, CaseIterable {
        /// Words, whole queries, beginnings and facets.
        case words
        /// Two neighbouring words.
        case pairs
        /// Words from behind, to find those with a mistake.
        case reversed
        /// Pages by number.
        case pages

        var letter: String {
            switch self {
            case .words: "w"
            case .pairs: "n"
            case .reversed: "r"
            case .pages: "p"
            }
        }
    }

    /// The bytes of a shard, which is about 1 kB compressed: a query needs a few records from each of several.
    private static let shardSize = 2000
    private static let shardSizeOfPages = 1000
    /// A site with less text than this has one shard, the root.
    private static let smallSite = 60_000
    /// How many pages a thread reads at a time.
    private static let chunk = 256

    package static func make(_ site: Site, jobs: Int) async -> SearchIndex {
        let sources = SearchPage.sources(of: site)
        let chunks = stride(from: 0, to: sources.count, by: chunk).map { $0..<min($0 + chunk, sources.count) }
        var parts = await mapped(chunks, jobs: jobs) { Gathering.gather(sources[$0], site) }
        var gathering = Gathering()
        gathering.stream.reserveCapacity(parts.reduce(0) { $0 + $1.stream.count })
        for index in parts.indices {
            gathering.take(parts[index])
            parts[index] = Gathering()
        }
        return SearchIndex(gathering, facets: facets(site))
    }

    private init(_ gathering: Gathering, facets: [Facet]) {
        var store = ShardStore()
        let isSmall = gathering.textBytes < Self.smallSite
        let postings = Postings(gathering)
        let words = WordSequence(gathering, postings)
        let names = gathering.records.map { store.reserve("t" + $0.text) }
        root = Self.header(pages: gathering.records.count, facets)
        for sequence in Sequence.allCases {
            let size = sequence == .pages ? Self.shardSizeOfPages : Self.shardSize
            var writer = ShardWriter(size: isSmall ? .max : size, letter: sequence.letter)
            let append: ([UInt8], [UInt8]) -> Void = { writer.append($0, $1, to: &store) }
            switch sequence {
            case .words: words.write(append)
            case .pairs: PairSequence(gathering: gathering, words: words).write(append)
            case .reversed: words.writeReversed(append)
            case .pages:
                for (page, record) in gathering.records.enumerated() {
                    append(Digits.key(page: page), Self.value(of: record, text: names[page]))
                }
            }
            let (depth, lines) = writer.finish(&store)
            root += Array("\n\(depth)\n".utf8) + lines
        }
        shards = store.texts
        texts = names
    }

    /// URL, title, name of the text, then id and heading of each section.
    private static func value(of record: Gathering.Record, text: String) -> [UInt8] {
        let fields = [record.url, record.title, text] + record.sections.flatMap { [$0.id, $0.heading] }
        return Array(fields.map(oneLine).joined(separator: "\t").utf8)
    }

    private static func oneLine(_ text: String) -> String {
        // What ends a line in JavaScript as well.
        let ends: (Unicode.Scalar) -> Bool = { $0.value < 0x20 || $0 == "\u{2028}" || $0 == "\u{2029}" }
        guard text.unicodeScalars.contains(where: ends) else { return text }
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { line.append(ends(scalar) ? " " : scalar) }
        return String(line)
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

    /// The number of pages, the tables of the tokenizer, then a line for each facet.
    private static func header(pages: Int, _ facets: [Facet]) -> [UInt8] {
        let lines = facets.filter { !$0.values.isEmpty }.map { facet in
            ([facet.name, facet.label] + facet.values).map(oneLine).joined(separator: "\t") + "\n"
        }
        let tables = Folding.lines.joined(separator: "\n")
        return Array("\(pages)\n\(tables)\n\(lines.joined())".utf8)
    }
}
