/// Turns chunks of pages round: for each word, or for each two neighbours, where they stand. What it needs for that is used
/// again for the next chunk.
struct Inversion {
    private let vocabulary: Vocabulary
    private let parts: [Range<Int>]
    private var order = Order()
    private var sections = Sections()
    private var byWord = CountingSorter<UInt32>()
    private var pairs: [Pair] = []
    private var byRight = CountingSorter<UInt64>()
    private var byLeft = CountingSorter<UInt64>()
    private var run = PostingRun()

    /// Runs are made for each of these parts of the vocabulary.
    init(_ vocabulary: Vocabulary, _ parts: [Range<Int>]) {
        self.vocabulary = vocabulary
        self.parts = parts
    }

    /// The order of a chunk's words.
    private struct Order {
        /// Their ranks.
        var ranks: [UInt32] = []
        /// For each number of the chunk's stream the word's place in `ranks`; none for a word that is left out.
        var places: [UInt32] = []
        private var keys: [UInt64] = []
        private var sorter = RadixSorter()

        static let none = UInt32.max

        mutating func set(_ chunk: Corpus.Chunk, below bound: Int, where isWanted: (Int) -> Bool) {
            // Rank and number in one, which sort as the ranks do.
            keys.removeAll(keepingCapacity: true)
            for (number, rank) in chunk.words.enumerated() where isWanted(Int(rank)) {
                keys.append(UInt64(rank) << 32 | UInt64(number))
            }
            sorter.sort(&keys, below: bound)
            ranks.removeAll(keepingCapacity: true)
            places.removeAll(keepingCapacity: true)
            places.append(contentsOf: repeatElement(Self.none, count: chunk.words.count))
            for (place, key) in keys.enumerated() {
                ranks.append(UInt32(key >> 32))
                places[Int(UInt32(truncatingIfNeeded: key))] = UInt32(place)
            }
        }
    }

    // MARK: Words

    /// The postings of words, a run for each part of the vocabulary: rank after rank, each as the distance from the one
    /// before it or from the start of the part, with a list.
    mutating func words(
        of chunk: Corpus.Chunk, _ records: [Gathering.Record], average: Double
    ) -> [PostingRun] {
        order.set(chunk, below: vocabulary.words.count) { _ in true }
        sections.read(chunk, order.places, records, average)
        let found = sections.found
        byWord.sort(found.count, below: order.ranks.count) { take in
            for found in found { take(found.place, found.posting) }
        }
        return Self.runs(byWord, order.ranks, parts, &run) { postings, run in run.append(list: postings) }
    }

    /// What the sections of a chunk say of their words.
    private struct Sections {
        /// For each word of each section its place, and its posting with the impact of the word there.
        private(set) var found: [(place: UInt32, posting: UInt32)] = []
        /// What each word counts in the section that is read.
        private var counts: [Double] = []
        /// The first item of each word of that section, and behind them what is left of others.
        private var firsts: [UInt32] = []
        private let fields = SearchScale.Field.allCases
        /// Of each field in the section that is read how many words there are, what each of them counts, and what a word says
        /// that stands there once, as most do.
        private var lengths: [Double]
        private var shares: [Double]
        private var levels: [Int]

        init() {
            lengths = fields.map { _ in 0 }
            shares = lengths
            levels = fields.map { _ in 0 }
        }

        mutating func read(
            _ chunk: Corpus.Chunk, _ places: [UInt32], _ records: [Gathering.Record], _ average: Double
        ) {
            found.removeAll(keepingCapacity: true)
            counts.removeAll(keepingCapacity: true)
            counts.append(contentsOf: repeatElement(0, count: places.count))
            let firstPage = chunk.firstPage
            chunk.stream.forEachSection { page, section, items in
                weigh(items, records[firstPage + page].share, average)
                let words = countWords(items)
                let section = min(section, Posting.mostSections - 1)
                found.append(addingCapacity: words) { found in
                    for index in 0..<words {
                        let word = Int(firsts[index] >> TermStream.wordShift)
                        let field = Int(firsts[index] & TermStream.fieldBits)
                        let count = counts[word]
                        counts[word] = 0
                        let level = count == shares[field] ? levels[field] : SearchScale.level(count)
                        let posting = Posting(page: page, section: section, level: level)
                        found.append((places[word], posting.packed))
                    }
                }
            }
        }

        /// A word counts less in a longer text, each kind of text for itself.
        private mutating func weigh(_ items: UnsafeBufferPointer<UInt32>, _ share: Double, _ average: Double) {
            countLengths(items)
            for field in fields {
                let number = Int(field.rawValue)
                shares[number] = share * field.share(length: lengths[number], average: average)
                levels[number] = SearchScale.level(shares[number])
            }
        }

        /// Counts how many words of each field there are. Those of one field follow each other, mostly all of a section.
        private mutating func countLengths(_ items: UnsafeBufferPointer<UInt32>) {
            for field in lengths.indices { lengths[field] = 0 }
            var field = 0
            var length = 0
            for item in items where item != TermStream.blockEnd {
                if Int(item & TermStream.fieldBits) != field {
                    lengths[field] += Double(length)
                    (field, length) = (Int(item & TermStream.fieldBits), 0)
                }
                length += 1
            }
            lengths[field] += Double(length)
        }

        /// Counts what each word of a section says, and says how many there are.
        private mutating func countWords(_ items: UnsafeBufferPointer<UInt32>) -> Int {
            if firsts.count < items.count { firsts = [UInt32](repeating: 0, count: items.count * 2) }
            return firsts.withUnsafeMutableBufferPointer { firsts in
                counts.withUnsafeMutableBufferPointer { counts in
                    var words = 0
                    for item in items where item != TermStream.blockEnd {
                        let word = Int(item >> TermStream.wordShift)
                        // Without a question whether it is one: nobody could guess the answer. The next item takes its place.
                        firsts[words] = item
                        words += counts[word] == 0 ? 1 : 0
                        counts[word] += shares[Int(item & TermStream.fieldBits)]
                    }
                    return words
                }
            }
        }
    }

    // MARK: Pairs

    /// Two neighbours by their places, and the posting of where they stand.
    private struct Pair: BitwiseCopyable {
        var left: UInt32
        var right: UInt32
        var posting: UInt32
    }

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
    mutating func pairs(of chunk: Corpus.Chunk) -> [PostingRun] {
        order.set(chunk, below: vocabulary.words.count) { vocabulary.isCommon($0) }
        readPairs(chunk)
        // By the word on the right, and so that those with one on the left stay as they are, by that.
        let (found, count) = (pairs, order.ranks.count)
        byRight.sort(found.count, below: count) { take in
            for pair in found { take(pair.right, UInt64(pair.left) << 32 | UInt64(pair.posting)) }
        }
        byLeft.sort(found.count, below: count) { [byRight] take in
            byRight.forEachKey { right, pairs in
                for pair in pairs { take(UInt32(pair >> 32), UInt64(right) << 32 | pair & 0xFFFF_FFFF) }
            }
        }
        let ranks = order.ranks
        return Self.runs(byLeft, ranks, parts, &run) { followers, run in
            var start = 0
            var before: UInt32 = 0
            while start < followers.count {
                let right = followers[start] >> 32
                var end = start + 1
                while end < followers.count, followers[end] >> 32 == right { end += 1 }
                let number = ranks[Int(right)] + 1
                run.append(number - before)
                before = number
                run.append(
                    list: UnsafeBufferPointer(rebasing: followers[start..<end]).lazy.map {
                        UInt32(truncatingIfNeeded: $0)
                    })
                start = end
            }
            run.append(0)
        }
    }

    /// Collects each two common neighbours.
    private mutating func readPairs(_ chunk: Corpus.Chunk) {
        let levels = Self.levels
        let places = order.places
        let none = Order.none
        let words = vocabulary.words
        let ranks = chunk.words
        pairs.removeAll(keepingCapacity: true)
        chunk.stream.forEachSection { page, section, items in
            let section = min(section, Posting.mostSections - 1)
            let place = Posting(page: page, section: section, level: 0).packed
            var left = none
            // The identifier whose last part is on the left.
            var whole = none
            // A word has one before it, or an identifier and its last part.
            pairs.append(addingCapacity: items.count * 2) { pairs in
                for index in items.indices {
                    let item = items[index]
                    if item == TermStream.blockEnd {
                        (left, whole) = (none, none)
                        continue
                    }
                    let right = places[Int(item >> TermStream.wordShift)]
                    let posting = place | levels[Int(item & TermStream.fieldBits)]
                    func add(_ left: UInt32) {
                        if left != none, right != none {
                            pairs.append(Pair(left: left, right: right, posting: posting))
                        }
                    }
                    if item & TermStream.wholeBit != 0 {
                        whole = right
                        let before = Self.before(index, items) {
                            words.range(Int(ranks[Int($0 >> TermStream.wordShift)])).count
                        }
                        add(before.map { places[Int($0 >> TermStream.wordShift)] } ?? none)
                    } else {
                        add(left)
                        add(whole)
                        (left, whole) = (right, none)
                    }
                }
            }
        }
    }

    /// The word in front of the parts of an identifier: for readers `a websocket` are two words, however it is written.
    private static func before(
        _ whole: Int, _ items: UnsafeBufferPointer<UInt32>, _ length: (_ item: UInt32) -> Int
    ) -> UInt32? {
        var left = length(items[whole])
        var index = whole - 1
        while left > 0, index >= 0, items[index] != TermStream.blockEnd {
            left -= length(items[index])
            index -= 1
        }
        return left == 0 && index >= 0 && items[index] != TermStream.blockEnd ? items[index] : nil
    }

    // MARK: Runs

    /// A run for each part of the vocabulary, with each word of which there is something. `append` writes that.
    @inline(__always)
    private static func runs<Number>(
        _ sorted: CountingSorter<Number>, _ ranks: [UInt32], _ parts: [Range<Int>], _ run: inout PostingRun,
        _ append: (_ numbers: UnsafeBufferPointer<Number>, _ run: inout PostingRun) -> Void
    ) -> [PostingRun] {
        var runs: [PostingRun] = []
        var before: UInt32 = 0
        sorted.forEachKey { place, numbers in
            if numbers.isEmpty { return }
            while Int(ranks[place]) >= parts[runs.count].upperBound {
                runs.append(run.take())
                before = UInt32(parts[runs.count].lowerBound)
            }
            run.append(ranks[place] - before)
            before = ranks[place]
            append(numbers, &run)
        }
        while runs.count < parts.count { runs.append(run.take()) }
        return runs
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
