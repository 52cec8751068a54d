/// The sorted records of an index: its words, whole queries, beginnings of words and facets; and the words from behind.
struct WordSequence {
    private let gathering: Gathering
    private var postings: Postings
    /// The words in the order of keys.
    let sorted: [Int]
    private let all: Int

    init(_ gathering: Gathering) {
        self.gathering = gathering
        postings = Postings(gathering)
        all = gathering.records.count
        let words = gathering.words
        sorted = ShardKey.order(of: words.count) { words[$0] }
    }

    private struct Record {
        var key: [UInt8]
        var value: [UInt8]
    }

    /// Each record in order.
    func write(_ write: (_ key: [UInt8], _ value: [UInt8]) -> Void) {
        var others = wholes() + facets() + beginnings()
        others.sort { ShardKey.precedes($0.key, $1.key) }
        var next = 0
        var key: [UInt8] = []
        var value: [UInt8] = []
        for id in sorted {
            key.removeAll(keepingCapacity: true)
            value.removeAll(keepingCapacity: true)
            key.append(contentsOf: gathering.words[id])
            while next < others.count, ShardKey.precedes(others[next].key, key) {
                write(others[next].key, others[next].value)
                next += 1
            }
            let pages = Int(postings.pages[id])
            postings.withPostings(of: id) { found in
                PostingList.encode(
                    found, pages: pages, limit: SearchScale.mostPages, sections: sections(pages: pages),
                    rarity: rarity(pages: pages), isCommon: isCommon(id), to: &value)
            }
            write(key, value)
        }
        for other in others[next...] { write(other.key, other.value) }
    }

    /// Lets go what nothing needs once the records of words are written.
    mutating func letGo() { postings.letGo() }

    func isCommon(_ id: Int) -> Bool { Int(postings.pages[id]) >= SearchScale.common(of: all) }
    func rarity(pages: Int) -> Int { SearchScale.rarity(pages: pages, of: all) }
    func sections(pages: Int) -> Int { SearchScale.sections(pages: pages, of: all) }

    // MARK: Mistakes

    /// The words that a mistake may lead to, each with its rarity.
    func writeForward(_ write: (_ key: [UInt8], _ value: [UInt8]) -> Void) {
        for id in sorted where Typo.mayBeMeant(gathering.words[id]) { write(Array(gathering.words[id]), rarity(id)) }
    }

    /// The same from behind.
    func writeReversed(_ write: (_ key: [UInt8], _ value: [UInt8]) -> Void) {
        let ids = sorted.filter { Typo.mayBeMeant(gathering.words[$0]) }
        let keys = ids.map { Typo.reversed(gathering.words[$0])[...] }
        for place in ShardKey.order(of: keys.count, { keys[$0] }) { write(Array(keys[place]), rarity(ids[place])) }
    }

    private func rarity(_ id: Int) -> [UInt8] { [Digits.character(rarity(pages: Int(postings.pages[id])))] }

    // MARK: Whole queries and facets

    /// How many pages may have one heading for it to lead there.
    private static let mostOfHeading = 3

    private func wholes() -> [Record] {
        let keys = gathering.keys.sorted()
        var records: [Record] = []
        var index = 0
        while index < keys.count {
            let id = Int(keys[index] >> 32)
            var found: [Posting] = []
            while index < keys.count, Int(keys[index] >> 32) == id {
                let posting = Posting(packed: UInt32(truncatingIfNeeded: keys[index]))
                // Of what a page is called twice the last and so the higher level counts.
                if let last = found.last, (last.page, last.section) == (posting.page, posting.section) {
                    found.removeLast()
                }
                found.append(posting)
                index += 1
            }
            let chosen = found.count > Self.mostOfHeading ? found.filter { $0.section == 0 } : found
            guard !chosen.isEmpty else { continue }
            let list = PostingList(rarity: 0, postings: Array(chosen.prefix(SearchScale.mostPagesOfPrefix)))
            records.append(Record(key: gathering.names[id] + [ShardKey.queryMark], value: list.encoded))
        }
        return records
    }

    private func facets() -> [Record] {
        var lists: [String: [Posting]] = [:]
        for (page, record) in gathering.records.enumerated() {
            for facet in Set(record.facets) {
                lists[facet, default: []].append(Posting(page: page, section: 0, level: 0))
            }
        }
        return lists.map {
            Record(key: [ShardKey.facetMark] + $0.utf8, value: PostingList(rarity: 0, postings: $1).encoded)
        }
    }

    // MARK: Beginnings

    /// From how many bytes of values on a beginning has a list of its own, so that a prefix never needs many shards.
    private static let longBeginning = 2500
    private static let beginnings = 2...8
    private static let mostPagesOfWord = 24

    private func beginnings() -> [Record] {
        var records: [Record] = []
        var best = BestPostings(pages: all)
        collect(0..<sorted.count, length: Self.beginnings.lowerBound, &best, &records)
        return records
    }

    private func collect(
        _ range: Range<Int>, length: Int, _ best: inout BestPostings, _ records: inout [Record]
    ) {
        guard Self.beginnings.contains(length) else { return }
        var start = range.lowerBound
        while start < range.upperBound {
            let prefix = gathering.words[sorted[start]].prefix(length)
            var end = start
            var size = 0
            while end < range.upperBound, gathering.words[sorted[end]].starts(with: prefix) {
                size += 6 + 2 * min(Int(postings.pages[sorted[end]]), SearchScale.mostPages)
                end += 1
            }
            // A character of several bytes is not cut.
            let isWhole = prefix.count == length && prefix.allSatisfy { $0 < 0x80 }
            if isWhole, size > Self.longBeginning {
                records.append(
                    Record(key: Array(prefix) + [ShardKey.prefixMark], value: list(start..<end, &best).encoded))
                collect(start..<end, length: length + 1, &best, &records)
            }
            start = max(end, start + 1)
        }
    }

    private func list(_ range: Range<Int>, _ best: inout BestPostings) -> PostingList {
        for index in range {
            let top = best.tops[index] ?? Self.top(postings[sorted[index]])
            best.tops[index] = top
            for posting in top { best.add(posting) }
        }
        let found = best.take()
        let rarity = SearchScale.rarity(pages: found.count, of: all)
        let chosen = found.sorted { ($1.level, $0.page) < ($0.level, $1.page) }
            .prefix(SearchScale.mostPagesOfPrefix).sorted { $0.page < $1.page }
        return PostingList(rarity: rarity, isPartial: true, postings: chosen)
    }

    /// What is found for one beginning after another.
    private struct BestPostings {
        /// The best postings of words, by their place, as far as they were needed.
        var tops: [Int: [Posting]] = [:]
        /// The best posting of each page.
        private var found: [Posting?]
        private var pages: [Int] = []

        init(pages: Int) { found = [Posting?](repeating: nil, count: pages) }

        mutating func add(_ posting: Posting) {
            guard let old = found[posting.page] else {
                found[posting.page] = posting
                pages.append(posting.page)
                return
            }
            if old.level < posting.level { found[posting.page] = posting }
        }

        /// Gives one posting a page, and starts anew.
        mutating func take() -> [Posting] {
            defer {
                for page in pages { found[page] = nil }
                pages.removeAll(keepingCapacity: true)
            }
            return pages.compactMap { found[$0] }
        }
    }

    /// The pages that a word says most of.
    private static func top(_ packed: ArraySlice<UInt32>) -> [Posting] {
        var byLevel = [[Posting]](repeating: [], count: SearchScale.levels)
        for item in packed {
            let posting = Posting(packed: item)
            if byLevel[posting.level].count < mostPagesOfWord { byLevel[posting.level].append(posting) }
        }
        return Array(byLevel.reversed().flatMap(\.self).prefix(mostPagesOfWord))
    }
}
