/// What of an address is nobody's business but the host's: who signs in there, and by which words.
///
/// sitegen keeps none of it and needs none of it, but an author may have written it into an address, and tools repeat
/// addresses in their messages.
struct Secrets: Sendable {
    private static let mask = "***"
    private let options: String?

    /// `address` is what the settings say: a URL, or `remote,option=value:path` as rclone reads it.
    init(in address: String) {
        options = Self.options(of: address)
    }

    /// The text without them.
    func hidden(in text: String) -> String {
        Self.withoutUserInfo(options.map { text.replacing($0, with: Self.mask) } ?? text)
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

    /// `https://user:word@host/` becomes `https://***@host/`.
    private static func withoutUserInfo(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let scheme = rest.firstRange(of: "://") {
            result += rest[..<scheme.upperBound]
            rest = rest[scheme.upperBound...]
            let host = rest.prefix { !"/ \t'\"<>".contains($0) }
            if let at = host.lastIndex(of: "@") {
                result += mask
                rest = rest[at...]
            }
        }
        return result + rest
    }
}
