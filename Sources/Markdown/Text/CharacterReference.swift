/// `&amp;`, `&#38;` and `&#x26;`: characters written by name or number.
enum CharacterReference {
    /// What stands for `&name;`, given the bytes between `&` and `;`. nil where that is no character reference.
    static func decode(_ name: ArraySlice<UInt8>) -> String? {
        guard let first = name.first else { return nil }
        if first == UInt8(ascii: "#") { return number(name.dropFirst()) }
        guard name.count <= 32, first.isLetter, name.allSatisfy({ $0.isLetter || $0.isDigit }) else { return nil }
        if let common = common[String(decoding: name, as: UTF8.self)] { return common }
        return CMarkTree.character(named: name)
    }

    /// Those that texts are full of, so that libcmark is asked for the others only.
    private static let common = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}", "ndash": "\u{2013}", "mdash": "\u{2014}",
        "hellip": "\u{2026}", "rarr": "\u{2192}",
    ]

    /// A text with its character references resolved.
    static func decodeAll(_ bytes: ArraySlice<UInt8>) -> String {
        var out: [UInt8] = []
        var copied = bytes.startIndex
        var next = bytes.startIndex
        while let mark = bytes[next...].firstMark {
            next = mark + 1
            guard let end = bytes[mark...].prefix(40).firstIndex(of: UInt8(ascii: ";")),
                let character = decode(bytes[next..<end])
            else { continue }
            if out.isEmpty { out.reserveCapacity(bytes.count) }
            out.append(contentsOf: bytes[copied..<mark])
            out.append(contentsOf: character.utf8)
            next = end + 1
            copied = next
        }
        if copied == bytes.startIndex { return String(decoding: bytes, as: UTF8.self) }
        out.append(contentsOf: bytes[copied...])
        return String(decoding: out, as: UTF8.self)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> String? {
        let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let digits = isHexadecimal ? digits.dropFirst() : digits
        guard (1...(isHexadecimal ? 6 : 7)).contains(digits.count),
            digits.allSatisfy({ $0.isDigit || isHexadecimal && (0x61...0x66).contains($0 | 0x20) }),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
        else { return nil }
        return Unicode.Scalar(value == 0 ? 0xFFFD : value).map(String.init) ?? "\u{FFFD}"
    }
}

extension ArraySlice<UInt8> {
    /// Where the first `&` stands.
    fileprivate var firstMark: Int? {
        let offset = withUnsafeBytes { $0.firstIndex(of: UInt8(ascii: "&"), in: 0..<count) }
        return offset < count ? startIndex + offset : nil
    }
}
