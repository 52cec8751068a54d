/// Makes the tree of values from the events of a walk over libcmark's tree, and finds each part's place in the file.
struct TreeBuilder {
    private let lines: Lines
    private var cursor: InlineCursor
    private var frames: [Frame] = [Frame(.document, start: 0)]
    private var depth = 0
    private var quotes = 0
    private var tooDeep: Range<Int>?

    /// A node that was entered and not yet left, with what it holds so far.
    private struct Frame {
        var kind: CMarkTree.Node.Kind
        var start: Int
        var blocks: [Block] = []
        var inlines: [Inline] = []
        var items: [List.Item] = []

        init(_ kind: CMarkTree.Node.Kind, start: Int) {
            self.kind = kind
            self.start = start
        }
    }

    init(_ lines: Lines) {
        self.lines = lines
        cursor = InlineCursor(lines)
    }

    func document() -> Document {
        Document(blocks: frames[0].blocks, tooDeep: tooDeep, source: lines.bytes, range: lines.body)
    }

    /// Takes a node in. False for a node that nests too deep or lies behind the body: what it holds is to be skipped.
    mutating func enter(_ node: CMarkTree.Node) -> Bool {
        let kind = node.kind
        switch kind {
        case .document: break
        case .text:
            let literal = node.literal
            add(Inline(.text(literal), at: cursor.text(literal)))
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
            frames.append(Frame(kind, start: cursor.open(kind)))
        case .quote, .item, .list, .paragraph, .heading, .code, .html, .thematicBreak:
            return enterBlock(node, kind)
        }
        return true
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
            frames.append(Frame(kind, start: start))
        case .paragraph, .heading:
            let last = max(node.startLine, min(node.endLine, lines.count))
            let first = cursor.begin(
                at: start, on: node.startLine...last, quotes: quotes, heading: kind == .heading)
            frames.append(Frame(kind, start: first))
        case .code:
            let code = lines.codeBlock(
                info: node.info, literal: node.literal, startLine: node.startLine, start: start)
            add(Block(.code(code), at: range(of: node, from: start)))
        case .html: add(Block(.html(node.literal), at: range(of: node, from: start)))
        case .thematicBreak: add(Block(.thematicBreak, at: range(of: node, from: start)))
        default: frames.append(Frame(kind, start: start))
        }
        return true
    }

    /// Closes a node that was entered.
    mutating func exit(_ node: CMarkTree.Node) {
        guard frames.count > 1 else { return }
        let frame = frames.removeLast()
        switch frame.kind {
        case .emphasis, .strong:
            depth -= 1
            let end = cursor.close(frame.kind)
            let kind: Inline.Kind = frame.kind == .strong ? .strong(frame.inlines) : .emphasis(frame.inlines)
            add(Inline(kind, at: frame.start..<max(frame.start, end)))
        case .link, .image:
            depth -= 1
            let (end, target) = cursor.closeLink(openedAt: frame.start)
            let kind: Inline.Kind =
                frame.kind == .image
                ? .image(destination: node.destination, title: node.title, frame.inlines)
                : .link(destination: node.destination, title: node.title, frame.inlines)
            add(Inline(kind, at: frame.start..<max(frame.start, end), target: target))
        case .paragraph: add(Block(.paragraph(frame.inlines), at: range(of: node, from: frame.start)))
        case .heading:
            // libcmark leaves out the marks that close a heading; those below one it does not.
            let end = node.startLine == node.endLine ? Int.max / 2 : node.endColumn
            let range = lines.range(from: frame.start, toLine: node.endLine, column: end)
            add(Block(.heading(level: node.level, frame.inlines), at: range))
        case .quote:
            depth -= 1
            quotes -= 1
            add(Block(.quote(frame.blocks), at: range(of: node, from: frame.start)))
        case .item:
            depth -= 1
            frames[frames.count - 1].items.append(
                List.Item(frame.blocks, at: range(of: node, from: frame.start)))
        case .list:
            let list = List(
                start: node.isOrdered ? node.firstNumber : nil, tight: node.isTight, items: frame.items)
            add(Block(.list(list), at: range(of: node, from: frame.start)))
        default: break
        }
    }

    private mutating func add(_ inline: Inline) { frames[frames.count - 1].inlines.append(inline) }

    private mutating func add(_ block: Block) { frames[frames.count - 1].blocks.append(block) }

    private mutating func noteTooDeep(_ range: Range<Int>) {
        if tooDeep == nil { tooDeep = range }
    }

    private func range(of node: CMarkTree.Node, from start: Int) -> Range<Int> {
        lines.range(from: start, toLine: node.endLine, column: node.endColumn)
    }
}
