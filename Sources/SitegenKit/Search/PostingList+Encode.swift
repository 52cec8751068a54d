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
        if isPartial {
            encodeBest(packed, pages: pages, limit: limit, sections: sections, to: &bytes)
            return
        }
        var page = -1
        if !hasMore(packed, than: sections) {
            for posting in packed {
                let posting = Posting(packed: posting)
                append(posting, after: page, to: &bytes)
                page = posting.page
            }
            return
        }
        var index = 0
        while index < packed.count {
            var end = index + 1
            while end < packed.count, packed[end] >> 12 == packed[index] >> 12 { end += 1 }
            append(packed[index..<end], sections, after: &page, to: &bytes)
            index = end
        }
    }

    /// Writes the postings of those pages that the list says most of.
    private static func encodeBest(
        _ packed: UnsafeBufferPointer<UInt32>, pages: Int, limit: Int, sections: Int, to bytes: inout ByteWriter
    ) {
        withUnsafeTemporaryAllocation(of: Rank.self, capacity: pages) { ranks in
            var least = readRanks(packed, to: ranks, limit, sections)
            var page = -1
            var index = 0
            for rank in ranks {
                let range = index..<index + Int(rank.postings)
                index = range.upperBound
                if rank.rank < least.rank || rank.rank == least.rank && least.left == 0 { continue }
                if rank.rank == least.rank { least.left -= 1 }
                append(packed[range], sections, after: &page, to: &bytes)
            }
        }
    }

    /// Appends of one page's postings the sections that it says most of.
    private static func append(
        _ packed: Slice<UnsafeBufferPointer<UInt32>>, _ sections: Int, after page: inout Int, to bytes: inout ByteWriter
    ) {
        var best = best(packed, sections)
        for posting in packed {
            let posting = Posting(packed: posting)
            if posting.level < best.level || posting.level == best.level && best.left == 0 { continue }
            if posting.level == best.level { best.left -= 1 }
            append(posting, after: page, to: &bytes)
            page = posting.page
        }
    }

    /// The most bytes of a list of so many postings.
    static func mostBytes(_ postings: Int) -> Int { 1 + postings * mostBytes }

    /// Whether a page has more sections than that. Few have: nearly all lists are written as they are.
    private static func hasMore(_ packed: UnsafeBufferPointer<UInt32>, than sections: Int) -> Bool {
        packed.count > sections
            && (0..<packed.count - sections).contains { packed[$0] >> 12 == packed[$0 + sections] >> 12 }
    }

    /// The lowest level of a page's sections that are listed, and how many of that level are.
    private static func best(_ packed: Slice<UnsafeBufferPointer<UInt32>>, _ sections: Int) -> (level: Int, left: Int) {
        guard packed.count > sections else { return (0, .max) }
        var level = SearchScale.levels
        var left = sections
        while level > 0 {
            level -= 1
            let count = packed.count { Int($0 & 7) == level }
            if count >= left { return (level, left) }
            left -= count
        }
        return (0, left)
    }

    /// Where a page stands among others: one with a higher level comes first, and of those with one level the one with more
    /// sections.
    private struct Rank: BitwiseCopyable {
        var rank: UInt8
        /// How many postings the page has.
        var postings: UInt16

        static let ofLevel = 8
        static let count = SearchScale.levels * ofLevel
    }

    /// Reads the rank of each page, and gives the lowest of those that are listed, and how many of that rank are.
    private static func readRanks(
        _ packed: UnsafeBufferPointer<UInt32>, to ranks: UnsafeMutableBufferPointer<Rank>, _ limit: Int, _ sections: Int
    ) -> (rank: UInt8, left: Int) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: Rank.count) { counts in
            counts.initialize(repeating: 0)
            let most = min(sections, Rank.ofLevel - 1)
            var index = 0
            for page in ranks.indices {
                let first = packed[index]
                var level = first & 7
                var end = index + 1
                while end < packed.count, packed[end] >> 12 == first >> 12 {
                    level = max(level, packed[end] & 7)
                    end += 1
                }
                let rank = Int(level) * Rank.ofLevel + min(end - index, most)
                ranks.initializeElement(
                    at: page, to: Rank(rank: UInt8(truncatingIfNeeded: rank), postings: UInt16(end - index)))
                counts[rank] += 1
                index = end
            }
            var left = limit
            for rank in counts.indices.reversed() {
                if counts[rank] >= left { return (UInt8(rank), left) }
                left -= counts[rank]
            }
            return (0, left)
        }
    }
}
