/// A URL that was published once, with or without a fragment, and must go on leading somewhere.
package struct Permalink: Hashable, Comparable, Sendable {
    /// Below the site's root, as everywhere: `http/404/`.
    package var url: String
    /// Empty for the page itself.
    package var fragment: String

    package init(_ url: String, fragment: String = "") {
        self.url = url
        self.fragment = fragment
    }

    /// Reads it as it stands in the file: from the site's root, percent-encoded. Nil for what is none.
    package init?(parsing text: String) {
        let hash = text.utf8.firstIndex(of: UInt8(ascii: "#"))
        let path = text[..<(hash ?? text.endIndex)]
        guard path.begins(with: "/"), !path.utf8.contains("//".utf8),
            !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F })
        else {
            return nil
        }
        guard !path.utf8.contains(UInt8(ascii: "?")), !path.pathParts.contains(where: { $0 == "." || $0 == ".." })
        else {
            return nil
        }
        url = Address.decoded(path.behind("/"))
        fragment = hash.map { Address.decoded(text[text.utf8.index(after: $0)...]) } ?? ""
    }

    /// As it stands in the file, and as a reader may copy it behind the site's address.
    package var text: String { path + (fragment.isEmpty ? "" : "#" + Address.encodedFragment(fragment)) }

    /// The same without the fragment.
    package var path: String { "/" + Address.path(url) }

    /// By the bytes of the line, as `LC_ALL=C sort` does.
    package static func < (left: Permalink, right: Permalink) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
