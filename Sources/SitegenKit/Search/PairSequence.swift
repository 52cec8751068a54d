/// The sorted records of neighbouring words that are both common: `not found`. They stand in for positions.
enum PairSequence {
    /// A part of the vocabulary: the run of each chunk with the pairs that begin with its words.
    struct Part: Sendable {
        var words: Range<Int>
        var runs: [(run: PostingRun, firstPage: Int)]
    }

    static func records(_ part: Part, _ vocabulary: Vocabulary) -> RecordBlock {
        var block = RecordBlock()
        var chunks = part.runs.map { ChunkReader($0.run, firstPage: $0.firstPage, part.words) }
        var followers = Followers(below: vocabulary.words.count)
        var key: [UInt8] = []
        for left in part.words where vocabulary.isCommon(left) {
            followers.removeAll()
            for index in chunks.indices where chunks[index].left == left { chunks[index].take(&followers) }
            key.removeAll(keepingCapacity: true)
            vocabulary.words.withKey(left) { key.append(contentsOf: $0) }
            key.append(UInt8(ascii: " "))
            let beginning = key.count
            followers.forEachWord { right, pages, found in
                key.removeLast(key.count - beginning)
                vocabulary.words.withKey(right) { key.append(contentsOf: $0) }
                block.append(key) { value in
                    PostingList.encode(
                        found, pages: pages, limit: SearchScale.mostPagesOfPair,
                        sections: vocabulary.sections(pages: pages), rarity: vocabulary.rarity(pages: pages),
                        isCommon: false, to: &value)
                }
            }
        }
        return block
    }

    /// Reads the run of a chunk word after word.
    private struct ChunkReader {
        /// The word on the left that comes next.
        private(set) var left: Int
        private var reader: PostingReader

        init(_ run: PostingRun, firstPage: Int, _ words: Range<Int>) {
            reader = PostingReader(run, firstPage: firstPage)
            left = words.lowerBound
            next()
        }

        private mutating func next() {
            left = reader.isAtEnd ? .max : left + Int(reader.number())
        }

        /// Hands over what follows the word on the left.
        mutating func take(_ followers: inout Followers) {
            var right: UInt32 = 0
            while true {
                let distance = reader.number()
                if distance == 0 { break }
                right += distance
                followers.append(right - 1, &reader)
            }
            next()
        }
    }

    /// What follows one word.
    private struct Followers {
        /// The word on the right and where in `postings` a list starts, in one number.
        private var lists: [UInt64] = []
        /// Lists, each behind its length.
        private var postings: [UInt32] = []
        private var joined: [UInt32] = []
        private var sorter = RadixSorter()
        /// What all words are below.
        private let bound: Int

        init(below bound: Int) { self.bound = bound }

        mutating func removeAll() {
            lists.removeAll(keepingCapacity: true)
            postings.removeAll(keepingCapacity: true)
        }

        mutating func append(_ right: UInt32, _ reader: inout PostingReader) {
            let start = postings.count
            lists.append(UInt64(right) << 32 | UInt64(start))
            postings.append(0)
            reader.forEachPosting { postings.append($0) }
            postings[start] = UInt32(postings.count - start - 1)
        }

        /// Calls for each word on the right in order, with the number of pages and the postings of all chunks.
        mutating func forEachWord(_ body: (_ right: Int, _ pages: Int, _ postings: UnsafeBufferPointer<UInt32>) -> Void)
        {
            sorter.sort(&lists, below: bound)
            var index = 0
            while index < lists.count {
                let right = lists[index] >> 32
                joined.removeAll(keepingCapacity: true)
                while index < lists.count, lists[index] >> 32 == right {
                    let start = Int(UInt32(truncatingIfNeeded: lists[index]))
                    for place in start + 1...start + Int(postings[start]) { joined.append(postings[place]) }
                    index += 1
                }
                joined.withUnsafeBufferPointer { body(Int(right), Self.pages($0), $0) }
            }
        }

        private static func pages(_ postings: UnsafeBufferPointer<UInt32>) -> Int {
            var pages = 0
            var last = UInt32.max
            for posting in postings {
                if posting >> 12 != last { pages += 1 }
                last = posting >> 12
            }
            return pages
        }
    }
}
