import Markdown

/// Gives each word a number: a hash table over one array of bytes, because a big site has a hundred thousand words.
struct TermDictionary: Sendable {
    private(set) var keys = KeyList()
    /// For each word a number of its first bytes.
    private var beginnings: [UInt64] = []
    /// For each slot the number of a word and one more; zero where it is free.
    private var slots = [UInt32](repeating: 0, count: 1024)
    /// How far a hash is shifted for a slot.
    private var shift: UInt64 = 64 - 10

    mutating func id(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let beginning = Self.beginning(word)
        var slot = Int(Self.hash(word, beginning) >> shift)
        while slots[slot] != 0 {
            let id = Int(slots[slot]) - 1
            if beginnings[id] == beginning, word.count < 8 || matches(id, word) { return UInt32(id) }
            slot = (slot + 1) & (slots.count - 1)
        }
        let id = UInt32(keys.count)
        slots[slot] = id + 1
        keys.append(word)
        beginnings.append(beginning)
        if keys.count * 2 > slots.count { grow() }
        return id
    }

    /// The first eight bytes as a number, the first of them lowest. No word holds a zero, so a shorter word is the only one with
    /// its number. It is read in two pieces, or three bytes, which may be the same ones.
    @inline(__always)
    private static func beginning(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let bytes = UnsafeRawBufferPointer(word)
        if bytes.count >= 8 { return bytes.word(at: 0) }
        func piece(_ value: some FixedWidthInteger, at offset: Int) -> UInt64 { UInt64(value) << UInt64(8 * offset) }
        if bytes.count >= 4 {
            let end = bytes.count - 4
            return piece(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)), at: 0)
                | piece(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: end, as: UInt32.self)), at: end)
        }
        guard let first = bytes.first, let last = bytes.last else { return 0 }
        let middle = bytes.count / 2
        return piece(first, at: 0) | piece(bytes[middle], at: middle) | piece(last, at: bytes.count - 1)
    }

    /// Multiplying by an odd number without a pattern spreads the bits, upwards (Fibonacci hashing).
    @inline(__always)
    private static func hash(_ word: UnsafeBufferPointer<UInt8>, _ beginning: UInt64) -> UInt64 {
        let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
        var hash = beginning
        for index in stride(from: 8, to: word.count, by: 1) { hash = hash &* factor ^ UInt64(word[index]) }
        return (hash ^ hash >> 32) &* factor
    }

    /// For each word of another dictionary its number in this one.
    mutating func merge(_ other: TermDictionary) -> [UInt32] {
        other.keys.bytes.withUnsafeBufferPointer { bytes in
            (0..<other.keys.count).map { id(UnsafeBufferPointer(rebasing: bytes[other.keys.range($0)])) }
        }
    }

    /// Whether a word of eight bytes or more is one that has the same first eight.
    private func matches(_ id: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = keys.range(id)
        guard range.count == word.count else { return false }
        return keys.bytes.withUnsafeBufferPointer { bytes in
            for index in 8..<word.count where bytes[range.lowerBound + index] != word[index] { return false }
            return true
        }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        shift -= 1
        keys.bytes.withUnsafeBufferPointer { bytes in
            for id in 0..<keys.count {
                let word = UnsafeBufferPointer(rebasing: bytes[keys.range(id)])
                var slot = Int(Self.hash(word, beginnings[id]) >> shift)
                while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = UInt32(id) + 1
            }
        }
    }
}
