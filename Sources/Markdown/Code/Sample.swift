/// A sample as the site shows it: its text, what its tokens are, and what its lines are where that is said.
struct Sample {
    /// One line that is said something of.
    private struct Line {
        var end: Int
        var isMarked = false
        var change = Change.none
    }

    private enum Change {
        case none, inserted, deleted
    }

    private var text: [UInt8]
    private var tokens: [Token] = []
    /// Empty where no line is marked, numbered or changed: elements for lines weigh.
    private var lines: [Line] = []
    private let numbers: Int?
    private(set) var problems: [CodeProblem] = []

    init(_ literal: String, _ info: CodeInfo, _ language: Language?) {
        text = Array(literal.utf8)
        numbers = info.numbers
        if info.isDiff || info.numbers != nil || !info.marked.isEmpty { readLines(info) }
        if let language { tokens = Highlighter.tokens(of: text, as: language) }
    }

    // MARK: Lines

    private mutating func readLines(_ info: CodeInfo) {
        if info.isDiff { takeSigns() } else { cutLines() }
        // Ranges may overlap and be many: how many begin less how many have ended is how many a line is in.
        var begins = [Int](repeating: 0, count: lines.count + 1)
        for range in info.marked {
            guard range.lowerBound <= lines.count else { continue }
            begins[range.lowerBound - 1] += 1
            begins[min(range.upperBound, lines.count)] -= 1
        }
        var open = 0
        for index in lines.indices {
            open += begins[index]
            lines[index].isMarked = open > 0
        }
        if let last = info.marked.map(\.upperBound).max(), last > lines.count, let place = info.place(of: "lines") {
            problems.append(CodeProblem(.lineBeyondEnd(last, lines: lines.count), at: place))
        }
    }

    private mutating func cutLines() {
        for index in text.indices where text[index] == 0x0A { lines.append(Line(end: index + 1)) }
        if let last = text.last, last != 0x0A { lines.append(Line(end: text.count)) }
    }

    /// Takes the sign of each line out of the text. Where every line that has none begins with a blank, as in a patch,
    /// that blank goes with them.
    private mutating func takeSigns() {
        cutLines()
        var starts = [0] + lines.map(\.end)
        starts.removeLast()
        let isAligned = starts.allSatisfy { "+- \n".utf8.contains(text[$0]) }
        var bare: [UInt8] = []
        bare.reserveCapacity(text.count)
        for index in lines.indices {
            var content = text[starts[index]..<lines[index].end]
            switch content.first {
            case UInt8(ascii: "+"): lines[index].change = .inserted
            case UInt8(ascii: "-"): lines[index].change = .deleted
            default: break
            }
            if lines[index].change != .none || isAligned && content.first == 0x20 { content.removeFirst() }
            bare += content
            lines[index].end = bare.count
        }
        text = bare
    }

    // MARK: HTML

    func write(into html: inout [UInt8], language: String) {
        html.append("<pre")
        if let numbers {
            html.append(" class=\"sg-numbered\"")
            if numbers != 1 { html.appendAttribute("data-start", String(numbers)) }
        }
        html.append("><code")
        if !language.isEmpty { html.appendAttribute("class", "language-" + language) }
        html.append(UInt8(ascii: ">"))
        var next = 0
        if lines.isEmpty {
            write(0..<text.count, &next, into: &html)
        } else {
            var start = 0
            for (index, line) in lines.enumerated() {
                open(line, number: index, into: &html)
                write(start..<line.end, &next, into: &html)
                html.append("</span>")
                start = line.end
            }
        }
        html.append("</code></pre>")
    }

    private func open(_ line: Line, number index: Int, into html: inout [UInt8]) {
        html.append("<span class=\"sg-line")
        if line.isMarked { html.append(" sg-mark") }
        switch line.change {
        case .none: break
        case .inserted: html.append(" sg-ins")
        case .deleted: html.append(" sg-del")
        }
        html.append(UInt8(ascii: "\""))
        if let numbers, numbers != 1 { html.appendAttribute("data-n", String(numbers + index)) }
        html.append(UInt8(ascii: ">"))
    }

    /// Of each kind of token, the tag in front of it.
    private static let starts = Token.Kind.allCases.map { Array("<span class=\"\($0.name)\">".utf8) }

    /// Writes a part of the text. A token that goes on from one part to the next is written in both.
    private func write(_ part: Range<Int>, _ next: inout Int, into html: inout [UInt8]) {
        let starts = Self.starts
        text.withUnsafeBufferPointer { text in
            var written = part.lowerBound
            while next < tokens.count {
                let token = tokens[next].range.clamped(to: part)
                if tokens[next].range.lowerBound >= part.upperBound { break }
                html.appendCode(text[written..<token.lowerBound])
                html.append(contentsOf: starts[Int(tokens[next].kind.rawValue)])
                html.appendCode(text[token])
                html.append("</span>")
                written = token.upperBound
                if tokens[next].range.upperBound > part.upperBound { break }
                next += 1
            }
            html.appendCode(text[written..<part.upperBound])
        }
    }
}

extension [UInt8] {
    /// Text of an element. Quotes stay as they are: code is full of them.
    fileprivate mutating func appendCode(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        appendEscaped(UnsafeBufferPointer(rebasing: text), .none)
    }
}
