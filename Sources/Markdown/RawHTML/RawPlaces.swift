/// Finds in the source what was read from the text of raw HTML. The text lacks the quote marks and indentation of the
/// lines that it was taken from, but has the same lines.
struct RawPlaces {
    private let literal: [UInt8]
    private let source: [UInt8]
    /// The source line that was reached, from where the last place ended.
    private var rest: Range<Int>
    private var literalOffset = 0
    private let end: Int

    init(_ literal: [UInt8], _ source: [UInt8], at range: Range<Int>) {
        self.literal = literal
        self.source = source
        let range = range.clamped(to: 0..<source.count)
        end = range.upperBound
        rest = source.firstLine(of: range)
    }

    /// The value of an attribute in the source, or the rest of its line. To be asked in the order of the text.
    mutating func place(of attribute: HTMLTag.Attribute) -> Range<Int> {
        let value = attribute.valueRange ?? attribute.range
        while literalOffset < value.lowerBound {
            if literal[literalOffset] == 0x0A { nextLine() }
            literalOffset += 1
        }
        let wanted = literal[value].prefix { !$0.isLineEnd }
        guard !wanted.isEmpty, rest.count >= wanted.count else { return rest }
        for start in rest.lowerBound...(rest.upperBound - wanted.count)
        where source[start] == wanted.first && source[start..<(start + wanted.count)].elementsEqual(wanted) {
            let found = start..<(start + wanted.count)
            rest = found.upperBound..<rest.upperBound
            return found
        }
        return rest
    }

    private mutating func nextLine() {
        var start = rest.upperBound
        if start < end && source[start] == 0x0D { start += 1 }
        if start < end && source[start] == 0x0A { start += 1 }
        rest = source.firstLine(of: start..<end)
    }
}
