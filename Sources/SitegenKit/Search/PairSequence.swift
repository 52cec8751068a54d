/// The sorted records of neighbouring words that are both common: `not found`. They stand in for positions.
struct PairSequence {
    private let vocabulary: Vocabulary
    /// What follows the word on the left.
    private var followers: [UInt64] = []
    /// The postings of a word on the right, and behind them what is left of others.
    private var postings: [UInt32] = []
    private var sorter = RadixSorter()

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// Those that begin with the words of a part of the common ones.
    mutating func records(of part: PostingPart) -> LineBlock {
        vocabulary.words.withKeys { [vocabulary] words in
            var writer = Writer(vocabulary, words, room: part.size)
            part.forEachWord {
                $0.followers(addedTo: &followers)
            } end: { left in
                sorter.sort(&followers, below: vocabulary.common.count)
                writer.begin(left)
                forEachWord { writer.append($0, pages: $1, $2) }
                followers.removeAll(keepingCapacity: true)
            }
            return writer.block
        }
    }

    /// Calls for each word on the right in order, with the number of pages and the postings.
    @inline(__always)
    private mutating func forEachWord(
        _ body: (_ right: Int, _ pages: Int, _ postings: UnsafeBufferPointer<UInt32>) -> Void
    ) {
        followers.withUnsafeBufferPointer { followers in
            var index = 0
            while index < followers.count {
                let word = followers[index] >> 32
                let start = index
                while index < followers.count, followers[index] >> 32 == word { index += 1 }
                let ofWord = followers[start..<index]
                if postings.count < ofWord.count { postings = [UInt32](repeating: 0, count: 2 * ofWord.count) }
                postings.withUnsafeMutableBufferPointer { postings in
                    var count = 0
                    var pages = 1
                    var last = UInt32(truncatingIfNeeded: followers[start])
                    for follower in ofWord.dropFirst() {
                        let posting = UInt32(truncatingIfNeeded: follower)
                        if posting >> 3 == last >> 3 {
                            // Of what stands in one section the highest level counts.
                            last = max(last, posting)
                            continue
                        }
                        if posting >> 12 != last >> 12 { pages += 1 }
                        postings[count] = last
                        count += 1
                        last = posting
                    }
                    postings[count] = last
                    body(Int(word), pages, UnsafeBufferPointer(rebasing: postings[...count]))
                }
            }
        }
    }

    /// Writes the records of one word on the left after another.
    private struct Writer {
        private let vocabulary: Vocabulary
        private let words: KeyList.Lying
        private(set) var block: LineBlock
        /// The word on the left and a space, which keys begin with.
        private var beginning: [UInt8] = []
        /// How many bytes of it two keys share that both begin with it.
        private var shared = 0
        /// The last word on the right; none at the beginning of those of a word on the left.
        private var last: UnsafeBufferPointer<UInt8>?
        /// The last key, unless it begins as the next one does.
        private var lastKey: [UInt8] = []

        init(_ vocabulary: Vocabulary, _ words: KeyList.Lying, room: Int) {
            self.vocabulary = vocabulary
            self.words = words
            block = LineBlock(room: room)
        }

        mutating func begin(_ left: Int) {
            if let last { lastKey = beginning + last }
            last = nil
            beginning.removeAll(keepingCapacity: true)
            beginning.append(contentsOf: words[Int(vocabulary.common[left])])
            beginning.append(UInt8(ascii: " "))
            shared = beginning.withUnsafeBufferPointer { ShardLines.shared($0, $0) }
        }

        @inline(__always)
        mutating func append(_ right: Int, pages: Int, _ postings: UnsafeBufferPointer<UInt32>) {
            let word = words[Int(vocabulary.common[right])]
            if let last, shared == beginning.count {
                let more = min(ShardLines.shared(word, last), ShardLines.mostShared - shared)
                append(shared: shared + more, UnsafeBufferPointer(rebasing: word[more...]), pages, postings)
            } else {
                let key = beginning + word
                key.withUnsafeBufferPointer { key in
                    let shared = lastKey.withUnsafeBufferPointer { ShardLines.shared(key, $0) }
                    append(shared: shared, UnsafeBufferPointer(rebasing: key[shared...]), pages, postings)
                }
                lastKey = key
            }
            last = word
        }

        private mutating func append(
            shared: Int, _ rest: UnsafeBufferPointer<UInt8>, _ pages: Int, _ postings: UnsafeBufferPointer<UInt32>
        ) {
            let (sections, rarity) = (vocabulary.sections(pages: pages), vocabulary.rarity(pages: pages))
            block.append(shared: shared, rest, mostBytes: PostingList.mostBytes(postings.count)) {
                PostingList.encode(
                    postings, pages: pages, limit: SearchScale.mostPagesOfPair, sections: sections, rarity: rarity,
                    isCommon: false, to: &$0)
            }
        }
    }
}
