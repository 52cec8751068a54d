/// Compiles one page template with all that it includes into one program. Partials and blocks are written in where they
/// are used, so their names are resolved in the place they have on this page, and their indentation is settled here.
struct PageCompiler {
    var findings: [Diagnostic] = []
    var program: TemplateProgram
    let library: TemplateLibrary
    private let name: String
    /// Bytes of templates that this page may still write in.
    var budget = Snapshot.largestText
    /// Blocks whose filling is being written in. A filling that offers its own block again shows the block's default.
    var filling: Set<Place> = []
    /// The text to come goes on in a line that has its indentation.
    var lineIsBegun = false
    /// Steps below this index are complete: a text after a section is not part of it.
    private var barrier = 0

    /// What surrounds a node where it is written in.
    struct Scope {
        var tree: TemplateTree
        /// What the names are looked up in, the page's model first.
        var stack: [Shape]
        /// What fills the blocks, from the tags around.
        var fillings: [String: Filling] = [:]
        /// What every line of this template begins with.
        var indent: [UInt8] = []
        /// How many blanks every line of it loses first.
        var dedent = 0
        var depth = 0
        /// The templates that are being written in, the page's first.
        var inclusions: [Inclusion] = []
    }

    struct Filling: Sendable {
        let tree: TemplateTree
        let block: TemplateBlock

        var place: Place { Place(tree.source.file, block.at) }
    }

    struct Inclusion: Equatable {
        let name: String
        /// With other fillings the same template may well end.
        let fillings: [String: Place]
        /// The tag; the page template itself has none.
        let place: Place?
    }

    init(_ name: String, _ model: Record, _ library: TemplateLibrary) {
        self.name = name
        self.library = library
        self.program = TemplateProgram(name, model)
    }

    mutating func compile() -> TemplateProgram {
        guard let tree = library.tree(name) else {
            findings.append(
                Diagnostic(
                    .templateUnknown, "there is no template `\(name)`", at: nil, help: "add templates/\(name).mustache")
            )
            return program
        }
        var scope = Scope(tree: tree, stack: [.record(program.model)])
        scope.inclusions = [Inclusion(name: name, fillings: [:], place: nil)]
        emit(tree.nodes, scope)
        return program
    }

    mutating func emit(_ nodes: [TemplateNode], _ scope: Scope) {
        for (index, node) in nodes.enumerated() {
            switch node {
            case .text(var range, let startsLine):
                if index > 0, case .variable(let name, _, _) = nodes[index - 1], name.text == "root" {
                    range = emitAssetName(in: range, scope)
                }
                emitText(range, startsLine: startsLine, scope)
            case .variable(let name, let isEscaped, let range):
                emitVariable(name, isEscaped: isEscaped, range, scope)
            case .section(let name, let isInverted, let nodes, let range):
                emitSection(name, isInverted: isInverted, nodes, range, scope)
            case .include(let name, let blocks, let indent, let range):
                emitInclude(name, blocks, indent: indent, range, scope)
            case .block(let block):
                emitBlock(block, scope)
            }
        }
    }

    /// One level further in, or nil, with a finding, where that is too deep.
    mutating func deeper(_ scope: Scope, at range: Range<Int>) -> Scope? {
        var scope = scope
        scope.depth += 1
        if scope.depth <= TemplateParser.deepest { return scope }
        findings.append(.nestedTooDeep(range, in: scope.tree.source))
        return nil
    }

    /// The white space before a tag, as the lines of what the tag stands for begin.
    func indentation(_ range: Range<Int>?, _ scope: Scope) -> [UInt8] {
        guard let range else { return scope.indent }
        return scope.indent + scope.tree.source.bytes[range].dropFirst(scope.dedent)
    }

    mutating func emitLiteral(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty else { return }
        let start = program.literals.count
        program.literals.append(contentsOf: bytes)
        if program.steps.count > barrier, case .literal(let last)? = program.steps.last {
            program.steps[program.steps.count - 1] = .literal(last.lowerBound..<program.literals.count)
        } else {
            program.steps.append(.literal(start..<program.literals.count))
        }
    }

    private mutating func emitText(_ range: Range<Int>, startsLine: Bool, _ scope: Scope) {
        var text = scope.tree.source.bytes[range]
        if startsLine {
            if !lineIsBegun { emitLiteral(scope.indent) }
            let blanks = text.prefix { $0.isTemplateBlank }.count
            text = text.dropFirst(min(blanks, scope.dedent))
        }
        lineIsBegun = false
        emitLiteral(text)
    }

    private mutating func emitVariable(_ name: TemplateName, isEscaped: Bool, _ range: Range<Int>, _ scope: Scope) {
        guard let (lookup, shape) = resolve(name, range, scope) else { return }
        switch (shape, isEscaped) {
        case (.text, true): program.steps.append(.text(lookup))
        case (.html, false): program.steps.append(.html(lookup))
        default: findings.append(misuse(of: name, shape, range, scope))
        }
    }

    private mutating func emitSection(
        _ name: TemplateName, isInverted: Bool, _ nodes: [TemplateNode], _ range: Range<Int>, _ scope: Scope
    ) {
        // Without its variable, what the names inside mean is unknown: they are findings, or none, once it is mended.
        guard let (lookup, shape) = resolve(name, range, scope), var inner = deeper(scope, at: range) else { return }
        if !isInverted {
            switch shape {
            case .flag: break
            case .list(let item): inner.stack.append(item)
            case .text, .html, .record: inner.stack.append(shape)
            }
        }
        let start = program.steps.count
        func step(end: Int) -> TemplateProgram.Step {
            if isInverted { return .unless(lookup, end: end) }
            switch shape {
            case .flag: return .when(lookup, end: end)
            case .list:
                let inside = program.steps[min(start + 1, end)..<end]
                let isClosed = inside.allSatisfy { $0.lookup.map { $0.frame >= scope.stack.count } ?? true }
                return .each(lookup, end: end, isClosed: isClosed)
            case .text, .html, .record: return .with(lookup, end: end)
            }
        }
        program.steps.append(step(end: start))
        emit(nodes, inner)
        barrier = program.steps.count
        program.steps[start] = step(end: barrier)
    }
}

extension Diagnostic {
    static func nestedTooDeep(_ range: Range<Int>, in source: TemplateSource) -> Diagnostic {
        Diagnostic(
            .nestedTooDeep, "`\(source.quote(range))` is nested more than \(TemplateParser.deepest) deep",
            at: Place(source.file, range), help: "take some of the tags around it away")
    }
}
