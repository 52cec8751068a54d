/// Reads JSON (RFC 8259) that sitegen or another program has written. A member that is `null` counts as left out, and
/// what is no whole number is a text, unless everything is to be kept: nothing that sitegen writes has either.
package struct JSONReader {
    /// Deeper values are nobody's, and would exhaust the stack.
    private static let deepest = 100

    private let bytes: [UInt8]
    private let keepsAll: Bool
    private var offset = 0
    private var depth = 0

    /// The value in a file; nil where it is no JSON.
    package static func value(of bytes: [UInt8], keepsAll: Bool = false) -> JSONValue? {
        var reader = JSONReader(bytes, keepsAll: keepsAll)
        guard let value = reader.value() else { return nil }
        reader.skipSpace()
        return reader.offset == bytes.count ? value : nil
    }

    private init(_ bytes: [UInt8], keepsAll: Bool) {
        self.bytes = bytes
        self.keepsAll = keepsAll
        offset = Text.start(of: bytes)
    }

    private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard byte == UInt8(ascii: sign) else { return false }
        offset += 1
        return true
    }

    private mutating func take(word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        let isThere = word.withUTF8Buffer { bytes[offset...].starts(with: $0) }
        if isThere { offset += length }
        return isThere
    }

    private mutating func value() -> JSONValue? {
        skipSpace()
        switch byte {
        case UInt8(ascii: "\""): return string().map(JSONValue.text)
        case UInt8(ascii: "{"): return nested { $0.object() }
        case UInt8(ascii: "["): return nested { $0.list() }
        case UInt8(ascii: "t"): return take(word: "true") ? .flag(true) : nil
        case UInt8(ascii: "f"): return take(word: "false") ? .flag(false) : nil
        default: return number()
        }
    }

    private mutating func nested(_ read: (inout JSONReader) -> JSONValue?) -> JSONValue? {
        guard depth < Self.deepest else { return nil }
        depth += 1
        offset += 1
        defer { depth -= 1 }
        return read(&self)
    }

    /// A value, or nil within for `null`; nil where there is neither.
    private mutating func element() -> JSONValue?? {
        skipSpace()
        if take(word: "null") { return .some(keepsAll ? .null : nil) }
        return value().map(Optional.some)
    }

    private mutating func object() -> JSONValue? {
        var members: [JSONValue.Member] = []
        skipSpace()
        if take("}") { return .object(members) }
        while true {
            skipSpace()
            guard let name = string() else { return nil }
            skipSpace()
            guard take(":"), let element = element() else { return nil }
            if let value = element { members.append(JSONValue.Member(name: name, value: value)) }
            skipSpace()
            if take("}") { return .object(members) }
            guard take(",") else { return nil }
        }
    }

    private mutating func list() -> JSONValue? {
        var items: [JSONValue] = []
        skipSpace()
        if take("]") { return .list(items) }
        while true {
            guard let element = element() else { return nil }
            if let value = element { items.append(value) }
            skipSpace()
            if take("]") { return .list(items) }
            guard take(",") else { return nil }
        }
    }

    private mutating func number() -> JSONValue? {
        let start = offset
        while let byte, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { offset += 1 }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        guard let number = JSONValue(number: text) else { return nil }
        if case .number(let text) = number, !keepsAll { return .text(text) }
        return number
    }

    // MARK: Strings

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var text: [UInt8] = []
        while let byte {
            offset += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = escape() else { return nil }
                text += Array(String(scalar).utf8)
            case 0..<0x20: return nil
            default: text.append(byte)
            }
        }
        return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
        guard let byte else { return nil }
        offset += 1
        switch byte {
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return unicode()
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        default: return nil
        }
    }

    /// Four hexadecimal digits, or two times four for what is beyond them. Half of a pair means nothing.
    private mutating func unicode() -> Unicode.Scalar? {
        guard let high = digits() else { return nil }
        guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
        let start = offset
        guard take("\\"), take("u"), let low = digits(), (0xDC00..<0xE000).contains(low) else {
            offset = start
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func digits() -> UInt32? {
        guard offset + 4 <= bytes.count else { return nil }
        defer { offset += 4 }
        let text = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
        return text.utf8.allSatisfy { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }
            ? UInt32(text, radix: 16) : nil
    }
}

extension JSONValue {
    /// A number as JSON writes it (RFC 8259, section 6); nil for any other text.
    init?(number text: String) {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
        var rest = digits.drop(while: ASCII.isDigit)
        let whole = digits[..<rest.startIndex]
        guard text.utf8.count - digits.count < 2, !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0")
        else { return nil }
        if rest.first == UInt8(ascii: ".") {
            let places = rest.dropFirst()
            rest = places.drop(while: ASCII.isDigit)
            guard rest.startIndex > places.startIndex else { return nil }
        }
        if let sign = rest.first, sign | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard !rest.isEmpty else { return nil }
            rest = rest.drop(while: ASCII.isDigit)
        }
        guard rest.isEmpty else { return nil }
        self = Int(text).flatMap { String($0) == text ? .integer($0) : nil } ?? .number(text)
    }

    package subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    package var text: String? { if case .text(let text) = self { text } else { nil } }
    package var members: [Member] { if case .object(let members) = self { members } else { [] } }
    package var items: [JSONValue] { if case .list(let items) = self { items } else { [] } }
}
