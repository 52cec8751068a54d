import Markdown

/// An OpenAPI document, of version 2 or 3: what its operations answer.
struct OpenAPI {
    let root: YAML
    let bytes: [UInt8]

    /// What all operations say of one status code.
    struct Response {
        var code: String
        var uses: [Use] = []
        var headers: [String] = []
        var mediaTypes: [String] = []
        /// The first example that a response has, with its media type.
        var example: (mediaType: String, body: String)?
    }

    struct Use {
        /// `GET /pets/{petId}`
        var operation: String
        var summary: String?
        var description: String
    }

    private static let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

    /// By code, in the order in which they are met, and the references that lead out of the document.
    func responses() -> ([Response], unresolved: [String]) {
        var found: [Response] = []
        var unresolved: [String] = []
        func resolved(_ value: YAML) -> YAML? {
            resolve(value) { if !unresolved.contains($0) { unresolved.append($0) } }
        }
        for (prefix, key) in [("", "paths"), ("webhook ", "webhooks")] {
            for path in root[key]?.entries ?? [] {
                guard let item = resolved(path.value) else { continue }
                for operation in item.entries where Self.methods.contains(operation.key.lowercased()) {
                    let name = "\(operation.key.uppercased()) \(prefix)\(path.key)"
                    for response in operation.value["responses"]?.entries ?? [] where !response.key.hasPrefix("x-") {
                        guard let value = resolved(response.value) else { continue }
                        let place = found.firstIndex { $0.code == response.key } ?? found.count
                        if place == found.count { found.append(Response(code: response.key)) }
                        let summary = operation.value["summary"]?.text
                        let use = Use(
                            operation: name, summary: summary.map(\.trimmed),
                            description: (value["description"]?.text ?? "").trimmed)
                        found[place].uses.append(use)
                        take(value, into: &found[place], resolved)
                    }
                }
            }
        }
        return (found.sorted { $0.code < $1.code }, unresolved)
    }

    private func take(_ value: YAML, into response: inout Response, _ resolved: (YAML) -> YAML?) {
        for header in value["headers"]?.entries ?? [] where !response.headers.contains(header.key) {
            response.headers.append(header.key)
        }
        // Version 3 has an example below each media type, version 2 below `examples`.
        for media in (value["content"] ?? value["examples"])?.entries ?? [] {
            if !response.mediaTypes.contains(media.key) { response.mediaTypes.append(media.key) }
            guard response.example == nil else { continue }
            let example: YAML?
            if value["content"] == nil {
                example = media.value
            } else {
                example =
                    media.value["example"]
                    ?? media.value["examples"]?.entries.first.flatMap { resolved($0.value)?["value"] }
                    ?? media.value["schema"].flatMap { resolved($0)?["example"] }
            }
            if let example { response.example = (media.key, text(of: example, media.key)) }
        }
    }

    /// What a value or the `$ref` in its place stands for (RFC 6901). `leaves` is told a reference that leads out of the document.
    private func resolve(_ value: YAML, leaves: (String) -> Void) -> YAML? {
        var value = value
        // Longer ways lead in a circle.
        for _ in 0..<100 {
            guard let reference = value["$ref"]?.text else { return value }
            guard reference.hasPrefix("#/"), let next = pointed(reference.dropFirst(2)) else {
                leaves(reference)
                return nil
            }
            value = next
        }
        return nil
    }

    private func pointed(_ pointer: Substring) -> YAML? {
        var value = root
        for part in pointer.split(separator: "/", omittingEmptySubsequences: false) {
            var name = Address.decoded(part)
            for (escape, sign) in [("~1", "/"), ("~0", "~")] { name = name.replacing(escape, with: sign) }
            guard let next = value[name] else { return nil }
            value = next
        }
        return value
    }

    // MARK: Examples

    private func text(of example: YAML, _ mediaType: String) -> String {
        if let text = example.text, !mediaType.contains("json") || text.contains("\n") { return text }
        return json(example, indent: "")
    }

    /// JSON as it is written by hand.
    private func json(_ value: YAML, indent: String) -> String {
        let inner = indent + "  "
        func nested(_ open: String, _ items: [String], _ close: String) -> String {
            items.isEmpty
                ? open + close : "\(open)\n\(items.map { inner + $0 }.joined(separator: ",\n"))\n\(indent)\(close)"
        }
        switch value.value {
        case .null: return "null"
        case .scalar(let text): return isQuoted(value) || !Self.isLiteral(text) ? Self.quoted(text) : text
        case .sequence(let items): return nested("[", items.map { json($0, indent: inner) }, "]")
        case .mapping(let entries):
            return nested("{", entries.map { "\(Self.quoted($0.key)): \(json($0.value, indent: inner))" }, "}")
        }
    }

    private func isQuoted(_ value: YAML) -> Bool {
        guard bytes.indices.contains(value.range.lowerBound) else { return false }
        return [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "|"), UInt8(ascii: ">")]
            .contains(bytes[value.range.lowerBound])
    }

    private static func quoted(_ text: String) -> String {
        var json = JSONWriter(layout: .compact)
        json.element(text)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Whether JSON writes it without quotes: `true`, `false` or a number (RFC 8259, section 6).
    private static func isLiteral(_ text: String) -> Bool {
        if text == "true" || text == "false" { return true }
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard let first = digits.utf8.first, (48...57).contains(first), !digits.hasSuffix(".") else { return false }
        let isSound = digits.utf8.allSatisfy { (48...57).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }
        let hasZero = first == 48 && digits.dropFirst().first?.isNumber ?? false
        return isSound && !hasZero && Double(text) != nil
    }
}

extension YAML {
    /// What a map has; nothing where it is none.
    fileprivate var entries: [Entry] { if case .mapping(let entries) = value { entries } else { [] } }
}

extension YAML {
    subscript(_ key: String) -> YAML? {
        guard case .mapping(let entries) = value else { return nil }
        return entries.first { $0.key == key }?.value
    }
}
