/// From files to URLs. A URL is kept without the slash in front and with the one at its end; the home page's is empty.
package enum Address {
    /// `content/guide/caching.md` is served at `guide/caching/`, a folder's `index.md` at the folder's own URL.
    package static func page(_ path: String) -> String {
        let inside = path.dropFirst("content/".count).dropLast(".md".count)
        if inside == "index" { return "" }
        if inside.hasSuffix("/index") { return String(inside.dropLast("index".count)) }
        return inside + "/"
    }

    /// A code as a part of a URL and a name of a folder: letters, digits and `-._~` as they are, anything else a hyphen.
    package static func segment(_ code: String) -> String {
        var bytes: [UInt8] = code.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"),
                UInt8(ascii: "."):
                byte
            default: byte < 0x80 ? UInt8(ascii: "-") : byte
            }
        }
        if bytes.first == UInt8(ascii: ".") { bytes[0] = UInt8(ascii: "-") }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The file that serves a URL.
    package static func output(_ url: String) -> String { url.isEmpty || url.hasSuffix("/") ? url + "index.html" : url }

    /// A path with its `.` and `..` taken in; nil where it leads above the start.
    package static func normalized(_ path: some StringProtocol) -> String? {
        var parts: [Substring] = []
        for part in path.split(separator: "/", omittingEmptySubsequences: true).map({ Substring($0) }) {
            switch part {
            case ".": continue
            case "..":
                if parts.isEmpty { return nil }
                parts.removeLast()
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    /// The folder of a path, with a slash at its end, or nothing.
    package static func folder(_ path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[...slash])
    }

    /// From one URL to another, both below the site's root: `../../guide/caching/`.
    package static func relative(from page: String, to target: String) -> String {
        let from = page.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropLast()
        let to = target.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        var shared = 0
        while shared < from.count, shared < to.count - 1, from[shared].elementsEqual(to[shared]) { shared += 1 }
        let up = String(repeating: "../", count: from.count - shared)
        let down = to[shared...].map { encoded(String(Substring($0))) }.joined(separator: "/")
        return up.isEmpty && (down.isEmpty || down.utf8.contains(UInt8(ascii: ":"))) ? "./" + down : up + down
    }

    /// Percent-encoded as a part of a path (RFC 3986, section 3.3).
    package static func encoded(_ part: String) -> String {
        let isPlain = part.utf8.allSatisfy(isPathByte)
        if isPlain { return part }
        var bytes: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in part.utf8 {
            if isPathByte(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text of a percent-encoded part. A sign that is no escape stays as it is.
    package static func decoded(_ part: some StringProtocol) -> String {
        guard part.utf8.contains(UInt8(ascii: "%")) else { return String(part) }
        let source = Array(part.utf8)
        var bytes: [UInt8] = []
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
                let high = hexDigit(source[index + 1]), let low = hexDigit(source[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    fileprivate static func isPathByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"),
            UInt8(ascii: "$"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","),
            UInt8(ascii: ";"),
            UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "@"):
            true
        default: false
        }
    }
}

extension Address {
    /// A fragment as RFC 3986, section 3.5 allows it; letters of other scripts stay readable, as browsers show them.
    static func encodedFragment(_ fragment: String) -> String {
        guard fragment.utf8.contains(where: { !isFragmentByte($0) }) else { return fragment }
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in fragment.utf8 {
            if isFragmentByte(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isFragmentByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || isPathByte(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
    }
}
