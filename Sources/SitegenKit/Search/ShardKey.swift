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

    /// The places of keys in their order. The first eight bytes as one number tell most of them apart.
    static func order(of keys: KeyList) -> [Int] {
        var beginnings: [(number: UInt64, place: Int)] = []
        beginnings.reserveCapacity(keys.count)
        keys.bytes.withUnsafeBufferPointer { bytes in
            for place in 0..<keys.count {
                var number: UInt64 = 0
                let range = keys.range(place)
                for index in range.lowerBound..<range.lowerBound + 8 {
                    number = number << 8 | (index < range.upperBound ? UInt64(rank(bytes[index])) : 0)
                }
                beginnings.append((number, place))
            }
            beginnings.sort { left, right in
                left.number != right.number
                    ? left.number < right.number
                    : precedes(bytes[keys.range(left.place)], bytes[keys.range(right.place)])
            }
        }
        return beginnings.map(\.place)
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
