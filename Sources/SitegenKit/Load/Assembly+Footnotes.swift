import Markdown

extension Assembly {
    /// Footnotes and references without each other. A label that is only misspelt is one finding, the footnote's, and so
    /// is a footnote that several references miss. `inFields` are what fields refer to.
    func footnoteFindings(_ source: PageSource, _ document: Document, inFields: [MissingNote]) -> [Diagnostic] {
        if document.unusedNotes.isEmpty, document.undefinedNotes.isEmpty { return inFields.map { ofField($0, source) } }
        let missing = missingNotes(document.undefinedNotes, source.bytes) { Place(source.path, $0) }
        let labels = Dictionary(
            missing.map { ($0.label.lowercased(), $0.label) }, uniquingKeysWith: { first, _ in first })
        // A label that differs in its number names another footnote.
        func number(_ label: String) -> String { label.filter(\.isNumber) }
        let names = Dictionary(grouping: labels.keys, by: number).mapValues(NearMiss.Names.init)
        var misspelt: Set<String> = []
        let toldOf = Set(inFields.map { $0.label.lowercased() })
        let unused = document.unusedNotes.compactMap { range -> Diagnostic? in
            let label = label(source.bytes, range)
            if toldOf.contains(label.lowercased()) { return nil }
            let near = names[number(label)]?.best(label.lowercased())
            if let near { misspelt.insert(near) }
            return Diagnostic(
                .footnoteUnused, "The footnote `[^\(label)]` is never referenced", at: Place(source.path, range),
                help: near.flatMap { labels[$0] }.map { "the text has `[^\($0)]`: spell both alike" }
                    ?? "write `[^\(label)]` where the text needs it, or remove the footnote")
        }
        let undefined = missing.filter { !misspelt.contains($0.label.lowercased()) }
        let told = unused + inFields.map { ofField($0, source) }
        if undefined.isEmpty { return told }
        let unread = unreadDefinitions(source, document)
        return told + undefined.map { finding($0, unread[$0.label.lowercased()], source) }
    }

    /// References to footnotes in the Markdown of an entry's fields, which has none.
    func notesOfFields(_ fields: [Entry.Field], _ source: PageSource) -> [MissingNote] {
        var missing: [MissingNote] = []
        for field in fields where !field.texts.isEmpty && field.value.text.utf8.contains(UInt8(ascii: "^")) {
            let lines = field.isFilledIn ? [] : source.yaml.items(field.name)
            for (index, value) in field.value.items.enumerated() {
                let text = Array(value.text.utf8)
                let range = lines.indices.contains(index) ? lines[index].range : nil
                // Of a line that YAML writes otherwise it is not known where its words stand.
                let isWritten = range.map { source.bytes[$0].elementsEqual(text) } ?? false
                let bytes = isWritten ? source.bytes : text
                let whole = range.map { Place(source.path, $0) } ?? field.place
                let document = Document.parse(
                    bytes, in: isWritten ? range ?? 0..<0 : 0..<text.count, syntax: .all)
                let found = missingNotes(document.noteReferences, bytes) {
                    isWritten ? Place(source.path, $0) : whole
                }
                missing += found.map { note in
                    var note = note
                    note.field = field.name
                    return note
                }
            }
        }
        return missing
    }

    /// The footnotes that are not there, each with the references to it.
    private func missingNotes(
        _ references: [Range<Int>], _ bytes: [UInt8], at place: (Range<Int>) -> Place
    ) -> [MissingNote] {
        var missing: [MissingNote] = []
        var places: [String: Int] = [:]
        for range in references.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let label = label(bytes, range)
            if let index = places[label.lowercased()] {
                missing[index].others += 1
            } else {
                places[label.lowercased()] = missing.count
                missing.append(MissingNote(label: label, place: place(range)))
            }
        }
        return missing
    }

    private func ofField(_ missing: MissingNote, _ source: PageSource) -> Diagnostic {
        let field = missing.field ?? ""
        let isSummary = field == BuiltInField.summary.rawValue
        let isParagraph = isSummary && source.hasBody && !source.hasFile
        let way =
            isParagraph
            ? "refer to it below the first paragraph"
            : source.hasBody ? "refer to it in the text below" : "say there what the footnote says"
        return Diagnostic(
            .footnoteUndefined,
            "\(isSummary ? "The summary" : "The field `\(field)`") refers to a footnote `[^\(missing.label)]`, and has none",
            at: missing.place,
            notes: [
                Diagnostic.Note(
                    isParagraph
                        ? "the first paragraph of an entry is its summary, which stands on other pages too"
                        : "what a field says stands on other pages too, without footnotes")
            ] + missing.notes,
            help: "\(way), or write `\\[^\(missing.label)]` for a text that is none")
    }

    private func label(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range].dropFirst("[^".count).prefix { $0 != UInt8(ascii: "]") }, as: UTF8.self)
    }

    private func finding(_ missing: MissingNote, _ definition: Range<Int>?, _ source: PageSource) -> Diagnostic {
        let label = missing.label
        var notes = missing.notes
        var help = "write it on a line of its own, `[^\(label)]: ...`, or `\\[^\(label)]` for a text that is none"
        if let definition {
            let note: String
            if source.body.contains(definition.lowerBound) {
                note = "what stands in code or HTML is no footnote:"
                help = "write it on a line of its own outside of code and HTML, indented by three spaces at most"
            } else if source.yaml.scalar(BuiltInField.summary.rawValue)?.range.contains(definition.lowerBound) ?? false
            {
                note = "what stands in the summary is no footnote:"
                help = "write it below the first paragraph, which is the summary"
            } else {
                note = "the one of another entry does not count:"
                help = "write it in this entry's part of the file"
            }
            notes.append(Diagnostic.Note(note, at: Place(source.path, definition)))
        }
        return Diagnostic(
            .footnoteUndefined, "There is no footnote `[^\(label)]`", at: missing.place,
            notes: notes, help: help)
    }

    /// `[^label]:` at the start of lines, by label: those that are missed define nothing, or do so in the text of another
    /// entry of the file.
    private func unreadDefinitions(_ source: PageSource, _ document: Document) -> [String: Range<Int>] {
        let references = Set(document.undefinedNotes.map(\.lowerBound))
        // What stands before the body of an entry's own file is its front matter.
        let searched = source.level > 2 ? 0..<source.bytes.count : source.body
        var found: [String: Range<Int>] = [:]
        for line in source.bytes[searched].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let text = line.drop { " \t>".utf8.contains($0) }
            guard text.starts(with: "[^".utf8), !references.contains(text.startIndex),
                let end = text.firstIndex(of: UInt8(ascii: "]")), text[(end + 1)...].first == UInt8(ascii: ":")
            else { continue }
            let label = label(source.bytes, text.startIndex..<end).lowercased()
            if let other = found[label], source.body.contains(other.lowerBound) || !source.body.contains(end) {
                continue
            }
            found[label] = text.startIndex..<(end + 2)
        }
        return found
    }
}

struct MissingNote {
    /// As the first reference has it.
    var label: String
    var place: Place
    /// The field whose line refers to it.
    var field: String?
    /// How many more references there are.
    var others = 0

    fileprivate var notes: [Diagnostic.Note] {
        others > 0 ? [Diagnostic.Note("the text has \("other reference".counted(others)) to it")] : []
    }
}
