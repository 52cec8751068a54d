/// The words of a site in the order of keys. The place of a word in it is its rank.
struct Vocabulary: Sendable {
    let words: KeyList
    /// On how many pages each word stands; known when the words of all pages are.
    private(set) var pages: [UInt32] = []
    /// The ranks of common words, and for each word its number among those, or none.
    private(set) var common: [UInt32] = []
    private(set) var commonNumbers: [UInt32] = []
    static let none = UInt32.max
    /// How many pages there are.
    let all: Int
    /// How rare words are, by the number of pages that they stand on.
    private let rarities: [UInt8]

    init(words: KeyList, all: Int) {
        self.words = words
        self.all = all
        rarities = (0...all).map { UInt8(SearchScale.rarity(pages: $0, of: all)) }
    }

    /// Takes in on how many pages each word stands.
    mutating func count(_ pages: [UInt32]) {
        self.pages = pages
        commonNumbers.reserveCapacity(pages.count)
        for (rank, pages) in pages.enumerated() {
            let isCommon = isCommon(pages: Int(pages))
            commonNumbers.append(isCommon ? UInt32(common.count) : Self.none)
            if isCommon { common.append(UInt32(rank)) }
        }
    }

    func isCommon(pages: Int) -> Bool { pages >= SearchScale.common(of: all) }
    func rarity(pages: Int) -> Int { Int(rarities[pages]) }
    func sections(pages: Int) -> Int { SearchScale.sections(pages: pages, of: all) }

    // MARK: Parts

    /// The words in parts of about one weight. Words with the same first two bytes are never parted.
    func parts(_ count: Int, weights: [UInt32]) -> [Range<Int>] {
        parts(count, weights: weights) { words[$0].prefix(2) != words[$0 - 1].prefix(2) }
    }

    /// The common words in parts on about as many pages.
    func partsOfCommon(_ count: Int) -> [Range<Int>] {
        parts(count, weights: common.map { pages[Int($0)] }) { _ in true }
    }

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
    func writeForward(_ write: (LineBlock) -> Void) {
        let ranks = words.withKeys { words in (0..<self.words.count).filter { Typo.mayBeMeant(words[$0]) } }
        self.write(words, ranks.lazy.map { ($0, $0) }, write)
    }

    /// The same from behind.
    func writeReversed(_ write: (LineBlock) -> Void) {
        var keys = KeyList()
        var ranks: [Int] = []
        words.withKeys { words in
            for rank in 0..<self.words.count where Typo.mayBeMeant(words[rank]) {
                Typo.appendReversed(words[rank], to: &keys)
                ranks.append(rank)
            }
        }
        self.write(keys, ShardKey.order(of: keys).lazy.map { ($0, ranks[$0]) }, write)
    }

    private static let linesInBlock = 1 << 12

    private func write(_ keys: KeyList, _ words: some Sequence<(place: Int, rank: Int)>, _ write: (LineBlock) -> Void) {
        keys.withKeys { keys in
            var writer = LineBlock.Writer(LineBlock())
            for (place, rank) in words {
                if writer.block.count == Self.linesInBlock {
                    write(writer.block)
                    writer = LineBlock.Writer(LineBlock())
                }
                let rarity = Digits.character(rarity(pages: Int(pages[rank])))
                writer.append(keys[place], mostBytes: 1) { $0.append(rarity) }
            }
            write(writer.block)
        }
    }
}
