import Markdown

extension Assembly {
    /// Footnotes and references without each other. A label that is only misspelt is one finding, the footnote's, and so
    /// is a footnote that several references miss.
    func footnoteFindings(_ source: PageSource, _ document: Document) -> [Diagnostic] {
        let inSummary = missingNotes(source, notesOfSummary(source))
        if document.unusedNotes.isEmpty, document.undefinedNotes.isEmpty, inSummary.isEmpty { return [] }
        let missing = missingNotes(source, document.undefinedNotes)
        let labels = Dictionary(
            missing.map { ($0.label.lowercased(), $0.label) }, uniquingKeysWith: { first, _ in first })
        // A label that differs in its number names another footnote.
        func number(_ label: String) -> String { label.filter(\.isNumber) }
        let names = Dictionary(grouping: labels.keys, by: number).mapValues(NearMiss.Names.init)
        var misspelt: Set<String> = []
        let toldOf = Set(inSummary.map { $0.label.lowercased() })
        let unused = document.unusedNotes.compactMap { range -> Diagnostic? in
            let label = label(source, range)
            if toldOf.contains(label.lowercased()) { return nil }
            let near = names[number(label)]?.best(label.lowercased())
            if let near { misspelt.insert(near) }
            return Diagnostic(
                .footnoteUnused, "The footnote `[^\(label)]` is never referenced", at: Place(source.path, range),
                help: near.flatMap { labels[$0] }.map { "the text has `[^\($0)]`: spell both alike" }
                    ?? "write `[^\(label)]` where the text needs it, or remove the footnote")
        }
        let undefined = missing.filter { !misspelt.contains($0.label.lowercased()) }
        let told = unused + inSummary.map { ofSummary($0, source) }
        if undefined.isEmpty { return told }
        let unread = unreadDefinitions(source, document)
        return told + undefined.map { finding($0, unread[$0.label.lowercased()], source) }
    }

    /// The footnotes that are not there, each with the references to it.
    private func missingNotes(_ source: PageSource, _ references: [Range<Int>]) -> [MissingNote] {
        var missing: [MissingNote] = []
        var places: [String: Int] = [:]
        for range in references.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let label = label(source, range)
            if let index = places[label.lowercased()] {
                missing[index].others += 1
            } else {
                places[label.lowercased()] = missing.count
                missing.append(MissingNote(label: label, range: range))
            }
        }
        return missing
    }

    /// References to footnotes in the first paragraph of an entry that has no file of its own, which is its summary.
    private func notesOfSummary(_ source: PageSource) -> [Range<Int>] {
        guard source.hasBody, !source.hasFile, let summary = source.yaml.scalar("summary")?.range,
            source.bytes[summary].contains("[^".utf8)
        else { return [] }
        return Document.parse(source.bytes, in: summary, syntax: .all).undefinedNotes
    }

    private func ofSummary(_ missing: MissingNote, _ source: PageSource) -> Diagnostic {
        Diagnostic(
            .footnoteUndefined, "The summary refers to a footnote `[^\(missing.label)]`, and has none",
            at: Place(source.path, missing.range),
            notes: [Diagnostic.Note("the first paragraph of an entry is its summary, which stands on other pages too")]
                + missing.notes,
            help: "refer to it below the first paragraph, or write `\\[^\(missing.label)]` for a text that is none")
    }

    private func label(_ source: PageSource, _ range: Range<Int>) -> String {
        String(
            decoding: source.bytes[range].dropFirst("[^".count).prefix { $0 != UInt8(ascii: "]") }, as: UTF8.self)
    }

    private func finding(_ missing: MissingNote, _ definition: Range<Int>?, _ source: PageSource) -> Diagnostic {
        let label = missing.label
        var notes = missing.notes
        var help = "write it on a line of its own, `[^\(label)]: ...`, or `\\[^\(label)]` for a text that is none"
        if let definition {
            let isHere = source.body.contains(definition.lowerBound)
            notes.append(
                Diagnostic.Note(
                    isHere ? "what stands in code or HTML is no footnote:" : "the one of another entry does not count:",
                    at: Place(source.path, definition)))
            help =
                isHere
                ? "write it on a line of its own outside of code and HTML, indented by three spaces at most"
                : "write it in this entry's part of the file"
        }
        return Diagnostic(
            .footnoteUndefined, "There is no footnote `[^\(label)]`", at: Place(source.path, missing.range),
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
            let label = label(source, text.startIndex..<end).lowercased()
            if let other = found[label], source.body.contains(other.lowerBound) || !source.body.contains(end) {
                continue
            }
            found[label] = text.startIndex..<(end + 2)
        }
        return found
    }
}

private struct MissingNote {
    /// As the first reference has it.
    var label: String
    var range: Range<Int>
    /// How many more references there are.
    var others = 0

    var notes: [Diagnostic.Note] {
        others > 0 ? [Diagnostic.Note("the text has \("other reference".counted(others)) to it")] : []
    }
}
