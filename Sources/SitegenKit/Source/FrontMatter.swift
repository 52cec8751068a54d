import Markdown

/// A Markdown file cut into its front matter and its body.
package struct FrontMatter: Sendable {
    /// Nil where the file has none, or where it could not be read.
    package var yaml: YAML?
    /// The bytes of the body.
    package var body: Range<Int>
    /// Whether there is a front matter at all.
    package var isPresent: Bool

    private static let fence = Array("---".utf8)

    /// Front matter starts on the first line, after a byte order mark if there is one, and is fenced by lines of `---`.
    package static func split(_ bytes: [UInt8], file: String) -> (FrontMatter, [Diagnostic]) {
        let start = Text.start(of: bytes)
        guard let opening = line(bytes, at: start), isFence(bytes, opening.text) else {
            return (FrontMatter(yaml: nil, body: start..<bytes.count, isPresent: false), [])
        }
        var next = opening.next
        while let line = line(bytes, at: next) {
            if isFence(bytes, line.text) {
                let (yaml, findings) = YAML.parse(bytes, in: opening.next..<next, file: file)
                return (FrontMatter(yaml: yaml, body: line.next..<bytes.count, isPresent: true), findings)
            }
            next = line.next
        }
        let finding = Diagnostic(
            .yamlSyntax, "The front matter is never closed", at: Place(file, opening.text), label: "opened here",
            help: "end it with a line of `---`")
        return (FrontMatter(yaml: nil, body: bytes.count..<bytes.count, isPresent: true), [finding])
    }

    /// What stands between the signs of YAML in it, whatever else is wrong with it.
    static func words(_ bytes: [UInt8]) -> [String] {
        let start = Text.start(of: bytes)
        guard let opening = line(bytes, at: start) else { return [] }
        var end = opening.next
        while let line = line(bytes, at: end), !isFence(bytes, line.text) { end = line.next }
        return bytes[opening.next..<end].split { "\n\r,:[]{}\"'".utf8.contains($0) }.map { word in
            let text = String(decoding: word, as: UTF8.self).trimmed
            return text.begins(with: "- ") ? String(text.dropFirst(2)).trimmed : text
        }
    }

    private static func isFence(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return bytes[line.lowerBound..<end].elementsEqual(fence)
    }

    private static func line(_ bytes: [UInt8], at start: Int) -> (text: Range<Int>, next: Int)? {
        guard start < bytes.count else { return nil }
        let end = bytes.withUnsafeBytes { $0.firstIndex(of: 0x0A, or: 0x0D, in: start..<bytes.count) }
        var next = min(end + 1, bytes.count)
        if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next = end + 2 }
        return (start..<end, next)
    }
}
