extension CodeBlock {
    /// Whether it has lines that are not empty.
    package var hasBody: Bool { !literal.utf8.allSatisfy(\.isWhitespace) }

    /// Where a part of the info string stands in the source. Escapes and character references make an info string differ
    /// from what is written: then it is the place of the whole.
    package func place(ofInfo part: Range<Int>, in source: [UInt8], block: Range<Int>) -> Range<Int> {
        var line = source.firstLine(of: block)
        while let mark = source[line].first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") || mark.isWhitespace
        {
            line = line.lowerBound + 1..<line.upperBound
        }
        while let last = source[line].last, last.isWhitespace { line = line.lowerBound..<line.upperBound - 1 }
        guard source[line].elementsEqual(info.utf8) else { return line }
        return line.lowerBound + part.lowerBound..<line.lowerBound + part.upperBound
    }
}
