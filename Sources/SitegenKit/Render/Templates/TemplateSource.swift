/// One template as it was read.
package struct TemplateSource: Sendable {
    /// What `{{>name}}` says: `entry`, `partials/head`.
    package var name: String
    /// Where its findings are reported: `templates/entry.mustache`.
    package var file: String
    package var bytes: [UInt8]

    package init(name: String, file: String, bytes: [UInt8]) {
        self.name = name
        self.file = file
        self.bytes = bytes
    }
}

extension TemplateSource {
    /// A stretch of the template for a message: its first line, cut where it gets long.
    func quote(_ range: Range<Int>) -> String {
        let line = bytes[range].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let text = clip(String(decoding: line.prefix(400), as: UTF8.self))
        return line.count < range.count && !text.ends(with: "…") ? text + "…" : text
    }

    func clip(_ name: some StringProtocol) -> String {
        let start = String(name.unicodeScalars.prefix(60).map(Character.init))
        return start.utf8.count == name.utf8.count ? start : start + "…"
    }

    /// The line of an offset, counted from 1.
    func line(_ offset: Int) -> Int {
        bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
    }
}
