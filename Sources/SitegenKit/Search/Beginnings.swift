/// The lists of beginnings with many words: `re*`.
struct Beginnings {
    private let vocabulary: Vocabulary
    private let postings: Postings
    private var best: BestPostings
    private(set) var records = RecordBlock()

    /// From how many bytes of values on a beginning has a list of its own, so that a prefix never needs many shards.
    private static let longBeginning = 2500
    private static let lengths = 2...8
    private static let mostPagesOfWord = 24

    /// Of a part of the vocabulary, which has all words with the same first two bytes.
    init(_ vocabulary: Vocabulary, _ postings: Postings) {
        self.vocabulary = vocabulary
        self.postings = postings
        best = BestPostings(pages: vocabulary.all)
        collect(postings.words, length: Self.lengths.lowerBound)
    }

    /// Makes the lists of all beginnings of a length that words have, and those of longer ones.
    private mutating func collect(_ words: Range<Int>, length: Int) {
        var next = words.lowerBound
        while next < words.upperBound {
            let beginning = vocabulary.words[next].prefix(length)
            // A shorter word begins with none, but others may begin with it.
            next = beginning.count < length ? next + 1 : collect(from: next, words.upperBound, beginning)
        }
    }

    /// Makes the list of the words with a beginning, if there are many, and those of longer beginnings. Gives the end of these
    /// words.
    private mutating func collect(from start: Int, _ most: Int, _ beginning: ArraySlice<UInt8>) -> Int {
        var end = start
        var size = 0
        while end < most, vocabulary.words[end].starts(with: beginning) {
            size += 6 + 2 * min(postings.pages(of: end), SearchScale.mostPages)
            end += 1
        }
        // A character of several bytes is not cut.
        guard size > Self.longBeginning, beginning.allSatisfy({ $0 < 0x80 }) else { return end }
        records.append(beginning + [ShardKey.prefixMark], list(start..<end).encoded)
        if beginning.count < Self.lengths.upperBound { collect(start..<end, length: beginning.count + 1) }
        return end
    }

    private mutating func list(_ words: Range<Int>) -> PostingList {
        for word in words { best.add(word, postings) }
        let found = best.take()
        let chosen = Self.lowest(SearchScale.mostPagesOfPrefix, of: found.lazy.map(Self.order)).map(Self.posting)
            .sorted()
        return PostingList(
            rarity: vocabulary.rarity(pages: found.count), isPartial: true, postings: chosen.map(Posting.init(packed:)))
    }

    /// A number for each posting by which those with a higher level come first, and of one level those of earlier pages.
    private static func order(_ posting: UInt32) -> UInt32 { (posting ^ 7) << 29 | posting >> 3 }
    private static func posting(_ order: UInt32) -> UInt32 { order << 3 | order >> 29 ^ 7 }

    /// The lowest of some numbers, sorted. Few others are sorted with them.
    static func lowest(_ most: Int, of numbers: some Sequence<UInt32>) -> [UInt32] {
        var lowest: [UInt32] = []
        var bound = UInt32.max
        func cut() {
            lowest.sort()
            lowest.removeLast(max(0, lowest.count - most))
        }
        for number in numbers where number <= bound {
            lowest.append(number)
            if lowest.count == most * 4 {
                cut()
                bound = lowest[most - 1]
            }
        }
        cut()
        return lowest
    }

    /// The postings with the pages that a word says most of.
    private static func top(_ packed: UnsafeBufferPointer<UInt32>) -> [UInt32] {
        var byLevel = [[UInt32]](repeating: [], count: SearchScale.levels)
        for posting in packed where byLevel[Int(posting & 7)].count < mostPagesOfWord {
            byLevel[Int(posting & 7)].append(posting)
        }
        return Array(byLevel.reversed().joined().prefix(mostPagesOfWord))
    }

    /// What is found for one beginning after another.
    private struct BestPostings {
        /// The best postings of words that have many, as far as they were needed.
        private var tops: [Int: [UInt32]] = [:]
        /// The best posting of each page.
        private var found: [UInt32?]
        private var pages: [Int] = []

        init(pages: Int) { found = [UInt32?](repeating: nil, count: pages) }

        mutating func add(_ word: Int, _ postings: Postings) {
            postings.withPostings(of: word) { packed in
                guard packed.count > mostPagesOfWord else {
                    for posting in packed { add(posting) }
                    return
                }
                let top = tops[word] ?? Beginnings.top(packed)
                tops[word] = top
                for posting in top { add(posting) }
            }
        }

        private mutating func add(_ posting: UInt32) {
            let page = Int(posting >> 12)
            guard let old = found[page] else {
                found[page] = posting
                pages.append(page)
                return
            }
            if old & 7 < posting & 7 { found[page] = posting }
        }

        /// Gives one posting a page, and starts anew.
        mutating func take() -> [UInt32] {
            defer {
                for page in pages { found[page] = nil }
                pages.removeAll(keepingCapacity: true)
            }
            return pages.compactMap { found[$0] }
        }
    }
}
