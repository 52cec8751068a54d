import Markdown

/// Cuts text into words. An identifier gives its parts and then, as one more word, the whole: `NOT_FOUND` and `notFound` are
/// `not`, `found` and the whole `notfound`. The client has the same rules, and both run the vectors in the tests' fixtures.
struct Tokenizer {
    /// The most characters of a word that count.
    static let longestWord = 40

    /// What a word is to an identifier.
    enum Role {
        /// A word, or the first part of one.
        case first
        /// Another part.
        case next
        /// The identifier itself.
        case whole
    }

    private enum Kind: UInt8 { case lower, upper, digit, other, joiner, dot, apostrophe, ideograph }

    private struct Item {
        var kind: Kind
        /// Its letters in `letters`.
        var start: Int
        var end: Int
    }

    private var items: [Item] = []
    /// The letters of items: all of an identifier in one, without what joins its parts.
    private var letters: [UInt8] = []
    /// Where in `letters` the part starts that is read, and how many are before it.
    private var partStart = 0
    private var parts = 0

    /// Calls `word` for each word and `control` for each control character, in order. The bytes are valid for the call alone.
    /// Of ideographs each two neighbours are a word.
    @inline(__always)
    mutating func tokenize(
        _ bytes: UnsafeBufferPointer<UInt8>, word: (_ text: Term, _ role: Role) -> Void,
        control: (_ byte: UInt8, _ index: Int) -> Void = { _, _ in }
    ) {
        let text = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index < bytes.count {
            if Self.isOutside(bytes[index]) {
                if bytes[index] < 0x20 { control(bytes[index], index) }
                index += 1
                continue
            }
            // Most words are plain: small letters and digits, perhaps behind a capital, between two bytes that are in no word.
            let start = index
            let isCapital = ASCII.isUpper(bytes[index])
            if isCapital { index += 1 }
            index = text.endOfPlain(from: index)
            if index > start,
                index == bytes.count || bytes[index] == UInt8(ascii: " ") || Self.ends(bytes, at: index)
            {
                let plain = start..<min(index, start + Self.longestWord)
                if isCapital {
                    letters.removeAll(keepingCapacity: true)
                    letters.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[plain]))
                    letters[0] |= 0x20
                    letters.withUnsafeBufferPointer { word(Term($0), .first) }
                } else {
                    word(Term(plain, of: text), .first)
                }
                continue
            }
            index = start
            index = run(bytes, from: start)
            if items.isEmpty {
                index += index == start ? UTF8.scalar(at: index, in: bytes).length : 0
            } else {
                cut(word)
            }
        }
    }

    /// Whether a word ends at an offset: at a byte that is in no word, or at one that joins two but has none behind it.
    private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        if joining(bytes[index]) == nil { return isOutside(bytes[index]) }
        return index + 1 == bytes.count || joining(bytes[index + 1]) == nil && isOutside(bytes[index + 1])
    }

    private static func isOutside(_ byte: UInt8) -> Bool { byte < 0x80 && ASCII.lowercased(byte) == nil }

    private static func joining(_ byte: UInt8) -> Kind? {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "_"): .joiner
        case UInt8(ascii: "."): .dot
        case UInt8(ascii: "'"): .apostrophe
        default: nil
        }
    }

    /// Whether the last item is a dot behind a digit: before another digit it is a part of the number.
    private var isDotOfNumber: Bool {
        items.count > 1 && items[items.count - 1].kind == .dot && items[items.count - 2].kind == .digit
    }

    /// Collects the characters up to the next separator, and gives the offset behind them.
    private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        items.removeAll(keepingCapacity: true)
        letters.removeAll(keepingCapacity: true)
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            let from = letters.count
            if byte < 0x80 {
                if let kind = Self.joining(byte) {
                    // A joiner in front joins nothing.
                    if items.isEmpty { break }
                    items.append(Item(kind: kind, start: from, end: from))
                } else if let letter = ASCII.lowercased(byte) {
                    let kind: Kind = letter != byte ? .upper : ASCII.isDigit(byte) ? .digit : .lower
                    if kind == .digit, isDotOfNumber {
                        letters.append(UInt8(ascii: "."))
                        items[items.count - 1].end = letters.count
                    }
                    items.append(Item(kind: kind, start: letters.count, end: letters.count + 1))
                    letters.append(letter)
                } else {
                    break
                }
                index += 1
                continue
            }
            let (scalar, length) = UTF8.scalar(at: index, in: bytes)
            if scalar == "\u{2019}" {
                if items.isEmpty { break }
                items.append(Item(kind: .apostrophe, start: from, end: from))
                index += length
                continue
            }
            let (kind, text) = Folding.fold(scalar)
            if kind == .separator { break }
            if kind != .nothing {
                letters.append(contentsOf: text.utf8)
                items.append(Item(kind: kind == .ideograph ? .ideograph : .other, start: from, end: letters.count))
            }
            index += length
        }
        return index
    }

    private mutating func cut(_ word: (Term, Role) -> Void) {
        var index = 0
        while index < items.count {
            switch items[index].kind {
            case .ideograph: index = ideographs(from: index, word)
            case .joiner, .dot, .apostrophe: index += 1
            case .lower, .upper, .digit, .other: index = compound(from: index, word)
            }
        }
    }

    /// Each two neighbours of a run, or the one that stands alone.
    private func ideographs(from start: Int, _ word: (Term, Role) -> Void) -> Int {
        var end = start
        while end < items.count, items[end].kind == .ideograph { end += 1 }
        letters.withUnsafeBytes { letters in
            for index in start..<max(start + 1, end - 1) {
                let last = items[min(index + 1, end - 1)].end
                word(Term(items[index].start..<last, of: letters), .first)
            }
        }
        return end
    }

    private func isWord(_ index: Int) -> Bool {
        index < items.count && items[index].kind.rawValue <= Kind.other.rawValue
    }

    private func isKind(_ kind: Kind, _ index: Int) -> Bool { index < items.count && items[index].kind == kind }

    private mutating func compound(from first: Int, _ word: (Term, Role) -> Void) -> Int {
        let start = items[first].start
        partStart = start
        parts = 0
        var index = first
        while index < items.count {
            let item = items[index]
            switch item.kind {
            case .lower, .upper, .digit, .other:
                if item.kind == .upper, index > first, startsPart(index) { endPart(at: item.start, word) }
            case .apostrophe where isWord(index + 1): break
            case .dot where item.end > item.start: break
            case .joiner where isWord(index + 1), .dot where isWord(index + 1): endPart(at: item.start, word)
            default:
                endCompound(start..<item.start, word)
                return index
            }
            index += 1
        }
        endCompound(start..<letters.count, word)
        return index
    }

    /// Whether a capital begins a part: behind a small letter, or as the last of several before two small ones.
    private func startsPart(_ index: Int) -> Bool {
        if isKind(.lower, index - 1) { return true }
        return isKind(.upper, index - 1) && isKind(.lower, index + 1) && isKind(.lower, index + 2)
    }

    private mutating func endPart(at end: Int, _ word: (Term, Role) -> Void) {
        guard partStart < end else { return }
        parts += 1
        emit(partStart..<end, parts == 1 ? .first : .next, word)
        partStart = end
    }

    private mutating func endCompound(_ whole: Range<Int>, _ word: (Term, Role) -> Void) {
        endPart(at: whole.upperBound, word)
        if parts > 1 { emit(whole, .whole, word) }
    }

    /// Calls `word` for some letters.
    private func emit(_ range: Range<Int>, _ role: Role, _ word: (Term, Role) -> Void) {
        letters.withUnsafeBytes { letters in
            var end = range.upperBound
            if range.count > Self.longestWord {
                end = range.lowerBound + Self.cutOff(UnsafeRawBufferPointer(rebasing: letters[range]))
            }
            word(Term(range.lowerBound..<end, of: letters), role)
        }
    }

    /// Where the last character that counts ends.
    private static func cutOff(_ text: UnsafeRawBufferPointer) -> Int {
        var characters = 0
        for (index, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
            if characters == longestWord { return index }
            characters += 1
        }
        return text.count
    }
}

extension Tokenizer {
    /// One word of a query or of a test.
    struct Word: Equatable {
        var text: String
        var isWhole: Bool
    }

    /// The words of a short text.
    static func words(_ text: String) -> [Word] {
        var tokenizer = Tokenizer()
        var words: [Word] = []
        text.withBytes { bytes in
            tokenizer.tokenize(bytes) {
                words.append(Word(text: String(decoding: $0.bytes, as: UTF8.self), isWhole: $1 == .whole))
            }
        }
        return words
    }
}

extension UnsafeRawBufferPointer {
    /// Where a stretch of small letters and digits ends. Looks at eight bytes at a time.
    @inline(__always)
    fileprivate func endOfPlain(from start: Int) -> Int {
        var index = start
        while index + 8 <= count {
            let others = word(at: index).marksOfOthersThanPlain
            if others != 0 { return index + others.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count, ASCII.isLower(self[index]) || ASCII.isDigit(self[index]) { index += 1 }
        return index
    }
}

extension UInt64 {
    /// The highest bit of each byte that is neither a small letter nor a digit.
    @inline(__always)
    fileprivate var marksOfOthersThanPlain: UInt64 {
        // Added to a byte without its highest bit, these set it from a character on.
        let low = self & ~Self.highBits
        func from(_ character: UInt8) -> UInt64 { low &+ Self.ones &* UInt64(0x80 - character) }
        let letters = from(UInt8(ascii: "a")) & ~from(UInt8(ascii: "z") + 1)
        let digits = from(UInt8(ascii: "0")) & ~from(UInt8(ascii: "9") + 1)
        return (~(letters | digits) | self) & Self.highBits
    }
}
