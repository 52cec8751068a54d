/// One field that entries may or must have. An object for the same reason as a `Page`.
package final class FieldSpec: Sendable {
    package let name: String
    package let type: FieldType
    package let label: String
    package let isRequired: Bool
    package let requiredIf: Condition?
    package let isUnique: Bool
    package let isFacet: Bool
    /// Not shown in the fact box; in the data it is.
    package let isHidden: Bool
    /// The heading of the facts that this one is shown among; nil for those at a glance.
    package let group: String?
    /// The registry's column that this field is checked against and filled in from.
    package let column: Located<String>?
    /// What proves the fact: an address, or the name of the field that holds one.
    package let source: String?
    package let place: Place
    /// Whether its type could be read. Else no entry is held to it.
    let isSound: Bool
    /// What it is beside a declared one; nil for a field of the catalogue's own.
    let builtIn: BuiltInField?

    init(
        name: String, type: FieldType, label: String, isRequired: Bool, requiredIf: Condition?, isUnique: Bool,
        isFacet: Bool, isHidden: Bool, group: String?, column: Located<String>?, source: String?, place: Place,
        isSound: Bool
    ) {
        self.name = name
        self.type = type
        self.label = label
        self.isRequired = isRequired
        self.requiredIf = requiredIf
        self.isUnique = isUnique
        self.isFacet = isFacet
        self.isHidden = isHidden
        self.group = group
        self.column = column
        self.source = source
        self.place = place
        self.isSound = isSound
        builtIn = BuiltInField(rawValue: name)
    }

    /// A built-in field that the catalogue does not mention.
    convenience init(_ builtIn: BuiltInField) {
        self.init(
            name: builtIn.rawValue, type: builtIn.type, label: builtIn.label, isRequired: false, requiredIf: nil,
            isUnique: false, isFacet: false, isHidden: false, group: nil, column: nil, source: nil, place: Place(""),
            isSound: true)
    }
}

package indirect enum FieldType: Hashable, Sendable {
    case string, text, url, flag, integer, day, code, map
    case choice([String])
    case list(FieldType)

    /// The names as catalogue.yaml writes them.
    static let names = ["string", "text", "url", "enum", "bool", "int", "date", "code", "list", "map"]

    /// The name that is meant by what other languages call a type, or that is nearly so.
    static func meant(by name: String) -> String? {
        switch name.lowercased() {
        case "boolean", "flag": "bool"
        case "integer", "number": "int"
        case "array": "list"
        case "object", "dictionary": "map"
        case "uri", "link": "url"
        case "choice": "enum"
        case "markdown": "text"
        default: NearMiss.best(name, among: names)
        }
    }

    /// The name as catalogue.yaml writes it.
    var name: String {
        switch self {
        case .string: "string"
        case .text: "text"
        case .url: "url"
        case .choice: "enum"
        case .flag: "bool"
        case .integer: "int"
        case .day: "date"
        case .code: "code"
        case .list: "list"
        case .map: "map"
        }
    }

    /// Whether its values name entries.
    package var holdsCodes: Bool {
        switch self {
        case .code: true
        case .list(let element): element.holdsCodes
        default: false
        }
    }

    /// What a value of this type is, for messages.
    package var expectation: String {
        switch self {
        case .string: "a single value"
        case .text: "a line of Markdown"
        case .url: "an http or https address"
        case .flag: "`true` or `false`"
        case .integer: "a whole number"
        case .day: "a day as YYYY-MM-DD"
        case .code: "a code"
        case .map: "a map"
        case .choice(let values): values.quotedList
        case .list(let element): "a list, each item \(element.expectation)"
        }
    }
}

/// The value of a field.
package indirect enum FieldValue: Hashable, Sendable {
    package struct Pair: Hashable, Sendable {
        package var key: String
        package var value: FieldValue
    }

    case string(String)
    case text(String)
    case url(String)
    case choice(String)
    case code(String)
    case flag(Bool)
    case integer(Int)
    case day(Day)
    case list([FieldValue])
    case map([Pair])

    /// The value as one line of text.
    package var text: String {
        switch self {
        case .string(let text), .text(let text), .url(let text), .choice(let text), .code(let text): text
        case .flag(let flag): flag ? "yes" : "no"
        case .integer(let number): String(number)
        case .day(let day): day.description
        case .list(let items): items.map(\.enclosed).joined(separator: ", ")
        case .map(let pairs): pairs.map { "\($0.key): \($0.value.enclosed)" }.joined(separator: ", ")
        }
    }

    /// The same within another value.
    var enclosed: String {
        switch self {
        case .list: "[\(text)]"
        case .map: "{\(text)}"
        default: text
        }
    }

    /// Whether it is a list or a map.
    var holdsValues: Bool {
        switch self {
        case .list, .map: true
        default: false
        }
    }

    /// Whether a single value can be written so: of a number `01` is as good as `1`.
    func isWritten(_ text: String) -> Bool {
        switch self {
        case .flag(let flag): Bool(text) == flag
        case .integer(let number): Int(text) == number
        case .day, .string, .text, .url, .choice, .code, .list, .map: self.text == text
        }
    }

    /// The single values in it.
    package var items: [FieldValue] { if case .list(let items) = self { items } else { [self] } }
}

extension FieldValue {
    /// What a map holds has no declared type: texts, lists and maps, as they are written.
    private init(untyped yaml: YAML) {
        switch yaml.value {
        case .null: self = .string(yaml.range.isEmpty ? "" : "null")
        case .scalar(let text): self = .string(text)
        case .sequence(let items): self = .list(items.map { FieldValue(untyped: $0) })
        case .mapping(let entries): self = FieldValue(map: entries)
        }
    }

    fileprivate init(map entries: [YAML.Entry]) {
        self = .map(entries.map { Pair(key: $0.key, value: FieldValue(untyped: $0.value)) })
    }
}

/// Why a value does not fit a field's type, with the bytes at fault.
package struct Mismatch: Error {
    package var got: String
    package var range: Range<Int>
    package var near: String?
}

extension FieldType {
    /// The value that the author wrote.
    package func value(of yaml: YAML) throws(Mismatch) -> FieldValue {
        switch (self, yaml.value) {
        case (.list(let element), .sequence(let items)):
            var values: [FieldValue] = []
            for item in items { values.append(try element.value(of: item)) }
            return .list(values)
        case (.list(let element), .scalar):
            return .list([try element.value(of: yaml)])
        case (.map, .mapping(let entries)):
            return FieldValue(map: entries)
        case (_, .scalar(let text)):
            return try value(of: text, at: yaml.range)
        default:
            throw Mismatch(got: yaml.kind, range: yaml.range)
        }
    }

    /// The value in a cell of a table; the items of a list are separated by semicolons.
    package func value(of text: String, at range: Range<Int>) throws(Mismatch) -> FieldValue {
        let wrong = Mismatch(got: "`\(text)`", range: range)
        switch self {
        case .string: return .string(text)
        case .text: return .text(text)
        case .code: return .code(text)
        case .url:
            guard Settings.isWebAddress(text) else { throw wrong }
            return .url(text)
        case .flag:
            guard let flag = Bool(text) else {
                throw Mismatch(got: wrong.got, range: range, near: Bool.meant(by: text))
            }
            return .flag(flag)
        case .integer:
            guard let number = Int(text) else { throw wrong }
            return .integer(number)
        case .day:
            guard let day = Day(text) else { throw wrong }
            return .day(day)
        case .choice(let values):
            guard values.contains(text) else {
                throw Mismatch(got: wrong.got, range: range, near: NearMiss.best(text, among: values))
            }
            return .choice(text)
        case .list(let element):
            var values: [FieldValue] = []
            for item in text.parts(between: ";") { values.append(try element.value(of: item.trimmed, at: range)) }
            return .list(values)
        case .map:
            throw wrong
        }
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    package var trimmed: String {
        var part = self[...]
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        while let last = part.last, last.isWhitespace { part.removeLast() }
        return String(part)
    }
}
