/// For each word of a part of the vocabulary the sections that have it, with the impact of the word there.
struct Postings {
    /// The ranks of the words.
    private(set) var words = 0..<0
    /// Where each word's postings start in `packed`, and where the last one's end.
    private var starts: [Int] = []
    private var packed: [UInt32] = []
    /// On how many pages each word stands.
    private(set) var pages: [UInt32] = []

    /// Reads a part, in place of what was read before.
    mutating func read(_ part: PostingPart) {
        words = part.words
        starts.removeAll(keepingCapacity: true)
        starts.append(0)
        packed.removeAll(keepingCapacity: true)
        pages = []
        pages.reserveCapacity(words.count)
        // No posting takes less than two bytes.
        packed.append(addingCapacity: part.size / 2) { packed in
            var pages = 0
            part.forEachWord {
                pages += $0.list { packed.append($0) }
            } end: { _ in
                starts.append(packed.count)
                self.pages.append(UInt32(pages))
                pages = 0
            }
        }
    }

    /// On how many pages a word stands.
    func pages(of rank: Int) -> Int { Int(pages[rank - words.lowerBound]) }

    /// Calls for each word in order, with the number of pages that it stands on, and where.
    @inline(__always)
    func forEachWord(_ body: (_ rank: Int, _ pages: Int, _ postings: UnsafeBufferPointer<UInt32>) -> Void) {
        packed.withUnsafeBufferPointer { packed in
            for (word, rank) in words.enumerated() {
                let found = UnsafeBufferPointer(rebasing: packed[starts[word]..<starts[word + 1]])
                body(rank, Int(pages[word]), found)
            }
        }
    }
}
