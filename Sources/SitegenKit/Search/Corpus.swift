/// The words of all pages of a site, in chunks of pages.
struct Corpus: Sendable {
    struct Chunk: Sendable {
        var firstPage: Int
        var stream: TermStream
        /// For each number of its stream the word's number here, and once words are ranked its rank.
        var words: [UInt32]
    }

    private(set) var chunks: [Chunk] = []
    private(set) var records: [Gathering.Record] = []
    private(set) var pages: [SearchIndex.Page] = []
    private(set) var names = TermDictionary()
    /// What leads to a section when it is the whole query: number and posting in one.
    private(set) var keys: [UInt64] = []
    private(set) var textBytes = 0
    private var words = TermDictionary()
    private var textWords = 0
    private var textSections = 0

    /// How many words of text a section has.
    var average: Double { Double(textWords) / Double(max(1, textSections)) }

    /// Takes over what was gathered of the next pages.
    mutating func take(_ part: Gathering) {
        let firstPage = records.count
        chunks.append(Chunk(firstPage: firstPage, stream: part.stream, words: words.merge(part.words)))
        let named = names.merge(part.names)
        let first = UInt64(firstPage) << 12
        keys += part.keys.map { UInt64(named[Int($0 >> 32)]) << 32 | ($0 & 0xFFFF_FFFF) + first }
        records += part.records
        pages += part.pages
        textWords += part.textWords
        textSections += part.textSections
        textBytes += part.textBytes
    }

    /// Sorts the words, and says in how many chunks each one is.
    mutating func rankWords() -> (Vocabulary, chunks: [UInt32]) {
        let order = ShardKey.order(of: words.keys)
        let vocabulary = Vocabulary(words: words.keys.ordered(by: order), all: records.count)
        words = TermDictionary()
        var ranks = [UInt32](repeating: 0, count: order.count)
        for (rank, id) in order.enumerated() { ranks[id] = UInt32(rank) }
        var counts = [UInt32](repeating: 0, count: order.count)
        for chunk in chunks.indices {
            for word in chunks[chunk].words.indices {
                let rank = ranks[Int(chunks[chunk].words[word])]
                chunks[chunk].words[word] = rank
                counts[Int(rank)] += 1
            }
        }
        return (vocabulary, counts)
    }

    /// Lets the names go that whole queries are made of.
    mutating func removeNames() {
        names = TermDictionary()
        keys = []
    }

    /// Gives a chunk away whose words nothing else will ask for.
    mutating func remove(_ chunk: Int) -> Chunk {
        defer {
            chunks[chunk].stream = TermStream()
            chunks[chunk].words = []
        }
        return chunks[chunk]
    }
}
