extension PostingList {
    /// The list of a word or of two neighbours from all its postings, which are sorted: of one page the sections that it
    /// says most of, and where there are too many pages those that it says most of.
    static func choose(_ packed: ArraySlice<UInt32>, pages: Int, limit: Int, rarity: Int, isCommon: Bool) -> PostingList
    {
        let sections = isCommon ? SearchScale.mostSectionsOfCommon : SearchScale.mostSections
        var kept: [Posting] = []
        kept.reserveCapacity(packed.count)
        var index = packed.startIndex
        while index < packed.endIndex {
            var end = index + 1
            while end < packed.endIndex, packed[end] >> 12 == packed[index] >> 12 { end += 1 }
            if end - index <= sections {
                for item in packed[index..<end] { kept.append(Posting(packed: item)) }
            } else {
                let best = packed[index..<end].map(Posting.init(packed:))
                    .sorted { ($1.level, $0.section) < ($0.level, $1.section) }
                kept += best.prefix(sections).sorted { $0.section < $1.section }
            }
            index = end
        }
        let isPartial = pages > limit
        if isPartial { kept = best(limit, of: kept) }
        return PostingList(rarity: rarity, isCommon: isCommon, isPartial: isPartial, postings: kept)
    }

    /// The postings of the pages with the highest level, and of those with one level the ones with more sections.
    private static func best(_ limit: Int, of postings: [Posting]) -> [Posting] {
        var ranks: [(page: Int, rank: Int)] = []
        for posting in postings {
            if ranks.last?.page == posting.page {
                let rank = ranks[ranks.count - 1].rank
                ranks[ranks.count - 1].rank = max(rank / 16, posting.level) * 16 + rank % 16 + 1
            } else {
                ranks.append((posting.page, posting.level * 16 + 1))
            }
        }
        ranks.sort { ($1.rank, $0.page) < ($0.rank, $1.page) }
        let chosen = Set(ranks.prefix(limit).map(\.page))
        return postings.filter { chosen.contains($0.page) }
    }
}
