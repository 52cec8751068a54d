/// The sorted records of an index: its words, whole queries, beginnings of words and facets; and the words from behind.
struct WordSequence {
    private let gathering: Gathering
    private let postings: Postings
    /// The words in the order of keys.
    let sorted: [Int]
    private let all: Int

    init(_ gathering: Gathering, _ postings: Postings) {
        self.gathering = gathering
        self.postings = postings
        all = gathering.records.count
        let words = gathering.words
        sorted = (0..<words.count).sorted { ShardKey.precedes(words[$0], words[$1]) }
    }

    private struct Record {
        var key: [UInt8]
        var value: [UInt8]
    }

    /// Each record in order.
    func write(_ write: (_ key: [UInt8], _ value: [UInt8]) -> Void) {
        var values: [[UInt8]] = []
        values.reserveCapacity(sorted.count)
        for id in sorted { values.append(list(id).encoded) }
        var others = wholes() + facets() + beginnings(values)
        others.sort { ShardKey.precedes($0.key, $1.key) }
        var next = 0
        for (id, value) in zip(sorted, values) {
            let key = Array(gathering.words[id])
            while next < others.count, ShardKey.precedes(others[next].key, key) {
                write(others[next].key, others[next].value)
                next += 1
            }
            write(key, value)
        }
        for other in others[next...] { write(other.key, other.value) }
    }

    func isCommon(_ id: Int) -> Bool { Int(postings.pages[id]) >= SearchScale.common(of: all) }

    private func list(_ id: Int) -> PostingList {
        let pages = Int(postings.pages[id])
        return .choose(
            postings[id], pages: pages, limit: SearchScale.mostPages,
            rarity: SearchScale.rarity(pages: pages, of: all), isCommon: isCommon(id))
    }

    /// The letters that a word from behind is found by, each with its rarity.
    func writeReversed(_ write: (_ key: [UInt8], _ value: [UInt8]) -> Void) {
        var reversed: [(key: [UInt8], rarity: Int)] = []
        for id in sorted {
            guard let key = Typo.reversed(Array(gathering.words[id])) else { continue }
            reversed.append((key, SearchScale.rarity(pages: Int(postings.pages[id]), of: all)))
        }
        reversed.sort { ShardKey.precedes($0.key, $1.key) }
        for record in reversed { write(record.key, [Digits.character(record.rarity)]) }
    }

    // MARK: Whole queries and facets

    /// How many pages may have one heading for it to lead there.
    private static let mostOfHeading = 3

    private func wholes() -> [Record] {
        var lists: [[UInt8]: [Posting]] = [:]
        for (page, record) in gathering.records.enumerated() {
            // Of what a page is called twice the higher level counts.
            for key in record.keys.sorted(by: { ($0.section, $1.level) < ($1.section, $0.level) }) {
                let posting = Posting(page: page, section: min(key.section, Posting.mostSections - 1), level: key.level)
                if let last = lists[key.words]?.last, (last.page, last.section) == (page, posting.section) { continue }
                lists[key.words, default: []].append(posting)
            }
        }
        return lists.compactMap { words, found in
            let chosen = found.count > Self.mostOfHeading ? found.filter { $0.section == 0 } : found
            guard !chosen.isEmpty else { return nil }
            let list = PostingList(rarity: 0, postings: Array(chosen.prefix(SearchScale.mostPagesOfPrefix)))
            return Record(key: words + [ShardKey.queryMark], value: list.encoded)
        }
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

    private func beginnings(_ values: [[UInt8]]) -> [Record] {
        var records: [Record] = []
        var best: [Int: [Posting]] = [:]
        collect(0..<sorted.count, length: Self.beginnings.lowerBound, values, &best, &records)
        return records
    }

    private func collect(
        _ range: Range<Int>, length: Int, _ values: [[UInt8]], _ best: inout [Int: [Posting]], _ records: inout [Record]
    ) {
        guard Self.beginnings.contains(length) else { return }
        var start = range.lowerBound
        while start < range.upperBound {
            let prefix = gathering.words[sorted[start]].prefix(length)
            var end = start
            var size = 0
            while end < range.upperBound, gathering.words[sorted[end]].starts(with: prefix) {
                size += values[end].count + 4
                end += 1
            }
            // A character of several bytes is not cut.
            let isWhole = prefix.count == length && prefix.allSatisfy { $0 < 0x80 }
            if isWhole, size > Self.longBeginning {
                records.append(
                    Record(key: Array(prefix) + [ShardKey.prefixMark], value: list(start..<end, &best).encoded))
                collect(start..<end, length: length + 1, values, &best, &records)
            }
            start = max(end, start + 1)
        }
    }

    private func list(_ range: Range<Int>, _ best: inout [Int: [Posting]]) -> PostingList {
        var found: [Int: Posting] = [:]
        for index in range {
            let top = best[index] ?? Self.top(postings[sorted[index]])
            best[index] = top
            for posting in top where (found[posting.page]?.level ?? -1) < posting.level {
                found[posting.page] = posting
            }
        }
        let rarity = SearchScale.rarity(pages: found.count, of: all)
        let chosen = found.values.sorted { ($1.level, $0.page) < ($0.level, $1.page) }
            .prefix(SearchScale.mostPagesOfPrefix).sorted { $0.page < $1.page }
        return PostingList(rarity: rarity, isPartial: true, postings: chosen)
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
