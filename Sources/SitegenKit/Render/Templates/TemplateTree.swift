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

/// `{{>name}}` or `{{<name}}`, as one of these is found in a template.
struct TemplateInclude {
    let name: String
    let blocks: [TemplateBlock]
    let at: Range<Int>
}

extension [TemplateNode] {
    /// What is included anywhere in these nodes.
    var includes: [TemplateInclude] {
        flatMap { node -> [TemplateInclude] in
            switch node {
            case .text, .variable: []
            case .section(_, _, let nodes, _): nodes.includes
            case .block(let block): block.nodes.includes
            case .include(let name, let blocks, _, let range):
                [TemplateInclude(name: name, blocks: blocks, at: range)] + blocks.flatMap(\.nodes.includes)
            }
        }
    }

    /// The names of the blocks that can be filled anywhere in these nodes.
    var blockNames: [String] {
        flatMap { node -> [String] in
            switch node {
            case .text, .variable: []
            case .section(_, _, let nodes, _): nodes.blockNames
            case .block(let block): [block.name] + block.nodes.blockNames
            case .include(_, let blocks, _, _): blocks.flatMap(\.nodes.blockNames)
            }
        }
    }
}
