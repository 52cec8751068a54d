/// A footnote where it is defined, before it is known whether anything refers to it.
struct NoteDefinition {
    var blocks: [Block] = []
    /// `[^label]:` in the source.
    var range: Range<Int>
    /// The references in it that no footnote has.
    var undefined: [Range<Int>] = []
}

extension Rewriting {
    /// The definitions by label in lower case: labels are compared as those of links. The first of each counts.
    var noteNumbers: [String: Int] {
        Dictionary(notes.enumerated().map { ($1.text.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension [Block] {
    /// Makes references of the labels of footnotes that stand in the text, as yet without numbers. `undefined` are those that
    /// no footnote has.
    mutating func findNotes(_ source: [UInt8], _ numbers: [String: Int], undefined: inout [Range<Int>]) {
        changeTexts { NoteReference.find(in: &$0, source, numbers, &undefined) }
    }

    /// Leaves out the references that stand in an address, which are a part of it.
    mutating func dropAddresses(from undefined: inout [Range<Int>]) {
        if undefined.isEmpty { return }
        var addresses: [Range<Int>] = []
        changeTexts { NoteReference.collectAddresses(from: &$0, into: &addresses) }
        // Both are in the order of the text.
        var rest = addresses[...]
        undefined.removeAll { note in
            rest = rest.drop { $0.upperBound <= note.lowerBound }
            return rest.first?.overlaps(note) ?? false
        }
    }
}

extension Document {
    /// The references to footnotes, whether these are there or not.
    package var noteReferences: [Range<Int>] {
        var blocks = blocks
        var references: [NoteReference] = []
        blocks.changeTexts { NoteReference.collect(from: &$0, in: nil, into: &references) }
        return undefinedNotes + references.map(\.range)
    }

    /// Numbers the footnotes by their order in the text, and keeps those that the text leads to. The others are noted.
    mutating func number(_ definitions: [NoteDefinition]) {
        if definitions.isEmpty { return }
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
        // What a footnote that is left out refers to is shown nowhere.
        undefinedNotes += numbering.order.flatMap { definitions[$0].undefined }
    }
}

/// One reference to a footnote.
private struct NoteReference {
    var definition: Int
    /// The footnote that it stands in.
    var from: Int?
    var range: Range<Int>

    /// Changes each `[^label]` that names a footnote into a reference to its definition, by index. None inside links: a
    /// link in a link leads nowhere.
    static func find(
        in inlines: inout [Inline], _ source: [UInt8], _ numbers: [String: Int], _ undefined: inout [Range<Int>]
    ) {
        var out: [Inline] = []
        out.reserveCapacity(inlines.count)
        for var inline in inlines {
            switch inline.kind {
            case .text(let text) where text.contains(UInt8(ascii: "^")):
                find(in: WrittenText(text, at: inline.range, in: source), numbers, &out, &undefined)
            case .link, .image: out.append(inline)
            default:
                inline.changeContent { find(in: &$0, source, numbers, &undefined) }
                out.append(inline)
            }
        }
        inlines = out
    }

    private static func find(
        in text: WrittenText, _ numbers: [String: Int], _ out: inout [Inline], _ undefined: inout [Range<Int>]
    ) {
        func add(_ part: Range<Int>) {
            if !part.isEmpty { out.append(Inline(.text(text.text(part)), at: text.source(of: part))) }
        }
        var copied = 0
        var open: Int?
        for (index, byte) in text.bytes.enumerated() where text.isPlain(index) {
            if byte == UInt8(ascii: "[") { open = index }
            guard byte == UInt8(ascii: "]"), let start = open else { continue }
            open = nil
            let label = text.bytes[start...index].dropFirst(2).dropLast()
            guard text.bytes[start + 1] == UInt8(ascii: "^"), label.count < 1000 else { continue }
            guard let number = numbers[String(decoding: label, as: UTF8.self).lowercased()] else {
                if isName(label), !isPattern(label, before: text.bytes[(index + 1)...]),
                    !isInFormula(start..<(index + 1), text.bytes)
                {
                    undefined.append(text.source(of: start..<(index + 1)))
                }
                continue
            }
            add(copied..<start)
            out.append(Inline(.note(number, reference: 0), at: text.source(of: start..<(index + 1))))
            copied = index + 1
        }
        add(copied..<text.bytes.count)
    }

    /// Whether somebody may have meant a footnote by it: a text can hold other brackets, such as those of an expression.
    private static func isName(_ label: ArraySlice<UInt8>) -> Bool {
        !label.isEmpty
            && label.allSatisfy { byte in
                (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            }
    }

    /// Whether it is a part of a regular expression: made of ranges, such as `a-zA-Z_`, or with a count behind it. A question
    /// mark that ends a word is none.
    private static func isPattern(_ label: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>) -> Bool {
        switch rest.first {
        case UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "{"): return true
        case UInt8(ascii: "?"):
            if let next = rest.dropFirst().first, !next.isWhitespace { return true }
        default: break
        }
        var left = label
        var ranges = 0
        while let first = left.first {
            let range = left.prefix(3)
            if range.count == 3, range[range.startIndex + 1] == UInt8(ascii: "-"), first < range[range.startIndex + 2] {
                ranges += 1
                left = left.dropFirst(3)
            } else if first == UInt8(ascii: "_") || first == UInt8(ascii: "-") {
                left = left.dropFirst()
            } else {
                return false
            }
        }
        return ranges > 0
    }

    /// Whether it stands in `$...$`: a formula begins and ends with something, and no number follows it.
    private static func isInFormula(_ part: Range<Int>, _ text: [UInt8]) -> Bool {
        let mark = UInt8(ascii: "$")
        guard let open = text[..<part.lowerBound].lastIndex(of: mark), !text[open + 1].isWhitespace,
            let close = text[part.upperBound...].firstIndex(of: mark), !text[close - 1].isWhitespace
        else { return false }
        return close + 1 == text.count || !text[close + 1].isDigit
    }

    static func collectAddresses(from inlines: inout [Inline], into found: inout [Range<Int>]) {
        for index in inlines.indices {
            if case .link = inlines[index].kind {
                found.append(inlines[index].range)
            } else {
                inlines[index].changeContent { collectAddresses(from: &$0, into: &found) }
            }
        }
    }

    /// Notes each reference, and in each its place among those that were noted.
    static func collect(from inlines: inout [Inline], in note: Int?, into found: inout [NoteReference]) {
        for index in inlines.indices {
            if case .note(let definition, _) = inlines[index].kind {
                inlines[index].kind = .note(definition, reference: found.count)
                found.append(
                    NoteReference(definition: definition, from: note, range: inlines[index].range))
            } else {
                inlines[index].changeContent { collect(from: &$0, in: note, into: &found) }
            }
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
        let inText = references.indices.sorted {
            (references[$0].range.lowerBound, $0) < (references[$1].range.lowerBound, $1)
        }
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
