/// Goes through the source of one paragraph or heading beside libcmark's inline nodes, and so knows where each was
/// written. libcmark 0.30 does not: its inline positions are wrong behind the first line break, in lazy lines, and
/// behind definitions that it took off the front.
///
/// A text that does not stand where it should (broken UTF-8, content left out) makes the cursor lose its way. It looks
/// for the next text further on, a few times, and answers with the rest of the line meanwhile.
struct InlineCursor: ~Copyable {
    private let lines: Lines
    private(set) var position: Position
    private var lastLine = 0
    private var quotes = 0
    private var isLost = false
    private var searches = 0
    /// Behind the `>` of the autolink that the cursor is in.
    private var autolinkEnd: Int?

    /// A place, with the line it is on, so that stepping on needs no search.
    struct Position {
        var offset: Int
        var line: Int
        var end: Int
    }

    init(_ lines: Lines) {
        self.lines = lines
        position = Position(offset: lines.body.lowerBound, line: 1, end: lines.body.lowerBound)
    }

    /// Goes to the first line of a block; answers where its content starts, definitions left out.
    mutating func begin(at offset: Int, on blockLines: ClosedRange<Int>, quotes: Int, heading: Bool) -> Int {
        let line = blockLines.lowerBound
        position = Position(offset: offset, line: line, end: max(offset, lines[line].upperBound))
        lastLine = blockLines.upperBound
        self.quotes = quotes
        isLost = false
        searches = 0
        autolinkEnd = nil
        let marks = heading ? lines.bytes[offset..<position.end].prefix { $0 == UInt8(ascii: "#") }.count : 0
        if marks > 0 {
            // `#hashtag` above an underline is text.
            let behind = offset + marks
            guard marks <= 6, behind == position.end || lines.bytes[behind].isSpaceOrTab else { return offset }
            position.offset = behind
            skipSpaces()
            return offset
        }
        while byte == UInt8(ascii: "["), skipDefinition() {}
        return position.offset
    }

    /// From here to the end of the line.
    var rest: Range<Int> { position.offset..<max(position.offset, position.end) }

    /// From here on, nothing is where it should be.
    mutating func lose() { isLost = true }

    // MARK: Steps

    /// The byte here; a line feed at the end of a line; nil at the end of the block.
    var byte: UInt8? {
        if position.offset < position.end { return lines.bytes[position.offset] }
        return position.line < lastLine ? 0x0A : nil
    }

    /// Steps over one byte, or over a line's end and what stands before the content of the next line.
    mutating func advance() {
        if position.offset < position.end { position.offset += 1 } else { nextLine() }
    }

    mutating func advance(to position: Position) { self.position = position }

    mutating func skipSpaces() {
        while position.offset < position.end, lines.bytes[position.offset].isWhitespace { position.offset += 1 }
    }

    /// To the content of the next line: behind its indentation and the quote marks of the quotes around, of which a
    /// lazy line leaves out some.
    private mutating func nextLine() {
        let range = lines[position.line + 1]
        position = Position(offset: range.lowerBound, line: position.line + 1, end: range.upperBound)
        skipSpaces()
        for _ in 0..<quotes {
            guard position.offset < position.end, lines.bytes[position.offset] == UInt8(ascii: ">") else { break }
            position.offset += 1
            skipSpaces()
        }
    }

    // MARK: Nodes

    /// One text node: bytes as written, escaped characters and character references. `isVerbatim` says whether it stands
    /// there byte for byte.
    mutating func text(_ text: UnsafeBufferPointer<UInt8>) -> (range: Range<Int>, isVerbatim: Bool) {
        if let autolinkEnd { return (position.offset..<(autolinkEnd - 1), false) }
        if isLost && !find(text.prefix(16)) { return (rest, false) }
        let start = position.offset
        guard let (end, isVerbatim) = match(text) else { return (miss(), false) }
        position.offset = end
        return (start..<end, isVerbatim)
    }

    /// A soft or hard break: spaces or a backslash, and the line's end.
    mutating func lineBreak() -> Range<Int> {
        let start = position.offset
        if !isLost, byte == UInt8(ascii: "\\") { position.offset += 1 }
        if isLost { position.offset = max(position.offset, position.end) }
        skipSpaces()
        let end = position.offset
        guard end >= position.end else { return miss() }
        nextLine()
        return start..<end
    }

    /// A code span: from a run of backticks to the next run of the same length.
    mutating func code() -> Range<Int> {
        let start = position.offset
        let length = skipBackticks()
        guard !isLost, length > 0 else { return miss() }
        while let byte {
            if byte != UInt8(ascii: "`") {
                advance()
            } else if skipBackticks() == length {
                return start..<position.offset
            }
        }
        return miss()
    }

    /// A raw tag, comment or the like.
    mutating func html(_ literal: String) -> Range<Int> {
        let start = position.offset
        guard !isLost, byte == UInt8(ascii: "<") else { return miss() }
        var lastLine = 0
        for byte in literal.utf8 {
            lastLine += 1
            if byte == 0x0A {
                nextLine()
                lastLine = 0
            }
        }
        position.offset = min(position.offset + lastLine, position.end)
        return start..<max(start, position.offset)
    }

    /// The opening mark of an emphasis, a link or an image. Answers where it starts.
    mutating func open(_ kind: CMarkTree.Node.Kind) -> Int {
        let start = position.offset
        if isLost { return start }
        switch (kind, byte) {
        case (.emphasis, UInt8(ascii: "*")), (.emphasis, UInt8(ascii: "_")): position.offset += 1
        case (.strong, UInt8(ascii: "*")), (.strong, UInt8(ascii: "_")): position.offset += 2
        case (.link, UInt8(ascii: "[")): position.offset += 1
        case (.image, UInt8(ascii: "!")): position.offset += 2
        case (.link, UInt8(ascii: "<")):
            guard let end = lines.bytes[rest].firstIndex(of: UInt8(ascii: ">")) else { fallthrough }
            position.offset += 1
            autolinkEnd = end + 1
        default: isLost = true
        }
        return start
    }

    /// The closing mark of an emphasis. Answers where it ends.
    mutating func close(_ kind: CMarkTree.Node.Kind) -> Int {
        if !isLost, byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") {
            position.offset = min(position.offset + (kind == .strong ? 2 : 1), position.end)
        } else {
            isLost = true
        }
        return position.offset
    }

    /// The end of a link or image, and where its destination or label stands.
    mutating func closeLink(openedAt start: Int) -> (end: Int, target: Range<Int>?) {
        if let end = autolinkEnd {
            autolinkEnd = nil
            position.offset = end
            return (end, (start + 1)..<(end - 1))
        }
        guard !isLost, byte == UInt8(ascii: "]") else {
            isLost = true
            return (rest.upperBound, nil)
        }
        let textEnd = position.offset
        position.offset += 1
        if let target = skipInlineTarget() { return (position.offset, target) }
        if let label = skipLabel(), !label.isEmpty { return (position.offset, label) }
        let mark = lines.bytes[start] == UInt8(ascii: "!") ? 2 : 1
        return (position.offset, min(start + mark, textEnd)..<textEnd)
    }

    // MARK: Losing and finding the way

    private mutating func miss() -> Range<Int> {
        isLost = true
        return rest
    }

    /// Where a text that stands here ends.
    private func match(_ text: UnsafeBufferPointer<UInt8>) -> (end: Int, isVerbatim: Bool)? {
        let alike = lines.bytes.withUnsafeBytes { bytes in
            Self.countAlike(UnsafeRawBufferPointer(rebasing: bytes[rest]), UnsafeRawBufferPointer(text))
        }
        if alike == text.count { return (position.offset + alike, true) }
        return matchEscaped(text, from: alike).map { ($0, false) }
    }

    /// How many bytes of a source and of a text are the same and mean nothing else in the source.
    private static func countAlike(_ source: UnsafeRawBufferPointer, _ text: UnsafeRawBufferPointer) -> Int {
        let end = min(source.count, text.count)
        var index = 0
        while index &+ 8 <= end {
            let word = source.word(at: index)
            if word != text.word(at: index) || word.holds(UInt8(ascii: "\\")) || word.holds(UInt8(ascii: "&")) { break }
            index &+= 8
        }
        while index < end, source[index] == text[index], source[index] != UInt8(ascii: "\\"),
            source[index] != UInt8(ascii: "&")
        {
            index &+= 1
        }
        return index
    }

    /// Where a text ends that is written in another way behind its first bytes.
    private func matchEscaped(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var offset = position.offset + start
        var index = start
        while index < text.count {
            guard offset < position.end else { return nil }
            let byte = lines.bytes[offset]
            if byte == UInt8(ascii: "\\"), offset + 1 < position.end, lines.bytes[offset + 1].isPunctuation {
                guard lines.bytes[offset + 1] == text[index] else { return nil }
                offset += 2
                index += 1
            } else if byte == UInt8(ascii: "&"), let (character, end) = reference(at: offset) {
                guard text[index...].starts(with: character.utf8) else { return nil }
                offset = end
                index += character.utf8.count
            } else if byte == text[index] {
                offset += 1
                index += 1
            } else if text[index...].starts(with: "\u{FFFD}".utf8) {
                // Some of them stand for some NULs and broken bytes: those that come before the text goes on.
                while text[index...].starts(with: "\u{FFFD}".utf8) { index += 3 }
                while offset < position.end, lines.bytes[offset] >= 0x80 || lines.bytes[offset] == 0,
                    index == text.count || lines.bytes[offset] != text[index]
                {
                    offset += 1
                }
            } else {
                return nil
            }
        }
        return offset
    }

    private func reference(at offset: Int) -> (character: String, end: Int)? {
        guard let end = lines.bytes[offset..<position.end].prefix(40).firstIndex(of: UInt8(ascii: ";")),
            let character = CharacterReference.decode(lines.bytes[(offset + 1)..<end])
        else { return nil }
        return (character, end + 1)
    }

    /// Goes to the next place of a text in the rest of the line or the three lines below. Only a few times in one
    /// block: a hostile text could make each search long and vain.
    private mutating func find(_ wanted: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard searches < 8, wanted.count >= 3 else { return false }
        searches += 1
        for line in position.line..<max(position.line, min(position.line + 4, lastLine + 1)) {
            let range = line == position.line ? rest : lines[line]
            guard range.count >= wanted.count else { continue }
            for start in range.lowerBound...(range.upperBound - wanted.count)
            where lines.bytes[start] == wanted[0] && lines.bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
                position = Position(offset: start, line: line, end: range.upperBound)
                isLost = false
                return true
            }
        }
        return false
    }

    func isBlank(_ range: Range<Int>) -> Bool { lines.bytes[range].allSatisfy(\.isWhitespace) }

    private mutating func skipBackticks() -> Int {
        let start = position.offset
        while position.offset < position.end, lines.bytes[position.offset] == UInt8(ascii: "`") { position.offset += 1 }
        return position.offset - start
    }
}
