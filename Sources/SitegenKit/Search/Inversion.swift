/// Turns chunks of pages round: for each word where it stands. What it needs for that is used again for the next chunk.
struct Inversion {
    private let vocabulary: Vocabulary
    private let parts: [Range<Int>]
    private var order = Order()
    private var sections = Sections()
    private var byWord = CountingSorter<UInt32>()
    private var room: [UInt8] = []

    /// Runs are made for each of these parts of the vocabulary.
    init(_ vocabulary: Vocabulary, _ parts: [Range<Int>]) {
        self.vocabulary = vocabulary
        self.parts = parts
    }

    /// The order of a chunk's words.
    private struct Order {
        /// Their ranks.
        var ranks: [UInt32] = []
        /// For each number of the chunk's stream the word's place in `ranks`.
        var places: [UInt32] = []
        private var keys: [UInt64] = []
        private var sorter = RadixSorter()

        mutating func set(_ chunk: Corpus.Chunk, below bound: Int) {
            // Rank and number in one, which sort as the ranks do.
            keys.removeAll(keepingCapacity: true)
            for (number, rank) in chunk.words.enumerated() { keys.append(UInt64(rank) << 32 | UInt64(number)) }
            sorter.sort(&keys, below: bound)
            ranks.removeAll(keepingCapacity: true)
            places.removeAll(keepingCapacity: true)
            places.append(contentsOf: repeatElement(0, count: chunk.words.count))
            for (place, key) in keys.enumerated() {
                ranks.append(UInt32(key >> 32))
                places[Int(UInt32(truncatingIfNeeded: key))] = UInt32(place)
            }
        }
    }

    /// The postings of words: rank after rank, each with a list.
    mutating func words(of chunk: Corpus.Chunk, _ records: [Gathering.Record], average: Double) -> PostingRun {
        order.set(chunk, below: vocabulary.words.count)
        sections.read(chunk, order.places, records, average)
        let found = sections.found
        byWord.sort(found.count, below: order.ranks.count) { take in
            for found in found { take(found.place, found.posting) }
        }
        let ranks = order.ranks
        return PostingRun(parts, mostNumbers: ranks.count + 2 * found.count, in: &room) { writer in
            byWord.forEachKey { place, postings in
                if postings.isEmpty { return }
                writer.begin(Int(ranks[place]))
                writer.append(list: postings)
            }
        }
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
                let posting = Posting(page: page, section: section, level: 0).packed
                found.append(addingCapacity: words) { found in
                    firsts.withUnsafeBufferPointer { firsts in
                        counts.withUnsafeMutableBufferPointer { counts in
                            for first in firsts[..<words] {
                                let word = Int(first >> TermStream.wordShift)
                                let field = Int(first & TermStream.fieldBits)
                                let count = counts[word]
                                counts[word] = 0
                                let level = count == shares[field] ? levels[field] : SearchScale.level(count)
                                found.append((places[word], posting | UInt32(truncatingIfNeeded: level)))
                            }
                        }
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
