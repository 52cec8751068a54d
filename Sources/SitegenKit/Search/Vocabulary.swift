/// The words of a site in the order of keys. The place of a word in it is its rank.
struct Vocabulary: Sendable {
    let words: KeyList
    /// On how many pages each word stands; known when the words of all pages are.
    var pages: [UInt32] = []
    /// How many pages there are.
    let all: Int

    func isCommon(pages: Int) -> Bool { pages >= SearchScale.common(of: all) }
    func isCommon(_ rank: Int) -> Bool { isCommon(pages: Int(pages[rank])) }
    func rarity(pages: Int) -> Int { SearchScale.rarity(pages: pages, of: all) }
    func sections(pages: Int) -> Int { SearchScale.sections(pages: pages, of: all) }

    // MARK: Parts

    /// The words in parts of about one weight. Words with the same first two bytes are never parted.
    func parts(_ count: Int, weights: [UInt32]) -> [Range<Int>] {
        parts(count, weights: weights) { words[$0].prefix(2) != words[$0 - 1].prefix(2) }
    }

    /// The words in parts on about as many pages.
    func partsByPages(_ count: Int) -> [Range<Int>] { parts(count, weights: pages) { _ in true } }

    private func parts(_ count: Int, weights: [UInt32], _ mayEnd: (Int) -> Bool) -> [Range<Int>] {
        let size = weights.reduce(0) { $0 + Int($1) } / max(1, count) + 1
        var parts: [Range<Int>] = []
        var start = 0
        var weight = 0
        for rank in weights.indices {
            if weight >= size, mayEnd(rank) {
                parts.append(start..<rank)
                (start, weight) = (rank, 0)
            }
            weight += Int(weights[rank])
        }
        return parts + [start..<weights.count]
    }

    // MARK: Mistakes

    /// The words that a mistake may lead to, each with its rarity.
    func writeForward(_ write: (_ key: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Void) {
        let ranks = (0..<words.count).filter { Typo.mayBeMeant(words[$0]) }
        for rank in ranks { self.write(words[rank], rank, write) }
    }

    /// The same from behind.
    func writeReversed(_ write: (_ key: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Void) {
        let ranks = (0..<words.count).filter { Typo.mayBeMeant(words[$0]) }
        var keys = KeyList()
        for rank in ranks { Typo.appendReversed(words[rank], to: &keys) }
        for place in ShardKey.order(of: keys) { self.write(keys[place], ranks[place], write) }
    }

    private func write(
        _ key: ArraySlice<UInt8>, _ rank: Int,
        _ write: (_ key: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Void
    ) {
        key.withUnsafeBufferPointer { key in
            withUnsafePointer(to: Digits.character(rarity(pages: Int(pages[rank])))) {
                write(key, UnsafeBufferPointer(start: $0, count: 1))
            }
        }
    }
}
