import Markdown

/// Gives each word a number: a hash table over one array of bytes, because a big site has a hundred thousand words.
struct TermDictionary: Sendable {
    private(set) var keys = KeyList()
    private var slots: [Slot]
    /// How far a hash is shifted for a slot.
    private var shift: UInt64

    /// A place of a word. Its beginning stands here as well, so that most words are found by one look.
    private struct Slot: BitwiseCopyable {
        var beginning: UInt64 = 0
        /// The number of the word and one more; zero where the place is free.
        var number: UInt32 = 0
    }

    init() {
        let slots = 1 << 10
        self.slots = [Slot](repeating: Slot(), count: slots)
        shift = UInt64(UInt64.bitWidth - slots.trailingZeroBitCount)
    }

    @inline(__always)
    mutating func id(_ word: Term) -> UInt32 {
        var place = Int(word.hash >> shift)
        while slots[place].number != 0 {
            let id = slots[place].number - 1
            if slots[place].beginning == word.beginning, word.isShort || matches(id, word) { return id }
            place = (place + 1) & (slots.count - 1)
        }
        return add(word, place)
    }

    private mutating func add(_ word: Term, _ place: Int) -> UInt32 {
        keys.append(word.bytes)
        slots[place] = Slot(beginning: word.beginning, number: UInt32(keys.count))
        if keys.count * 2 > slots.count { grow() }
        return UInt32(keys.count - 1)
    }

    /// For each word of a list its number here.
    mutating func merge(_ other: KeyList) -> [UInt32] {
        other.bytes.withUnsafeBytes { bytes in
            (0..<other.count).map { id(Term(other.range($0), of: bytes)) }
        }
    }

    /// Gives the words, and begins anew with room for as many.
    mutating func take() -> KeyList {
        for place in slots.indices { slots[place] = Slot() }
        return keys.take()
    }

    /// Whether a word of eight bytes or more is one that has the same first eight.
    private func matches(_ id: UInt32, _ word: Term) -> Bool {
        keys.withKey(Int(id)) { word.hasSameRest(as: UnsafeRawBufferPointer($0)) }
    }

    private mutating func grow() {
        shift -= 1
        var grown = [Slot](repeating: Slot(), count: slots.count * 2)
        keys.bytes.withUnsafeBytes { bytes in
            for id in 0..<keys.count {
                let word = Term(keys.range(id), of: bytes)
                var place = Int(word.hash >> shift)
                while grown[place].number != 0 { place = (place + 1) & (grown.count - 1) }
                grown[place] = Slot(beginning: word.beginning, number: UInt32(id + 1))
            }
        }
        slots = grown
    }
}
