/// Records of an index one behind the other, until they are cut into shards.
struct RecordBlock: Sendable {
    private var bytes: [UInt8] = []
    /// Where each key and each value ends.
    private var ends: [(key: UInt32, value: UInt32)] = []

    var count: Int { ends.count }

    /// With room for about as many bytes.
    init(room: Int = 0) { bytes.reserveCapacity(room) }

    /// Appends a record whose value is written where it is kept. The key may be in two parts.
    @inline(__always)
    mutating func append(
        key beginning: UnsafeBufferPointer<UInt8>,
        _ rest: UnsafeBufferPointer<UInt8> = UnsafeBufferPointer(start: nil, count: 0),
        mostBytes: Int, value: (_ bytes: inout ByteWriter) -> Void
    ) {
        let end = bytes.count + beginning.count + rest.count
        bytes.append(mostBytes: beginning.count + rest.count + mostBytes) { bytes in
            bytes.append(contentsOf: beginning)
            bytes.append(contentsOf: rest)
            value(&bytes)
        }
        ends.append((UInt32(end), UInt32(bytes.count)))
    }

    mutating func append(_ key: some Collection<UInt8>, _ value: some Collection<UInt8>) {
        bytes.append(contentsOf: key)
        let end = bytes.count
        bytes.append(contentsOf: value)
        ends.append((UInt32(end), UInt32(bytes.count)))
    }

    func key(_ index: Int) -> ArraySlice<UInt8> { bytes[start(index)..<Int(ends[index].key)] }
    func value(_ index: Int) -> ArraySlice<UInt8> { bytes[Int(ends[index].key)..<Int(ends[index].value)] }
    private func start(_ index: Int) -> Int { index == 0 ? 0 : Int(ends[index - 1].value) }

    /// Appends some records of another one.
    mutating func append(_ other: RecordBlock, _ range: Range<Int>) {
        for index in range { append(other.key(index), other.value(index)) }
    }

    /// The records in the order of keys.
    func sorted() -> RecordBlock {
        var keys = KeyList()
        for index in ends.indices { keys.append(key(index)) }
        var block = RecordBlock()
        block.bytes.reserveCapacity(bytes.count)
        block.ends.reserveCapacity(count)
        for index in ShardKey.order(of: keys) { block.append(key(index), value(index)) }
        return block
    }

    func forEachRecord(_ body: (_ key: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for end in ends {
                let (key, value) = (Int(end.key), Int(end.value))
                body(
                    UnsafeBufferPointer(rebasing: bytes[start..<key]),
                    UnsafeBufferPointer(rebasing: bytes[key..<value]))
                start = value
            }
        }
    }
}
