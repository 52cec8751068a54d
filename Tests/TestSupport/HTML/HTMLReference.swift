/// Character references: `&amp;`, `&#39;`, `&#x27;`.
enum HTMLReference {
    /// Those that sitegen and its authors use. Any other name is reported, also one that browsers know.
    private static let names = [
        "amp": "&", "apos": "'", "copy": "\u{A9}", "gt": ">", "hellip": "\u{2026}", "larr": "\u{2190}", "lt": "<",
        "mdash": "\u{2014}", "nbsp": "\u{A0}", "ndash": "\u{2013}", "quot": "\"", "rarr": "\u{2192}", "shy": "\u{AD}",
    ]

    /// The text with its references resolved, and what is wrong with them. It begins on a line.
    static func resolve(_ bytes: [UInt8], line: Int, inAttribute: Bool = false) -> (String, [HTMLProblem]) {
        var out: [UInt8] = []
        var problems: [HTMLProblem] = []
        var line = line
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "&") else {
                if bytes[index] == UInt8(ascii: "\n") { line += 1 }
                out.append(bytes[index])
                index += 1
                continue
            }
            let name = bytes[(index + 1)...].prefix { $0.isLetter || $0 == UInt8(ascii: "#") || $0.isDigit }
            let hasEnd = name.endIndex < bytes.count && bytes[name.endIndex] == UInt8(ascii: ";")
            let word = String(decoding: name, as: UTF8.self)
            index = name.endIndex
            if name.isEmpty {
                // A `&` that nothing follows stands for itself.
                out.append(UInt8(ascii: "&"))
            } else if hasEnd, let character = character(word) {
                out += character.utf8
                index += 1
            } else {
                let next = name.endIndex < bytes.count ? bytes[name.endIndex] : 0
                let isInQuery = inAttribute && !hasEnd && next == UInt8(ascii: "=")
                let message =
                    isInQuery
                    ? "`&\(word)=` in an attribute needs `&amp;`" : "`&\(word)\(hasEnd ? ";" : "")` is no reference"
                problems.append(HTMLProblem(line: line, message: message))
                out += "&\(word)".utf8
            }
        }
        return (String(decoding: out, as: UTF8.self), problems)
    }

    private static func character(_ word: String) -> String? {
        guard word.first == "#" else { return names[word] }
        let digits = word.dropFirst()
        let isHex = digits.first == "x" || digits.first == "X"
        let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        // Of controls a browser makes something else, or an error.
        guard let number, number >= 0xA0 || (0x20..<0x7F).contains(number) || number == 0x0A || number == 0x09 else {
            return nil
        }
        return Unicode.Scalar(number).map { String(Character($0)) }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
