/// Gives each word a number: a hash table over one array of bytes, because a big site has a hundred thousand words.
struct TermDictionary: Sendable {
    private(set) var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    private var hashes: [UInt32] = []
    /// For each slot the number of a word and one more; zero where it is free.
    private var slots = [UInt32](repeating: 0, count: 1024)

    var count: Int { ends.count }

    /// Where a word's bytes stand.
    func range(_ id: Int) -> Range<Int> { (id == 0 ? 0 : Int(ends[id - 1]))..<Int(ends[id]) }

    subscript(id: Int) -> ArraySlice<UInt8> { bytes[range(id)] }

    mutating func id(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        hash ^= hash >> 15
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let id = Int(slots[slot]) - 1
            if hashes[id] == hash, matches(id, word) { return UInt32(id) }
            slot = (slot + 1) & (slots.count - 1)
        }
        let id = UInt32(ends.count)
        slots[slot] = id + 1
        bytes.append(contentsOf: word)
        ends.append(UInt32(bytes.count))
        hashes.append(hash)
        if ends.count * 2 > slots.count { grow() }
        return id
    }

    /// For each word of another dictionary its number in this one.
    mutating func merge(_ other: TermDictionary) -> [UInt32] {
        other.bytes.withUnsafeBufferPointer { bytes in
            (0..<other.count).map { id(UnsafeBufferPointer(rebasing: bytes[other.range($0)])) }
        }
    }

    private func matches(_ id: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(id)
        guard range.count == word.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<word.count where bytes[range.lowerBound + index] != word[index] { return false }
            return true
        }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (id, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(id) + 1
        }
    }
}
