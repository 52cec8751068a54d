/// The sorted records of neighbouring words that are both common: `not found`. They stand in for positions.
struct PairSequence {
    let gathering: Gathering
    let words: WordSequence

    /// How many words of the first place are done at a time, by how often they stand: this bounds the memory.
    private static let slice = 1 << 19

    /// The levels of pairs, by the field that they stand in.
    private static func level(_ field: SearchScale.Field) -> UInt32 {
        switch field {
        case .code: 1
        case .body: 2
        case .summary: 3
        case .heading: 5
        case .title, .names: 6
        }
    }

    func write(_ write: (_ key: [UInt8], _ value: [UInt8]) -> Void) {
        let ranks = ranks()
        let counts = counts(ranks)
        var first = 0
        while first < counts.count {
            var end = first
            var size = 0
            while end < counts.count, size == 0 || size + counts[end] <= Self.slice {
                size += counts[end]
                end += 1
            }
            if size > 0 { self.write(first..<end, ranks, size, write) }
            first = end
        }
    }

    /// For each word its place in order among the common ones; nil as the greatest number.
    private func ranks() -> [UInt32] {
        var ranks = [UInt32](repeating: .max, count: gathering.words.count)
        var next: UInt32 = 0
        for id in words.sorted where words.isCommon(id) {
            ranks[id] = next
            next += 1
        }
        return ranks
    }

    /// Calls for each two common neighbours.
    private func neighbours(
        _ ranks: [UInt32],
        _ body: (_ left: UInt32, _ right: UInt32, _ field: SearchScale.Field, _ place: UInt32) -> Void
    ) {
        var left = UInt32.max
        var page: UInt32 = 0
        var section: UInt32 = 0
        for item in gathering.stream {
            if item >= Gathering.pageEnd {
                left = .max
                if item == Gathering.sectionEnd { section = min(section + 1, UInt32(Posting.mostSections - 1)) }
                if item == Gathering.pageEnd { (page, section) = (page + 1, 0) }
            } else if item & Gathering.wholeBit == 0, let field = SearchScale.Field(rawValue: item & 7) {
                let right = ranks[Int(item >> 4)]
                if left != .max, right != .max { body(left, right, field, page << 12 | section << 3) }
                left = right
            }
        }
    }

    private func counts(_ ranks: [UInt32]) -> [Int] {
        var counts = [Int](repeating: 0, count: ranks.count { $0 != .max })
        neighbours(ranks) { left, _, _, _ in counts[Int(left)] += 1 }
        return counts
    }

    private func write(
        _ range: Range<Int>, _ ranks: [UInt32], _ size: Int, _ write: (_ key: [UInt8], _ value: [UInt8]) -> Void
    ) {
        // For each first word what follows it, as second word and posting in one number; bucket by bucket.
        var buckets = [[UInt64]](repeating: [], count: range.count)
        neighbours(ranks) { left, right, field, place in
            guard range.contains(Int(left)) else { return }
            buckets[Int(left) - range.lowerBound].append(UInt64(right) << 32 | UInt64(place | Self.level(field)))
        }
        let ids = words.sorted.filter { ranks[$0] != .max }
        for (offset, left) in range.enumerated() {
            buckets[offset].sort()
            self.write(ids[left], buckets[offset], ids, write)
            buckets[offset] = []
        }
    }

    private func write(
        _ left: Int, _ bucket: [UInt64], _ ids: [Int], _ write: (_ key: [UInt8], _ value: [UInt8]) -> Void
    ) {
        var index = 0
        var found: [UInt32] = []
        while index < bucket.count {
            let right = bucket[index] >> 32
            found.removeAll(keepingCapacity: true)
            var pages = 0
            while index < bucket.count, bucket[index] >> 32 == right {
                let posting = UInt32(truncatingIfNeeded: bucket[index])
                // Of one section the last and so the highest level counts.
                if let last = found.last, last >> 3 == posting >> 3 {
                    found[found.count - 1] = posting
                } else {
                    if found.last.map({ $0 >> 12 }) != posting >> 12 { pages += 1 }
                    found.append(posting)
                }
                index += 1
            }
            let list = PostingList.choose(
                found[...], pages: pages, limit: SearchScale.mostPagesOfPair,
                rarity: SearchScale.rarity(pages: pages, of: gathering.records.count), isCommon: false)
            let key = Array(gathering.words[left]) + [UInt8(ascii: " ")] + gathering.words[ids[Int(right)]]
            write(key, list.encoded)
        }
    }
}
