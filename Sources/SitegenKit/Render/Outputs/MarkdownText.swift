import Markdown

/// Writes Markdown of what is no Markdown.
enum MarkdownText {
    /// A text on one line that reads the same in Markdown: what would be a mark is escaped.
    static func escaped(_ text: String) -> String {
        let line = line(text)
        // Most texts hold nothing that could be a mark.
        guard line.withBytes({ $0.contains(where: canBeMark) }) else { return line }
        return escapingMarks(line)
    }

    /// Bare addresses, in which a backslash would be a part of them, stay links where nothing is escaped, unless `addresses` are
    /// to be text as well.
    private static func escapingMarks(_ text: String, addresses: Bool = false) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 8)
        var hasMark = false
        var hasAddress = false
        for (index, byte) in bytes.enumerated() {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            var isMark =
                switch byte {
                case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
                    UInt8(ascii: "<"), UInt8(ascii: "~"):
                    true
                // Between letters or digits an underscore is no mark.
                case UInt8(ascii: "_"): index == 0 || !isWord(bytes[index - 1]) || !isWord(next)
                case UInt8(ascii: "&"): next == UInt8(ascii: "#") || isWord(next)
                // The id of a heading.
                case UInt8(ascii: "{"): next == UInt8(ascii: "#")
                case UInt8(ascii: "#"): next == 0x20
                default: false
                }
            hasMark = hasMark || isMark
            let isAddress =
                switch byte {
                case UInt8(ascii: "@"): index > 0 && bytes[index - 1] != 0x20 && next != 0x20
                case UInt8(ascii: ":"): next == UInt8(ascii: "/")
                case UInt8(ascii: "."): index > 0 && bytes[index - 1] | 0x20 == UInt8(ascii: "w")
                default: false
                }
            if isAddress {
                hasAddress = true
                isMark = addresses
            }
            if isMark { out.append(UInt8(ascii: "\\")) }
            out.append(byte)
        }
        return hasMark && hasAddress && !addresses
            ? escapingMarks(text, addresses: true) : String(decoding: out, as: UTF8.self)
    }

    /// The title of a section as it stands in a heading, which `rawHTML` says how to read: as it is where it reads the same, or
    /// else with its marks escaped.
    static func title(_ text: String, _ rawHTML: RawHTML) -> String {
        if isTitle(text, rawHTML) { return text }
        var title = escapingMarks(text, addresses: true)
        // Markdown does not see blanks at the ends of a heading, which is one line.
        let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" }
        let scalars = title.unicodeScalars
        let start = scalars.firstIndex { !isBlank($0) } ?? scalars.endIndex
        let end = scalars[start...].lastIndex { !isBlank($0) }.map(scalars.index(after:)) ?? start
        title = scalars.indices.reduce(into: "") { title, index in
            let isWritten = (start..<end).contains(index) && !["\n", "\r"].contains(scalars[index])
            if isWritten { title.unicodeScalars.append(scalars[index]) } else { title += "&#\(scalars[index].value);" }
        }
        return title
    }

    private static func isTitle(_ text: String, _ rawHTML: RawHTML) -> Bool {
        // What it means depends on the links and codes of the site.
        if text.utf8.contains(UInt8(ascii: "[")) { return false }
        let bytes = Array("## \(text)\n".utf8)
        let headings = Document.parse(bytes, in: 0..<bytes.count, syntax: .all).prose(html: rawHTML) { _ in nil }
            .headings
        return headings.count == 1 && headings[0].text == text && headings[0].ownID == nil
    }

    private static func canBeMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"), UInt8(ascii: "_"), UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "~"),
            UInt8(ascii: "{"):
            true
        default: false
        }
    }

    /// A text on one line: spaces and line ends as one space each, and none at its ends.
    static func line(_ text: String) -> String {
        if isLine(text) { return text }
        let words = text.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for word in words {
            if !out.isEmpty { out.append(0x20) }
            out += word
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether a text is on one line already.
    private static func isLine(_ text: String) -> Bool {
        text.withBytes { bytes in
            var before: UInt8 = 0x20
            for byte in bytes {
                let isBlank = byte == 0x20 && before == 0x20
                if isBlank || byte == 0x09 || byte == 0x0A || byte == 0x0D { return false }
                before = byte
            }
            return before != 0x20
        }
    }

    static func link(_ text: String, _ address: String) -> String { "[\(escaped(text))](\(destination(address)))" }

    /// Appends the same, of an address that is appended too.
    static func appendLink(_ text: String, to out: inout [UInt8], address: (inout [UInt8]) -> Void) {
        out.append(UInt8(ascii: "["))
        out.append(contentsOf: escaped(text).utf8)
        out.append(contentsOf: "](".utf8)
        let start = out.count
        address(&out)
        escapeDestination(in: &out, from: start)
        out.append(UInt8(ascii: ")"))
    }

    /// An address as it can stand in the parentheses of a link, whatever parentheses it has itself.
    static func destination(_ address: String) -> String {
        guard address.withBytes({ $0.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") } }) else {
            return address
        }
        return address.reduce(into: "") { $0 += $1 == "(" ? "%28" : $1 == ")" ? "%29" : String($1) }
    }

    /// The same for the end of a text.
    static func escapeDestination(in text: inout [UInt8], from start: Int) {
        guard text[start...].contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }) else { return }
        let address = String(decoding: text[start...], as: UTF8.self)
        text.replaceSubrange(start..., with: destination(address).utf8)
    }

    /// Whether it is a letter or a digit. Of what is not ASCII nothing is known.
    private static func isWord(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
