/// A footnote where it is defined, before it is known whether anything refers to it.
struct NoteDefinition {
    var blocks: [Block] = []
    /// `[^label]:` in the source.
    var range: Range<Int>
}

extension Rewriting {
    fileprivate static let scheme = "sitegen-note:"

    /// Link definitions for the labels, so that libcmark finds the references as it finds links.
    var noteReferences: [Reference] {
        notes.enumerated().map { Reference(label: "^" + $1.text, destination: Self.scheme + String($0)) }
    }

    var noteLabels: NoteLabels {
        NoteLabels(
            count: notes.count,
            numbers: Dictionary(
                notes.enumerated().map { ($1.text.lowercased(), $0) }, uniquingKeysWith: { first, _ in first }))
    }
}

/// The definitions of footnotes by label in any letter case; the first of each is the one that counts.
struct NoteLabels {
    var count: Int
    var numbers: [String: Int]
}

extension [Block] {
    /// Makes references of the links to footnotes, as yet without numbers.
    mutating func findNotes(_ source: [UInt8], _ labels: NoteLabels) {
        changeTexts { NoteReference.find(in: &$0, source, labels) }
    }
}

extension Document {
    /// Numbers the footnotes by their order in the text, and keeps those that the text leads to. The others are noted.
    mutating func number(_ definitions: [NoteDefinition]) {
        var definitions = definitions
        var references: [NoteReference] = []
        blocks.changeTexts { NoteReference.collect(from: &$0, in: nil, into: &references) }
        for index in definitions.indices {
            definitions[index].blocks.changeTexts { NoteReference.collect(from: &$0, in: index, into: &references) }
        }
        let numbering = Numbering(references, definitions.count)
        blocks.changeTexts { numbering.write(into: &$0) }
        notes = numbering.order.map { index in
            definitions[index].blocks.changeTexts { numbering.write(into: &$0) }
            return Note(
                blocks: definitions[index].blocks, references: numbering.counts[index], range: definitions[index].range)
        }
        unusedNotes = definitions.indices.filter { numbering.counts[$0] == 0 }.map { definitions[$0].range }
    }
}

/// One reference to a footnote.
private struct NoteReference {
    var definition: Int
    /// The footnote that it stands in.
    var from: Int?
    var offset: Int

    /// Changes links to footnotes into references to definitions by their index.
    static func find(in inlines: inout [Inline], _ source: [UInt8], _ labels: NoteLabels) {
        var out: [Inline] = []
        out.reserveCapacity(inlines.count)
        for var inline in inlines {
            inline.changeContent { find(in: &$0, source, labels) }
            switch inline.kind {
            case .link(let destination, _, let content), .image(let destination, _, let content):
                if let number = definition(destination, inline, source, labels) {
                    reference(number, for: inline, content, source, labels, &out)
                } else {
                    out.append(inline)
                }
            default: out.append(inline)
            }
        }
        inlines = out
    }

    /// Notes each reference, and in each its place among those that were noted.
    static func collect(from inlines: inout [Inline], in note: Int?, into found: inout [NoteReference]) {
        for index in inlines.indices {
            if case .note(let definition, _) = inlines[index].kind {
                inlines[index].kind = .note(definition, reference: found.count)
                found.append(
                    NoteReference(definition: definition, from: note, offset: inlines[index].range.lowerBound))
            } else {
                inlines[index].changeContent { collect(from: &$0, in: note, into: &found) }
            }
        }
    }

    private static func definition(
        _ destination: String, _ inline: Inline, _ source: [UInt8], _ labels: NoteLabels
    ) -> Int? {
        guard destination.hasPrefix(Rewriting.scheme),
            let number = Int(destination.dropFirst(Rewriting.scheme.count)), (0..<labels.count).contains(number),
            inline.target.map({ source[$0].first == UInt8(ascii: "^") }) ?? true
        else { return nil }
        return number
    }

    /// `[^a]`; of `![^a]` and `[text][^a]` what stands before it is text.
    private static func reference(
        _ number: Int, for inline: Inline, _ content: [Inline], _ source: [UInt8], _ labels: NoteLabels,
        _ out: inout [Inline]
    ) {
        let label = inline.target ?? inline.range
        let start = max(inline.range.lowerBound, label.lowerBound - 1)
        let isFull = label.lowerBound - inline.range.lowerBound > 2
        let isImage = source[inline.range.lowerBound] == UInt8(ascii: "!")
        if isFull, case .text(let text)? = content.first?.kind, content.count == 1, text.hasPrefix("^"),
            let other = labels.numbers[text.dropFirst().lowercased()]
        {
            // `[^a][^b]` are two references, though to libcmark one link.
            if isImage { out.append(Inline(.text("!"), at: inline.range.prefix(1))) }
            out.append(Inline(.note(other, reference: 0), at: (inline.range.lowerBound + (isImage ? 1 : 0))..<start))
        } else if isFull {
            let mark = isImage ? "![" : "["
            out.append(Inline(.text(mark), at: inline.range.lowerBound..<(inline.range.lowerBound + mark.utf8.count)))
            out += content
            out.append(Inline(.text("]"), at: (start - 1)..<start))
        } else if start > inline.range.lowerBound {
            out.append(Inline(.text("!"), at: inline.range.lowerBound..<start))
        }
        let end = min(label.upperBound + 1, inline.range.upperBound)
        out.append(Inline(.note(number, reference: 0), at: start..<max(start, end)))
        // `[^a][]` is a reference, and brackets.
        if end < inline.range.upperBound, !isFull {
            out.append(
                Inline(
                    .text(String(decoding: source[end..<inline.range.upperBound], as: UTF8.self)),
                    at: end..<inline.range.upperBound))
        }
    }
}

/// The numbers of footnotes and of the references to each.
private struct Numbering {
    /// The definitions by their numbers.
    private(set) var order: [Int] = []
    /// For each definition, how many references lead to it.
    private(set) var counts: [Int]
    /// For each reference, in the order in which they were noted; nil where it is not shown.
    private var numbers: [(note: Int, reference: Int)?]

    /// A footnote that only footnotes without a reference refer to has none either.
    init(_ references: [NoteReference], _ definitions: Int) {
        var isReached = [Bool](repeating: false, count: definitions)
        var inside = [[Int]](repeating: [], count: definitions)
        var waiting: [Int] = []
        for reference in references {
            if let from = reference.from {
                inside[from].append(reference.definition)
            } else {
                waiting.append(reference.definition)
            }
        }
        while let next = waiting.popLast() {
            if isReached[next] { continue }
            isReached[next] = true
            waiting += inside[next]
        }
        counts = [Int](repeating: 0, count: definitions)
        numbers = [(note: Int, reference: Int)?](repeating: nil, count: references.count)
        var numberOf = [Int](repeating: 0, count: definitions)
        let inText = references.indices.sorted { (references[$0].offset, $0) < (references[$1].offset, $1) }
        for index in inText {
            if let from = references[index].from, !isReached[from] { continue }
            let definition = references[index].definition
            if counts[definition] == 0 {
                order.append(definition)
                numberOf[definition] = order.count
            }
            counts[definition] += 1
            numbers[index] = (numberOf[definition], counts[definition])
        }
    }

    func write(into inlines: inout [Inline]) {
        for index in inlines.indices {
            if case .note(_, let reference) = inlines[index].kind {
                guard let number = numbers[reference] else { continue }
                inlines[index].kind = .note(number.note, reference: number.reference)
            } else {
                inlines[index].changeContent { write(into: &$0) }
            }
        }
    }
}
