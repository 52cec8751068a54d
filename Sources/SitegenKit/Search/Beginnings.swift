/// Makes the lists of beginnings with many words: `re*`. What it needs for that is used again for the next part of the vocabulary.
struct Beginnings {
    private let vocabulary: Vocabulary
    private var best: BestPostings
    private var tops = TopPostings()

    /// From how many bytes of values on a beginning has a list of its own, so that a prefix never needs many shards.
    private static let longBeginning = 2500
    private static let lengths = 2...8

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        best = BestPostings(pages: vocabulary.all)
    }

    /// The lists for a part of the vocabulary, which has all words with the same first two bytes, in the order of keys.
    mutating func records(of postings: Postings) -> RecordBlock {
        tops.read(postings)
        let words = vocabulary.words
        var records = RecordBlock()
        words.withKeys {
            collect(postings.words, of: $0, postings, same: 0, length: Self.lengths.lowerBound, to: &records)
        }
        return records
    }

    /// Makes the lists of all beginnings of a length that words have, and those of longer ones. In the first bytes the words are
    /// the same.
    private mutating func collect(
        _ range: Range<Int>, of words: KeyList.Lying, _ postings: Postings, same: Int, length: Int,
        to records: inout RecordBlock
    ) {
        var next = range.lowerBound
        while next < range.upperBound {
            let beginning = words[next].prefix(length)
            let start = next
            next += 1
            // A shorter word begins with none, but others may begin with it.
            guard beginning.count == length else { continue }
            var size = Self.size(start, postings)
            while next < range.upperBound, Self.hasBeginning(words[next], beginning, from: same) {
                size += Self.size(next, postings)
                next += 1
            }
            // A character of several bytes is not cut.
            guard size > Self.longBeginning, beginning.allSatisfy({ $0 < 0x80 }) else { continue }
            records.append(beginning + [ShardKey.prefixMark], list(start..<next).encoded)
            if length < Self.lengths.upperBound {
                collect(start..<next, of: words, postings, same: length, length: length + 1, to: &records)
            }
        }
    }

    /// About how many bytes the list of a word takes.
    private static func size(_ word: Int, _ postings: Postings) -> Int {
        6 + 2 * min(postings.pages(of: word), SearchScale.mostPages)
    }

    private static func hasBeginning(
        _ word: UnsafeBufferPointer<UInt8>, _ beginning: Slice<UnsafeBufferPointer<UInt8>>, from start: Int
    ) -> Bool {
        word.count >= beginning.count && (start..<beginning.count).allSatisfy { word[$0] == beginning[$0] }
    }

    private mutating func list(_ words: Range<Int>) -> PostingList {
        let found = best.find(tops.of(words))
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

    /// Of each word of a part the postings with the pages that it says most of.
    private struct TopPostings {
        private var firstWord = 0
        /// Word after word, and where those of each one start.
        private var packed: [UInt32] = []
        private var starts: [Int] = []

        private static let most = 24

        mutating func read(_ postings: Postings) {
            firstWord = postings.words.lowerBound
            packed.removeAll(keepingCapacity: true)
            starts.removeAll(keepingCapacity: true)
            postings.forEachWord { _, _, found in
                starts.append(packed.count)
                if found.count <= Self.most { packed.append(contentsOf: found) } else { add(found) }
            }
            starts.append(packed.count)
        }

        /// Those of some words.
        func of(_ words: Range<Int>) -> ArraySlice<UInt32> {
            packed[starts[words.lowerBound - firstWord]..<starts[words.upperBound - firstWord]]
        }

        /// Adds those with the highest levels, and of one level the first. There are more than are wanted.
        private mutating func add(_ found: UnsafeBufferPointer<UInt32>) {
            let start = packed.count
            // Of each level as many as could be wanted.
            var counts = [Int](repeating: 0, count: SearchScale.levels)
            for posting in found where counts[Int(posting & 7)] < Self.most {
                counts[Int(posting & 7)] += 1
                packed.append(posting)
            }
            // The lowest level that is wanted, and how many of that one.
            var level = SearchScale.levels - 1
            var left = Self.most
            while counts[level] < left {
                left -= counts[level]
                level -= 1
            }
            var end = start
            for index in start..<packed.count {
                let posting = packed[index]
                if posting & 7 < level || posting & 7 == level && left == 0 { continue }
                if posting & 7 == level { left -= 1 }
                packed[end] = posting
                end += 1
            }
            packed.removeLast(packed.count - end)
        }
    }

    /// Finds the best posting of each page.
    private struct BestPostings {
        /// By pages; for none what is no posting.
        private var best: [UInt32]
        private var pages: [Int] = []
        private static let none = UInt32.max

        init(pages: Int) { best = [UInt32](repeating: Self.none, count: pages) }

        mutating func find(_ postings: ArraySlice<UInt32>) -> [UInt32] {
            pages.removeAll(keepingCapacity: true)
            for posting in postings {
                let page = Int(posting >> 12)
                let old = best[page]
                if old == Self.none { pages.append(page) }
                if old == Self.none || old & 7 < posting & 7 { best[page] = posting }
            }
            return pages.map { page in
                defer { best[page] = Self.none }
                return best[page]
            }
        }
    }
}
