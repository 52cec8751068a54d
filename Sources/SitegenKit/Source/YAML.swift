import Yams

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
    /// Deeper nesting has no meaning in any file of sitegen, and would exhaust the parser's stack.
    private static let deepest = 50
    /// More values than this in one file come from aliases that multiply, never from an author.
    private static let mostValues = 1_000_000

    /// Reads the YAML in a part of a file. Never throws: what is wrong comes back as a diagnostic.
    package static func parse(_ bytes: [UInt8], in range: Range<Int>, file: String) -> (YAML?, [Diagnostic]) {
        if let yaml = plain(bytes, in: range) { return (yaml, []) }
        return any(bytes, in: range, file: file)
    }

    /// As libyaml reads it.
    static func any(_ bytes: [UInt8], in range: Range<Int>, file: String) -> (YAML?, [Diagnostic]) {
        let lines = YAMLLines(bytes, range)
        func failure(_ problem: String, line: Int, column: Int, help: String? = nil) -> (YAML?, [Diagnostic]) {
            let start = lines.offset(line: line, column: column)
            let place = Place(file, lines.rest(from: start))
            return (nil, [Diagnostic(.yamlSyntax, "This is not valid YAML: \(problem)", at: place, help: help)])
        }
        if let offset = tooDeep(bytes, in: range) {
            let place = Place(file, offset..<offset + 1)
            return (nil, [Diagnostic(.yamlSyntax, "YAML is nested more than \(deepest) levels deep", at: place)])
        }
        do {
            let text = String(decoding: bytes[range], as: UTF8.self)
            guard let root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
                return (YAML(value: .null, range: range.lowerBound..<range.lowerBound), [])
            }
            var conversion = Conversion(lines: lines)
            guard let yaml = conversion.convert(root, depth: 0) else {
                return failure("its aliases expand to more than \(mostValues) values", line: 1, column: 1)
            }
            return (yaml, [])
        } catch let error as YamlError {
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                return failure(
                    problem.isEmpty ? "a value is out of place" : problem, line: mark.line, column: mark.column)
            case .duplicatedKeysInMapping(let keys, let context):
                let key = keys.map(\.description).sorted().first ?? ""
                let place = lines.secondKey(key, from: lines.offset(line: context.mark.line, column: 1))
                return (
                    nil,
                    [
                        Diagnostic(
                            .yamlSyntax, "The key `\(key)` appears twice", at: Place(file, place),
                            help: "keep one of the two")
                    ]
                )
            case .reader(let problem, let offset, _, _):
                let start = min(range.upperBound, range.lowerBound + (offset ?? 0))
                let place = Place(file, lines.rest(from: start))
                return (nil, [Diagnostic(.yamlSyntax, "This is not valid YAML: \(problem)", at: place)])
            default:
                return failure("it cannot be read", line: 1, column: 1)
            }
        } catch {
            return failure("it cannot be read", line: 1, column: 1)
        }
    }

    /// Where brackets, or the dashes of lists in lists on one line, go deeper than any file of sitegen needs.
    private static func tooDeep(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
        var brackets = 0
        var markers = 0
        for offset in range {
            switch bytes[offset] {
            case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
            case UInt8(ascii: "-"), UInt8(ascii: "?"): markers += 1
            case UInt8(ascii: " "): continue
            case UInt8(ascii: "\n"):
                markers = 0
                continue
            default: markers = 0
            }
            if brackets > deepest || markers > deepest && bytes[offset - 1] == UInt8(ascii: " ") { return offset }
        }
        return nil
    }

    private struct Conversion {
        let lines: YAMLLines
        var count = 0

        /// Nil where the limit of values is passed.
        mutating func convert(_ node: Node, depth: Int) -> YAML? {
            count += 1
            guard count <= mostValues, depth <= 4 * deepest else { return nil }
            let start = node.mark.map { lines.offset(line: $0.line, column: $0.column) } ?? lines.range.lowerBound
            switch node {
            case .scalar(let scalar):
                let range = lines.scalar(scalar.string, from: start)
                let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
                return YAML(value: isNull ? .null : .scalar(scalar.string), range: range)
            case .sequence(let sequence):
                var items: [YAML] = []
                for node in sequence {
                    guard let item = convert(node, depth: depth + 1) else { return nil }
                    items.append(item)
                }
                return YAML(value: .sequence(items), range: lines.rest(from: start))
            case .mapping(let mapping):
                var entries: [Entry] = []
                for (key, node) in mapping {
                    guard let name = convert(key, depth: depth + 1), let value = convert(node, depth: depth + 1) else {
                        return nil
                    }
                    guard case .scalar(let text) = name.value else { continue }
                    entries.append(Entry(key: text, keyRange: name.range, value: value))
                }
                return YAML(value: .mapping(entries), range: lines.rest(from: start))
            case .alias:
                return YAML(value: .null, range: start..<start)
            }
        }
    }
}
