/// Turns chunks of pages round: for each common word what common words stand behind it, and where. What it needs for that is used
/// again for the next chunk.
struct PairInversion {
    private let vocabulary: Vocabulary
    private let parts: [Range<Int>]
    /// For each number of a chunk's stream the word's number among the common ones; none for another word.
    private var numbers: [UInt32] = []
    private var pairs: [Pair] = []
    private var byLeft = CountingSorter<UInt64>()
    private var room: [UInt8] = []

    /// Runs are made for these parts of the common words.
    init(_ vocabulary: Vocabulary, _ parts: [Range<Int>]) {
        self.vocabulary = vocabulary
        self.parts = parts
    }

    /// Two neighbours by their numbers among the common words, and the posting of where they stand.
    private struct Pair: BitwiseCopyable {
        var left: UInt32
        var right: UInt32
        var posting: UInt32
    }

    /// The levels of pairs, by the number of the field that they stand in.
    private static let levels: [UInt32] = SearchScale.Field.allCases.map { field in
        switch field {
        case .code: 1
        case .body: 3
        case .summary: 4
        case .heading: 5
        case .title, .names: 6
        }
    }

    /// How many pairs there are in a run, about: as many as the processor has at hand while they are sorted.
    private static let pairsInRun = 1 << 15

    /// What follows each word on the left, in one or more runs: how many words, and then each in the order in which they stand,
    /// as `Follower` has it.
    mutating func runs(of chunk: Corpus.Chunk) -> [PostingRun] {
        numbers.removeAll(keepingCapacity: true)
        for rank in chunk.words { numbers.append(vocabulary.commonNumbers[Int(rank)]) }
        var runs: [PostingRun] = []
        readPairs(chunk) { runs.append($0) }
        runs.append(takeRun())
        return runs
    }

    /// Makes a run of the pairs that were read since the last one.
    private mutating func takeRun() -> PostingRun {
        byLeft.sort(pairs.count, below: vocabulary.common.count) { [pairs] take in
            for pair in pairs { take(pair.left, Follower(word: pair.right, posting: pair.posting).packed) }
        }
        defer { pairs.removeAll(keepingCapacity: true) }
        return PostingRun(parts, mostNumbers: 4 * pairs.count, in: &room) { writer in
            byLeft.forEachKey { left, followers in
                if followers.isEmpty { return }
                writer.begin(left)
                writer.write(mostNumbers: 1 + 2 * followers.count) { bytes in
                    bytes.append(number: UInt32(followers.count))
                    var place: UInt32 = 0
                    for follower in followers {
                        let follower = Follower(packed: follower)
                        bytes.append(number: (follower.posting >> 3 - place) << 3 | follower.posting & 7)
                        bytes.append(number: follower.word)
                        place = follower.posting >> 3
                    }
                }
            }
        }
    }

    /// Collects each two common neighbours, and takes a run when there are many.
    private mutating func readPairs(_ chunk: Corpus.Chunk, take: (PostingRun) -> Void) {
        let numbers = numbers
        let words = vocabulary.words
        let ranks = chunk.words
        chunk.stream.forEachSection { page, section, items in
            if pairs.count >= Self.pairsInRun { take(takeRun()) }
            let place = Posting(page: page, section: section, level: 0).packed
            // A word has one before it, or an identifier and its last part.
            pairs.append(addingCapacity: items.count * 2) { pairs in
                pairs.withUnsafeMutableBufferPointer { pairs, count in
                    numbers.withUnsafeBufferPointer { numbers in
                        var writer = Writer(pairs, count, numbers, place)
                        for index in items.indices {
                            writer.take(items[index]) {
                                Self.before(index, items) {
                                    words.range(Int(ranks[Int($0 >> TermStream.wordShift)])).count
                                }
                            }
                        }
                        count = writer.count
                    }
                }
            }
        }
    }

    /// Writes the pairs of one section after another, for which there is room.
    private struct Writer {
        private let pairs: UnsafeMutableBufferPointer<Pair>
        private(set) var count: Int
        private let numbers: UnsafeBufferPointer<UInt32>
        private let place: UInt32
        private let levels = PairInversion.levels
        /// The number of the word on the left.
        private var left = Vocabulary.none
        /// That of the identifier whose last part is on the left.
        private var whole = Vocabulary.none

        init(
            _ pairs: UnsafeMutableBufferPointer<Pair>, _ count: Int, _ numbers: UnsafeBufferPointer<UInt32>,
            _ place: UInt32
        ) {
            self.pairs = pairs
            self.count = count
            self.numbers = numbers
            self.place = place
        }

        /// Takes an item; `before` gives that of the word in front of an identifier.
        @inline(__always)
        mutating func take(_ item: UInt32, before: () -> UInt32?) {
            guard item != TermStream.blockEnd else {
                (left, whole) = (Vocabulary.none, Vocabulary.none)
                return
            }
            let right = number(of: item)
            let posting = place | levels[Int(item & TermStream.fieldBits)]
            if item & TermStream.wholeBit != 0 {
                whole = right
                add(before().map(number) ?? Vocabulary.none, right, posting)
            } else {
                add(left, right, posting)
                if whole != Vocabulary.none { add(whole, right, posting) }
                (left, whole) = (right, Vocabulary.none)
            }
        }

        @inline(__always)
        private func number(of item: UInt32) -> UInt32 { numbers[Int(item >> TermStream.wordShift)] }

        /// Without a question whether both are common: nobody could guess the answer. The next pair takes the place of one that is
        /// none.
        @inline(__always)
        private mutating func add(_ left: UInt32, _ right: UInt32, _ posting: UInt32) {
            pairs.initializeElement(at: count, to: Pair(left: left, right: right, posting: posting))
            count += left != Vocabulary.none && right != Vocabulary.none ? 1 : 0
        }
    }

    /// The word in front of the parts of an identifier: for readers `a websocket` are two words, however it is written.
    private static func before(
        _ whole: Int, _ items: UnsafeBufferPointer<UInt32>, _ length: (_ item: UInt32) -> Int
    ) -> UInt32? {
        var left = length(items[whole])
        var index = whole - 1
        while left > 0, index >= 0, items[index] != TermStream.blockEnd {
            left -= length(items[index])
            index -= 1
        }
        return left == 0 && index >= 0 && items[index] != TermStream.blockEnd ? items[index] : nil
    }
}

/// A word behind another one, and the posting of where they stand.
struct Follower {
    /// Its number among the common words.
    var word: UInt32
    var posting: UInt32

    init(word: UInt32, posting: UInt32) {
        self.word = word
        self.posting = posting
    }

    /// Both in one number, sorted by word.
    var packed: UInt64 { UInt64(word) << 32 | UInt64(posting) }

    init(packed: UInt64) {
        word = UInt32(packed >> 32)
        posting = UInt32(truncatingIfNeeded: packed)
    }
}

extension PostingReader {
    /// Reads what follows a word in a chunk.
    @inline(__always)
    mutating func followers(addedTo followers: inout [UInt64]) {
        let count = Int(number())
        followers.append(addingCapacity: count) { followers in
            var place = offset >> 3
            for _ in 0..<count {
                let step = number()
                place += step >> 3
                followers.append(Follower(word: number(), posting: place << 3 | step & 7).packed)
            }
        }
    }
}
