/// An address as a browser resolves it (https://url.spec.whatwg.org/), as far as the addresses of pages need.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    /// In lower case, without its colon.
    package var scheme: String
    /// The host and port; nil for schemes such as `mailto:`.
    package var host: String?
    /// Begins with a slash where there is a host.
    package var path: String
    package var query: String?
    package var fragment: String?

    /// A whole address; nil for one that is none.
    package init?(_ address: String) {
        let address = Self.trimmed(address)
        guard let scheme = Self.scheme(of: address) else { return nil }
        self.init(address.dropFirst(scheme.count + 1), scheme: scheme.lowercased())
    }

    private init(_ rest: Substring, scheme: String) {
        self.scheme = scheme
        var rest = rest
        if let hash = rest.firstIndex(of: "#") {
            fragment = String(rest[rest.index(after: hash)...])
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: "?") {
            query = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        guard rest.hasPrefix("//") else {
            path = String(rest)
            return
        }
        rest = rest.dropFirst(2)
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        host = rest[..<slash].lowercased()
        path = Self.normalized(rest[slash...])
    }

    /// An address that stands on the page at this one.
    package func resolving(_ reference: String) -> WebAddress {
        let reference = Self.trimmed(reference)
        if let whole = WebAddress(reference) { return whole }
        if reference.hasPrefix("//") { return WebAddress(reference[...], scheme: scheme) }
        var parts = WebAddress(reference[...], scheme: scheme)
        parts.host = host
        if parts.path.isEmpty {
            parts.path = path
            if parts.query == nil { parts.query = query }
        } else if parts.path.hasPrefix("/") {
            parts.path = Self.normalized(parts.path[...])
        } else {
            let folder = path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex)
            parts.path = Self.normalized((folder + parts.path)[...])
        }
        return parts
    }

    /// Without its query and fragment.
    package var document: String { "\(scheme):\(host.map { "//" + $0 } ?? "")\(path)" }

    package var description: String {
        document + (query.map { "?" + $0 } ?? "") + (fragment.map { "#" + $0 } ?? "")
    }

    private static func trimmed(_ text: String) -> String {
        // A browser drops line ends and tabs wherever they stand, and spaces at both ends.
        let kept = text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" && $0 != "\t" }
        let start = kept.firstIndex { $0.value > 0x20 } ?? kept.endIndex
        let end = kept.lastIndex { $0.value > 0x20 }.map(kept.index(after:)) ?? start
        // Letters beyond ASCII are percent-encoded, as a browser's own addresses are.
        return kept[start..<end].reduce(into: "") { text, scalar in
            if scalar.isASCII {
                text.unicodeScalars.append(scalar)
            } else {
                for byte in String(scalar).utf8 { text += "%" + String(byte, radix: 16, uppercase: true) }
            }
        }
    }

    private static func scheme(of address: String) -> Substring? {
        let scheme = address.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        guard scheme.first?.isLetter == true, address.dropFirst(scheme.count).first == ":" else { return nil }
        return scheme
    }

    /// A path with its `.` and `..` taken in, written out or percent-encoded.
    private static func normalized(_ path: Substring) -> String {
        var parts: [Substring] = []
        let all = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        for (number, part) in all.enumerated() {
            let isLast = number == all.count - 1
            switch part.lowercased().replacing("%2e", with: ".") {
            case ".": if isLast { parts.append("") }
            case "..":
                _ = parts.popLast()
                if isLast { parts.append("") }
            default: parts.append(part)
            }
        }
        return "/" + parts.joined(separator: "/")
    }
}
