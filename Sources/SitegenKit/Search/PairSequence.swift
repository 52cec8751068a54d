/// The sorted records of neighbouring words that are both common: `not found`. They stand in for positions.
struct PairSequence {
    /// A part of the vocabulary: the run of each chunk with the pairs that begin with its words.
    struct Part: Sendable {
        var words: Range<Int>
        var runs: [(run: PostingRun, firstPage: Int)]
    }

    private let vocabulary: Vocabulary
    private var followers: Followers

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        followers = Followers(below: vocabulary.words.count)
    }

    mutating func records(of part: Part) -> RecordBlock {
        // A key takes about as much as what is said of it.
        var block = RecordBlock(room: part.runs.reduce(0) { $0 + $1.run.bytes.count } * 2)
        var chunks = part.runs.map { PostingReader($0.run, firstPage: $0.firstPage, part.words) }
        var beginning: [UInt8] = []
        vocabulary.words.withKeys { keys in
            for left in part.words where vocabulary.isCommon(left) {
                followers.removeAll()
                for index in chunks.indices where chunks[index].word == left { followers.read(&chunks[index]) }
                beginning.removeAll(keepingCapacity: true)
                beginning.append(contentsOf: keys[left])
                beginning.append(UInt8(ascii: " "))
                beginning.withUnsafeBufferPointer { beginning in
                    followers.forEachWord { right, pages, found in
                        block.append(
                            key: beginning, keys[right], mostBytes: PostingList.mostBytes(found.count)
                        ) { value in
                            PostingList.encode(
                                found, pages: pages, limit: SearchScale.mostPagesOfPair,
                                sections: vocabulary.sections(pages: pages), rarity: vocabulary.rarity(pages: pages),
                                isCommon: false, to: &value)
                        }
                    }
                }
            }
        }
        return block
    }

    /// What follows one word.
    private struct Followers {
        /// What one chunk says of a word on the right.
        private struct List: BitwiseCopyable {
            /// Where its postings stand in `postings`: up to those of the next list.
            var start: UInt32
            var pages: UInt32
        }

        /// The word on the right and the place of a list in `lists`, in one number.
        private var words: [UInt64] = []
        private var lists: [List] = []
        private var postings: [UInt32] = []
        private var joined: [UInt32] = []
        private var sorter = RadixSorter()
        /// What all words are below.
        private let bound: Int

        init(below bound: Int) { self.bound = bound }

        mutating func removeAll() {
            words.removeAll(keepingCapacity: true)
            lists.removeAll(keepingCapacity: true)
            postings.removeAll(keepingCapacity: true)
        }

        /// Reads what a chunk has behind its next word.
        mutating func read(_ chunk: inout PostingReader) {
            var right: UInt32 = 0
            let start = postings.count
            postings.append(addingCapacity: chunk.mostPostings) { postings in
                while true {
                    let distance = chunk.number()
                    if distance == 0 { break }
                    right += distance
                    words.append(UInt64(right - 1) << 32 | UInt64(lists.count))
                    let first = start + postings.count
                    let pages = chunk.list { postings.append($0) }
                    lists.append(List(start: UInt32(first), pages: UInt32(pages)))
                }
            }
            chunk.endWord()
        }

        /// Calls for each word on the right in order, with the number of pages and the postings of all chunks.
        mutating func forEachWord(_ body: (_ right: Int, _ pages: Int, _ postings: UnsafeBufferPointer<UInt32>) -> Void)
        {
            sorter.sort(&words, below: bound)
            lists.append(List(start: UInt32(postings.count), pages: 0))
            postings.withUnsafeBufferPointer { postings in
                lists.withUnsafeBufferPointer { lists in
                    var index = 0
                    while index < words.count {
                        let right = words[index] >> 32
                        var pages = 0
                        /// The postings of the next word, which is on the right.
                        func next() -> UnsafeBufferPointer<UInt32> {
                            let list = Int(UInt32(truncatingIfNeeded: words[index]))
                            index += 1
                            pages += Int(lists[list].pages)
                            let range = Int(lists[list].start)..<Int(lists[list + 1].start)
                            return UnsafeBufferPointer(rebasing: postings[range])
                        }
                        let first = next()
                        guard index < words.count, words[index] >> 32 == right else {
                            // Most are in one chunk.
                            body(Int(right), pages, first)
                            continue
                        }
                        joined.removeAll(keepingCapacity: true)
                        joined.append(contentsOf: first)
                        while index < words.count, words[index] >> 32 == right { joined.append(contentsOf: next()) }
                        joined.withUnsafeBufferPointer { body(Int(right), pages, $0) }
                    }
                }
            }
        }
    }
}
