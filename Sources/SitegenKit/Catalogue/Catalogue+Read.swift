extension Catalogue {
    /// Reads a catalogue.yaml and the registry that it names.
    package static func read(_ file: String, from snapshot: Snapshot) -> (Catalogue?, [Diagnostic]) {
        let (bytes, finding) = Text.read(file, from: snapshot)
        guard let bytes else { return (nil, finding.map { [$0] } ?? []) }
        let start = Text.start(of: bytes)
        let (yaml, findings) = YAML.parse(bytes, in: start..<bytes.count, file: file)
        guard let yaml else { return (nil, findings) }
        var reading = CatalogueReading(keys: KeyReader(yaml, noun: "catalogue.yaml", file: file), snapshot: snapshot)
        let catalogue = reading.catalogue()
        return (catalogue, findings + reading.keys.finish() + reading.findings)
    }
}

private struct CatalogueReading {
    var keys: KeyReader
    let snapshot: Snapshot
    /// What readers of inner maps have found.
    var findings: [Diagnostic] = []
    /// Parts that something was found in.
    var unsound: Set<Catalogue.Part> = []

    var file: String { keys.file }
    var folder: String { file.before("catalogue.yaml") }

    mutating func catalogue() -> Catalogue {
        var code = keys.reader("code")
        let pattern = code?.text("pattern").flatMap { compiled($0) }
        let sort = code?.choice("sort", Catalogue.Sort.self)
        let aliasRule = code?.choice("aliases", Catalogue.AliasRule.self)
        if let code { findings += code.finish() }
        let id = folder.behind("content/").dropLast()
        let title = keys.text("title", required: true)?.value ?? String(id)
        let description = keys.text("description")?.value
        let noun = keys.text("entry")?.value ?? "code"
        let fileRule = keys.choice("files", Catalogue.FileRule.self) ?? .code
        let authorities = read(.authorities) { $0.authorities() }
        let classes = read(.classes) { $0.classes() }
        let extraSections = keys.choice("extraSections", Catalogue.ExtraSections.self) ?? .error
        let whole = read(.registry) { $0.registry() }
        let registry = unsound.contains(.registry) ? nil : whole
        let fields = fields(registry)
        let sections = read(.sections) { $0.sections(fields) }
        let data = read(.entries) { $0.data() }
        let allowsMore = sections.isEmpty || unsound.contains(.sections)
        return Catalogue(
            id: String(id), file: file, title: title, description: description, noun: noun, pattern: pattern,
            sort: sort ?? .natural, aliasRule: aliasRule ?? .unique, fileRule: fileRule, authorities: authorities,
            classes: classes, fields: fields, sections: sections,
            extraSections: allowsMore ? .allow : extraSections, registry: registry, unsound: unsound, data: data)
    }

    /// A part of the catalogue, which is unsound if something is found in it.
    private mutating func read<Value>(_ part: Catalogue.Part, _ read: (inout Self) -> Value) -> Value {
        let before = keys.diagnostics.count + findings.count
        let value = read(&self)
        if keys.diagnostics.count + findings.count > before { unsound.insert(part) }
        return value
    }

    private mutating func compiled(_ text: Located<String>) -> Pattern? {
        let pattern = Pattern(source: text.value, place: text.place)
        if let problem = pattern.problem {
            findings.append(
                Diagnostic(.badValue, "`\(text.value)` is not a valid regular expression: \(problem)", at: text.place))
            return nil
        }
        guard let trap = pattern.trap else { return pattern }
        let what =
            switch trap {
            case .repeatsRepetition: "what repeats already"
            case .repeatsOverlap: "what matches one text in several ways"
            }
        findings.append(
            Diagnostic(
                .badValue, "`\(text.value)` repeats \(what), which can take for ever", at: text.place,
                help:
                    "repeat it once, or let each turn begin or end with a sign that nothing else in it matches, as the "
                    + "comma in `([^,]+,)*`"))
        return nil
    }

    private mutating func authorities() -> [Catalogue.Authority] {
        guard var reader = keys.reader("authorities") else { return [] }
        let first = reader.text("default", required: true)
        var names: [Catalogue.Authority] = []
        var map = reader.reader("names", required: true)
        for entry in map?.all ?? [] {
            names.append(Catalogue.Authority(id: entry.key, name: map?.text(entry.key)?.value ?? entry.key))
        }
        if let first, map != nil, !names.contains(where: { $0.id == first.value }) {
            let near = NearMiss.best(first.value, among: names.map(\.id))
            reader.report(
                Diagnostic(
                    .badValue, "The default authority `\(first.value)` is not among `names`", at: first.place,
                    help: near.map(\.didYouMean) ?? "add it: `names: {\(first.value): ...}`"))
        }
        findings += reader.finish() + (map?.finish() ?? [])
        return names.filter { $0.id == first?.value } + names.filter { $0.id != first?.value }
    }

    private mutating func classes() -> [Catalogue.CodeClass] {
        var classes: [Catalogue.CodeClass] = []
        for item in keys.items("classes") {
            var reader = KeyReader(item, noun: "this class", file: file)
            let id = reader.text("id", required: true)
            let match = reader.text("match").flatMap { compiled($0) }
            let title = reader.text("title")
            let summary = reader.text("summary")
            findings += reader.finish()
            guard let id, isSound(id) else { continue }
            if classes.contains(where: { $0.id.value == id.value }) {
                findings.append(
                    Diagnostic(
                        .badValue, "The class `\(id.value)` is declared twice", at: id.place,
                        help: "remove one of the two"))
                continue
            }
            classes.append(
                Catalogue.CodeClass(id: id, match: match, title: title?.value ?? id.value, summary: summary?.value))
        }
        return classes
    }

    private mutating func fields(_ registry: Registry?) -> [FieldSpec] {
        guard let map = keys.reader("fields") else {
            if keys.says("fields") { unsound.insert(.fields) }
            return []
        }
        var fields: [FieldSpec] = []
        for entry in map.all {
            var reader = KeyReader(entry.value, noun: "the field `\(entry.key)`", file: file)
            if let field = FieldSpec(entry, &reader, &findings) { fields.append(field) }
            findings += reader.finish()
        }
        for field in fields {
            if !unsound.contains(.registry) { checkColumn(of: field, registry) }
            check(field, among: fields)
        }
        return fields
    }

    /// The registry has the column that a field names.
    private mutating func checkColumn(of field: FieldSpec, _ registry: Registry?) {
        guard let column = field.column else { return }
        guard let registry else {
            findings.append(
                Diagnostic(
                    .badValue, "The field `\(field.name)` names a registry column, but there is no registry",
                    at: column.place, help: "add `registry: {file: registry.csv, key: code}`"))
            return
        }
        guard registry.table.column(column.value) == nil else { return }
        let near = NearMiss.best(column.value, among: registry.table.header.map(\.text))
        findings.append(
            Diagnostic(
                .badValue, "The registry has no column `\(column.value)`", at: column.place,
                help: near.map(\.didYouMean)))
    }

    /// The names that a field refers to exist.
    private mutating func check(_ field: FieldSpec, among fields: [FieldSpec]) {
        let names = fields.map(\.name) + BuiltInField.allCases.map(\.rawValue)
        if let source = field.source, !Settings.isWebAddress(source),
            let other = fields.first(where: { $0.name == source }), other.isSound,
            other.type != .url
        {
            findings.append(
                Diagnostic(
                    .badValue, "The source of the field `\(field.name)` must be an address or a field of type `url`",
                    at: field.place,
                    help: "give the field `\(source)` the type `url`"))
        }
        var named: [String] = []
        if let source = field.source, !Settings.isWebAddress(source) { named.append(source) }
        if let condition = field.requiredIf { named.append(condition.field) }
        for name in named where !names.contains(name) {
            findings.append(
                Diagnostic(
                    .badValue, "The field `\(field.name)` refers to a field `\(name)` that is not declared",
                    at: field.place,
                    help: NearMiss.best(name, among: names).map(\.didYouMean)))
        }
        if let condition = field.requiredIf { checkValues(of: condition, fields) }
    }

    /// The field of a condition can have the values that it names.
    private mutating func checkValues(of condition: Condition, _ fields: [FieldSpec]) {
        guard
            let type = BuiltInField(rawValue: condition.field)?.type
                ?? fields.first(where: { $0.name == condition.field && $0.isSound })?.type
        else { return }
        findings += condition.impossible(in: type)
    }

    private mutating func sections(_ fields: [FieldSpec]) -> [SectionSpec] {
        var sections: [SectionSpec] = []
        for item in keys.items("sections") {
            var reader = KeyReader(item, noun: "this section", file: file)
            let id = reader.text("id", required: true)
            let title = reader.text("title", required: true)
            let formerIDs = reader.texts("formerly").filter { isSound($0) }
            let section = SectionSpec(
                id: id ?? Located("", reader.place), formerIDs: formerIDs, title: title?.value ?? "",
                isRequired: reader.flag("required") ?? false, requiredIf: condition(&reader, fields),
                minWords: reader.integer("minWords"), contains: reader.choice("contains", SectionSpec.Content.self),
                headers: headers(&reader, fields))
            if section.headers != nil, section.contains != .http {
                reader.report(
                    Diagnostic(
                        .badValue, "`headers` has a meaning only beside `contains: http`", at: reader.place,
                        help: "add `contains: http`"))
            }
            findings += reader.finish()
            guard let id, isSound(id), title != nil else { continue }
            if sections.contains(where: { $0.id.value == section.id.value }) {
                findings.append(
                    Diagnostic(
                        .badValue, "The section `\(section.id.value)` is declared twice", at: section.id.place,
                        help: "remove one of the two, or give it an id of its own"))
                continue
            }
            sections.append(section)
        }
        return withFreeFormerIDs(sections)
    }

    /// A former id that is still somebody's would lead to two places.
    private mutating func withFreeFormerIDs(_ sections: [SectionSpec]) -> [SectionSpec] {
        var taken = Set(sections.map(\.id.value))
        var findings: [Diagnostic] = []
        let free = sections.map { section in
            var section = section
            section.formerIDs = section.formerIDs.filter { former in
                if taken.insert(former.value).inserted, !former.value.begins(with: Theme.idPrefix) { return true }
                findings.append(
                    Diagnostic(
                        .badValue,
                        "`\(former.value)` cannot be a former id of the section `\(section.id.value)`: it is taken",
                        at: former.place, help: "leave it with the one that it leads to"))
                return false
            }
            return section
        }
        self.findings += findings
        return free
    }

    /// Whether an id can be a fragment: white space and quotes cannot be in one.
    private mutating func isSound(_ id: Located<String>) -> Bool {
        let forbidden = Array("\"'<>&#%".utf8)
        guard id.value.utf8.contains(where: { $0 <= 0x20 || forbidden.contains($0) }) else { return true }
        findings.append(
            Diagnostic(
                .badValue, "The id `\(id.value)` cannot be part of an address", at: id.place,
                help: "write it with letters, digits and hyphens"))
        return false
    }

    /// When the section is required; the field that decides it is one that entries can have.
    private mutating func condition(_ reader: inout KeyReader, _ fields: [FieldSpec]) -> Condition? {
        let place = reader.place
        guard let condition = Condition.read(&reader, &findings) else { return nil }
        let names = fields.map(\.name) + BuiltInField.allCases.map(\.rawValue)
        if !names.contains(condition.field), !unsound.contains(.fields) {
            findings.append(
                Diagnostic(
                    .badValue, "`requiredIf` names a field `\(condition.field)` that is not declared", at: place,
                    help: NearMiss.best(condition.field, among: names).map(\.didYouMean)))
        }
        checkValues(of: condition, fields)
        return condition
    }

    private mutating func headers(_ reader: inout KeyReader, _ fields: [FieldSpec]) -> String? {
        guard let name = reader.text("headers") else { return nil }
        if let field = fields.first(where: { $0.name == name.value }) {
            if case .list = field.type { return name.value }
            if !field.isSound { return nil }
        }
        if unsound.contains(.fields) { return nil }
        reader.report(
            Diagnostic(
                .badValue, "`headers` must name a field that is a list, and `\(name.value)` is not one", at: name.place,
                help: NearMiss.best(name.value, among: fields.map(\.name)).map(\.didYouMean)))
        return nil
    }

    private mutating func registry() -> Registry? {
        guard var reader = keys.reader("registry") else { return nil }
        let name = reader.text("file", required: true)
        let key = reader.text("key")
        let coverage = reader.choice("coverage", Registry.Coverage.self) ?? .all
        defer { findings += reader.finish() }
        guard let name, let (path, bytes) = data(name, endings: [".csv"], in: &reader) else { return nil }
        let (table, wrong) = CSV.parse(bytes, file: path)
        findings += wrong
        guard !table.header.isEmpty else { return nil }
        guard let column = table.column(key?.value ?? "code") else {
            let near = NearMiss.best(key?.value ?? "code", among: table.header.map(\.text))
            reader.report(
                Diagnostic(
                    .badValue, "\(path) has no column `\(key?.value ?? "code")`", at: key?.place ?? reader.place,
                    help: near.map(\.didYouMean)))
            return nil
        }
        var seen: Set<String> = []
        for row in table.rows where !seen.insert(row[column].text).inserted {
            findings.append(
                Diagnostic(
                    .codeTwice, "The registry lists \(row[column].text) twice", at: Place(path, row[column].range),
                    help: "remove one of the rows"))
        }
        return Registry(file: path, table: table, keyColumn: column, coverage: coverage, place: reader.place)
    }

    private mutating func data() -> Catalogue.DataFile? {
        guard var reader = keys.reader("entries") else { return nil }
        let name = reader.text("file", required: true)
        let endingsOfTables = [".csv", ".yaml", ".yml"]
        let isMarkdown = name.map { name in !endingsOfTables.contains { name.value.ends(with: $0) } } ?? true
        if !isMarkdown, let entry = reader.take("heading") {
            reader.report(
                Diagnostic(
                    .badValue, "`heading` has no effect on a file that is no Markdown", at: Place(file, entry.keyRange),
                    help: "leave `heading` out"))
        }
        var heading = isMarkdown ? reader.integer("heading") ?? 2 : 2
        if !(1...5).contains(heading) {
            reader.report(
                Diagnostic(
                    .badValue, "`heading` must be a level from 1 to 5, not \(heading)", at: reader.place,
                    help: "write `heading: 2`"))
            heading = 2
        }
        defer { findings += reader.finish() }
        guard let name, let (path, _) = data(name, endings: endingsOfTables + [".md"], in: &reader) else { return nil }
        return Catalogue.DataFile(path: Located(path, name.place), heading: heading)
    }

    /// The path and the bytes of a data file that the catalogue names.
    private mutating func data(
        _ name: Located<String>, endings: [String], in reader: inout KeyReader
    ) -> (String, [UInt8])? {
        let path = folder + name.value
        guard endings.contains(where: { path.ends(with: $0) }) else {
            let isJSON = path.ends(with: ".json") && endings.contains(".yaml")
            reader.report(
                Diagnostic(
                    .badValue, "`\(name.value)` is no file that ends in \(endings.quotedList)", at: name.place,
                    help: isJSON ? "rename it to \(name.value.before(".json")).yaml: JSON is YAML too" : nil))
            return nil
        }
        let (bytes, finding) = Text.read(path, from: snapshot)
        if let finding { findings.append(finding) }
        if let bytes { return (path, bytes) }
        if finding == nil {
            let siblings = snapshot.files.map(\.path).filter { $0.begins(with: folder) }.map { $0.behind(folder) }
            reader.report(
                Diagnostic(
                    .linkTarget, "There is no file \(path)", at: name.place,
                    help: NearMiss.best(name.value, among: siblings).map(\.didYouMean)))
        }
        return nil
    }
}
