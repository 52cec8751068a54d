/// Puts the pages that a query finds in order. All in whole numbers, which no machine rounds in its own way.
struct Ranking {
    struct Ranked {
        var page: Int
        var section: Int
        var score: Int
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
        var isKnown: Bool { parts.contains { !$0.isEmpty } || whole?.isEmpty == false }
        /// Whether a page must have it, where it is one of few words.
        var isAsked: Bool { weight < Ranking.full }

        func matches(_ page: Int) -> Bool {
            whole?.pages[page] != nil || parts.allSatisfy { $0.pages[page] != nil || $0.isPartial }
        }
    }

    private(set) var results: [Ranked] = []
    private(set) var shown: [String] = []
    private(set) var isAny = false
    private(set) var marks: [String] = []

    private let query: SearchQuery
    private let reader: ShardReader
    private var units: [Unit] = []
    /// Matches with what they count: of words, of wholes and of neighbours.
    private var groups: [(matches: Matches, weight: Int)] = []
    private var isImpossible = false

    /// Weights, in sixteenths: of a word, of one that asks, of neighbours, of quoted neighbours.
    private static let full = 16
    private static let asking = 3
    private static let pair = 12
    private static let quotedPair = 32
    /// What a word in a page's title counts in its sections, in quarters.
    private static let inherited = 3
    /// With up to this many words a page that lacks one is left out, if there is one that has them all.
    private static let fewWords = 3

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
        if isImpossible { candidates = [] }
        let pages = restrict(candidates)
        let all = units.reduce(0) { $0 + $1.rarity }
        results = pages.map { score($0, of: all) }
        for index in results.indices {
            guard let posting = exact[results[index].page] else { continue }
            results[index].score += (posting.level + 1) << 44
            results[index].section = posting.section
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
            let isAsking = unit.whole == nil && SearchQuery.asking.contains(unit.parts[0]) && !isQuoted
            units.append(
                Unit(parts: parts, whole: whole, weight: isAsking ? Self.asking : Self.full, quote: unit.quote))
            marks += unit.parts + parts.compactMap(\.shown)
        }
        // A question of nothing but small words means them.
        if units.allSatisfy(\.isAsked) { for index in units.indices { units[index].weight = Self.full } }
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
        for (left, right) in zip(words, words.dropFirst()) {
            guard left.matches.exact?.isCommon == true, right.matches.exact?.isCommon == true else { continue }
            let isQuoted = left.quote != nil && left.quote == right.quote
            var matches = Matches()
            if let list = reader.list(.pairs, Array((left.text + " " + right.text).utf8)) { matches.add(list, as: .exact) }
            if matches.isEmpty, isQuoted { isImpossible = true }
            groups.append((matches, isQuoted ? Self.quotedPair : Self.pair))
            if isQuoted { units.append(Unit(parts: [matches], whole: nil, weight: Self.full, quote: left.quote)) }
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

    /// The pages that the whole query names.
    private func exact() -> [Int: Posting] {
        guard !query.units.isEmpty else { return [:] }
        let list = reader.list(.words, Array(query.joined.utf8) + [ShardKey.queryMark])
        var pages: [Int: Posting] = [:]
        for posting in list?.postings ?? [] where (pages[posting.page]?.level ?? -1) < posting.level {
            pages[posting.page] = posting
        }
        return pages
    }

    // MARK: Order

    /// Of few words a page must have all; quoted ones in any case.
    private mutating func restrict(_ candidates: Set<Int>) -> [Int] {
        let pages = candidates.sorted()
        let quoted = units.filter { $0.quote != nil }
        let fitting = quoted.isEmpty ? pages : pages.filter { page in quoted.allSatisfy { $0.matches(page) } }
        let required = units.filter { !$0.isAsked && $0.quote == nil }
        let complete = fitting.filter { page in required.allSatisfy { $0.matches(page) } }
        isAny = complete.isEmpty && !fitting.isEmpty
        return complete.isEmpty || required.count > Self.fewWords ? fitting : complete
    }

    private func score(_ page: Int, of all: Int) -> Ranked {
        var total = 0
        var sections: Set<Int> = [0]
        for (matches, weight) in groups {
            guard let found = matches.pages[page] else { continue }
            total += (found.values.max() ?? 0) * matches.rarity * weight
            sections.formUnion(found.keys)
        }
        var best = (section: 0, score: -1)
        for section in sections.sorted() {
            var score = 0
            for (matches, weight) in groups {
                guard let found = matches.pages[page] else { continue }
                let own = found[section] ?? 0
                let inherited = section == 0 ? 0 : (found[0] ?? 0) * Self.inherited / 4
                score += max(own, inherited) * matches.rarity * weight
            }
            if score > best.score { best = (section, score) }
        }
        total += best.score
        // A page that lacks a word counts less, and less still where the word is rare.
        let had = units.reduce(0) { $0 + ($1.matches(page) ? $1.rarity : 0) }
        return Ranked(
            page: page, section: best.section, score: all == 0 ? 0 : total * (had * had + all) / (all * all))
    }
}
