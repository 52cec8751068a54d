/// The sorted records of an index: its words, whole queries, beginnings of words and facets.
struct WordSequence {
    /// A part of the vocabulary, and the records of whole queries and facets that stand among its words.
    struct Part: Sendable {
        var postings: PostingPart
        var others: RecordBlock
    }

    private let vocabulary: Vocabulary
    private var postings = Postings()
    private var beginnings: Beginnings

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        beginnings = Beginnings(vocabulary)
    }

    /// The records of a part, and on how many pages each word stands.
    mutating func records(of part: Part) -> (LineBlock, pages: [UInt32]) {
        postings.read(part.postings)
        let others = part.others.merged(with: beginnings.records(of: postings))
        let block = vocabulary.words.withKeys { [vocabulary] words in
            others.withRecords { keys, values in
                var writer = LineBlock.Writer(LineBlock(room: part.postings.size))
                var next = 0
                postings.forEachWord { rank, pages, found in
                    let word = words[rank]
                    while next < others.count, ShardKey.precedes(keys[next], word) {
                        writer.append(keys[next], values[next])
                        next += 1
                    }
                    writer.append(word, mostBytes: PostingList.mostBytes(found.count)) { value in
                        PostingList.encode(
                            found, pages: pages, limit: SearchScale.mostPages,
                            sections: vocabulary.sections(pages: pages), rarity: vocabulary.rarity(pages: pages),
                            isCommon: vocabulary.isCommon(pages: pages), to: &value)
                    }
                }
                for other in next..<others.count { writer.append(keys[other], values[other]) }
                return writer.block
            }
        }
        return (block, postings.pages)
    }

    // MARK: Whole queries and facets

    /// How many pages may have one heading for it to lead there.
    private static let mostOfHeading = 3

    /// The records of whole queries and facets, sorted.
    static func others(_ corpus: Corpus) -> RecordBlock {
        var records = RecordBlock()
        addWholes(of: corpus, to: &records)
        addFacets(of: corpus, to: &records)
        return records.sorted()
    }

    private static func addWholes(of corpus: Corpus, to records: inout RecordBlock) {
        let keys = corpus.keys.sorted()
        var found: [UInt32] = []
        var index = 0
        while index < keys.count {
            let id = keys[index] >> 32
            found.removeAll(keepingCapacity: true)
            while index < keys.count, keys[index] >> 32 == id {
                let posting = UInt32(truncatingIfNeeded: keys[index])
                // Of what a page is called twice the last and so the higher level counts.
                if let last = found.last, last >> 3 == posting >> 3 { found.removeLast() }
                found.append(posting)
                index += 1
            }
            if found.count > Self.mostOfHeading { found.removeAll { Posting(packed: $0).section > 0 } }
            guard !found.isEmpty else { continue }
            found.withUnsafeBufferPointer { found in
                let most = min(found.count, SearchScale.mostPagesOfPrefix)
                records.append(
                    corpus.names.keys[Int(id)], mark: ShardKey.queryMark, UnsafeBufferPointer(rebasing: found[..<most]))
            }
        }
    }

    private static func addFacets(of corpus: Corpus, to records: inout RecordBlock) {
        var lists: [String: [Posting]] = [:]
        for (page, record) in corpus.records.enumerated() {
            for facet in Set(record.facets) {
                lists[facet, default: []].append(Posting(page: page, section: 0, level: 0))
            }
        }
        for (facet, postings) in lists {
            records.append([ShardKey.facetMark] + facet.utf8, PostingList(rarity: 0, postings: postings).encoded)
        }
    }
}
