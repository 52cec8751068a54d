import Markdown

/// The order of keys: that of JavaScript's strings, which compares units of UTF-16.
enum ShardKey {
    static func precedes(_ left: some RandomAccessCollection<UInt8>, _ right: some RandomAccessCollection<UInt8>)
        -> Bool
    {
        var i = left.startIndex
        var j = right.startIndex
        while i < left.endIndex, j < right.endIndex {
            if left[i] != right[j] { return rank(left[i]) < rank(right[j]) }
            i = left.index(after: i)
            j = right.index(after: j)
        }
        return i == left.endIndex && j < right.endIndex
    }

    /// The places of keys in their order. The first eight bytes as one number tell most of them apart, and the next eight the others.
    static func order(of keys: KeyList) -> [Int] {
        let beginnings = keys.bytes.withUnsafeBytes { bytes in
            (0..<keys.count).map { beginning(of: Term(keys.range($0), of: bytes)) }
        }
        // By their lower halves, and so that those with one upper half stay as they are, by their upper halves.
        var sorter = RadixSorter()
        var order = Array(beginnings.indices)
        for shift in [UInt64(0), 32] {
            var numbers = order.enumerated().map { number, place in
                (beginnings[place] >> shift) << 32 | UInt64(number)
            }
            sorter.sort(&numbers, below: 1 << 32)
            order = numbers.map { order[Int(UInt32(truncatingIfNeeded: $0))] }
        }
        keys.bytes.withUnsafeBytes { bytes in
            func precedes(_ left: Int, _ right: Int) -> Bool {
                let (left, right) = (keys.range(left).dropFirst(8), keys.range(right).dropFirst(8))
                let beginnings = (beginning(of: Term(left, of: bytes)), beginning(of: Term(right, of: bytes)))
                if beginnings.0 != beginnings.1 { return beginnings.0 < beginnings.1 }
                return Self.precedes(bytes[left], bytes[right])
            }
            order.withUnsafeMutableBufferPointer { order in
                var start = 0
                while start < order.count {
                    var end = start + 1
                    while end < order.count, beginnings[order[end]] == beginnings[order[start]] { end += 1 }
                    // Where they lie: a slice of an array is copied.
                    var same = UnsafeMutableBufferPointer(rebasing: order[start..<end])
                    if same.count > 1 { same.sort(by: precedes) }
                    start = end
                }
            }
        }
        return order
    }

    /// The first eight bytes by their ranks, the first of them highest.
    private static func beginning(of key: Term) -> UInt64 {
        if key.beginning.isASCII { return key.beginning.byteSwapped }
        return (0..<8).reduce(0) { number, index in
            number << 8 | UInt64(rank(UInt8(truncatingIfNeeded: key.beginning >> UInt64(8 * index))))
        }
    }

    /// In UTF-16 the characters that take two units stand before U+E000, in UTF-8 behind U+FFFF.
    private static func rank(_ byte: UInt8) -> UInt8 { byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte }

    /// What all keys with this beginning stand before.
    static func end(of prefix: [UInt8]) -> [UInt8] { prefix + [0xEF, 0xBF, 0xBF] }

    /// Whether a key is a word, and nothing that carries a mark.
    static func isWord(_ key: [UInt8]) -> Bool {
        key.last != queryMark && key.last != prefixMark && key.first != facetMark
    }

    static let queryMark = UInt8(ascii: "=")
    static let prefixMark = UInt8(ascii: "*")
    static let facetMark = UInt8(ascii: "#")
}
