import Markdown

extension SearchIndex {
    /// One sequence of an index: the shards of a tree but its root.
    struct Tree: Sendable {
        var depth: Int
        /// The lines of the root.
        var lines: [UInt8]
        var texts: [String: StoredBytes]
        var pageShards: [PageShard] = []
    }
}

/// Makes the sequences of an index, each from parts of the vocabulary, of which few are in memory at once. The words of pages are
/// let go as their neighbours are known, and what a part needs as its records are.
struct SearchIndexMaker {
    private(set) var trees: [SearchIndex.Sequence: SearchIndex.Tree] = [:]
    private var corpus: Corpus
    private var vocabulary: Vocabulary
    private var sizes: (words: Int, pages: Int, texts: Int)
    /// In how many chunks each word is, until it is known on how many pages.
    private var weights: [UInt32]
    private let parts: Int
    private let spill: (any Spill)?

    var pages: [SearchIndex.Page] { corpus.pages }

    private static let mostParts = 128
    /// A site with less text than this has one shard of words, the root.
    private static let smallSite = 60_000

    init(_ corpus: consuming Corpus, _ spill: (any Spill)?) {
        self.spill = spill
        (vocabulary, weights) = corpus.rankWords()
        parts = min(2 * corpus.chunks.count, Self.mostParts)
        sizes = SearchScale.shardSizes(textBytes: corpus.textBytes)
        if corpus.textBytes < Self.smallSite { sizes.words = .max }
        self.corpus = corpus
    }

    // MARK: Words

    mutating func makeWords(jobs: Int) async {
        let others = WordSequence.others(corpus)
        corpus.removeNames()
        let parts = vocabulary.parts(self.parts, weights: weights)
        weights = []
        var runs: [(run: PostingRun, firstPage: Int)] = []
        var chunks = corpus.chunks.makeIterator()
        await inTurn(jobs: jobs, tools: Inversion(vocabulary, parts)) {
            chunks.next()
        } work: { [records = corpus.records, average = corpus.average] in
            ($0.words(of: $1, records, average: average), $1.firstPage)
        } take: {
            runs.append($0)
        }
        var other = 0
        var next = 0
        var pages: [UInt32] = []
        pages.reserveCapacity(vocabulary.words.count)
        var writer = writer(.words)
        var store = ShardStore(spill)
        await inTurn(jobs: jobs, tools: WordSequence(vocabulary)) { [vocabulary] in
            guard next < parts.count else { return nil }
            let words = parts[next]
            next += 1
            let first = other
            while other < others.count,
                next == parts.count
                    // The lists of beginnings, too, stand in the part that has the words.
                    || ShardKey.precedes(others.keys[other], vocabulary.words[words.upperBound].prefix(2))
            {
                other += 1
            }
            var ofPart = RecordBlock()
            ofPart.append(others, first..<other)
            return WordSequence.Part(postings: PostingPart(words, next - 1, of: &runs), others: ofPart)
        } work: {
            $0.records(of: $1)
        } take: { block, ofPart in
            writer.append(block, to: &store)
            pages += ofPart
        }
        vocabulary.count(pages)
        trees[.words] = Self.tree(&writer, &store)
    }

    // MARK: Pairs

    /// Makes the sequence of pairs, which is the last to need the words of pages.
    mutating func makePairs(jobs: Int) async {
        let parts = vocabulary.partsOfCommon(self.parts)
        var runs: [(run: PostingRun, firstPage: Int)] = []
        var chunks = corpus.chunks.indices.makeIterator()
        await inTurn(jobs: jobs, tools: PairInversion(vocabulary, parts)) {
            chunks.next().map { corpus.remove($0) }
        } work: {
            ($0.runs(of: $1), $1.firstPage)
        } take: { made, firstPage in
            runs += made.map { ($0, firstPage) }
        }
        var next = 0
        var writer = writer(.pairs)
        var store = ShardStore(spill)
        await inTurn(jobs: jobs, tools: PairSequence(vocabulary)) {
            guard next < parts.count else { return nil }
            next += 1
            return PostingPart(parts[next - 1], next - 1, of: &runs)
        } work: {
            $0.records(of: $1)
        } take: {
            writer.append($0, to: &store)
        }
        trees[.pairs] = Self.tree(&writer, &store)
    }

    // MARK: The others

    mutating func makeOthers(jobs: Int) async {
        let sequences: [SearchIndex.Sequence] = [.forward, .reversed, .pages, .texts]
        let made = await mapped(sequences, jobs: jobs) { [self] sequence in
            var writer = writer(sequence)
            var store = ShardStore(spill)
            var shards: [SearchIndex.PageShard] = []
            switch sequence {
            case .words, .pairs: break
            case .forward: vocabulary.writeForward { writer.append($0, to: &store) }
            case .reversed: vocabulary.writeReversed { writer.append($0, to: &store) }
            case .pages: shards = promiseResults(&writer, &store)
            case .texts: shards = promiseTexts(&writer, &store)
            }
            var tree = Self.tree(&writer, &store)
            tree.pageShards = zip(shards, writer.promised).map { shard, name in
                var shard = shard
                shard.name = name
                return shard
            }
            return tree
        }
        for (sequence, tree) in zip(sequences, made) { trees[sequence] = tree }
    }

    private func promiseResults(_ writer: inout ShardWriter, _ store: inout ShardStore) -> [SearchIndex.PageShard] {
        var shards: [SearchIndex.PageShard] = []
        for (page, record) in corpus.records.enumerated() {
            for sections in Self.parts(corpus.pages[page].sizes, sizes.pages) {
                let key = Digits.key(page: page, section: sections.lowerBound)
                let end = Digits.key(page: page, section: sections.upperBound)
                writer.promise(key, Array(record.digest.utf8) + end, to: &store)
                shards.append(SearchIndex.PageShard(name: "", pages: page..<page + 1, part: .results(sections)))
            }
        }
        return shards
    }

    private func promiseTexts(_ writer: inout ShardWriter, _ store: inout ShardStore) -> [SearchIndex.PageShard] {
        let records = corpus.records
        return Self.parts(pages.map(\.textSize), sizes.texts).filter { !$0.isEmpty }.map { range in
            let key = Digits.key(page: range.lowerBound, section: 0)
            writer.promise(key, records[range].flatMap { Array($0.digest.utf8) }, to: &store)
            return SearchIndex.PageShard(name: "", pages: range, part: .text)
        }
    }

    /// Sections or pages in parts of about a size.
    private static func parts(_ sizes: [Int], _ size: Int) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        var total = 0
        for (section, own) in sizes.enumerated() {
            if section > start, total + own > size {
                parts.append(start..<section)
                (start, total) = (section, 0)
            }
            total += own
        }
        return parts + [start..<sizes.count]
    }

    // MARK: Trees

    private func writer(_ sequence: SearchIndex.Sequence) -> ShardWriter {
        ShardWriter(size: sizes.words, letter: sequence.letter, isPromised: sequence.isPromised)
    }

    private static func tree(_ writer: inout ShardWriter, _ store: inout ShardStore) -> SearchIndex.Tree {
        let (depth, lines) = writer.finish(&store)
        return SearchIndex.Tree(depth: depth, lines: lines, texts: store.texts)
    }
}
