/// A JSON value as data, for what is put together before it is written. Members stay in their order.
package enum JSONValue: Hashable, Sendable {
    case text(String)
    case integer(Int)
    /// Any other number, as it is written.
    case number(String)
    case flag(Bool)
    case null
    case list([JSONValue])
    case object([Member])

    package struct Member: Hashable, Sendable {
        package var name: String
        package var value: JSONValue
    }

    /// An object without the members that have no value.
    package static func members(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
    }

    package static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }
}

extension JSONValue: JSONScalar {
    package func writeJSON(to json: inout JSONWriter) {
        switch self {
        case .text(let text): text.writeJSON(to: &json)
        case .integer(let number): number.writeJSON(to: &json)
        case .number(let text): json.raw(text)
        case .flag(let flag): flag.writeJSON(to: &json)
        case .null: json.raw("null")
        case .list(let items): json.nest("[", "]") { json in for item in items { json.element(item) } }
        case .object(let members):
            json.nest("{", "}") { json in for member in members { json.member(member.name, member.value) } }
        }
    }

    /// The bytes of a file that holds the value.
    var file: [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.element(self)
        return json.bytes
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
    package init(stringLiteral text: String) { self = .text(text) }
    package init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(members.map { Member(name: $0, value: $1) })
    }
}
