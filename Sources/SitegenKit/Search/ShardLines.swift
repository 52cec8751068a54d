import Markdown

/// Lines of a shard. A line holds how many characters the key has in common with the one before, the rest of the key, a tab
/// and the value.
struct ShardLines {
    private(set) var bytes: [UInt8] = []
    private(set) var first: [UInt8] = []
    /// The key of the last line, in the first bytes.
    private var last: [UInt8] = []
    private var lastCount = 0

    /// The most bytes of a line's key that can be shared.
    private static let mostShared = Digits.count - 1

    mutating func append(_ key: [UInt8], _ value: [UInt8]) {
        key.withUnsafeBufferPointer { append($0) { $0 += value } }
    }

    mutating func append(_ key: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
        append(key) { $0.append(contentsOf: value) }
    }

    /// Appends a line whose value is written where it is kept.
    @inline(__always)
    mutating func append(_ key: UnsafeBufferPointer<UInt8>, value: (_ bytes: inout [UInt8]) -> Void) {
        if bytes.isEmpty { first = Array(key) }
        var shared = 0
        let most = min(key.count, lastCount, Self.mostShared)
        // Only ASCII is shared: there a byte is a unit of UTF-16.
        while shared < most, key[shared] == last[shared], key[shared] < 0x80 { shared += 1 }
        bytes.append(Digits.character(shared))
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: key[shared...]))
        bytes.append(UInt8(ascii: "\t"))
        value(&bytes)
        bytes.append(UInt8(ascii: "\n"))
        for index in shared..<key.count {
            if index < last.count { last[index] = key[index] } else { last.append(key[index]) }
        }
        lastCount = key.count
    }

    /// Gives the lines, in no more memory than they need, and begins anew.
    mutating func take() -> [UInt8] {
        defer {
            bytes.removeAll(keepingCapacity: true)
            lastCount = 0
        }
        return bytes.fitted()
    }
}
