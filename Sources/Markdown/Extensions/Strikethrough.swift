/// `~one~` and `~~two~~`, by the rules that libcmark has for emphasis: a run of tildes opens where it stands before a
/// text and closes where it stands behind one, and what closes first wins.
///
/// Emphasis is there already. Where a strikethrough that ends first overlaps it, the emphasis becomes its marks again.
struct Strikethrough {
    private let source: [UInt8]
    private let body: Range<Int>
    private var tokens: [Token] = []
    /// Runs and emphases that are open, by token.
    private var open: [Int] = []
    /// How deep all of it stands in others.
    private let depth: Int

    private enum Token {
        case inline(Inline)
        /// A run of one or two tildes.
        case run(Run)
        /// The start and the end of an emphasis, which a strikethrough can overlap.
        case start(Inline, isWhole: Bool)
        case end(start: Int)
    }

    private struct Run {
        var length: Int
        var range: Range<Int>
        var canOpen: Bool
        var canClose: Bool
        /// The token of the run that it makes a strikethrough with.
        var partner: Int?
    }

    static func mark(_ inlines: inout [Inline], _ source: [UInt8], _ body: Range<Int>, depth: Int = 0) {
        guard holdsTilde(inlines) else { return }
        var marker = Strikethrough(source, body, depth)
        marker.read(inlines)
        inlines = marker.build()
    }

    private init(_ source: [UInt8], _ body: Range<Int>, _ depth: Int) {
        self.source = source
        self.body = body
        self.depth = depth
    }

    private static func holdsTilde(_ inlines: [Inline]) -> Bool {
        inlines.contains { inline in
            if case .text(let text) = inline.kind { return text.contains(UInt8(ascii: "~")) }
            return holdsTilde(inline.content)
        }
    }

    // MARK: Reading

    private mutating func read(_ inlines: [Inline]) {
        for var inline in inlines {
            switch inline.kind {
            case .text(let text): read(text, at: inline.range)
            case .emphasis(let content), .strong(let content):
                let start = tokens.count
                tokens.append(.start(inline, isWhole: true))
                open.append(start)
                read(content)
                if case .start(_, isWhole: true) = tokens[start] {
                    while let last = open.popLast(), last != start {}
                }
                tokens.append(.end(start: start))
            default:
                inline.changeContent { Self.mark(&$0, source, body, depth: depth + open.count + 1) }
                tokens.append(.inline(inline))
            }
        }
    }

    private mutating func read(_ text: ArraySlice<UInt8>, at range: Range<Int>) {
        guard text.contains(UInt8(ascii: "~")) else {
            return tokens.append(.inline(Inline(.text(text), at: range)))
        }
        let written = WrittenText(text, at: range, in: source)
        var copied = 0
        var next = 0
        while next < written.bytes.count {
            guard written.bytes[next] == UInt8(ascii: "~"), written.isPlain(next) else {
                next += 1
                continue
            }
            let start = next
            while next < written.bytes.count, written.bytes[next] == UInt8(ascii: "~"), written.isPlain(next) {
                next += 1
            }
            guard next - start <= 2 else { continue }
            add(written, copied..<start)
            copied = next
            close(run(written.source(of: start..<next)))
        }
        add(written, copied..<written.bytes.count)
    }

    private mutating func add(_ written: WrittenText, _ part: Range<Int>) {
        if !part.isEmpty { tokens.append(.inline(Inline(.text(written.text(part)), at: written.source(of: part)))) }
    }

    private func run(_ range: Range<Int>) -> Run {
        let before = scalar(before: range.lowerBound)
        let after = scalar(at: range.upperBound)
        let canOpen = !after.isSpace && (!after.isPunctuationMark || before.isSpace || before.isPunctuationMark)
        let canClose = !before.isSpace && (!before.isPunctuationMark || after.isSpace || after.isPunctuationMark)
        return Run(length: range.count, range: range, canOpen: canOpen, canClose: canClose)
    }

    /// Puts a run behind the tokens, and looks for one that it closes. The nearest decides, also where its length is
    /// another: then both are text.
    private mutating func close(_ run: Run) {
        let token = tokens.count
        tokens.append(.run(run))
        if run.canClose {
            for place in open.indices.reversed() {
                guard case .run(var opener) = tokens[open[place]], opener.canOpen else { continue }
                let isOdd =
                    (run.canOpen || opener.canClose) && run.length % 3 != 0 && (run.length + opener.length) % 3 == 0
                if isOdd { continue }
                if opener.length == run.length {
                    opener.partner = token
                    tokens[open[place]] = .run(opener)
                    var closer = run
                    closer.partner = open[place]
                    tokens[token] = .run(closer)
                }
                for overlapped in open[place...] {
                    if case .start(let inline, _) = tokens[overlapped] {
                        tokens[overlapped] = .start(inline, isWhole: false)
                    }
                }
                open.removeSubrange(place...)
                return
            }
        }
        if run.canOpen, depth + open.count < Document.nestingLimit { open.append(token) }
    }

    // MARK: Building

    private func build() -> [Inline] {
        var levels: [[Inline]] = [[]]
        func add(_ inline: Inline) { levels[levels.count - 1].appendJoining(inline) }
        for (index, token) in tokens.enumerated() {
            switch token {
            case .inline(let inline): add(inline)
            case .run(let run):
                guard let partner = run.partner else {
                    add(Inline(.text(ArraySlice(repeating: UInt8(ascii: "~"), count: run.length)), at: run.range))
                    continue
                }
                if partner > index {
                    levels.append([])
                } else if case .run(let opener) = tokens[partner] {
                    let content = levels.removeLast()
                    add(Inline(.strikethrough(content), at: opener.range.lowerBound..<run.range.upperBound))
                }
            case .start(let inline, let isWhole):
                if isWhole { levels.append([]) } else { add(inline.marks(source).0) }
            case .end(let start):
                guard case .start(var inline, let isWhole) = tokens[start] else { continue }
                if isWhole {
                    let content = levels.removeLast()
                    inline.changeContent { $0 = content }
                    add(inline)
                } else {
                    add(inline.marks(source).1)
                }
            }
        }
        return levels[0]
    }

    // MARK: Characters

    private func scalar(before offset: Int) -> Unicode.Scalar {
        var start = offset - 1
        guard start >= body.lowerBound else { return "\n" }
        while start > body.lowerBound, offset - start < 4, source[start] & 0xC0 == 0x80 { start -= 1 }
        return String(decoding: source[start..<offset], as: UTF8.self).unicodeScalars.last ?? "\n"
    }

    private func scalar(at offset: Int) -> Unicode.Scalar {
        guard offset < body.upperBound else { return "\n" }
        return String(decoding: source[offset..<min(offset + 4, body.upperBound)], as: UTF8.self).unicodeScalars.first
            ?? "\n"
    }
}
