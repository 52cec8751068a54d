/// The sorted records of neighbouring words that are both common: `not found`. They stand in for positions.
struct PairSequence {
    let gathering: Gathering
    let words: WordSequence

    /// How many pairs are sorted at a time. Each slice reads all text once, so on a large site they are larger, and not more.
    private static let leastSlice = 1 << 20
    private static let usualSlices = 6

    /// The levels of pairs, by the number of the field that they stand in.
    private static let levels: [UInt32] = SearchScale.Field.allCases.map { field in
        switch field {
        case .code: 1
        case .body: 3
        case .summary: 4
        case .heading: 5
        case .title, .names: 6
        }
    }

    func write(_ write: (_ key: [UInt8], _ value: [UInt8]) -> Void) {
        let ids = words.sorted.filter(words.isCommon)
        var ranks = [UInt32](repeating: .max, count: gathering.words.count)
        for (rank, id) in ids.enumerated() { ranks[id] = UInt32(rank) }
        var starts = [Int](repeating: 0, count: ids.count + 1)
        neighbours(ranks) { left, _, _ in starts[Int(left) + 1] += 1 }
        for left in ids.indices { starts[left + 1] += starts[left] }
        let slice = max(Self.leastSlice, starts[ids.count] / Self.usualSlices)
        var first = 0
        while first < ids.count {
            var end = first + 1
            while end < ids.count, starts[end + 1] - starts[first] <= slice { end += 1 }
            self.write(first..<end, starts, ranks, ids, write)
            first = end
        }
    }

    /// Calls for each two common neighbours, with the packed posting of where they stand.
    private func neighbours(
        _ ranks: [UInt32], _ body: (_ left: UInt32, _ right: UInt32, _ posting: UInt32) -> Void
    ) {
        let levels = Self.levels
        var page: UInt32 = 0
        for stream in gathering.streams {
            stream.withUnsafeBufferPointer { stream in
                var left = UInt32.max
                // The identifier whose last part is on the left.
                var whole = UInt32.max
                var section: UInt32 = 0
                for (index, item) in stream.enumerated() {
                    if item >= Gathering.pageEnd {
                        (left, whole) = (.max, .max)
                        if item == Gathering.sectionEnd { section = min(section + 1, UInt32(Posting.mostSections - 1)) }
                        if item == Gathering.pageEnd { (page, section) = (page + 1, 0) }
                        continue
                    }
                    let right = ranks[Int(item >> 4)]
                    let posting = page << 12 | section << 3 | levels[Int(item & 7)]
                    if item & Gathering.wholeBit != 0 {
                        whole = right
                        let before = before(index, stream).map { ranks[Int($0 >> 4)] } ?? .max
                        if before != .max, right != .max { body(before, right, posting) }
                    } else {
                        if left != .max, right != .max { body(left, right, posting) }
                        if whole != .max, right != .max { body(whole, right, posting) }
                        (left, whole) = (right, .max)
                    }
                }
            }
        }
    }

    /// The word in front of the parts of an identifier: for readers `a websocket` are two words, however it is written.
    private func before(_ whole: Int, _ stream: UnsafeBufferPointer<UInt32>) -> UInt32? {
        var length = gathering.words.range(Int(stream[whole] >> 4)).count
        var index = whole - 1
        while length > 0, index >= 0, stream[index] < Gathering.pageEnd {
            length -= gathering.words.range(Int(stream[index] >> 4)).count
            index -= 1
        }
        guard length == 0, index >= 0, stream[index] < Gathering.pageEnd else { return nil }
        return stream[index]
    }

    /// Writes the pairs that begin with some words: for each what follows it, as second word and posting in one number.
    private func write(
        _ range: Range<Int>, _ starts: [Int], _ ranks: [UInt32], _ ids: [Int],
        _ write: (_ key: [UInt8], _ value: [UInt8]) -> Void
    ) {
        let base = starts[range.lowerBound]
        var pairs = [UInt64](repeating: 0, count: starts[range.upperBound] - base)
        var next = starts[range].map { $0 - base }
        pairs.withUnsafeMutableBufferPointer { pairs in
            neighbours(ranks) { left, right, posting in
                let place = Int(left) - range.lowerBound
                guard next.indices.contains(place) else { return }
                pairs[next[place]] = UInt64(right) << 32 | UInt64(posting)
                next[place] += 1
            }
            var found: [UInt32] = []
            var key: [UInt8] = []
            var value: [UInt8] = []
            for left in range {
                var bucket = UnsafeMutableBufferPointer(rebasing: pairs[starts[left] - base..<starts[left + 1] - base])
                bucket.sort()
                key.removeAll(keepingCapacity: true)
                key.append(contentsOf: gathering.words[ids[left]])
                key.append(UInt8(ascii: " "))
                let beginning = key.count
                var index = 0
                while index < bucket.count {
                    let right = bucket[index] >> 32
                    let pages = Self.take(right, bucket, &index, &found)
                    value.removeAll(keepingCapacity: true)
                    key.removeSubrange(beginning...)
                    key.append(contentsOf: gathering.words[ids[Int(right)]])
                    found.withUnsafeBufferPointer { found in
                        PostingList.encode(
                            found, pages: pages, limit: SearchScale.mostPagesOfPair,
                            sections: words.sections(pages: pages), rarity: words.rarity(pages: pages),
                            isCommon: false, to: &value)
                    }
                    write(key, value)
                }
            }
        }
    }

    /// Collects the postings of one pair, and says on how many pages they are.
    private static func take(
        _ right: UInt64, _ bucket: UnsafeMutableBufferPointer<UInt64>, _ index: inout Int, _ found: inout [UInt32]
    ) -> Int {
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
        return pages
    }
}
