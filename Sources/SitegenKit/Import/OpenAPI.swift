import Markdown

/// An OpenAPI document, of version 2 or 3: what its operations answer.
struct OpenAPI {
    /// By code.
    private(set) var responses: [Response] = []
    /// References that lead out of the document.
    private(set) var unresolved: [String] = []
    /// What stands in the place of a status code and is none.
    private(set) var oddities: [String] = []
    /// The codes without an example of their own: what the document shows says that it is of another.
    private(set) var withForeignExamples: [String] = []

    private let root: JSONValue
    private var places: [String: Int] = [:]
    /// The members of what references lead through, by name, for each part of a pointer before a slash.
    private var tables: [Substring: [String: JSONValue]] = [:]

    private static let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

    init(_ root: JSONValue) {
        self.root = root
        for (prefix, key) in [("", "paths"), ("webhook ", "webhooks")] {
            for path in root[key]?.members ?? [] {
                for operation in resolved(path.value)?.members ?? [] {
                    guard Self.methods.contains(operation.name.lowercased()) else { continue }
                    take(operation.value, as: "\(operation.name.uppercased()) \(prefix)\(path.name)")
                }
            }
        }
        responses.sort { $0.code < $1.code }
        for index in responses.indices {
            responses[index].headers = responses[index].headers.withoutTwins
            responses[index].mediaTypes = responses[index].mediaTypes.withoutTwins
        }
        unresolved = unresolved.withoutTwins
        oddities = oddities.withoutTwins
        withForeignExamples = responses.filter { $0.example == nil && $0.hasForeignExample }.map(\.code)
    }

    /// The bytes of a document, as JSON or as YAML; findings where they are neither.
    static func read(_ bytes: [UInt8], _ path: String) -> (JSONValue?, [Diagnostic]) {
        let start = Text.start(of: bytes)
        // JSON is YAML too, but libyaml knows half of a pair of surrogates only. What YAML alone allows, it reads.
        if bytes[start...].first(where: { !$0.isBlank }) == UInt8(ascii: "{"),
            let value = JSONReader.value(of: bytes, keepsAll: true)
        {
            return (value, [])
        }
        let (yaml, findings) = YAML.parse(bytes, in: start..<bytes.count, file: path)
        // Where there is a value, it has tags for another reader.
        guard let yaml else { return (nil, findings) }
        return (JSONValue(yaml, of: bytes), [])
    }

    // MARK: Operations

    private mutating func take(_ operation: JSONValue, as name: String) {
        let summary = operation["summary"]?.shown.map(MarkdownText.line)
        for member in operation["responses"]?.members ?? [] where !member.name.begins(with: "x-") {
            guard let code = Self.code(member.name) else {
                oddities.append(MarkdownText.line(member.name))
                continue
            }
            guard let value = resolved(member.value) else { continue }
            let place = places[code] ?? responses.count
            if place == responses.count {
                places[code] = place
                responses.append(Response(code: code))
            }
            let description = value["description"]?.shown ?? ""
            responses[place].append(name, summary: summary, description: OpenAPIText.sound(description))
            take(value, into: place)
        }
    }

    /// A status code, a class of them such as `4XX`, or `default`; nil for what is none.
    private static func code(_ written: String) -> String? {
        if written == "default" { return written }
        let code = written.uppercased()
        let rest = code.utf8.dropFirst()
        guard code.utf8.count == 3, code.utf8.prefix(1).allSatisfy(ASCII.isDigit) else { return nil }
        return rest.allSatisfy(ASCII.isDigit) || rest.elementsEqual("XX".utf8) ? code : nil
    }

    private mutating func take(_ value: JSONValue, into place: Int) {
        responses[place].headers += (value["headers"]?.members ?? []).map(\.name)
        // Version 3 has an example below each media type, version 2 below `examples`.
        for media in (value["content"] ?? value["examples"])?.members ?? [] {
            responses[place].mediaTypes.append(media.name)
            guard responses[place].example == nil, responses[place].canHaveExample else { continue }
            var example: JSONValue? = media.value
            if value["content"] != nil {
                example = media.value["example"]
                if example == nil, let first = media.value["examples"]?.members.first {
                    example = resolved(first.value)?["value"]
                }
                if example == nil, let schema = media.value["schema"] { example = resolved(schema)?["example"] }
            }
            if let example, let status = example["status"]?.errorStatus, status != responses[place].code {
                // Of a schema that several responses share, most often.
                responses[place].hasForeignExample = true
                continue
            }
            responses[place].example = example.flatMap { OpenAPIExample($0, media.name) }
        }
    }

    // MARK: References

    /// What a value or the `$ref` in its place stands for. A reference that leads out of the document is kept.
    private mutating func resolved(_ value: JSONValue) -> JSONValue? {
        var value = value
        // Longer ways lead in a circle.
        for _ in 0..<100 {
            guard let reference = value["$ref"]?.text else { return value }
            guard reference.begins(with: "#/"), let next = pointed(reference.dropFirst()) else {
                unresolved.append(reference)
                return nil
            }
            value = next
        }
        return nil
    }

    /// What a pointer leads to (RFC 6901).
    private mutating func pointed(_ pointer: Substring) -> JSONValue? {
        var value = root
        var slash = pointer.startIndex
        while slash < pointer.endIndex {
            let start = pointer.index(after: slash)
            let end = pointer[start...].firstIndex(of: "/") ?? pointer.endIndex
            let parent = pointer[..<slash]
            if tables[parent] == nil {
                tables[parent] = Dictionary(
                    value.members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
            }
            var name = Address.decoded(pointer[start..<end])
            for (escape, sign) in [("~1", "/"), ("~0", "~")] { name = name.replacing(escape, with: sign) }
            guard let next = tables[parent]?[name] else { return nil }
            value = next
            slash = end
        }
        return value
    }
}

extension OpenAPI {
    /// What all operations say of one status code.
    struct Response {
        let code: String
        private(set) var uses: [Use] = []
        /// What operations say that it means, each text once.
        private(set) var meanings: [String] = []
        var headers: [String] = []
        var mediaTypes: [String] = []
        /// The first that a response has.
        var example: OpenAPIExample?
        var hasForeignExample = false
        private var numbers: [String: Int] = [:]

        init(code: String) { self.code = code }

        /// One code, and one whose responses have content (RFC 9110, section 6.4.1).
        var canHaveExample: Bool {
            code.utf8.allSatisfy(ASCII.isDigit) && !code.begins(with: "1") && !["204", "205", "304"].contains(code)
        }

        mutating func append(_ operation: String, summary: String?, description: String) {
            var meaning: Int?
            if !description.isEmpty {
                let number = numbers[description] ?? meanings.count
                if number == meanings.count {
                    numbers[description] = number
                    meanings.append(description)
                }
                meaning = number
            }
            uses.append(Use(operation: operation, summary: summary, meaning: meaning))
        }
    }

    struct Use {
        /// `GET /pets/{petId}`
        var operation: String
        /// On one line.
        var summary: String?
        /// The index of what it says.
        var meaning: Int?
    }
}

extension JSONValue {
    /// A YAML value as JSON has it: what is a number or a truth value there is one if it stands without quotes.
    init(_ yaml: YAML, of bytes: [UInt8]) {
        switch yaml.value {
        case .null: self = .null
        case .scalar(let text):
            let mark = bytes.indices.contains(yaml.range.lowerBound) ? bytes[yaml.range.lowerBound] : 0
            let isQuoted = "\"'|>".utf8.contains(mark)
            if !isQuoted, text == "true" || text == "false" {
                self = .flag(text == "true")
            } else {
                self = isQuoted ? .text(text) : JSONValue(number: text) ?? .text(text)
            }
        case .sequence(let items): self = .list(items.map { JSONValue($0, of: bytes) })
        case .mapping(let entries):
            self = .object(entries.map { Member(name: $0.key, value: JSONValue($0.value, of: bytes)) })
        }
    }

    /// The status code of an error, if this is one (RFC 9457, section 3.1.2).
    fileprivate var errorStatus: String? {
        switch self {
        case .integer, .number: shown.flatMap { Int($0) }.flatMap { (400...599).contains($0) ? String($0) : nil }
        case .text, .flag, .null, .list, .object: nil
        }
    }

    /// A single value as it is written, without quotes.
    var shown: String? {
        switch self {
        case .text(let text), .number(let text): text
        case .integer(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        case .null, .list, .object: nil
        }
    }
}

extension [String] {
    /// Each once, in the order in which they are met.
    var withoutTwins: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
