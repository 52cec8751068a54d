import Markdown

/// Many short keys, one behind the other in one array of bytes.
struct KeyList: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each key starts, and where the last one ends.
    private var starts: [UInt32] = [0]

    var count: Int { starts.count - 1 }

    /// Where the bytes of a key stand.
    func range(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

    subscript(index: Int) -> ArraySlice<UInt8> { bytes[range(index)] }

    /// Reads a key where it lies.
    @inline(__always)
    func withKey<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(index)])) }
    }

    /// Keys where they lie.
    struct Lying {
        fileprivate let bytes: UnsafeBufferPointer<UInt8>
        fileprivate let starts: UnsafeBufferPointer<UInt32>

        subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(rebasing: bytes[Int(starts[index])..<Int(starts[index + 1])])
        }
    }

    /// Reads many keys where they lie.
    func withKeys<Result>(_ body: (Lying) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { bytes in
            starts.withUnsafeBufferPointer { body(Lying(bytes: bytes, starts: $0)) }
        }
    }

    mutating func append(_ key: some Collection<UInt8>) {
        bytes.append(contentsOf: key)
        starts.append(UInt32(bytes.count))
    }

    /// Appends a key that is written where it is kept.
    @inline(__always)
    mutating func append(mostBytes: Int, _ write: (_ writer: inout ByteWriter) -> Void) {
        bytes.append(mostBytes: mostBytes, write)
        starts.append(UInt32(bytes.count))
    }

    /// Gives the keys, in no more memory than they need, and begins anew.
    mutating func take() -> KeyList {
        var list = KeyList()
        list.bytes = bytes.fitted()
        list.starts = starts.fitted()
        bytes.removeAll(keepingCapacity: true)
        starts.removeSubrange(1...)
        return list
    }

    /// The same keys in another order.
    func ordered(by order: [Int]) -> KeyList {
        var list = KeyList()
        list.bytes.reserveCapacity(bytes.count)
        list.starts.reserveCapacity(starts.count)
        for index in order { list.append(self[index]) }
        return list
    }
}
