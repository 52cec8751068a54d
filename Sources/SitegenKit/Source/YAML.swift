/// A YAML value with the bytes it stands at. Scalars are kept as written: `01000` stays `01000`.
package struct YAML: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case null
        case scalar(String)
        case sequence([YAML])
        case mapping([Entry])
    }

    package struct Entry: Hashable, Sendable {
        package var key: String
        package var keyRange: Range<Int>
        package var value: YAML
    }

    package var value: Value
    /// Byte offsets into the whole file.
    package var range: Range<Int>

    /// What a reader would call this value.
    package var kind: String {
        switch value {
        case .null: "nothing"
        case .scalar: "a single value"
        case .sequence: "a list"
        case .mapping: "a map"
        }
    }
}

extension YAML {
    /// Reads the YAML in a part of a file. Never throws: what is wrong comes back as a diagnostic.
    package static func parse(_ bytes: [UInt8], in range: Range<Int>, file: String) -> (YAML?, [Diagnostic]) {
        if let yaml = plain(bytes, in: range) { return (yaml, []) }
        return any(bytes, in: range, file: file)
    }

    /// As libyaml reads it.
    static func any(_ bytes: [UInt8], in range: Range<Int>, file: String) -> (YAML?, [Diagnostic]) {
        let lines = YAMLLines(bytes, range)
        do {
            let (yaml, tags) = try YAMLReader.read(lines)
            let findings = tags.map { tag in
                Diagnostic(
                    .yamlSyntax, "A value that begins with `!` is read as a tag, which has no meaning here",
                    at: Place(file, tag.range), help: tag.canBeText ? "quote the value" : "remove the tag")
            }
            return (yaml ?? YAML(value: .null, range: range.lowerBound..<range.lowerBound), findings)
        } catch {
            return (nil, [finding(of: error, lines, file)])
        }
    }

    /// What the author is told.
    private static func finding(of refusal: YAMLReader.Refusal, _ lines: YAMLLines, _ file: String) -> Diagnostic {
        var lines = lines
        let range = lines.range
        func invalid(_ problem: String, from start: Int) -> Diagnostic {
            let place = Place(file, lines.rest(from: min(start, range.upperBound)))
            return Diagnostic(.yamlSyntax, "This is not valid YAML: \(problem)", at: place)
        }
        switch refusal {
        case .syntax(let problem, let offset, let quote):
            if let slip = YAMLSlip(lines.bytes, in: range, problem: problem, at: offset, quote: quote) {
                let message = "This is not valid YAML: \(slip.message)"
                return Diagnostic(.yamlSyntax, message, at: Place(file, slip.range), help: slip.help)
            }
            return invalid(problem.isEmpty ? "a value is out of place" : problem, from: offset)
        case .characters(let problem, let offset): return invalid(problem, from: offset)
        case .key(let kind, let place):
            return Diagnostic(
                .yamlSyntax, kind.map { "A key is a single value, and this is \($0)" } ?? "A key is empty",
                at: Place(file, place), help: "write it as `key: value`")
        case .keyTwice(let key, let place):
            return Diagnostic(
                .yamlSyntax, "The key `\(key)` appears twice", at: Place(file, place), help: "keep one of the two")
        case .documents(let offset):
            let mark = "---"
            let isMark = lines.bytes[offset..<range.upperBound].starts(with: mark.utf8)
            let isLast =
                isMark && lines.bytes[offset..<range.upperBound].dropFirst(mark.utf8.count).allSatisfy(\.isBlank)
            let remedy = isMark ? "remove the `\(mark)`" : "make one of the two"
            return Diagnostic(
                .yamlSyntax, "There can be one YAML document, and a second begins here",
                at: Place(file, lines.rest(from: offset)),
                help: isLast ? remedy : "\(remedy), or move what follows into a file of its own")
        case .depth(let offset):
            return Diagnostic(
                .yamlSyntax, "YAML is nested more than \(YAMLReader.deepest) levels deep",
                at: Place(file, offset..<min(offset + 1, range.upperBound)))
        case .aliases:
            return invalid("its aliases expand to more than \(YAMLReader.mostValues) values", from: range.lowerBound)
        case .memory: return invalid("it cannot be read", from: range.lowerBound)
        }
    }
}
