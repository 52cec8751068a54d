/// What of an address is nobody's business but the host's: who signs in there, and by which words.
///
/// sitegen keeps none of it and needs none of it, but an author may have written it into an address, and tools repeat
/// addresses in their messages.
struct Secrets: Sendable {
    private static let mask = "***"
    private let options: String?
    /// With the `@` that ends it.
    private let userInfo: String?

    /// `address` is what the settings say: a URL, or `remote,option=value:path` as rclone reads it.
    init(in address: String) {
        options = Self.options(of: address)
        let scalars = address.unicodeScalars
        userInfo = scalars.firstRange(of: "://".unicodeScalars).flatMap { scheme in
            let host = scalars[scheme.upperBound...].prefix { $0 != "/" }
            return host.lastIndex(of: "@").map { String(Substring(host[...$0])) }
        }
    }

    /// The text without them.
    func hidden(in text: String) -> String {
        var text = text
        if let options { text.replace(options, with: Self.mask) }
        if let userInfo { text.replace(userInfo, with: Self.mask + "@") }
        return Self.withoutUserInfo(text)
    }

    /// What stands between a remote's name and the colon before its path.
    private static func options(of address: String) -> String? {
        var start: String.Index?
        var quote: Character?
        for index in address.indices {
            let character = address[index]
            if let open = quote {
                if character == open { quote = nil }
                continue
            }
            switch character {
            case "\"", "'": if start != nil { quote = character }
            case ",": start = start ?? address.index(after: index)
            case ":" where index != address.startIndex: return start.map { String(address[$0..<index]) }
            default: break
            }
        }
        return nil
    }

    /// `https://user:word@host/` becomes `https://***@host/`, in an address of which nothing else is known: those of the remotes
    /// that git has. A word may have an apostrophe in it.
    private static func withoutUserInfo(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        // By scalars: a mark that combines with a sign before it hides that from whoever looks for characters.
        var rest = text.unicodeScalars[...]
        while let scheme = rest.firstRange(of: "://".unicodeScalars) {
            result += rest[..<scheme.upperBound]
            rest = rest[scheme.upperBound...]
            let host = rest.prefix { !"/ \t\"<>".unicodeScalars.contains($0) }
            if let at = host.lastIndex(of: "@") {
                result += mask.unicodeScalars
                rest = rest[at...]
            }
        }
        return String(result + rest)
    }
}
