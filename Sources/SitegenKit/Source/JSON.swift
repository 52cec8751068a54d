import Markdown

/// Writes one JSON value, byte by byte, in the order of the calls, so that the same calls always give the same bytes.
///
///     var json = JSONWriter(layout: .pretty)
///     json.object { json in
///         json.member("code", "404")
///         json.array("aliases") { $0.element("not-found") }
///     }
///     json.bytes
///
/// What it writes is always valid UTF-8, holds no control character, and can stand in an HTML `<script>` element as it
/// is. There are no fractions: nothing that sitegen writes has any.
package struct JSONWriter: Sendable {
    package enum Layout: Sendable {
        /// No white space at all.
        case compact
        /// Two spaces for each level, one member or element in a line, and a line break at the end.
        case pretty
    }

    package private(set) var bytes: [UInt8] = []
    private let layout: Layout
    private var depth = 0
    /// Whether the value that comes next is the first in its object or array, and so needs no comma before it.
    private var isFirst = true

    /// `capacity` is how many bytes are expected.
    package init(layout: Layout = .compact, capacity: Int = 0) {
        self.layout = layout
        bytes.reserveCapacity(capacity)
    }

    // MARK: The whole value, or an element of an array

    package mutating func object(_ members: (inout JSONWriter) -> Void) {
        separate()
        nest("{", "}", members)
    }

    package mutating func array(_ elements: (inout JSONWriter) -> Void) {
        separate()
        nest("[", "]", elements)
    }

    package mutating func element(_ value: some JSONScalar) {
        separate()
        value.writeJSON(to: &self)
    }

    // MARK: A member of an object

    package mutating func member(_ name: String, _ value: some JSONScalar) {
        key(name)
        value.writeJSON(to: &self)
    }

    package mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
        key(name)
        nest("{", "}", members)
    }

    package mutating func array(_ name: String, _ elements: (inout JSONWriter) -> Void) {
        key(name)
        nest("[", "]", elements)
    }
}

/// What can be written as one JSON value: a string, its bytes, a whole number, a truth value, nil, which is written as
/// `null`, or a value that was put together before.
package protocol JSONScalar {
    func writeJSON(to json: inout JSONWriter)
}

extension String: JSONScalar {
    package func writeJSON(to json: inout JSONWriter) { json.string(self) }
}

/// Text as its bytes. What is not UTF-8 in it becomes U+FFFD.
extension [UInt8]: JSONScalar {
    package func writeJSON(to json: inout JSONWriter) { json.string(String(decoding: self, as: UTF8.self)) }
}

extension Int: JSONScalar {
    package func writeJSON(to json: inout JSONWriter) { json.raw(String(self)) }
}

extension Bool: JSONScalar {
    package func writeJSON(to json: inout JSONWriter) { json.raw(self ? "true" : "false") }
}

extension Optional: JSONScalar where Wrapped: JSONScalar {
    package func writeJSON(to json: inout JSONWriter) {
        if let self { self.writeJSON(to: &json) } else { json.raw("null") }
    }
}

// MARK: - Bytes

extension JSONWriter {
    mutating func nest(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ inside: (inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: open))
        depth += 1
        isFirst = true
        inside(&self)
        depth -= 1
        if !isFirst { breakLine() }
        bytes.append(UInt8(ascii: close))
        isFirst = false
        if depth == 0, layout == .pretty { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func key(_ name: String) {
        separate()
        string(name)
        raw(layout == .pretty ? ": " : ":")
    }

    private mutating func separate() {
        guard depth > 0 else { return }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        breakLine()
    }

    private mutating func breakLine() {
        guard layout == .pretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    mutating func raw(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Copies the runs between the bytes that need an escape, and there are few of those.
    fileprivate mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        text.withBytes { utf8 in
            let utf8 = UnsafeRawBufferPointer(utf8)
            var copied = 0
            var index = 0
            while true {
                index = Self.firstSign(in: utf8, from: index)
                if index == utf8.count { break }
                let next = index + 1 < utf8.count ? utf8[index + 1] : 0
                guard let escape = Self.escape(utf8[index], before: next) else {
                    index += 1
                    continue
                }
                bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[copied..<index]))
                bytes.append(contentsOf: escape.text.utf8)
                index += escape.length
                copied = index
            }
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[copied...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Where the first byte stands that may have an escape, or else the end.
    private static func firstSign(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        while index + 8 <= text.count {
            let word = text.word(at: index)
            let controls = (word &- UInt64.ones &* 0x20) & ~word & UInt64.highBits
            let marks =
                controls | word.marks(of: UInt8(ascii: "\"")) | word.marks(of: UInt8(ascii: "\\"))
                | word.marks(of: UInt8(ascii: "<")) | word.marks(of: 0x7F) | word.marks(of: 0xC2)
            if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < text.count, isPlain(text[index]) { index += 1 }
        return index
    }

    /// Whether a byte never has an escape, as most have not.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), 0x00...0x1F, 0x7F, 0xC2: false
        default: true
        }
    }

    /// What stands for a byte that must not be written as it is, and how many bytes that replaces.
    ///
    /// Beyond what RFC 8259 section 7 demands: DEL and the C1 controls (which are two bytes), since a terminal may obey
    /// them; and what follows `<` in `</script` and `<!--`, since an HTML parser would obey those inside of a string.
    private static func escape(_ byte: UInt8, before next: UInt8) -> (text: String, length: Int)? {
        switch byte {
        case UInt8(ascii: "\""): ("\\\"", 1)
        case UInt8(ascii: "\\"): ("\\\\", 1)
        case UInt8(ascii: "\n"): ("\\n", 1)
        case UInt8(ascii: "\r"): ("\\r", 1)
        case UInt8(ascii: "\t"): ("\\t", 1)
        case 0x00...0x1F, 0x7F: (unicodeEscape(byte), 1)
        case 0xC2 where (0x80...0x9F).contains(next): (unicodeEscape(next), 2)
        case UInt8(ascii: "<") where next == UInt8(ascii: "/"): ("<\\/", 2)
        case UInt8(ascii: "<") where next == UInt8(ascii: "!"): ("<\\u0021", 2)
        default: nil
        }
    }

    private static func unicodeEscape(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
