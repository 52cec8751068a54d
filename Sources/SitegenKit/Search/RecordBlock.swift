/// Records of an index, until they stand among those of words.
struct RecordBlock: Sendable {
    private(set) var keys = KeyList()
    private(set) var values = KeyList()

    var count: Int { keys.count }

    mutating func append(_ key: some Collection<UInt8>, _ value: some Collection<UInt8>) {
        keys.append(key)
        values.append(value)
    }

    /// Appends a record whose key carries a mark, and whose value is a list of all these postings.
    mutating func append(_ key: some Collection<UInt8>, mark: UInt8, _ postings: UnsafeBufferPointer<UInt32>) {
        keys.append(mostBytes: key.count + 1) {
            for byte in key { $0.append(byte) }
            $0.append(mark)
        }
        values.append(mostBytes: PostingList.mostBytes(postings.count)) {
            PostingList.encode(
                postings, pages: postings.count, limit: .max, sections: .max, rarity: 0, isCommon: false, to: &$0)
        }
    }

    /// Appends some records of another one.
    mutating func append(_ other: RecordBlock, _ range: Range<Int>) {
        for index in range { append(other.keys[index], other.values[index]) }
    }

    /// The records in the order of keys.
    func sorted() -> RecordBlock {
        let order = ShardKey.order(of: keys)
        var block = RecordBlock()
        block.keys = keys.ordered(by: order)
        block.values = values.ordered(by: order)
        return block
    }

    /// These records and others, which are both in the order of keys.
    func merged(with others: RecordBlock) -> RecordBlock {
        var block = RecordBlock()
        var next = 0
        for index in 0..<count {
            let first = next
            while next < others.count, ShardKey.precedes(others.keys[next], keys[index]) { next += 1 }
            block.append(others, first..<next)
            block.append(self, index..<index + 1)
        }
        block.append(others, next..<others.count)
        return block
    }

    /// Reads keys and values where they lie.
    func withRecords<Result>(_ body: (_ keys: KeyList.Lying, _ values: KeyList.Lying) -> Result) -> Result {
        keys.withKeys { keys in values.withKeys { body(keys, $0) } }
    }
}
