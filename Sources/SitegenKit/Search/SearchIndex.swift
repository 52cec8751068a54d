package import Markdown

/// What the search of a site reads: a root, and shards that it names. The terminal and the client read the same.
package struct SearchIndex: Sendable {
    /// The text of the root.
    package private(set) var root: [UInt8] = []
    /// The texts of the shards by name.
    package private(set) var shards: [String: StoredBytes] = [:]
    /// What shards say of each page.
    package private(set) var pages: [Page] = []
    /// The shards of pages, which are made when they are written.
    package private(set) var pageShards: [PageShard] = []

    /// What a shard says of some pages.
    package struct PageShard: Sendable, Equatable {
        package var name: String
        /// Their numbers.
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

    /// How many pages a thread reads at a time: the more there are, the more seldom each word is met anew. But of a small site
    /// each thread reads several times.
    private static func chunkSize(_ pages: Int, jobs: Int) -> Int { max(32, min(pages / (4 * jobs), 128)) }

    /// Each thread has tools of its own, as large as the vocabulary: more of them would take more memory than a build may.
    private static let mostThreads = 8

    package static func make(_ site: Site, jobs: Int, spill: (any Spill)?) async -> SearchIndex {
        let jobs = min(jobs, mostThreads)
        // Nothing but the maker holds what was gathered: it lets go of it as it is used up.
        var maker = await SearchIndexMaker(gather(site, jobs: jobs, spill), spill)
        await maker.makeWords(jobs: jobs)
        await maker.makePairs(jobs: jobs)
        await maker.makeOthers(jobs: jobs)
        return SearchIndex(maker.trees, maker.pages, header: header(facets(site)))
    }

    private static func gather(_ site: Site, jobs: Int, _ spill: (any Spill)?) async -> Corpus {
        let sources = SearchPage.sources(of: site)
        precondition(sources.count <= Posting.mostPages, "an index numbers no more pages")
        let chunk = chunkSize(sources.count, jobs: jobs)
        var chunks = stride(from: 0, to: sources.count, by: chunk).makeIterator()
        var corpus = Corpus()
        await inTurn(jobs: jobs, tools: Gatherer()) {
            chunks.next().map { $0..<min($0 + chunk, sources.count) }
        } work: {
            $0.gather(sources[$1], site, spill)
        } take: {
            corpus.take($0)
        }
        return corpus
    }

    private init(_ trees: [Sequence: Tree], _ pages: [Page], header: [UInt8]) {
        self.pages = pages
        root = header
        for sequence in Sequence.allCases {
            guard let tree = trees[sequence] else { preconditionFailure("every sequence is made") }
            root += Array("\n\(tree.depth)\n".utf8) + tree.lines
            shards.merge(tree.texts) { _, _ in preconditionFailure("two shards have one name") }
            pageShards += tree.pageShards
        }
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
        for index in site.cataloguesInOrder {
            for spec in site.catalogues[index].fields where spec.isFacet && !spec.isHidden {
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
            ([facet.name, facet.label] + facet.values).map(OneLine.of).joined(separator: "\t") + "\n"
        }
        let tables = Folding.lines.joined(separator: "\n")
        return Array("\(tables)\n\(lines.joined())".utf8)
    }
}
