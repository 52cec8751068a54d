/// The sorted records of an index: its words, whole queries, beginnings of words and facets.
struct WordSequence {
    /// A part of the vocabulary, and the records of whole queries and facets that stand among its words.
    struct Part: Sendable {
        var postings: PostingPart
        var others: RecordBlock
    }

    private let vocabulary: Vocabulary
    private var postings = Postings()

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The records of a part, and on how many pages each word stands.
    mutating func records(of part: Part) -> (RecordBlock, pages: [UInt32]) {
        postings.read(part.postings)
        var others = part.others
        let beginnings = Beginnings(vocabulary, postings).records
        others.append(beginnings, 0..<beginnings.count)
        others = others.sorted()
        var block = RecordBlock(room: part.postings.size)
        var next = 0
        for rank in postings.words {
            let first = next
            while next < others.count, ShardKey.precedes(others.key(next), vocabulary.words[rank]) { next += 1 }
            block.append(others, first..<next)
            let pages = postings.pages(of: rank)
            vocabulary.words.withKey(rank) { word in
                postings.withPostings(of: rank) { found in
                    block.append(key: word, mostBytes: PostingList.mostBytes(found.count)) { value in
                        PostingList.encode(
                            found, pages: pages, limit: SearchScale.mostPages,
                            sections: vocabulary.sections(pages: pages), rarity: vocabulary.rarity(pages: pages),
                            isCommon: vocabulary.isCommon(pages: pages), to: &value)
                    }
                }
            }
        }
        block.append(others, next..<others.count)
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
        var found: [Posting] = []
        var index = 0
        while index < keys.count {
            let id = Int(keys[index] >> 32)
            found.removeAll(keepingCapacity: true)
            while index < keys.count, Int(keys[index] >> 32) == id {
                let posting = Posting(packed: UInt32(truncatingIfNeeded: keys[index]))
                // Of what a page is called twice the last and so the higher level counts.
                if let last = found.last, (last.page, last.section) == (posting.page, posting.section) {
                    found.removeLast()
                }
                found.append(posting)
                index += 1
            }
            let chosen = found.count > Self.mostOfHeading ? found.filter { $0.section == 0 } : found
            guard !chosen.isEmpty else { continue }
            let list = PostingList(rarity: 0, postings: Array(chosen.prefix(SearchScale.mostPagesOfPrefix)))
            records.append(corpus.names.keys[id] + [ShardKey.queryMark], list.encoded)
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
