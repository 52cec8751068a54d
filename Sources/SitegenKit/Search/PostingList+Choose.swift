extension PostingList {
    /// The list of a word or of two neighbours from all its postings, which are sorted: of one page the sections that it
    /// says most of, and where there are too many pages those that it says most of.
    static func choose(_ packed: ArraySlice<UInt32>, pages: Int, limit: Int, rarity: Int, isCommon: Bool) -> PostingList {
        let isPartial = pages > limit
        let sections = isCommon ? SearchScale.mostSectionsOfCommon : SearchScale.mostSections
        var kept: [[Posting]] = []
        kept.reserveCapacity(pages)
        var index = packed.startIndex
        while index < packed.endIndex {
            let page = packed[index] >> 12
            var end = index
            while end < packed.endIndex, packed[end] >> 12 == page { end += 1 }
            var group = packed[index..<end].map(Posting.init(packed:))
            if group.count > sections {
                group.sort { ($1.level, $0.section) < ($0.level, $1.section) }
                group.removeSubrange(sections...)
                group.sort { $0.section < $1.section }
            }
            kept.append(group)
            index = end
        }
        if isPartial {
            var ranks = kept.indices.map { ($0, Self.rank(kept[$0])) }
            ranks.sort { ($1.1, $0.0) < ($0.1, $1.0) }
            kept = ranks.prefix(limit).map(\.0).sorted().map { kept[$0] }
        }
        return PostingList(rarity: rarity, isCommon: isCommon, isPartial: isPartial, postings: kept.flatMap(\.self))
    }

    private static func rank(_ group: [Posting]) -> Int {
        group.reduce(0) { max($0, $1.level) } * 16 + group.count
    }
}
