import Markdown

/// Lines of a shard. A line holds how many characters the key has in common with the one before, the rest of the key, a tab
/// and the value.
struct ShardLines {
    private(set) var bytes: [UInt8] = []
    private(set) var first: [UInt8] = []
    /// The key of the last line.
    private var last: [UInt8] = []

    /// The most bytes of a line's key that can be shared.
    static let mostShared = Digits.count - 1

    mutating func append(_ key: [UInt8], _ value: some Collection<UInt8>) {
        key.withUnsafeBufferPointer { append($0) { $0.append(contentsOf: value) } }
    }

    /// Appends a line whose value is written where it is kept.
    @inline(__always)
    mutating func append(_ key: UnsafeBufferPointer<UInt8>, value: (_ bytes: inout [UInt8]) -> Void) {
        if bytes.isEmpty { first = Array(key) }
        let shared = last.withUnsafeBufferPointer { Self.shared(key, $0) }
        bytes.append(Digits.character(shared))
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: key[shared...]))
        bytes.append(UInt8(ascii: "\t"))
        value(&bytes)
        bytes.append(UInt8(ascii: "\n"))
        last.removeLast(last.count - shared)
        last.append(contentsOf: UnsafeBufferPointer(rebasing: key[shared...]))
    }

    /// Appends lines that stand behind the last one in a block as well, up to the one with this key.
    mutating func append(lines: ArraySlice<UInt8>, last key: [UInt8]) {
        bytes.append(contentsOf: lines)
        last = key
    }

    /// How many characters a key has in common with the one before it. Only ASCII is shared: there a byte is a unit of UTF-16.
    @inline(__always)
    static func shared(_ key: UnsafeBufferPointer<UInt8>, _ last: UnsafeBufferPointer<UInt8>) -> Int {
        let most = min(key.count, last.count, mostShared)
        var shared = 0
        while shared < most, key[shared] == last[shared], key[shared] < 0x80 { shared += 1 }
        return shared
    }

    /// Gives the lines, in no more memory than they need, and begins anew.
    mutating func take() -> [UInt8] {
        defer {
            bytes.removeAll(keepingCapacity: true)
            last.removeAll(keepingCapacity: true)
        }
        return bytes.withUnsafeBufferPointer { Array($0) }
    }
}
