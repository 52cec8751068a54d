import Markdown

/// From files to URLs. A URL is kept without the slash in front and with the one at its end; the home page's is empty.
package enum Address {
    /// `content/guide/caching.md` is served at `guide/caching/`, a folder's `index.md` at the folder's own URL.
    package static func page(_ path: String) -> String {
        let inside = Substring(path.utf8.dropFirst("content/".utf8.count).dropLast(".md".utf8.count))
        if inside == "index" { return "" }
        if inside.ends(with: "/index") { return inside.before("index") }
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
    package static func output(_ url: String) -> String {
        url.isEmpty || url.ends(with: "/") ? url + "index.html" : url
    }

    /// A path with its `.` and `..` taken in; nil where it leads above the start. Without a slash in front it is read from a
    /// folder.
    package static func normalized(_ path: String, from folder: String = "") -> String? {
        let isRooted = path.utf8.first == UInt8(ascii: "/")
        var leadsOut = false
        let way = String(unsafeUninitializedCapacity: folder.utf8.count + path.utf8.count) { out in
            var count = 0
            let isInside =
                (isRooted || folder.withBytes { walk($0, out, &count) }) && path.withBytes { walk($0, out, &count) }
            leadsOut = !isInside
            return isInside ? count : 0
        }
        return leadsOut ? nil : way
    }

    /// Goes a path on from where a way has come to. False where it leads above the start.
    private static func walk(
        _ path: UnsafeBufferPointer<UInt8>, _ way: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
    ) -> Bool {
        let slash = UInt8(ascii: "/")
        let dot = UInt8(ascii: ".")
        var start = 0
        while start < path.count {
            var end = start
            while end < path.count, path[end] != slash { end += 1 }
            let part = start..<end
            start = end + 1
            if part.isEmpty || part.count == 1 && path[part.lowerBound] == dot { continue }
            if part.count == 2, path[part.lowerBound] == dot, path[part.lowerBound + 1] == dot {
                if count == 0 { return false }
                repeat { count -= 1 } while count > 0 && way[count] != slash
                continue
            }
            if count > 0 {
                way[count] = slash
                count += 1
            }
            for byte in path[part] {
                way[count] = byte
                count += 1
            }
        }
        return true
    }

    /// The folder of a path, with a slash at its end, or nothing.
    package static func folder(_ path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(Substring(path.utf8[...slash]))
    }

    /// The folder that a URL is in, which is one itself where it ends in a slash.
    package static func folderAbove(_ url: String) -> String { folder(withoutSlash(url)) }

    package static func withoutSlash(_ url: String) -> String { url.ends(with: "/") ? url.before("/") : url }

    /// What a path has behind its folder.
    package static func name(_ path: String) -> String { path.behind(folder(path)) }

    /// From one URL to another, both below the site's root: `../../guide/caching/`.
    package static func relative(from page: String, to target: String) -> String {
        var way: [UInt8] = []
        appendRelative(from: page, to: target, &way)
        return String(decoding: way, as: UTF8.self)
    }

    /// Appends the same. Nothing in it has to be escaped in an attribute.
    static func appendRelative(from page: String, to target: String, _ out: inout [UInt8]) {
        target.withBytes { appendRelative(from: page, to: $0, &out) }
    }

    /// The same for a target as its bytes.
    static func appendRelative(from page: String, to target: UnsafeBufferPointer<UInt8>, _ out: inout [UInt8]) {
        page.withBytes { page in
            // What stands behind the last slash that both have in common.
            var rest = UnsafeRawBufferPointer(page).commonCount(with: UnsafeRawBufferPointer(target))
            while rest > 0, page[rest - 1] != slash { rest -= 1 }
            let levels = page[rest...].count { $0 == slash }
            let down = UnsafeBufferPointer(rebasing: target[rest...])
            out.append(addingCapacity: 3 * levels + 2) { way in
                for _ in 0..<levels {
                    way.append(dot)
                    way.append(dot)
                    way.append(slash)
                }
                if levels == 0, down.isEmpty || down.contains(UInt8(ascii: ":")) {
                    way.append(dot)
                    way.append(slash)
                }
            }
            if isPath(down) {
                out.append(contentsOf: down)
            } else {
                append(path: down, to: &out)
            }
        }
    }

    private static let slash = UInt8(ascii: "/")
    private static let dot = UInt8(ascii: ".")

    /// A URL below the site's root as an address has it: percent-encoded, its slashes kept.
    package static func path(_ url: String) -> String {
        url.withBytes { bytes in
            if isPath(bytes) { return url }
            var path: [UInt8] = []
            append(path: bytes, to: &path)
            return String(decoding: path, as: UTF8.self)
        }
    }

    private static func append(path: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        for byte in path { if byte == slash { out.append(byte) } else { append(byte, to: &out) } }
    }

    /// Whether a path has nothing in it to encode. Most have nothing but letters, digits, hyphens and dots, eight of which are
    /// looked at together.
    private static func isPath(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(path)
        var place = 0
        while place < path.count {
            if place &+ 8 <= path.count, raw.word(at: place).isPlainPath {
                place &+= 8
            } else {
                guard path[place] == slash || isPathByte(path[place]) else { return false }
                place &+= 1
            }
        }
        return true
    }

    /// Percent-encoded as a part of a path (RFC 3986, section 3.3).
    package static func encoded(_ part: String) -> String {
        if part.utf8.allSatisfy(isPathByte) { return part }
        var bytes: [UInt8] = []
        for byte in part.utf8 { append(byte, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        if isPathByte(byte) {
            bytes.append(byte)
        } else {
            bytes += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
        }
    }

    fileprivate static let hexDigits = Array("0123456789ABCDEF".utf8)

    /// The text of a percent-encoded part. A sign that is no escape stays as it is.
    package static func decoded(_ part: some StringProtocol) -> String {
        part.withBytes { decoded($0) }
    }

    private static func decoded(_ source: UnsafeBufferPointer<UInt8>) -> String {
        guard source.contains(UInt8(ascii: "%")) else { return String(decoding: source, as: UTF8.self) }
        var bytes: [UInt8] = []
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
                let high = hexValue(source[index + 1]), let low = hexValue(source[index + 2])
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

    /// The path and the fragment of an address, decoded. Without a query: nothing on a static site answers one.
    static func pathAndFragment(of address: String) -> (path: String, fragment: String) {
        address.withBytes { bytes in
            let hash = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
            let end = bytes[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
            return (
                decoded(UnsafeBufferPointer(rebasing: bytes[..<end])),
                decoded(UnsafeBufferPointer(rebasing: bytes[hash...].dropFirst()))
            )
        }
    }

    /// The value of a hexadecimal digit.
    package static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    static func isPathByte(_ byte: UInt8) -> Bool {
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
        guard fragment.withBytes({ $0.contains { !isFragmentByte($0) } }) else { return fragment }
        var bytes: [UInt8] = []
        for byte in fragment.utf8 { if isFragmentByte(byte) { bytes.append(byte) } else { append(byte, to: &bytes) } }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isFragmentByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || isPathByte(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
    }
}

extension UInt64 {
    /// Whether each of its eight bytes is a letter, a digit, a hyphen, a dot or a slash of ASCII.
    fileprivate var isPlainPath: Bool {
        // The highest bits of the bytes in a range, of which none is to have its own.
        func marks(_ bytes: UInt64, from low: UInt8, to high: UInt8) -> UInt64 {
            (bytes &+ .ones &* UInt64(0x80 - low)) & ~(bytes &+ .ones &* UInt64(0x7F - high))
        }
        let ascii = self & ~.highBits
        let letters = marks(ascii | .ones &* 0x20, from: UInt8(ascii: "a"), to: UInt8(ascii: "z"))
        let others = marks(ascii, from: UInt8(ascii: "-"), to: UInt8(ascii: "9"))
        return (letters | others) & ~self & .highBits == .highBits
    }
}

extension UnsafeRawBufferPointer {
    /// How many bytes both begin with alike.
    fileprivate func commonCount(with other: UnsafeRawBufferPointer) -> Int {
        let most = Swift.min(count, other.count)
        var place = 0
        while place &+ 8 <= most {
            let difference = word(at: place) ^ other.word(at: place)
            if difference != 0 { return place &+ difference.trailingZeroBitCount / 8 }
            place &+= 8
        }
        while place < most, self[place] == other[place] { place &+= 1 }
        return place
    }
}
