/// Makes the tree of values from the events of a walk over libcmark's tree, and finds each part's place in the file.
struct TreeBuilder: ~Copyable {
    private let lines: Lines
    /// Whether the body is UTF-8, so that texts can be parts of it.
    private let isSound: Bool
    /// What is looked for in texts.
    private let wanted: Syntax
    /// What of it there is a sign of.
    private var signs: Syntax = []
    private var cursor: InlineCursor
    private var frames: [Frame] = []
    private var depth = 0
    private var quotes = 0
    private var tooDeep: Range<Int>?

    /// What was read and waits for the node around it to be left. One list for all depths: each node takes from the end
    /// what came after it was entered.
    private var blocks = Waiting<Block>(capacity: 16)
    private var inlines = Waiting<Inline>(capacity: 16)
    private var items = Waiting<List.Item>(capacity: 8)

    /// A node that was entered and not yet left.
    private struct Frame {
        var kind: CMarkTree.Node.Kind
        /// Where it starts in the file.
        var start: Int
        /// Where in the lists above that starts which it holds.
        var blocks: Int
        var inlines: Int
        var items: Int
    }

    init(_ lines: Lines, isSound: Bool, lookingFor wanted: Syntax) {
        self.lines = lines
        self.isSound = isSound
        self.wanted = wanted
        cursor = InlineCursor(lines)
        // As much as most pages need.
        frames.reserveCapacity(8)
    }

    mutating func document() -> Document {
        Document(
            blocks: blocks.take(from: 0), tooDeep: tooDeep, signs: signs, source: lines.bytes, range: lines.body)
    }

    /// Takes a node in. False for a node that nests too deep or lies behind the body: what it holds is to be skipped.
    mutating func enter(_ node: CMarkTree.Node) -> Bool {
        let kind = node.kind
        switch kind {
        case .document: break
        case .text:
            add(node.withLiteral { text($0) })
        case .softBreak: add(Inline(.softBreak, at: cursor.lineBreak()))
        case .lineBreak: add(Inline(.lineBreak, at: cursor.lineBreak()))
        case .inlineCode: add(Inline(.code(node.literal), at: cursor.code()))
        case .inlineHTML:
            let literal = node.literal
            add(Inline(.html(literal), at: cursor.html(literal)))
        case .emphasis, .strong, .link, .image:
            guard depth < Document.nestingLimit else {
                cursor.lose()
                noteTooDeep(cursor.rest)
                return false
            }
            depth += 1
            push(kind, at: cursor.open(kind))
        case .quote, .item, .list, .paragraph, .heading, .code, .html, .thematicBreak:
            return enterBlock(node, kind)
        }
        return true
    }

    private mutating func text(_ literal: UnsafeBufferPointer<UInt8>) -> Inline {
        if !wanted.isSubset(of: signs) {
            signs.formUnion(wanted.possible(in: UnsafeRawBufferPointer(literal), literal.indices))
        }
        let (range, isVerbatim) = cursor.text(literal)
        return Inline(.text(isVerbatim && isSound ? lines.bytes[range] : ArraySlice(repairing: literal)), at: range)
    }

    private mutating func enterBlock(_ node: CMarkTree.Node, _ kind: CMarkTree.Node.Kind) -> Bool {
        guard node.startLine <= lines.count else { return false }
        let start = lines.offset(line: node.startLine, column: node.startColumn)
        switch kind {
        case .quote, .item:
            guard depth < Document.nestingLimit else {
                noteTooDeep(start..<max(start, lines[node.startLine].upperBound))
                return false
            }
            depth += 1
            if kind == .quote { quotes += 1 }
            push(kind, at: start)
        case .paragraph, .heading:
            let last = max(node.startLine, min(node.endLine, lines.count))
            let first = cursor.begin(
                at: start, on: node.startLine...last, quotes: quotes, heading: kind == .heading)
            push(kind, at: first)
        case .code:
            let code = lines.codeBlock(
                info: node.info, literal: node.literal, startLine: node.startLine, start: start)
            add(Block(.code(code), at: range(of: node, from: start)))
        case .html: add(Block(.html(node.literal), at: range(of: node, from: start)))
        case .thematicBreak: add(Block(.thematicBreak, at: range(of: node, from: start)))
        default: push(kind, at: start)
        }
        return true
    }

    /// Closes a node that was entered.
    mutating func exit(_ node: CMarkTree.Node) {
        guard let frame = frames.popLast() else { return }
        switch frame.kind {
        case .emphasis, .strong:
            depth -= 1
            let end = cursor.close(frame.kind)
            let content = inlines.take(from: frame.inlines)
            let kind: Inline.Kind = frame.kind == .strong ? .strong(content) : .emphasis(content)
            add(Inline(kind, at: frame.start..<max(frame.start, end)))
        case .link, .image:
            depth -= 1
            let (end, target) = cursor.closeLink(openedAt: frame.start)
            let content = inlines.take(from: frame.inlines)
            let kind: Inline.Kind =
                frame.kind == .image
                ? .image(destination: node.destination, title: node.title, content)
                : .link(destination: node.destination, title: node.title, content)
            add(Inline(kind, at: frame.start..<max(frame.start, end), target: target))
        case .paragraph:
            let content = inlines.take(from: frame.inlines)
            add(Block(.paragraph(content), at: range(of: node, from: frame.start)))
        case .heading:
            // libcmark leaves out the marks that close a heading, and takes the line behind those below one for its own.
            let last = node.startLine == node.endLine ? node.endLine : lines.underline(node.startLine...node.endLine)
            let range = lines.range(from: frame.start, toLine: last, column: Int.max / 2)
            add(Block(.heading(level: node.level, inlines.take(from: frame.inlines)), at: range))
        case .quote:
            depth -= 1
            quotes -= 1
            let content = blocks.take(from: frame.blocks)
            add(Block(.quote(content), at: range(of: node, from: frame.start)))
        case .item:
            depth -= 1
            let content = blocks.take(from: frame.blocks)
            items.append(List.Item(content, at: range(of: node, from: frame.start)))
        case .list:
            let list = List(
                start: node.isOrdered ? node.firstNumber : nil, tight: node.isTight,
                items: items.take(from: frame.items))
            add(Block(.list(list), at: range(of: node, from: frame.start)))
        default: break
        }
    }

    private mutating func push(_ kind: CMarkTree.Node.Kind, at start: Int) {
        frames.append(
            Frame(kind: kind, start: start, blocks: blocks.count, inlines: inlines.count, items: items.count))
    }

    private mutating func add(_ inline: Inline) { inlines.append(inline) }

    private mutating func add(_ block: Block) { blocks.append(block) }

    private mutating func noteTooDeep(_ range: Range<Int>) {
        if tooDeep == nil { tooDeep = range }
    }

    private func range(of node: CMarkTree.Node, from start: Int) -> Range<Int> {
        lines.range(from: start, toLine: node.endLine, column: node.endColumn)
    }
}
