/// A piece of a text around the words that were searched for.
package struct Excerpt: Equatable, Sendable {
    /// The text in pieces; those that match are marked.
    package var pieces: [(text: String, isMarked: Bool)] = []

    package static func == (left: Excerpt, right: Excerpt) -> Bool {
        left.pieces.elementsEqual(right.pieces) { $0 == $1 }
    }

    package var text: String { pieces.map(\.text).joined() }

    /// About how many bytes are shown, and how many of them before the first word that matches.
    private static let length = 180
    private static let lead = 40

    package init(of text: [UInt8], marks: [String]) {
        let words = Self.words(text)
        let isHit = words.map { word in
            Self.matches(String(decoding: text[word], as: UTF8.self), marks)
        }
        // The piece that has most of the words, each counted once.
        var best = (start: 0, count: 0)
        for index in words.indices where isHit[index] != nil {
            var seen: Set<String> = []
            for other in words.indices[index...] {
                if words[other].lowerBound > words[index].lowerBound + Self.length - Self.lead { break }
                if let hit = isHit[other] { seen.insert(hit) }
            }
            if seen.count > best.count { best = (words[index].lowerBound, seen.count) }
        }
        let start = Self.wordStart(text, at: best.start - Self.lead)
        let end = start + Self.length >= text.count ? text.count : Self.wordStart(text, at: start + Self.length)
        var copied = start
        if start > 0 { pieces.append(("… ", false)) }
        for (word, hit) in zip(words, isHit) where hit != nil && word.lowerBound >= start && word.upperBound <= end {
            if word.lowerBound > copied { append(text[copied..<word.lowerBound], isMarked: false) }
            append(text[word], isMarked: true)
            copied = word.upperBound
        }
        if copied < end { append(text[copied..<end], isMarked: false) }
        if end < text.count { pieces.append((" …", false)) }
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, isMarked: Bool) {
        pieces.append((String(decoding: bytes, as: UTF8.self), isMarked))
    }

    /// Where the word begins that an offset is in; of a very long one, as of a language without spaces, where the character
    /// does.
    private static func wordStart(_ text: [UInt8], at offset: Int) -> Int {
        guard offset > 0 else { return 0 }
        let start = text[..<offset].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
        if offset - start < Tokenizer.longestWord { return start }
        var offset = offset
        while text[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }

    /// Stretches of letters and digits; all beyond ASCII counts as letters here.
    private static func words(_ text: [UInt8]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for index in 0...text.count {
            let isWord = index < text.count && (text[index] >= 0x80 || ASCII.lowercased(text[index]) != nil)
            if isWord, start == nil { start = index }
            if !isWord, let from = start {
                words.append(from..<index)
                start = nil
            }
        }
        return words
    }

    /// The mark that a word of a text answers to: the same word, another form of it, or a longer one.
    private static func matches(_ word: String, _ marks: [String]) -> String? {
        let parts = Tokenizer.words(word).map { Array($0.text.utf8) }
        return marks.first { mark in
            let mark = Array(mark.utf8)
            return parts.contains { part in
                part == mark || Stem.of(part) == Stem.of(mark) || mark.count >= longMark && part.starts(with: mark)
            }
        }
    }

    /// From how many bytes on a mark is also found at the beginning of a word.
    private static let longMark = 3
}
