extension PageCompiler {
    /// Finds a name where Mustache looks for it: its first part in the innermost record that has it, the others below
    /// that and nowhere else.
    mutating func resolve(
        _ name: TemplateName, _ range: Range<Int>, _ scope: Scope
    ) -> (TemplateProgram.Lookup, Shape)? {
        guard let first = name.parts.first else {
            let frame = scope.stack.count - 1
            return (TemplateProgram.Lookup(frame: frame, slots: 0..<0), scope.stack[frame])
        }
        for (frame, shape) in scope.stack.enumerated().reversed() {
            guard case .record(let record) = shape, record.fields.contains(where: { $0.name == first }) else {
                continue
            }
            var shape = shape
            var slots: [Int] = []
            for (index, part) in name.parts.enumerated() {
                guard case .record(let record) = shape else {
                    findings.append(noParts(name.parts[..<index], shape, name, range, scope))
                    return nil
                }
                guard let slot = record.fields.firstIndex(where: { $0.name == part }) else {
                    findings.append(unknown(part, of: record, name.parts[..<index], range, scope))
                    return nil
                }
                slots.append(slot)
                shape = record.fields[slot].shape
            }
            let start = program.slots.count
            program.slots += slots
            return (TemplateProgram.Lookup(frame: frame, slots: start..<program.slots.count), shape)
        }
        findings.append(unknown(name, range, scope))
        return nil
    }
}

// MARK: - Findings

extension PageCompiler {
    private func unknown(_ name: TemplateName, _ range: Range<Int>, _ scope: Scope) -> Diagnostic {
        let records = scope.stack.reversed().compactMap { shape in
            if case .record(let record) = shape { record } else { nil }
        }
        let known = records.flatMap(\.fields).map(\.name)
        let meant = NearMiss.best(name.parts[0], among: known).map {
            ([$0] + name.parts.dropFirst()).joined(separator: ".")
        }
        return finding(
            "unknown variable `\(scope.tree.source.clip(name.text))`", range, scope,
            notes: meant == nil ? names(records) : [],
            help: meant.map(\.didYouMean))
    }

    private func unknown(
        _ part: String, of record: Record, _ before: ArraySlice<String>, _ range: Range<Int>, _ scope: Scope
    ) -> Diagnostic {
        let path = before.joined(separator: ".")
        let meant = NearMiss.best(part, among: record.fields.map(\.name))
        return finding(
            "`\(path)` has no `\(scope.tree.source.clip(part))`", range, scope,
            notes: meant == nil ? names([record]) : [],
            help: meant.map { "did you mean `\(path).\($0)`?" })
    }

    private func noParts(
        _ before: ArraySlice<String>, _ shape: Shape, _ name: TemplateName, _ range: Range<Int>, _ scope: Scope
    ) -> Diagnostic {
        let path = before.joined(separator: ".")
        let rest = scope.tree.source.clip(name.parts[before.endIndex...].joined(separator: "."))
        guard case .list(.record) = shape else {
            return finding(
                "`\(path)` is \(shape.noun) and has no `\(rest)`", range, scope, help: "write `\(path)` alone")
        }
        return finding(
            "`\(path)` is a list and has no `\(rest)` of its own", range, scope,
            help: "write `{{#\(path)}}…{{/\(path)}}` and use `\(rest)` inside")
    }

    /// A name that is there but cannot be used by this tag.
    func misuse(of name: TemplateName, _ shape: Shape, _ range: Range<Int>, _ scope: Scope) -> Diagnostic {
        let name = name.text
        switch shape {
        case .html:
            return finding(
                "`\(name)` is HTML, and `{{\(name)}}` would escape it again", range, scope,
                help: "write `{{{\(name)}}}`")
        case .text:
            return finding("`\(name)` is text and has to be escaped", range, scope, help: "write `{{\(name)}}`")
        case .record(let record) where name == "." && !record.fields.isEmpty:
            return finding(
                "`.` is a record and cannot be written", range, scope, help: "write one of its names: \(list(record))")
        case .list, .flag, .record:
            return finding(
                "`\(name)` is \(shape.noun) and cannot be written", range, scope,
                help: "use it as a section: `{{#\(name)}}…{{/\(name)}}`")
        }
    }

    /// What the records have, each once: a section may stand in a section of the same record.
    private func names(_ records: [Record]) -> [Diagnostic.Note] {
        var seen: Set<String> = []
        return records.filter { !$0.fields.isEmpty }.map { "\($0.name) has \(list($0))" }
            .filter { seen.insert($0).inserted }.map { Diagnostic.Note($0) }
    }

    private func list(_ record: Record) -> String {
        record.fields.map { "`\($0.name)`" }.joined(separator: ", ")
    }

    /// A partial's finding says where it was included, since that is what its names depend on. The block that a page's
    /// template fills stands in that template, not where the layout has it.
    private func finding(
        _ message: String, _ range: Range<Int>, _ scope: Scope, notes: [Diagnostic.Note] = [], help: String?
    ) -> Diagnostic {
        let file = scope.tree.source.file
        let place = scope.inclusions.last?.place.flatMap { $0.file == file ? nil : $0 }
        let included = place.map { [Diagnostic.Note("included here", at: $0)] } ?? []
        return Diagnostic(
            .templateVariable, message, at: Place(file, range), notes: notes + included, help: help)
    }
}
