/// Puts the pages that a query finds in order. All in whole numbers, which no machine rounds in its own way.
struct Ranking {
    struct Ranked {
        var page: Int
        var section: Int
        var score: Int
        /// Whether it has all words that a page must have.
        var isComplete: Bool
        /// The block that has what is quoted.
        var quoted: [UInt8]?
    }

    /// A word or identifier of the query, with what the index has for it and for its parts.
    private struct Unit {
        var parts: [Matches]
        var whole: Matches?
        /// How much it counts, in sixteenths.
        var weight: Int
        var quote: Int?

        /// What it counts for a page that has it.
        var rarity: Int { max(parts.reduce(0) { max($0, $1.rarity) }, whole?.rarity ?? 0) * weight }
        /// Whether it asks rather than says something, so that no page must have it.
        var isSmall: Bool { weight < Ranking.full }
        /// Whether a page without it is left out, where few words are asked for.
        var isRequired: Bool { !isSmall && quote == nil }

        func matches(_ page: Int) -> Bool {
            whole?.pages[page] != nil || parts.allSatisfy { $0.pages[page] != nil || $0.isPartial }
        }
    }

    private(set) var results: [Ranked] = []
    private(set) var shown: [String] = []
    private(set) var isAny = false
    private(set) var marks: [String] = []
    /// The words of each quotation of which the index alone does not say which pages have it.
    private(set) var quotations: [[String]] = []
    /// All words in one, corrected.
    private var joined = ""

    private let query: SearchQuery
    private let reader: ShardReader
    private var units: [Unit] = []
    /// Matches with what they count: of words, of wholes and of neighbours.
    private var groups: [(matches: Matches, weight: Int)] = []

    /// Weights, in sixteenths: of a word, of one that asks, of neighbours, of quoted neighbours.
    private static let full = 16
    private static let asking = 5
    private static let pair = 24
    private static let quotedPair = 32
    /// With up to this many words a page that lacks one is left out.
    private static let fewWords = 2
    /// So many pages with all the words are enough.
    private static let enough = 2

    init(_ query: SearchQuery, _ reader: ShardReader) {
        self.query = query
        self.reader = reader
    }

    mutating func rank() {
        findUnits()
        findPairs()
        let filter = filter()
        let exact = exact()
        var candidates = Set(groups.flatMap { $0.matches.pages.keys }).union(exact.keys)
        if query.units.isEmpty { candidates = filter ?? [] }
        if let filter { candidates.formIntersection(filter) }
        let pages = restrict(candidates)
        let all = units.reduce(0) { $0 + $1.rarity }
        results = pages.map { score($0, of: all) }
        for index in results.indices {
            guard let named = exact[results[index].page] else { continue }
            results[index].score += named.rank << 44
            results[index].section = named.section
        }
        results.sort { ($1.score, $0.page) < ($0.score, $1.page) }
    }

    // MARK: What the index has

    private mutating func findUnits() {
        for (number, unit) in query.units.enumerated() {
            let isOpen = query.isOpen && number == query.units.count - 1
            let isQuoted = unit.quote != nil
            var parts = unit.parts.enumerated().map { index, part in
                Matches.find(part, isOpen: isOpen && index == unit.parts.count - 1, isQuoted: isQuoted, reader)
            }
            let whole = unit.whole.map { Matches.find($0, isOpen: isOpen, isQuoted: isQuoted, reader) }
            if !isQuoted, whole?.isEmpty ?? true {
                for index in parts.indices where parts[index].isEmpty {
                    parts[index] = Matches.near(unit.parts[index], reader)
                    if let word = parts[index].shown { shown.append(word) }
                }
            }
            let isSmall = unit.whole == nil && SearchQuery.asking.contains(unit.parts[0]) && !isQuoted
            units.append(
                Unit(parts: parts, whole: whole, weight: isSmall ? Self.asking : Self.full, quote: unit.quote))
            marks += unit.parts + parts.compactMap(\.shown)
            joined += zip(unit.parts, parts).map { $1.shown ?? $0 }.joined()
        }
        // A question of nothing but small words means them.
        if units.allSatisfy(\.isSmall) { for index in units.indices { units[index].weight = Self.full } }
        for unit in units {
            for matches in unit.parts { groups.append((matches, unit.weight)) }
            if let whole = unit.whole { groups.append((whole, unit.weight)) }
        }
    }

    private mutating func findPairs() {
        var words: [(text: String, matches: Matches, quote: Int?)] = []
        for (unit, found) in zip(query.units, units) {
            for (part, matches) in zip(unit.parts, found.parts) { words.append((part, matches, unit.quote)) }
        }
        var known: Set<Int> = []
        for (left, right) in zip(words, words.dropFirst()) {
            guard left.matches.isCommon, right.matches.isCommon else { continue }
            let isQuoted = left.quote != nil && left.quote == right.quote
            if !isQuoted, SearchQuery.asking.contains(left.text), SearchQuery.asking.contains(right.text) { continue }
            var matches = Matches()
            if let list = reader.list(.pairs, Array((left.text + " " + right.text).utf8)) {
                matches.add(list, as: .exact)
            }
            groups.append((matches, isQuoted ? Self.quotedPair : Self.pair))
            guard isQuoted, let quote = left.quote else { continue }
            units.append(Unit(parts: [matches], whole: nil, weight: Self.full, quote: quote))
            if !matches.isPartial { known.insert(quote) }
        }
        for quote in Set(words.compactMap(\.quote)).sorted() {
            let texts = words.filter { $0.quote == quote }.map(\.text)
            if texts.count > 2 || texts.count == 2 && !known.contains(quote) { quotations.append(texts) }
        }
    }

    private func filter() -> Set<Int>? {
        var pages: Set<Int>?
        for filter in query.filters {
            let list = reader.list(.words, [ShardKey.facetMark] + filter.utf8)
            let found = Set(list?.postings.map(\.page) ?? [])
            pages = pages?.intersection(found) ?? found
        }
        return pages
    }

    /// How many names may go on as a query that is being typed does for all of them to come first.
    private static let mostNames = 20

    /// The pages that the whole query names, or that have a name which begins with it; these come after those.
    private func exact() -> [Int: (rank: Int, section: Int)] {
        guard !query.units.isEmpty else { return [:] }
        let key = Array(joined.utf8)
        var lists: [PostingList] = []
        var factor = 1
        if let list = reader.list(.words, key + [ShardKey.queryMark]) {
            lists = [list]
            factor = SearchScale.levels
        } else if query.isOpen, key.count >= Matches.leastOfPrefix {
            let names = reader.names(from: key)
            if names.count <= Self.mostNames { lists = names.map(PostingList.init(decoding:)) }
        }
        var pages: [Int: (rank: Int, section: Int)] = [:]
        for list in lists {
            for posting in list.postings {
                let rank = (posting.level + 1) * factor
                if rank > pages[posting.page]?.rank ?? 0 { pages[posting.page] = (rank, posting.section) }
            }
        }
        return pages
    }

    // MARK: Order

    /// Of few words a page must have all, if there are some that do; quoted ones in any case. Which pages there are is not
    /// known before they were read for quotations.
    private mutating func restrict(_ candidates: Set<Int>) -> [Int] {
        var pages = candidates.sorted()
        let quoted = units.filter { $0.quote != nil }
        pages = pages.filter { page in quoted.allSatisfy { $0.matches(page) } }
        guard quotations.isEmpty else { return pages }
        let complete = pages.filter(isComplete)
        let isQuestion = units.contains(where: \.isSmall) || units.count(where: \.isRequired) > Self.fewWords
        if !isQuestion, complete.count >= Self.enough || complete.count == pages.count { return complete }
        isAny = complete.count < min(Self.enough, pages.count)
        return pages
    }

    private func isComplete(_ page: Int) -> Bool { units.allSatisfy { !$0.isRequired || $0.matches(page) } }

    private func score(_ page: Int, of all: Int) -> Ranked {
        var total = 0
        var sections: Set<Int> = [0]
        for (matches, weight) in groups {
            guard let found = matches.pages[page] else { continue }
            // Wherever it stands, and once more where it counts most.
            total += ((found.values.max() ?? 0) + found.values.reduce(0, +)) * matches.rarity * weight
            sections.formUnion(found.keys)
        }
        var best = (section: 0, score: -1)
        for section in sections.sorted() {
            var score = 0
            for (matches, weight) in groups {
                guard let found = matches.pages[page] else { continue }
                // What the page's top says holds for its sections: one of them has to add something to come first.
                score += max(found[section] ?? 0, found[0] ?? 0) * matches.rarity * weight
            }
            if score > best.score { best = (section, score) }
        }
        total += best.score
        // A page that lacks a word counts less, and still less where the word is rare.
        let had = units.reduce(0) { $0 + ($1.matches(page) ? $1.rarity : 0) }
        return Ranked(
            page: page, section: best.section, score: all == 0 ? 0 : total * (had + 1) / all,
            isComplete: isComplete(page))
    }
}
