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
    /// Deeper nesting has no meaning in any file that sitegen reads. libyaml itself ends a few levels beyond a thousand, before the
    /// stack does.
    private static let deepest = 200
    /// More values than this in one file come from aliases that multiply, never from an author.
    private static let mostValues = 1_000_000

    /// Reads the YAML in a part of a file. Never throws: what is wrong comes back as a diagnostic.
    package static func parse(_ bytes: [UInt8], in range: Range<Int>, file: String) -> (YAML?, [Diagnostic]) {
        if let yaml = plain(bytes, in: range) { return (yaml, []) }
        return any(bytes, in: range, file: file)
    }

    /// As libyaml reads it.
    static func any(_ bytes: [UInt8], in range: Range<Int>, file: String) -> (YAML?, [Diagnostic]) {
        var lines = YAMLLines(bytes, range)
        func failure(_ problem: String, line: Int, column: Int) -> (YAML?, [Diagnostic]) {
            let place = Place(file, lines.rest(from: lines.offset(line: line, column: column)))
            return (nil, [Diagnostic(.yamlSyntax, "This is not valid YAML: \(problem)", at: place)])
        }
        func tooDeep(at offset: Int) -> (YAML?, [Diagnostic]) {
            let place = Place(file, offset..<min(offset + 1, range.upperBound))
            return (nil, [Diagnostic(.yamlSyntax, "YAML is nested more than \(deepest) levels deep", at: place)])
        }
        do {
            let text = String(decoding: bytes[range], as: UTF8.self)
            guard let root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
                return (YAML(value: .null, range: range.lowerBound..<range.lowerBound), [])
            }
            var conversion = Conversion(lines: lines)
            guard let yaml = conversion.convert(root, depth: 0) else {
                if let offset = conversion.tooDeep { return tooDeep(at: offset) }
                return failure("its aliases expand to more than \(mostValues) values", line: 1, column: 1)
            }
            let findings = conversion.tags.map { place in
                Diagnostic(
                    .yamlSyntax, "A value that begins with `!` is read as a tag, which has no meaning here",
                    at: Place(file, place), help: "quote the value")
            }
            return (yaml, findings)
        } catch let error as YamlError {
            switch error {
            case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
                .composer(let context, let problem, let mark, _):
                if problem.hasPrefix("Maximum nesting level") {
                    return tooDeep(at: lines.offset(line: mark.line, column: mark.column))
                }
                let offset = lines.offset(line: mark.line, column: mark.column)
                let isQuoted = context?.text.contains("quoted scalar") == true
                let quote = context.flatMap {
                    isQuoted ? lines.offset(line: $0.mark.line, column: $0.mark.column) : nil
                }
                if let slip = YAMLSlip(bytes, in: range, problem: problem, at: offset, quote: quote) {
                    let message = "This is not valid YAML: \(slip.message)"
                    return (
                        nil, [Diagnostic(.yamlSyntax, message, at: Place(file, slip.range), help: slip.help)]
                    )
                }
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

    private struct Conversion {
        var lines: YAMLLines
        var count = 0
        /// Where nesting passed the limit.
        var tooDeep: Int?
        /// Where values have a tag of their own, which would be left out of them.
        var tags: [Range<Int>] = []

        /// Nil where a limit is passed.
        mutating func convert(_ node: Node, depth: Int) -> YAML? {
            count += 1
            guard count <= mostValues else { return nil }
            let start = node.mark.map { lines.offset(line: $0.line, column: $0.column) } ?? lines.range.lowerBound
            guard depth <= deepest else {
                tooDeep = start
                return nil
            }
            // Before those of what is within, so that places are asked for in the order of the text.
            let rest = lines.rest(from: start)
            switch node {
            case .scalar(let scalar):
                let range = lines.scalar(scalar.string, from: start)
                if lines.isOwnTag(at: start) { tags.append(rest) }
                let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
                return YAML(value: isNull ? .null : .scalar(scalar.string), range: range)
            case .sequence(let sequence):
                var items: [YAML] = []
                for node in sequence {
                    guard let item = convert(node, depth: depth + 1) else { return nil }
                    items.append(item)
                }
                return YAML(value: .sequence(items), range: rest)
            case .mapping(let mapping):
                var entries: [Entry] = []
                for (key, node) in mapping {
                    guard let name = convert(key, depth: depth + 1), let value = convert(node, depth: depth + 1) else {
                        return nil
                    }
                    guard case .scalar(let text) = name.value else { continue }
                    entries.append(Entry(key: text, keyRange: name.range, value: value))
                }
                return YAML(value: .mapping(entries), range: rest)
            case .alias:
                return YAML(value: .null, range: start..<start)
            }
        }
    }
}
