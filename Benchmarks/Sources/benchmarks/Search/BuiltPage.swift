/// A page of a built site, as a reader finds it: what stands in its HTML, whatever the index made of it.
struct BuiltPage {
    var url: String
    var title = ""
    var code: String?
    var headings: [(id: String, text: String)] = []
    /// The text of its paragraphs.
    var paragraphs: [String] = []
    /// All the words of its main part as a C string, in lower case, with a space around each.
    var text: [CChar] = []

    init(url: String, html: [UInt8]) {
        self.url = url
        var scanner = HTMLText(html)
        text = Array((" " + Self.plain(scanner.all) + " ").utf8CString)
        while let element = scanner.next() {
            switch element.name {
            case "h1":
                title = element.text
                code = element.code
            case "h2" where !element.id.isEmpty, "h3" where !element.id.isEmpty:
                if !element.id.hasPrefix("sg-") { headings.append((element.id, element.text)) }
            case "p": paragraphs.append(element.text)
            default: break
            }
        }
    }

    /// The words of a paragraph with whatever stands beside them.
    static func words(_ text: String) -> [String] {
        text.lowercased().split(separator: " ").map(String.init)
    }

    /// The words of a text without the punctuation around them, which nobody searches for; bars are the ends of blocks.
    static func plain(_ text: String) -> String {
        words(text).compactMap { word in
            if word == "|" { return word }
            let isEdge: (Character) -> Bool = { !$0.isLetter && !$0.isNumber }
            let start = word.drop(while: isEdge)
            guard let end = start.lastIndex(where: { !isEdge($0) }) else { return nil }
            return String(start[...end])
        }.joined(separator: " ")
    }
}

/// Finds headings and plain paragraphs in the main part of a page.
private struct HTMLText {
    struct Element {
        var name: String
        var id: String
        var text: String
        /// The code that stands inside of a title.
        var code: String?
    }

    private let html: [UInt8]
    private var index = 0

    init(_ html: [UInt8]) {
        self.html = html
        if let main = find("<main") { index = main }
    }

    /// Everything from here to the end of the main part; the end of a block is a bar.
    var all: String {
        var out = ""
        var rest = html[index...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            out += text(rest.startIndex..<start)
            guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
            let tag = rest[start..<end].drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") }
            if tag.elementsEqual("main".utf8), rest[start + 1] == UInt8(ascii: "/") { break }
            let name = String(decoding: tag.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
            if !["a", "code", "em", "strong", "span"].contains(name) { out += " | " }
            rest = rest[(end + 1)...]
        }
        return out
    }

    mutating func next() -> Element? {
        while let start = find("<") {
            index = start + 1
            if at("/main>") { return nil }
            for name in ["h1", "h2", "h3", "p"] where at(name) {
                let tag = read(to: UInt8(ascii: ">"))
                let attributes = String(tag.dropFirst(name.count))
                if name == "p", !attributes.isEmpty || isTheme(before: start) { continue }
                guard let end = find("</\(name)>") else { return nil }
                let id = attributes.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
                var element = Element(
                    name: name, id: attributes.hasPrefix(" id=") ? id : "", text: text(index..<end))
                let mark = "<span class=\"sg-code\">"
                if name == "h1", let code = find(mark), code < end, let codeEnd = find("</span>", from: code) {
                    element.code = text(code + mark.utf8.count..<codeEnd)
                }
                index = end
                return element
            }
        }
        return nil
    }

    /// Whether the theme wrote a paragraph: a note in a box of its own.
    private func isTheme(before start: Int) -> Bool {
        String(decoding: html[max(0, start - 80)..<start], as: UTF8.self).contains("class=\"sg-status")
    }

    private func at(_ text: String) -> Bool {
        html[index...].starts(with: text.utf8) && (text.hasSuffix(">") || isNameEnd(index + text.utf8.count))
    }

    private func isNameEnd(_ place: Int) -> Bool {
        place < html.count && (html[place] == UInt8(ascii: ">") || html[place] == UInt8(ascii: " "))
    }

    private func find(_ text: String, from start: Int? = nil) -> Int? {
        let pattern = Array(text.utf8)
        var place = start ?? index
        while place + pattern.count <= html.count {
            if html[place] == pattern[0], html[place...].starts(with: pattern) { return place }
            place += 1
        }
        return nil
    }

    private mutating func read(to end: UInt8) -> String {
        let start = index
        while index < html.count, html[index] != end { index += 1 }
        defer { index += 1 }
        return String(decoding: html[start..<index], as: UTF8.self)
    }

    private func text(_ range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        var inTag = false
        for byte in html[range] {
            if byte == UInt8(ascii: "<") { inTag = true }
            if !inTag { bytes.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte) }
            if byte == UInt8(ascii: ">") { inTag = false }
        }
        var text = String(decoding: bytes, as: UTF8.self)
        for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
            text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
        }
        return text
    }
}
