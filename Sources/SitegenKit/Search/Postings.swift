/// For each word the sections that have it, with the impact of the word there.
struct Postings {
    /// Where each word's postings start in `packed`.
    private var starts: [Int]
    private var packed: [UInt32]
    /// On how many pages each word stands.
    private(set) var pages: [UInt32]

    /// Counts first, so that no posting is kept twice.
    init(_ gathering: Gathering) {
        let words = gathering.words.count
        starts = [Int](repeating: 0, count: words + 1)
        pages = [UInt32](repeating: 0, count: words)
        var lastSection = [UInt32](repeating: 0, count: words)
        var lastPage = lastSection
        var section: UInt32 = 1
        var page: UInt32 = 1
        for stream in gathering.streams {
            for item in stream {
                switch item {
                case Gathering.sectionEnd: section += 1
                case Gathering.pageEnd: page += 1
                case Gathering.blockEnd: continue
                default:
                    let id = Int(item >> 4)
                    if lastSection[id] != section { starts[id + 1] += 1 }
                    lastSection[id] = section
                    if lastPage[id] != page { pages[id] += 1 }
                    lastPage[id] = page
                }
            }
        }
        for id in 0..<words { starts[id + 1] += starts[id] }
        packed = [UInt32](repeating: 0, count: starts[words])
        fill(gathering)
    }

    /// Lets all go but on how many pages each word stands.
    mutating func letGo() {
        packed = []
        starts = []
    }

    subscript(id: Int) -> ArraySlice<UInt32> { packed[starts[id]..<starts[id + 1]] }

    func withPostings<Result>(of id: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
        packed.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[starts[id]..<starts[id + 1]])) }
    }

    private mutating func fill(_ gathering: Gathering) {
        let average = Double(gathering.textWords) / Double(max(1, gathering.textSections))
        var next = starts
        var counts = [Double](repeating: 0, count: gathering.words.count)
        var page = 0
        for stream in gathering.streams { fill(stream, gathering.records, average, &next, &counts, &page) }
    }

    private mutating func fill(
        _ stream: [UInt32], _ records: [Gathering.Record], _ average: Double, _ next: inout [Int],
        _ counts: inout [Double], _ page: inout Int
    ) {
        let fields = SearchScale.Field.allCases
        var lengths = [Double](repeating: 0, count: fields.count)
        var shares = lengths
        var section = 0
        var start = 0
        for index in stream.indices {
            if stream[index] == Gathering.pageEnd {
                page += 1
                section = 0
                start = index + 1
                continue
            }
            guard stream[index] == Gathering.sectionEnd else { continue }
            defer {
                section += 1
                start = index + 1
            }
            // A word counts less in a longer text, each kind of text for itself.
            for field in fields { lengths[Int(field.rawValue)] = 0 }
            for item in stream[start..<index] where item < Gathering.pageEnd { lengths[Int(item & 7)] += 1 }
            for field in fields {
                let number = Int(field.rawValue)
                shares[number] = records[page].share * field.share(length: lengths[number], average: average)
            }
            for item in stream[start..<index] where item < Gathering.pageEnd {
                counts[Int(item >> 4)] += shares[Int(item & 7)]
            }
            for item in stream[start..<index] where item < Gathering.pageEnd {
                let id = Int(item >> 4)
                guard counts[id] > 0 else { continue }
                let posting = Posting(
                    page: page, section: min(section, Posting.mostSections - 1), level: SearchScale.level(counts[id]))
                counts[id] = 0
                packed[next[id]] = posting.packed
                next[id] += 1
            }
        }
    }
}

extension SearchScale.Field {
    /// What one word of this field counts.
    fileprivate func share(length: Double, average: Double) -> Double {
        let usual: Double =
            switch self {
            case .body, .code, .summary: average
            case .heading, .title: 4
            case .names: 0
            }
        guard usual > 0 else { return weight }
        return weight / (1 - SearchScale.lengthShare + SearchScale.lengthShare * length / usual)
    }
}
