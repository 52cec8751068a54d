extension PageCompiler {
    /// Writes a partial in, or a parent with its blocks filled.
    mutating func emitInclude(
        _ name: String, _ blocks: [TemplateBlock], indent: Range<Int>?, _ range: Range<Int>, _ scope: Scope
    ) {
        let source = scope.tree.source
        guard let tree = library.tree(name), var inner = deeper(scope, at: range) else { return }

        inner.tree = tree
        // Each line of the partial is indented, and a partial in the middle of a line is no line of this template.
        inner.indent = indent == nil ? [] : indentation(indent, scope)
        inner.dedent = 0
        // What the outer template fills, it fills whatever stands between.
        for block in blocks where inner.fillings[block.name] == nil {
            inner.fillings[block.name] = Filling(tree: scope.tree, block: block)
        }
        let place = Place(source.file, range)
        let inclusion = Inclusion(name: name, fillings: inner.fillings.mapValues(\.place), place: place)
        if let start = scope.inclusions.firstIndex(where: { ($0.name, $0.fillings) == (name, inclusion.fillings) }) {
            return findings.append(circle(scope.inclusions[(start + 1)...] + [inclusion]))
        }
        inner.inclusions.append(inclusion)
        guard spend(tree.source.bytes.count, range, source) else { return }
        emit(tree.nodes, inner)
    }

    /// Writes what fills a block, or else what stands in it.
    mutating func emitBlock(_ block: TemplateBlock, _ scope: Scope) {
        guard var inner = deeper(scope, at: block.at) else { return }
        guard let filling = scope.fillings[block.name], !self.filling.contains(filling.place) else {
            return emit(block.nodes, inner)
        }
        guard spend(filling.block.nodes.count, block.at, scope.tree.source) else { return }

        // The filling's own margin goes, and its lines begin where the lines of what it replaces began, or its tag.
        let isReplacingLines = !block.isInline && !block.nodes.isEmpty
        inner.indent = indentation(isReplacingLines ? block.margin : block.indent, scope)
        inner.tree = filling.tree
        inner.dedent = filling.block.margin.count
        if block.isInline {
            lineIsBegun = !filling.block.isInline
        } else if filling.block.isInline {
            emitLiteral(inner.indent)
        }
        self.filling.insert(filling.place)
        emit(filling.block.nodes, inner)
        self.filling.remove(filling.place)
        lineIsBegun = false
    }

    /// Takes the size of what is written in from the page's budget. Partials that include each other twice double with
    /// each level: the limit keeps a few lines from becoming more than a machine holds.
    private mutating func spend(_ bytes: Int, _ range: Range<Int>, _ source: TemplateSource) -> Bool {
        guard budget > 0 else { return false }
        budget -= max(bytes, 1 << 10)
        guard budget <= 0 else { return true }
        findings.append(tooLarge(range, source))
        return false
    }
}

// MARK: - Findings

extension PageCompiler {
    /// A circle is reported at one of its tags, the same one wherever the circle was entered.
    private func circle(_ inclusions: ArraySlice<Inclusion>) -> Diagnostic {
        let inclusions = Array(inclusions)
        let first = inclusions.indices.min { inclusions[$0].name < inclusions[$1].name } ?? 0
        let others = (inclusions[(first + 1)...] + inclusions[..<first]).map { "`\($0.name)`" }
        let way = others.isEmpty ? "" : " by way of " + others.joined(separator: ", ")
        return Diagnostic(
            .templatePartial, "template `\(inclusions[first].name)` includes itself\(way)", at: inclusions[first].place,
            help: "take this tag away; what repeats is a section on a list")
    }

    private func tooLarge(_ range: Range<Int>, _ source: TemplateSource) -> Diagnostic {
        let megabytes = Snapshot.largestText >> 20
        return Diagnostic(
            .templatePartial, "`\(source.quote(range))` makes this page's template larger than \(megabytes) MB",
            at: Place(source.file, range), help: "include fewer partials that include partials")
    }
}
