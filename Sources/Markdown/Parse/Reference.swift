/// A link definition that is offered from outside: `[404]` in a text without a definition of its own leads to it.
package struct Reference: Sendable {
    /// As it stands between the brackets: any text without brackets that are not escaped.
    package var label: String
    package var destination: String

    package init(label: String, destination: String) {
        self.label = label
        self.destination = destination
    }

    /// The definition in Markdown, on a line of its own. Nothing for what can be no definition: its text would show up
    /// in the document.
    func write(into out: inout [UInt8]) {
        guard isLabel(label), !destination.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return }
        out.append(UInt8(ascii: "["))
        out.append(contentsOf: label.utf8)
        out.append(contentsOf: "]: <".utf8)
        for byte in destination.utf8 {
            if byte.isPunctuation { out.append(UInt8(ascii: "\\")) }
            out.append(byte)
        }
        out.append(contentsOf: ">\n".utf8)
    }

    private func isLabel(_ label: String) -> Bool {
        var escaped = false
        var blank = true
        for byte in label.utf8 {
            if byte < 0x20 && byte != UInt8(ascii: "\t") { return false }
            if !escaped && (byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")) { return false }
            if !byte.isSpaceOrTab { blank = false }
            escaped = !escaped && byte == UInt8(ascii: "\\")
        }
        return !blank && !escaped && label.utf8.count < 1000
    }
}
