/// The words that a language knows, found by a few of their bytes and without making a string.
struct WordTable: Sendable {
    struct Word: Sendable {
        var kind: Token.Kind?
        /// Whether a name follows, and what that name is.
        var introduces: Bool
        var next: Token.Kind?
        fileprivate var start: UInt32
        fileprivate var count: UInt32
    }

    /// One above the index of a word; 0 where there is none. A quarter of it is in use at most, so that a word that the
    /// language does not know is most often answered by the first look.
    private var slots: [UInt16] = [0]
    private var words: [Word] = []
    private var letters: [UInt8] = []
    /// Sets a bit that letters of both cases then have, where case does not count.
    private let fold: UInt8

    init(
        _ kinds: KeyValuePairs<Token.Kind, String>, next: KeyValuePairs<String, Token.Kind?>, ignoresCase: Bool
    ) {
        fold = ignoresCase ? 0x20 : 0
        var known: [(word: String, kind: Token.Kind?)] = kinds.flatMap { kind, words in
            words.split { $0 == " " || $0 == "\n" }.map { (String($0), kind) }
        }
        let isKnown = Set(known.map(\.word))
        known += next.filter { !isKnown.contains($0.key) }.map { ($0.key, nil) }
        var size = 4
        while size < known.count * 4 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for (word, kind) in known {
            let start = letters.count
            letters += word.utf8.map { $0 | fold }
            guard find(letters, start..<letters.count) == nil else { continue }
            let following = next.first { $0.key == word }
            words.append(
                Word(
                    kind: kind, introduces: following != nil, next: following?.value, start: UInt32(start),
                    count: UInt32(letters.count - start)))
            var slot = slot(of: letters, start..<letters.count)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt16(words.count)
        }
    }

    func find(_ bytes: [UInt8], _ range: Range<Int>) -> Word? {
        var slot = slot(of: bytes, range)
        while slots[slot] != 0 {
            let word = words[Int(slots[slot]) - 1]
            if Int(word.count) == range.count, isEqual(word, bytes, range.lowerBound) { return word }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func slot(of bytes: [UInt8], _ range: Range<Int>) -> Int {
        let first = UInt32(bytes[range.lowerBound] | fold)
        let middle = UInt32(bytes[(range.lowerBound + range.upperBound) / 2] | fold)
        let last = UInt32(bytes[range.upperBound - 1] | fold)
        let mixed = ((first &* 31 &+ middle) &* 31 &+ last) &* 31 &+ UInt32(truncatingIfNeeded: range.count)
        return Int((mixed &* 0x9E37_79B1) >> 16) & (slots.count - 1)
    }

    private func isEqual(_ word: Word, _ bytes: [UInt8], _ start: Int) -> Bool {
        var index = 0
        while index < Int(word.count) {
            if letters[Int(word.start) + index] != bytes[start + index] | fold { return false }
            index += 1
        }
        return true
    }
}
