/// Links to a section of an RFC: the number in the text and the number in the address must be one.
enum SpecLink {
    /// Checks addresses such as `https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5`.
    static func check(_ address: String, text: String, at place: Place) -> Diagnostic? {
        let address = address.lowercased()
        guard let number = hosts.lazy.compactMap({ rfc(in: address, on: $0) }).first else { return nil }
        let words = text.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "§") }.map(String.init)
        let named = rfcs(in: words)
        if !named.isEmpty, !named.contains(number) {
            return Diagnostic(
                .textNamesOtherSection, "The link's text names RFC \(named[0]), but it leads to RFC \(number)",
                at: place,
                help: "make the text and the address agree")
        }
        // Of two RFCs in one text, nobody can tell whose section it is.
        guard named.count < 2, let section = section(in: words) else { return nil }
        guard let hash = address.firstIndex(of: "#") else {
            return Diagnostic(
                .textNamesOtherSection, "The link's text names section \(section), but the address has no section",
                at: place,
                help: "end the address with `#section-\(section)`")
        }
        let fragment = address[address.index(after: hash)...]
        guard let prefix = ["section-", "appendix-"].first(where: { fragment.begins(with: $0) }) else { return nil }
        let target = fragment.behind(prefix)
        if target == section.lowercased() { return nil }
        return Diagnostic(
            .textNamesOtherSection, "The link's text names section \(section), but it leads to section \(target)",
            at: place,
            help: "make the text and the address agree")
    }

    /// Where RFCs are served with their sections as fragments.
    private static let hosts = [
        "https://www.rfc-editor.org/rfc/rfc", "https://datatracker.ietf.org/doc/html/rfc",
        "https://httpwg.org/specs/rfc",
    ]

    /// The number of the RFC that an address below a host leads to.
    private static func rfc(in address: String, on host: String) -> String? {
        guard address.begins(with: host) else { return nil }
        return digits(address.behind(host))
    }

    /// The digits that a text begins with.
    private static func digits(_ text: String) -> String? {
        let digits = text.utf8.prefix(while: ASCII.isDigit)
        return digits.isEmpty ? nil : String(Substring(digits))
    }

    /// The RFCs that a text names: "RFC 9110", "RFC9110".
    private static func rfcs(in words: [String]) -> [String] {
        words.indices.compactMap { index in
            let word = words[index].lowercased()
            guard word.begins(with: "rfc") else { return nil }
            let number = word == "rfc" ? (index + 1 < words.count ? words[index + 1] : "") : word.behind("rfc")
            return digits(number)
        }
    }

    /// The section that a text names: "section 15.5.5", "§15.5.5".
    private static func section(in words: [String]) -> String? {
        for (index, word) in words.enumerated() {
            var name = ""
            if word.begins(with: "§") {
                name = word == "§" ? (index + 1 < words.count ? words[index + 1] : "") : word.behind("§")
            } else if word.lowercased() == "section" || word.lowercased() == "appendix", index + 1 < words.count {
                name = words[index + 1]
            }
            while name.ends(with: ".") { name.removeLast() }
            let isNumber = digits(name) != nil
            if isNumber || name.count == 1 || name.dropFirst().begins(with: ".") { return name }
        }
        return nil
    }
}
