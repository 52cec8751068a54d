import Markdown

extension Assembly {
    func entry(_ source: PageSource, _ key: PageSource.EntryKey) -> Result {
        let catalogue = catalogues[key.catalogue]
        var keys = KeyReader(source.yaml, noun: source.hasBody ? "the front matter" : "this entry", file: source.path)
        for known in ["code", "authority"] { _ = keys.single(known) }
        let title = keys.text("title")
        let common = Common(&keys, isEntry: true)
        let chosenClass = keys.text("class")
        var inside: [Diagnostic] = []
        let anchors = Anchors(&keys, of: source.path, &inside)
        let waivers = keys.items("waive").compactMap { waiver($0, catalogue, source.path, &inside) }

        var texts: [Prose] = []
        let names = sectionNames[key.catalogue]
        var ids = SectionIDs(names)
        var (document, prose) = rendered(
            source.bytes, source.body, of: source.path, syntax: .all, level: source.level,
            definitions: source.definitions,
            takes: { own, heading in ids.take(own.name, heading) },
            id: { heading in ids.next(heading) })
        inside += addFormerIDs(anchors, to: &prose, catalogue)
        // Not copied: it is laid away where it lies.
        texts.append(consume prose)
        var oldURLs: [Located<String>] = []
        let fields = self.fields(&keys, key, catalogue, source, &texts, &oldURLs)
        let (tables, tableFindings) = self.tables(source, &texts)
        inside += tableFindings
        let headings = texts[0].headings
        let sections = headings.indices.compactMap { index -> Entry.Section? in
            guard headings[index].level == 2, !headings[index].nested else { return nil }
            let heading = headings[index]
            let spec = names.section(heading)
            let content = spec.flatMap { catalogue.sections[$0].contains }
            return Entry.Section(
                spec: spec, id: heading.id, title: heading.text, heading: index,
                hasContent: content.map { texts[0].holds($0, below: index) } ?? true)
        }
        let entry = Entry(
            catalogue: key.catalogue, authority: key.authority, code: key.code, chosenClass: chosenClass,
            fields: fields,
            hasUnreadStatus: keys.says(BuiltInField.status.rawValue)
                && !fields.contains { $0.name == BuiltInField.status.rawValue }, sections: sections, waivers: waivers,
            hasBody: source.hasBody, sectionLevel: source.level,
            hasFile: source.hasFile, isDraft: common.isDraft)
        let name = entry.name
        let textFindings = takeFindings(of: &texts, source.path)
        layAway(&texts)
        let page = Page(
            path: source.path, url: key.url(in: catalogue),
            title: title?.value ?? ([key.code.value] + [name].compactMap(\.self)).joined(separator: " "),
            description: common.description ?? entry.field(.summary)?.texts.first.map { texts[$0].plainText() }
                ?? document
                .firstParagraph(rawHTML: settings.html) ?? "", place: source.place,
            date: common.date, updated: common.updated, isFAQ: common.isFAQ, aliases: oldURLs, texts: texts,
            tables: tables,
            kind: .entry(entry), source: source.stored, bodyRange: source.body)
        let findings =
            keys.finish(allowsMore: catalogue.unsound.contains(.fields)) + inside
            + bodyFindings(source, document, page.body, notesOfFields: notesOfFields(entry.fields, source))
            + textFindings
        return Result(page: page, findings: findings)
    }

    private func waiver(_ yaml: YAML, _ catalogue: Catalogue, _ path: String, _ inside: inout [Diagnostic]) -> Waiver? {
        var keys = KeyReader(yaml, noun: "this waiver", file: path)
        let rule = keys.text("rule", required: true)
        let section = known(keys.text("section"), "section", among: catalogue.sections.map(\.id.value), &keys)
        let fields = catalogue.fields.map(\.name) + BuiltInField.allCases.map(\.rawValue)
        let written = keys.text("field")
        let field = catalogue.unsound.contains(.fields) ? written?.value : known(written, "field", among: fields, &keys)
        let because = keys.text("because", required: true)
        defer { inside += keys.finish() }
        guard let rule else { return nil }
        guard let known = Rule(rawValue: rule.value), known.isWaivable else {
            let isKnown = Rule(rawValue: rule.value) != nil
            let near = NearMiss.best(rule.value, among: Rule.allCases.filter(\.isWaivable).map(\.rawValue))
            keys.report(
                Diagnostic(
                    .badValue, isKnown ? "\(rule.value) cannot be waived" : "There is no rule `\(rule.value)`",
                    at: rule.place,
                    help: isKnown ? "remove this waiver, and mend what the rule finds" : near.map(\.didYouMean)))
            return nil
        }
        // Without a reason it still lifts the rule: what is wrong with it is said once.
        return Waiver(
            rule: known, section: section, field: field, because: because?.value ?? "", place: keys.place)
    }

    /// The name that a waiver means. A misspelt one is reported, and taken for the one that is near.
    private func known(
        _ name: Located<String>?, _ noun: String, among names: [String], _ keys: inout KeyReader
    ) -> String? {
        guard let name, !names.contains(name.value) else { return name?.value }
        let near = NearMiss.best(name.value, among: names)
        keys.report(
            Diagnostic(
                .badValue, "The catalogue has no \(noun) `\(name.value)`", at: name.place,
                help: near?.didYouMean ?? "name one of: \(names.joined(separator: ", "))"))
        return near ?? name.value
    }

    // MARK: Fields

    private func fields(
        _ keys: inout KeyReader, _ key: PageSource.EntryKey, _ catalogue: Catalogue, _ source: PageSource,
        _ texts: inout [Prose], _ oldURLs: inout [Located<String>]
    ) -> [Entry.Field] {
        let specs = catalogue.entryFields
        let isRegistered = key.authority == catalogue.defaultAuthority
        var fields: [Entry.Field] = []
        for spec in specs {
            var written = keys.take(spec.name)
            if spec.name == BuiltInField.aliases.rawValue { oldURLs = written.takeOldURLs(of: source.path) }
            guard spec.isSound else { continue }
            if let written {
                do {
                    let value = try spec.type.value(of: written.value)
                    let range = self.texts(value, written.value, source, &texts)
                    fields.append(
                        Entry.Field(
                            name: spec.name, value: value, place: keys.place(of: written.value),
                            itemPlaces: spec.type.holdsCodes ? keys.itemPlaces(of: written.value) : [],
                            isFilledIn: false,
                            texts: range))
                } catch {
                    keys.report(
                        Diagnostic(
                            .badValue, "`\(spec.name)` must be \(spec.type.expectation), not \(error.got)",
                            at: Place(source.path, error.range), help: error.near.map(\.didYouMean)))
                }
            } else if isRegistered, let column = spec.column?.value,
                let fact = catalogue.registry?.fact(column, of: key.code.value)
            {
                fill(spec, fact, of: source.path, &keys, &fields, &texts)
            }
        }
        let isUnfilled =
            isRegistered
            && (catalogue.unsound.contains(.registry) || catalogue.registry?.contains(key.code.value) == false)
        let missing = specs.filter { spec in
            spec.isSound && isRequired(spec, fields) && !(isUnfilled && spec.column != nil)
                && keys.take(spec.name) == nil && !keys.isMisspelt(spec.name)
                && !fields.contains { $0.name == spec.name }
        }
        for spec in missing {
            keys.report(
                Diagnostic(
                    .missingKey, "\(keys.noun.sentence) has no `\(spec.name)`", at: source.place,
                    notes: [whyRequired(spec, fields)],
                    help: source.place.isInTable
                        ? "fill in the column `\(spec.name)`" : "add `\(spec.name): ...`"))
        }
        return fields
    }

    private func fill(
        _ spec: FieldSpec, _ fact: Located<String>, of path: String, _ keys: inout KeyReader,
        _ fields: inout [Entry.Field], _ texts: inout [Prose]
    ) {
        do {
            let value = try spec.type.value(of: fact.value, at: fact.place.range)
            let start = texts.count
            if spec.type == .text {
                var text = line(Array(fact.value.utf8), place: fact.place.range, of: path)
                // It stands in the registry's file.
                if !text.bareImages.isEmpty {
                    for _ in text.bareImages { keys.report(bareImage(at: fact.place)) }
                    text.bareImages = []
                }
                texts.append(text)
            }
            fields.append(
                Entry.Field(
                    name: spec.name, value: value, place: fact.place, itemPlaces: [], isFilledIn: true,
                    texts: start..<texts.count))
        } catch {
            keys.report(
                Diagnostic(
                    .badValue, "`\(spec.name)` must be \(spec.type.expectation), not \(error.got)", at: fact.place,
                    notes: [Diagnostic.Note("the field is declared in", at: spec.place)],
                    help: error.near.map(\.didYouMean)))
        }
    }

    private func isRequired(_ spec: FieldSpec, _ fields: [Entry.Field]) -> Bool {
        if spec.isRequired { return true }
        let status = fields.first { $0.name == BuiltInField.status.rawValue }?.value.text
        switch spec.builtIn {
        case .expires where status == LifeCycle.temporary.rawValue: return true
        case .removed where status == LifeCycle.removed.rawValue: return true
        default: break
        }
        return spec.requiredIf?.holds(in: fields) ?? false
    }

    private func whyRequired(_ spec: FieldSpec, _ fields: [Entry.Field]) -> Diagnostic.Note {
        if spec.isRequired { return Diagnostic.Note("required by", at: spec.place) }
        if let condition = spec.requiredIf, condition.holds(in: fields) {
            let values = condition.values.map(\.value).quotedList
            return Diagnostic.Note("required where `\(condition.field)` is \(values), by", at: spec.place)
        }
        let status = spec.builtIn == .expires ? LifeCycle.temporary : .removed
        return Diagnostic.Note("required where `status` is `\(status.rawValue)`")
    }

    /// Renders the lines of Markdown in a field.
    private func texts(_ value: FieldValue, _ yaml: YAML, _ source: PageSource, _ texts: inout [Prose]) -> Range<Int> {
        let start = texts.count
        var items = [yaml]
        if case .sequence(let list) = yaml.value { items = list }
        for (item, value) in zip(items, value.items) {
            if case .text(let text) = value { texts.append(line(text, at: item.range, source)) }
        }
        return start..<texts.count
    }

    /// A line of Markdown in the YAML of a page.
    func line(_ text: String, at place: Range<Int>, _ source: PageSource) -> Prose {
        let bytes = Array(text.utf8)
        guard place.count == bytes.count, source.bytes[place].elementsEqual(bytes) else {
            return line(bytes, place: place, of: source.path)
        }
        return rendered(
            source.bytes, place, of: source.path, syntax: .line, definitions: source.definitions
        ) { _ in nil }.1
    }

    /// A line of Markdown whose bytes are not the file's own, such as a folded scalar: all in it stands at one place.
    private func line(_ bytes: [UInt8], place: Range<Int>, of path: String) -> Prose {
        var prose = rendered(bytes, 0..<bytes.count, of: path, syntax: .line) { _ in nil }.1
        for index in prose.codeProblems.indices { prose.codeProblems[index].range = place }
        for index in prose.bareImages.indices { prose.bareImages[index] = place }
        for index in prose.links.indices {
            prose.links[index].range = place
            prose.links[index].target = place
        }
        return prose
    }
}
