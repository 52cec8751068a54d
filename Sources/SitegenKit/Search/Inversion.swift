/// The words of a chunk of pages turned round: for each word, or for each two neighbours, where they stand.
struct Inversion {
    private let chunk: Corpus.Chunk
    /// The ranks of its words in their order.
    private let ranks: [UInt32]
    /// For each number of its stream the word's place in `ranks`; none for a word that is left out.
    private let places: [UInt32]
    private static let none = UInt32.max

    private init(_ chunk: Corpus.Chunk, _ vocabulary: Vocabulary, where isWanted: (Int) -> Bool) {
        self.chunk = chunk
        // Rank and number in one, which sort as the ranks do.
        var keys: [UInt64] = []
        keys.reserveCapacity(chunk.words.count)
        for (number, rank) in chunk.words.enumerated() where isWanted(Int(rank)) {
            keys.append(UInt64(rank) << 32 | UInt64(number))
        }
        var sorter = RadixSorter()
        sorter.sort(&keys, below: vocabulary.words.count)
        ranks = keys.map { UInt32($0 >> 32) }
        var places = [UInt32](repeating: Self.none, count: chunk.words.count)
        for (place, key) in keys.enumerated() { places[Int(UInt32(truncatingIfNeeded: key))] = UInt32(place) }
        self.places = places
    }

    // MARK: Words

    /// The postings of words, a run for each part of the vocabulary: rank after rank, each as the distance from the one
    /// before it or from the start of the part, with a list.
    static func words(
        of chunk: Corpus.Chunk, _ vocabulary: Vocabulary, _ records: [Gathering.Record], average: Double,
        _ parts: [Range<Int>]
    ) -> [PostingRun] {
        let inversion = Inversion(chunk, vocabulary) { _ in true }
        let (found, starts) = sorted(inversion.postings(records, average), below: inversion.ranks.count) { $0.place }
        var list: [UInt32] = []
        return inversion.runs(parts, starts) { place, run in
            list.removeAll(keepingCapacity: true)
            for index in starts[place]..<starts[place + 1] { list.append(found[index].posting) }
            run.append(list: list)
        }
    }

    /// For each word of each section its place, and its posting with the impact of the word there.
    private func postings(
        _ records: [Gathering.Record], _ average: Double
    ) -> [(place: UInt32, posting: UInt32)] {
        let fields = SearchScale.Field.allCases
        var lengths = [Double](repeating: 0, count: fields.count)
        var shares = lengths
        /// What a word that stands once in a field says, which most do.
        var levels = [Int](repeating: 0, count: fields.count)
        var counts = [Double](repeating: 0, count: places.count)
        var found: [(place: UInt32, posting: UInt32)] = []
        found.reserveCapacity(chunk.stream.count)
        chunk.stream.forEachSection { page, section, items in
            // A word counts less in a longer text, each kind of text for itself.
            for field in fields { lengths[Int(field.rawValue)] = 0 }
            for item in items where item != TermStream.blockEnd { lengths[Int(item & TermStream.fieldBits)] += 1 }
            for field in fields {
                let number = Int(field.rawValue)
                shares[number] =
                    records[chunk.firstPage + page].share * field.share(length: lengths[number], average: average)
                levels[number] = SearchScale.level(shares[number])
            }
            for item in items where item != TermStream.blockEnd {
                counts[Int(item >> TermStream.wordShift)] += shares[Int(item & TermStream.fieldBits)]
            }
            let section = min(section, Posting.mostSections - 1)
            for item in items where item != TermStream.blockEnd {
                let word = Int(item >> TermStream.wordShift)
                guard counts[word] > 0 else { continue }
                let field = Int(item & TermStream.fieldBits)
                let level = counts[word] == shares[field] ? levels[field] : SearchScale.level(counts[word])
                let posting = Posting(page: page, section: section, level: level)
                found.append((places[word], posting.packed))
                counts[word] = 0
            }
        }
        return found
    }

    // MARK: Pairs

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

    /// The postings of two neighbours that are both common, a run for each part of the vocabulary: for each word on the left
    /// those on the right, each by the distance from the one before it, with a list. A zero ends them.
    static func pairs(of chunk: Corpus.Chunk, _ vocabulary: Vocabulary, _ parts: [Range<Int>]) -> [PostingRun] {
        let inversion = Inversion(chunk, vocabulary) { vocabulary.isCommon($0) }
        var pairs: [(left: UInt32, right: UInt32, posting: UInt32)] = []
        pairs.reserveCapacity(chunk.stream.count)
        inversion.neighbours(vocabulary) { pairs.append(($0, $1, $2)) }
        let count = inversion.ranks.count
        var starts: [Int]
        (pairs, _) = sorted(pairs, below: count) { $0.right }
        (pairs, starts) = sorted(pairs, below: count) { $0.left }
        var list: [UInt32] = []
        return inversion.runs(parts, starts) { left, run in
            var index = starts[left]
            let end = starts[left + 1]
            var before: UInt32 = 0
            while index < end {
                let right = pairs[index].right
                list.removeAll(keepingCapacity: true)
                while index < end, pairs[index].right == right {
                    list.append(pairs[index].posting)
                    index += 1
                }
                let number = inversion.ranks[Int(right)] + 1
                run.append(number - before)
                before = number
                run.append(list: list)
            }
            run.append(0)
        }
    }

    /// Calls for each two common neighbours, with the posting of where they stand.
    private func neighbours(
        _ vocabulary: Vocabulary, _ body: (_ left: UInt32, _ right: UInt32, _ posting: UInt32) -> Void
    ) {
        let levels = Self.levels
        chunk.stream.forEachSection { page, section, items in
            let section = min(section, Posting.mostSections - 1)
            let place = Posting(page: page, section: section, level: 0).packed
            var left = Self.none
            // The identifier whose last part is on the left.
            var whole = Self.none
            for (index, item) in items.enumerated() {
                if item == TermStream.blockEnd {
                    (left, whole) = (Self.none, Self.none)
                    continue
                }
                let right = places[Int(item >> TermStream.wordShift)]
                let posting = place | levels[Int(item & TermStream.fieldBits)]
                if item & TermStream.wholeBit != 0 {
                    whole = right
                    let before = before(index, items, vocabulary)
                    if before != Self.none, right != Self.none { body(before, right, posting) }
                } else {
                    if left != Self.none, right != Self.none { body(left, right, posting) }
                    if whole != Self.none, right != Self.none { body(whole, right, posting) }
                    (left, whole) = (right, Self.none)
                }
            }
        }
    }

    /// The word in front of the parts of an identifier: for readers `a websocket` are two words, however it is written.
    private func before(_ whole: Int, _ items: UnsafeBufferPointer<UInt32>, _ vocabulary: Vocabulary) -> UInt32 {
        func length(_ item: UInt32) -> Int {
            vocabulary.words.range(Int(chunk.words[Int(item >> TermStream.wordShift)])).count
        }
        var left = length(items[whole])
        var index = whole - 1
        while left > 0, index >= 0, items[index] != TermStream.blockEnd {
            left -= length(items[index])
            index -= 1
        }
        guard left == 0, index >= 0, items[index] != TermStream.blockEnd else { return Self.none }
        return places[Int(items[index] >> TermStream.wordShift)]
    }

    // MARK: Runs

    /// A run for each part of the vocabulary. `append` is told the place of each word of which there is something, and writes
    /// that.
    private func runs(
        _ parts: [Range<Int>], _ starts: [Int], _ append: (_ place: Int, _ run: inout PostingRun) -> Void
    ) -> [PostingRun] {
        var place = 0
        return parts.map { part in
            var run = PostingRun()
            var before = UInt32(part.lowerBound)
            while place < ranks.count, Int(ranks[place]) < part.upperBound {
                if starts[place] < starts[place + 1] {
                    run.append(ranks[place] - before)
                    before = ranks[place]
                    append(place, &run)
                }
                place += 1
            }
            run.fit()
            return run
        }
    }

    /// Elements in the order of their keys, those with one key in the order that they had: a counting sort. Also where those
    /// with each key begin.
    private static func sorted<Element>(
        _ elements: [Element], below count: Int, _ key: (Element) -> UInt32
    ) -> (elements: [Element], starts: [Int]) {
        var starts = [Int](repeating: 0, count: count + 1)
        for element in elements { starts[Int(key(element)) + 1] += 1 }
        for key in 0..<count { starts[key + 1] += starts[key] }
        var next = starts
        let sorted = [Element](unsafeUninitializedCapacity: elements.count) { sorted, filled in
            // As many are in each place as were counted for it: all are filled, and each once.
            for element in elements {
                let key = Int(key(element))
                sorted.initializeElement(at: next[key], to: element)
                next[key] += 1
            }
            filled = elements.count
        }
        return (sorted, starts)
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
