/// The sorted records of neighbouring words that are both common: `not found`. They stand in for positions.
enum PairSequence {
    /// A part of the vocabulary: the run of each chunk with the pairs that begin with its words.
    struct Part: Sendable {
        var words: Range<Int>
        var runs: [(run: PostingRun, firstPage: Int)]
    }

    static func records(_ part: Part, _ vocabulary: Vocabulary) -> RecordBlock {
        // A key takes about as much as what is said of it.
        var block = RecordBlock(room: part.runs.reduce(0) { $0 + $1.run.bytes.count } * 2)
        var chunks = part.runs.map { PostingReader($0.run, firstPage: $0.firstPage, part.words) }
        var followers = Followers(below: vocabulary.words.count)
        var beginning: [UInt8] = []
        for left in part.words where vocabulary.isCommon(left) {
            followers.removeAll()
            for index in chunks.indices where chunks[index].word == left { followers.read(&chunks[index]) }
            beginning.removeAll(keepingCapacity: true)
            vocabulary.words.withKey(left) { beginning.append(contentsOf: $0) }
            beginning.append(UInt8(ascii: " "))
            followers.forEachWord { right, pages, found in
                block.append { key in
                    key.append(contentsOf: beginning)
                    vocabulary.words.withKey(right) { key.append(contentsOf: $0) }
                } value: { value in
                    PostingList.encode(
                        found, pages: pages, limit: SearchScale.mostPagesOfPair,
                        sections: vocabulary.sections(pages: pages), rarity: vocabulary.rarity(pages: pages),
                        isCommon: false, to: &value)
                }
            }
        }
        return block
    }

    /// What follows one word.
    private struct Followers {
        /// The word on the right and the place of a list in `lists`, in one number.
        private var words: [UInt64] = []
        /// Where lists stand in `postings`, and of how many pages each is.
        private var lists: [(range: Range<Int>, pages: Int)] = []
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
                    lists.append((first..<start + postings.count, pages))
                }
            }
            chunk.endWord()
        }

        /// Calls for each word on the right in order, with the number of pages and the postings of all chunks.
        mutating func forEachWord(_ body: (_ right: Int, _ pages: Int, _ postings: UnsafeBufferPointer<UInt32>) -> Void)
        {
            sorter.sort(&words, below: bound)
            postings.withUnsafeBufferPointer { postings in
                var index = 0
                while index < words.count {
                    let right = words[index] >> 32
                    func list() -> (range: Range<Int>, pages: Int) {
                        lists[Int(UInt32(truncatingIfNeeded: words[index]))]
                    }
                    let first = list()
                    index += 1
                    guard index < words.count, words[index] >> 32 == right else {
                        // Most are in one chunk.
                        body(Int(right), first.pages, UnsafeBufferPointer(rebasing: postings[first.range]))
                        continue
                    }
                    var pages = first.pages
                    joined.removeAll(keepingCapacity: true)
                    joined.append(contentsOf: UnsafeBufferPointer(rebasing: postings[first.range]))
                    while index < words.count, words[index] >> 32 == right {
                        joined.append(contentsOf: UnsafeBufferPointer(rebasing: postings[list().range]))
                        pages += list().pages
                        index += 1
                    }
                    joined.withUnsafeBufferPointer { body(Int(right), pages, $0) }
                }
            }
        }
    }
}
