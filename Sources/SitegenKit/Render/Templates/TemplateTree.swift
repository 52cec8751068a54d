/// A template as its tags nest. It knows no model: the pages that include it each bring their own.
struct TemplateTree: Sendable {
    let source: TemplateSource
    var nodes: [TemplateNode]
}

enum TemplateNode: Sendable {
    /// Part of one line. With `startsLine` it is the beginning of that line, where the indentation of a partial goes;
    /// a line that begins with a tag begins with an empty text.
    case text(Range<Int>, startsLine: Bool)
    case variable(TemplateName, isEscaped: Bool, at: Range<Int>)
    case section(TemplateName, isInverted: Bool, [TemplateNode], at: Range<Int>)
    /// `{{>name}}`, or `{{<name}}` with the blocks that fill the ones of that template. Alone on its line, it has an
    /// indent: the white space before it, which every line of the other template gets.
    case include(name: String, blocks: [TemplateBlock], indent: Range<Int>?, at: Range<Int>)
    case block(TemplateBlock)
}

/// A dotted name. `.` has no parts.
struct TemplateName: Sendable {
    let text: String
    let parts: [String]

    init(_ text: String) {
        self.text = text
        self.parts = text.split(separator: ".").map(String.init)
    }
}

/// `{{$name}}…{{/name}}`: what a template lets others fill, with what stands there if none does; or, directly inside
/// `{{<name}}`, what fills it.
struct TemplateBlock: Sendable {
    let name: String
    let at: Range<Int>
    /// The white space before the tag, where nothing else is before it on its line.
    let indent: Range<Int>?
    /// Whether the content begins on the tag's own line.
    let isInline: Bool
    /// The white space that begins the content's first line: its lines are moved by that much when they fill a block.
    let margin: Range<Int>
    var nodes: [TemplateNode]
}

/// Every template that the pages may need, parsed.
struct TemplateLibrary {
    private(set) var findings: [Diagnostic] = []
    private var trees: [String: TemplateTree] = [:]
    private let sources: [String: TemplateSource]

    /// Parses the templates of these names and what they include. Others are never looked at.
    init(_ sources: [TemplateSource], including names: [String]) {
        self.sources = Dictionary(sources.map { ($0.name, $0) }) { _, later in later }
        var waiting = names
        while let name = waiting.popLast() {
            guard trees[name] == nil, let source = self.sources[name] else { continue }
            var parser = TemplateParser(source)
            let tree = parser.parse()
            trees[name] = tree
            findings += parser.findings
            waiting += tree.nodes.includedNames
        }
    }

    /// The names a partial may have.
    var names: some Sequence<String> { sources.keys }

    func tree(_ name: String) -> TemplateTree? { trees[name] }

    /// The names of the blocks that a template offers, itself or through what it includes.
    func blockNames(of name: String) -> Set<String> {
        var names: Set<String> = []
        var seen: Set<String> = []
        var waiting = [name]
        while let name = waiting.popLast() {
            guard seen.insert(name).inserted, let tree = trees[name] else { continue }
            names.formUnion(tree.nodes.offeredBlocks.map(\.name))
            waiting += tree.nodes.includedNames
        }
        return names
    }
}

extension [TemplateNode] {
    /// The templates that are included anywhere in these nodes.
    var includedNames: [String] {
        flatMap { node -> [String] in
            switch node {
            case .text, .variable: []
            case .section(_, _, let nodes, _): nodes.includedNames
            case .block(let block): block.nodes.includedNames
            case .include(let name, let blocks, _, _): [name] + blocks.flatMap(\.nodes.includedNames)
            }
        }
    }

    /// The blocks that can be filled anywhere in these nodes.
    var offeredBlocks: [TemplateBlock] {
        flatMap { node -> [TemplateBlock] in
            switch node {
            case .text, .variable: []
            case .section(_, _, let nodes, _): nodes.offeredBlocks
            case .block(let block): [block] + block.nodes.offeredBlocks
            case .include(_, let blocks, _, _): blocks.flatMap(\.nodes.offeredBlocks)
            }
        }
    }
}
