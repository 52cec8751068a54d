/// What the info string of a fence says: a language, and attributes in any order.
package struct CodeInfo: Sendable, Equatable {
    /// As written; empty where there is none.
    package var language = ""
    package var title: String?
    /// Lines to be marked, from 1.
    package var marked: [ClosedRange<Int>] = []
    /// The number of the first line, where lines have numbers.
    package var numbers: Int?
    package var tab: String?
    package var include: String?
    package var region: String?
    /// Whether lines begin with a sign that says whether they are added or removed.
    package var isDiff = false
    /// What cannot be understood, each with its bytes in the info string.
    var problems: [CodeProblem] = []

    /// The attributes that have names.
    package static let attributes = ["title", "numbers", "tab", "include", "region", "diff"]

    /// Where an attribute stands in the info string.
    private(set) var places: [String: Range<Int>] = [:]

    package init(_ info: String) {
        // Most fences name a language and nothing else.
        guard
            info.utf8.contains(where: { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "{") }
            )
        else {
            language = info
            return
        }
        var reader = Reader(bytes: Array(info.utf8))
        // VitePress and others write the lines without a blank behind the language: `js{1,3}`.
        guard let first = reader.next(beforeBrace: true) else { return }
        if first.isName { language = first.text } else { take(first) }
        while let word = reader.next() { take(word) }
    }

    /// Where the attribute stands in the info string; the whole of it where it has none of that name.
    package func place(of attribute: String) -> Range<Int>? { places[attribute] }

    private mutating func take(_ word: Word) {
        func report(_ kind: CodeProblem.Kind) { problems.append(CodeProblem(kind, at: word.range)) }
        if word.isUnclosed { return report(.unclosed(word.text)) }
        if word.isLines {
            guard let lines = Self.lines(word.text) else { return report(.malformedLines(word.text)) }
            marked += lines
            places["lines"] = word.range
            return
        }
        // A path needs no name: it is what most titles are.
        let isPath = word.value == nil && word.text.utf8.contains(UInt8(ascii: "/"))
        let name = isPath ? "title" : word.name
        guard Self.attributes.contains(name) else { return report(.unknownAttribute(name)) }
        guard places.updateValue(word.range, forKey: name) == nil else { return report(.twice(name)) }
        let value = isPath ? word.text : word.value
        switch name {
        case "diff":
            guard value == nil else { return report(.takesNoValue(name)) }
            isDiff = true
        case "numbers":
            let start = value.map { Int($0) ?? -1 } ?? 1
            guard (0...999_999).contains(start) else { return report(.malformedNumber(value ?? "")) }
            numbers = start
        default:
            guard let value, !value.utf8.allSatisfy(\.isWhitespace) else { return report(.nameless(name)) }
            switch name {
            case "title": title = value
            case "tab": tab = value
            case "include": include = value
            default: region = value
            }
        }
    }

    /// `1,3-5` between braces.
    private static func lines(_ text: String) -> [ClosedRange<Int>]? {
        var ranges: [ClosedRange<Int>] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let bounds = part.split(separator: "-", omittingEmptySubsequences: false).map { bound in
                Int(bound.drop { $0 == " " }.prefix { $0 != " " }) ?? 0
            }
            guard bounds.count <= 2, let first = bounds.first, let last = bounds.last, 1 <= first, first <= last,
                part.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") || $0 == 0x20 })
            else { return nil }
            ranges.append(first...last)
        }
        return ranges
    }
}

// MARK: - Words

extension CodeInfo {
    /// One attribute as written.
    private struct Word {
        var range: Range<Int>
        /// All of it; of marked lines what is between the braces.
        var text: String
        var name: String
        /// What is behind `=`, without its quotes.
        var value: String?
        var isLines = false
        var isUnclosed = false

        /// Whether it can be the name of a language.
        var isName: Bool { value == nil && !isLines && !isUnclosed }
    }

    /// Cuts an info string into words. Blanks in quotes and braces do not part them.
    private struct Reader {
        let bytes: [UInt8]
        var index = 0

        mutating func next(beforeBrace: Bool = false) -> Word? {
            while index < bytes.count, bytes[index].isWhitespace { index += 1 }
            guard index < bytes.count else { return nil }
            let start = index
            if bytes[index] == UInt8(ascii: "{") {
                let close = bytes[index...].firstIndex(of: UInt8(ascii: "}"))
                index = close.map { $0 + 1 } ?? bytes.count
                return word(start..<index, text: start + 1..<(close ?? index), isLines: true, isUnclosed: close == nil)
            }
            func isBrace(_ byte: UInt8) -> Bool { beforeBrace && byte == UInt8(ascii: "{") }
            while index < bytes.count, !bytes[index].isWhitespace, bytes[index] != UInt8(ascii: "="),
                !isBrace(bytes[index])
            { index += 1 }
            guard index < bytes.count, bytes[index] == UInt8(ascii: "="), index > start else {
                while index < bytes.count, !bytes[index].isWhitespace, !isBrace(bytes[index]) { index += 1 }
                return word(start..<index, text: start..<index)
            }
            let name = start..<index
            index += 1
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
                let value = index
                while index < bytes.count, !bytes[index].isWhitespace { index += 1 }
                return word(start..<index, text: start..<index, name: name, value: value..<index)
            }
            let close = bytes[(index + 1)...].firstIndex(of: bytes[index])
            let value = index + 1..<(close ?? bytes.count)
            index = close.map { $0 + 1 } ?? bytes.count
            return word(start..<index, text: start..<index, name: name, value: value, isUnclosed: close == nil)
        }

        private func word(
            _ range: Range<Int>, text: Range<Int>, name: Range<Int>? = nil, value: Range<Int>? = nil,
            isLines: Bool = false, isUnclosed: Bool = false
        ) -> Word {
            Word(
                range: range, text: string(text), name: string(name ?? text), value: value.map(string),
                isLines: isLines, isUnclosed: isUnclosed)
        }

        private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    }
}
