/// Writes JSON (RFC 8259) as bytes, members in the order in which they are given. It cannot write what is not JSON.
package struct JSONWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    private let isPretty: Bool
    private var depth = 0
    private var isFirst = true

    package init(pretty: Bool = false) { isPretty = pretty }

    // MARK: Values

    package mutating func object(_ members: (inout JSONWriter) -> Void) { nest("{", "}", members) }
    package mutating func array(_ items: (inout JSONWriter) -> Void) { nest("[", "]", items) }
    package mutating func number(_ value: Int) { bytes += String(value).utf8 }
    package mutating func flag(_ value: Bool) { bytes += (value ? "true" : "false").utf8 }
    package mutating func null() { bytes += "null".utf8 }

    package mutating func string(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case 0..<0x20, 0x7F: bytes += "\\u00".utf8 + [Self.digit(byte >> 4), Self.digit(byte & 15)]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    // MARK: Members and items

    package mutating func member(_ key: String, _ write: (inout JSONWriter) -> Void) {
        separate()
        string(key)
        bytes += (isPretty ? ": " : ":").utf8
        write(&self)
    }

    package mutating func member(_ key: String, _ value: String) { member(key) { $0.string(value) } }
    package mutating func member(_ key: String, _ value: Int) { member(key) { $0.number(value) } }

    package mutating func item(_ write: (inout JSONWriter) -> Void) {
        separate()
        write(&self)
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }

    private mutating func nest(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ inside: (inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: open))
        depth += 1
        isFirst = true
        inside(&self)
        depth -= 1
        if !isFirst { breakLine() }
        isFirst = false
        bytes.append(UInt8(ascii: close))
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        breakLine()
    }

    private mutating func breakLine() {
        guard isPretty else { return }
        bytes.append(0x0A)
        bytes += [UInt8](repeating: 0x20, count: 2 * depth)
    }
}
