/// Every template that the pages may need, parsed, and what can be said of them without a page: whether they nest, and
/// whether what they include is there. What they write is up to each page.
struct TemplateLibrary {
    private(set) var findings: [Diagnostic] = []
    /// What templates may name behind `{{root}}`, each with the path that it is published at.
    let assets: [String: String]
    private var trees: [String: TemplateTree] = [:]

    /// Parses the templates of these names and what they include. Others are never looked at.
    init(_ sources: [TemplateSource], including names: [String], assets: [String: String]) {
        self.assets = assets
        let sources = Dictionary(sources.map { ($0.name, $0) }) { _, later in later }
        var includes: [(source: TemplateSource, include: TemplateInclude)] = []
        var waiting = names
        while let name = waiting.popLast() {
            guard trees[name] == nil, let source = sources[name] else { continue }
            var parser = TemplateParser(source)
            let tree = parser.parse()
            trees[name] = tree
            findings += parser.findings
            includes += tree.nodes.includes.map { (source, $0) }
            waiting += tree.nodes.includes.map(\.name)
        }

        var offered: [String: Set<String>] = [:]
        for (source, include) in includes {
            guard trees[include.name] != nil else {
                findings.append(Self.unknown(include, among: sources.keys, source))
                continue
            }
            guard !include.blocks.isEmpty else { continue }
            let names = offered[include.name] ?? blockNames(of: include.name)
            offered[include.name] = names
            reportUnoffered(include, names, source)
        }
    }

    func tree(_ name: String) -> TemplateTree? { trees[name] }

    /// The names of the blocks that a template offers, itself or through what it includes.
    private func blockNames(of name: String) -> Set<String> {
        var names: Set<String> = []
        var seen: Set<String> = []
        var waiting = [name]
        while let name = waiting.popLast() {
            guard seen.insert(name).inserted, let tree = trees[name] else { continue }
            names.formUnion(tree.nodes.blockNames)
            waiting += tree.nodes.includes.map(\.name)
        }
        return names
    }
}

// MARK: - Findings

extension TemplateLibrary {
    private static func unknown(
        _ include: TemplateInclude, among names: some Sequence<String>, _ source: TemplateSource
    ) -> Diagnostic {
        let help = NearMiss.best(include.name, among: names).map(\.didYouMean)
        return Diagnostic(
            .templatePartial, "unknown partial `\(source.clip(include.name))`", at: Place(source.file, include.at),
            help: help ?? "add templates/\(source.clip(include.name)).mustache")
    }

    /// A filling may offer blocks of its own, for its neighbours to fill.
    private mutating func reportUnoffered(_ include: TemplateInclude, _ names: Set<String>, _ source: TemplateSource) {
        let offered = names.union(include.blocks.flatMap(\.nodes.blockNames))
        let template = source.clip(include.name)
        for block in include.blocks where !offered.contains(block.name) {
            let name = source.clip(block.name)
            let list = offered.sorted().map { "`\(source.clip($0))`" }.joined(separator: ", ")
            let help = NearMiss.best(block.name, among: offered).map(\.didYouMean)
            findings.append(
                Diagnostic(
                    .templatePartial, "template `\(template)` has no block `\(name)`", at: Place(source.file, block.at),
                    notes: offered.isEmpty ? [] : [Diagnostic.Note("it has \(list)")],
                    help: help ?? "remove it, or add `{{$\(name)}}` to `\(template)`"))
        }
    }
}
