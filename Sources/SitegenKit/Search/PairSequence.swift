/// The sorted records of neighbouring words that are both common: `not found`. They stand in for positions.
struct PairSequence {
    private let vocabulary: Vocabulary
    private var followers = Followers()

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// Those that begin with the words of a part of the common ones.
    mutating func records(of part: PostingPart) -> RecordBlock {
        // A key takes about as much as what is said of it.
        var block = RecordBlock(room: part.size * 2)
        var beginning: [UInt8] = []
        vocabulary.words.withKeys { keys in
            part.forEachWord {
                $0.followers { followers.append($0) }
            } end: { left in
                beginning.removeAll(keepingCapacity: true)
                beginning.append(contentsOf: keys[Int(vocabulary.common[left])])
                beginning.append(UInt8(ascii: " "))
                beginning.withUnsafeBufferPointer { beginning in
                    followers.takeWords(below: vocabulary.common.count) { right, pages, found in
                        block.append(
                            key: beginning, keys[Int(vocabulary.common[right])],
                            mostBytes: PostingList.mostBytes(found.count)
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
        private var packed: [UInt64] = []
        /// The postings of a word on the right.
        private var postings: [UInt32] = []
        private var sorter = RadixSorter()

        mutating func append(_ follower: Follower) { packed.append(follower.packed) }

        /// Calls for each word on the right in order, with the number of pages and the postings, and begins anew.
        mutating func takeWords(
            below bound: Int, _ body: (_ right: Int, _ pages: Int, _ postings: UnsafeBufferPointer<UInt32>) -> Void
        ) {
            sorter.sort(&packed, below: bound)
            packed.withUnsafeBufferPointer { packed in
                var index = 0
                while index < packed.count {
                    let first = Follower(packed: packed[index])
                    postings.removeAll(keepingCapacity: true)
                    var (last, pages) = (first.posting, 1)
                    index += 1
                    while index < packed.count, packed[index] >> 32 == first.word {
                        let posting = Follower(packed: packed[index]).posting
                        index += 1
                        if posting >> 3 == last >> 3 {
                            // Of what stands in one section the highest level counts.
                            last = max(last, posting)
                            continue
                        }
                        if posting >> 12 != last >> 12 { pages += 1 }
                        postings.append(last)
                        last = posting
                    }
                    postings.append(last)
                    postings.withUnsafeBufferPointer { body(Int(first.word), pages, $0) }
                }
            }
            packed.removeAll(keepingCapacity: true)
        }
    }
}
