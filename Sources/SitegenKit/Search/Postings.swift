/// For each word of a part of the vocabulary the sections that have it, with the impact of the word there.
struct Postings {
    /// The ranks of the words.
    let words: Range<Int>
    /// Where each word's postings start in `packed`.
    private var starts: [Int]
    private var packed: [UInt32] = []
    /// On how many pages each word stands.
    private(set) var pages: [UInt32]

    /// Of the run of each chunk. Counts first, so that no posting is kept twice.
    init(_ runs: [(run: PostingRun, firstPage: Int)], _ words: Range<Int>) {
        self.words = words
        starts = [Int](repeating: 0, count: words.count + 1)
        pages = [UInt32](repeating: 0, count: words.count)
        for (run, firstPage) in runs {
            var reader = PostingReader(run, firstPage: firstPage)
            var word = 0
            while !reader.isAtEnd {
                word += Int(reader.number())
                var page = UInt32.max
                reader.forEachPosting { posting in
                    starts[word + 1] += 1
                    if posting >> 12 != page { pages[word] += 1 }
                    page = posting >> 12
                }
            }
        }
        for word in 0..<words.count { starts[word + 1] += starts[word] }
        packed = [UInt32](repeating: 0, count: starts[words.count])
        var next = starts
        for (run, firstPage) in runs {
            var reader = PostingReader(run, firstPage: firstPage)
            var word = 0
            while !reader.isAtEnd {
                word += Int(reader.number())
                reader.forEachPosting { posting in
                    packed[next[word]] = posting
                    next[word] += 1
                }
            }
        }
    }

    /// On how many pages a word stands.
    func pages(of rank: Int) -> Int { Int(pages[rank - words.lowerBound]) }

    func withPostings<Result>(of rank: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
        let word = rank - words.lowerBound
        return packed.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[starts[word]..<starts[word + 1]]))
        }
    }
}
