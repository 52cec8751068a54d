/// The parts of links and definitions, read as libcmark reads them. Each `skip` stays where it is when it fails.
extension InlineCursor {
    /// `(destination "title")` behind a link's text. Answers where the destination stands, without angle brackets.
    mutating func skipInlineTarget() -> Range<Int>? {
        let start = position
        guard byte == UInt8(ascii: "(") else { return nil }
        advance()
        skipWhitespace()
        guard let destination = skipDestination() else { return back(to: start) }
        if skipWhitespace() > 0 {
            _ = skipTitle()
            skipWhitespace()
        }
        guard byte == UInt8(ascii: ")") else { return back(to: start) }
        advance()
        return destination
    }

    /// `[label]`. Answers where the label stands, without brackets.
    mutating func skipLabel() -> Range<Int>? {
        let start = position
        guard byte == UInt8(ascii: "[") else { return nil }
        advance()
        let first = position.offset
        while let byte, position.offset - first <= 1000 {
            switch byte {
            case UInt8(ascii: "]"):
                let label = first..<position.offset
                advance()
                return label
            case UInt8(ascii: "["): return back(to: start)
            case UInt8(ascii: "\\"):
                advance()
                if self.byte?.isPunctuation == true { advance() }
            default: advance()
            }
        }
        return back(to: start)
    }

    /// `[label]: destination "title"` and the line's end.
    mutating func skipDefinition() -> Bool {
        let start = position
        guard let label = skipLabel(), !isBlank(label), byte == UInt8(ascii: ":") else { return fail(at: start) }
        advance()
        skipSpacesAndOneLineEnd()
        guard skipDestination() != nil else { return fail(at: start) }
        let beforeTitle = position
        skipSpacesAndOneLineEnd()
        if position.offset > beforeTitle.offset, skipTitle() {
            skipSpaces()
            if skipLineEnd() { return true }
        }
        // What follows is no title, or a title with something behind it: then the line must have ended before it.
        advance(to: beforeTitle)
        skipSpaces()
        return skipLineEnd() || fail(at: start)
    }

    private mutating func skipDestination() -> Range<Int>? {
        let start = position
        if byte == UInt8(ascii: "<") {
            advance()
            let first = position.offset
            while let byte, byte != 0x0A, byte != UInt8(ascii: "<") {
                if byte == UInt8(ascii: ">") {
                    let destination = first..<position.offset
                    advance()
                    return destination
                }
                skipCharacter()
            }
            return back(to: start)
        }
        var open = 0
        while let byte, !byte.isWhitespace {
            if byte == UInt8(ascii: "(") { open += 1 }
            if byte == UInt8(ascii: ")") {
                if open == 0 { break }
                open -= 1
            }
            // libcmark's own limit.
            guard open <= 32 else { return back(to: start) }
            skipCharacter()
        }
        if position.offset == start.offset, byte != UInt8(ascii: ")") { return nil }
        return start.offset..<position.offset
    }

    private mutating func skipTitle() -> Bool {
        let start = position
        let close: UInt8
        switch byte {
        case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
        case UInt8(ascii: "'"): close = UInt8(ascii: "'")
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        default: return false
        }
        advance()
        // Longer titles exist only to make many searches for their ends long.
        while let byte, position.offset - start.offset < 4096 {
            if byte == close {
                advance()
                return true
            }
            if byte == UInt8(ascii: "(") && close == UInt8(ascii: ")") { break }
            skipCharacter()
        }
        return fail(at: start)
    }

    /// One byte, or a backslash and the punctuation that it escapes.
    private mutating func skipCharacter() {
        let isBackslash = byte == UInt8(ascii: "\\")
        advance()
        if isBackslash, byte?.isPunctuation == true { advance() }
    }

    @discardableResult
    private mutating func skipWhitespace() -> Int {
        let start = position.offset
        while let byte, byte.isWhitespace { advance() }
        return position.offset - start
    }

    private mutating func skipSpacesAndOneLineEnd() {
        skipSpaces()
        if byte == 0x0A { advance() }
    }

    private mutating func skipLineEnd() -> Bool {
        guard position.offset >= position.end else { return false }
        advance()
        return true
    }

    private mutating func back(to start: Position) -> Range<Int>? {
        advance(to: start)
        return nil
    }

    private mutating func fail(at start: Position) -> Bool {
        advance(to: start)
        return false
    }
}
