/// Writes XML 1.0 as bytes. Text and attributes are escaped, and control characters that XML forbids are left out.
struct XMLWriter {
    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
    private var depth = 0

    mutating func element(_ name: String, _ attributes: [(String, String)] = [], _ inside: (inout XMLWriter) -> Void) {
        open(name, attributes)
        bytes += ">\n".utf8
        depth += 1
        inside(&self)
        depth -= 1
        indent()
        close(name)
    }

    mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        append(text)
        close(name)
    }

    mutating func empty(_ name: String, _ attributes: [(String, String)]) {
        open(name, attributes)
        bytes += "/>\n".utf8
    }

    private mutating func open(_ name: String, _ attributes: [(String, String)]) {
        indent()
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        for (name, value) in attributes {
            bytes += " \(name)=\"".utf8
            append(value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func close(_ name: String) {
        bytes += "</".utf8
        bytes += name.utf8
        bytes += ">\n".utf8
    }

    private mutating func indent() { bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth) }

    private mutating func append(_ text: String) {
        let isSound = text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        bytes.appendEscaped(
            isSound ? text : String(text.unicodeScalars.filter { $0.value >= 0x20 }.map(Character.init)))
    }
}
