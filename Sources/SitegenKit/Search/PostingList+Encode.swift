extension PostingList {
    /// Writes the list of a word or of two neighbours from all its postings, which are sorted: of one page the sections that
    /// it says most of, and where there are too many pages those that it says most of.
    static func encode(
        _ packed: UnsafeBufferPointer<UInt32>, pages: Int, limit: Int, sections: Int, rarity: Int, isCommon: Bool,
        to bytes: inout ByteWriter
    ) {
        let isPartial = pages > limit
        bytes.need(1)
        bytes.append(head(rarity: rarity, isCommon: isCommon, isPartial: isPartial))
        let least = isPartial ? leastRank(packed, limit, sections) : (rank: 0, left: 0)
        var left = least.left
        var page = -1
        if !isPartial, !hasMore(packed, than: sections) {
            for posting in packed {
                let posting = Posting(packed: posting)
                append(posting, after: page, to: &bytes)
                page = posting.page
            }
            return
        }
        var index = 0
        while index < packed.count {
            let range = pageRange(packed, from: index)
            index = range.upperBound
            let best = best(packed, range, sections)
            if isPartial {
                let rank = rank(packed, range, sections)
                if rank < least.rank || rank == least.rank && left == 0 { continue }
                if rank == least.rank { left -= 1 }
            }
            var lowest = best.left
            for index in range {
                let posting = Posting(packed: packed[index])
                if posting.level < best.level || posting.level == best.level && lowest == 0 { continue }
                if posting.level == best.level { lowest -= 1 }
                append(posting, after: page, to: &bytes)
                page = posting.page
            }
        }
    }

    /// The most bytes of a list of so many postings.
    static func mostBytes(_ postings: Int) -> Int { 1 + postings * mostBytes }

    /// Whether a page has more sections than that. Few have: nearly all lists are written as they are.
    private static func hasMore(_ packed: UnsafeBufferPointer<UInt32>, than sections: Int) -> Bool {
        packed.count > sections
            && (0..<packed.count - sections).contains { packed[$0] >> 12 == packed[$0 + sections] >> 12 }
    }

    /// The postings of one page, from the first of them on.
    @inline(__always)
    private static func pageRange(_ packed: UnsafeBufferPointer<UInt32>, from start: Int) -> Range<Int> {
        var end = start + 1
        while end < packed.count, packed[end] >> 12 == packed[start] >> 12 { end += 1 }
        return start..<end
    }

    /// The lowest level of a page's sections that are listed, and how many of that level are.
    private static func best(
        _ packed: UnsafeBufferPointer<UInt32>, _ range: Range<Int>, _ sections: Int
    ) -> (level: Int, left: Int) {
        guard range.count > sections else { return (0, .max) }
        var level = SearchScale.levels
        var left = sections
        while level > 0 {
            level -= 1
            let count = range.count { Int(packed[$0] & 7) == level }
            if count >= left { return (level, left) }
            left -= count
        }
        return (0, left)
    }

    /// A page with a higher level comes first, and of those with one level the one with more sections.
    private static func rank(_ packed: UnsafeBufferPointer<UInt32>, _ range: Range<Int>, _ sections: Int) -> Int {
        var level = 0
        for index in range { level = max(level, Int(packed[index] & 7)) }
        return level * ranksOfLevel + min(range.count, sections, ranksOfLevel - 1)
    }

    private static let ranksOfLevel = 8

    /// The lowest rank of the pages that are listed, and how many of that rank are.
    private static func leastRank(
        _ packed: UnsafeBufferPointer<UInt32>, _ limit: Int, _ sections: Int
    ) -> (rank: Int, left: Int) {
        var counts = [Int](repeating: 0, count: SearchScale.levels * ranksOfLevel)
        var index = 0
        while index < packed.count {
            let range = pageRange(packed, from: index)
            counts[rank(packed, range, sections)] += 1
            index = range.upperBound
        }
        var left = limit
        for rank in counts.indices.reversed() {
            if counts[rank] >= left { return (rank, left) }
            left -= counts[rank]
        }
        return (0, left)
    }
}
