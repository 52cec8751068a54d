/// Links to a section of an RFC: the number in the text and the number in the address must be one.
enum SpecLink {
    /// Checks addresses such as `https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5`.
    static func check(_ address: String, text: String, at place: Place) -> Diagnostic? {
        let bytes = Array(address.lowercased().utf8)
        guard let start = find(Array("/rfc".utf8), in: bytes, from: 0, before: { (48...57).contains($0) }) else {
            return nil
        }
        let number = digits(bytes, from: start)
        let words = text.split { !($0.isLetter || $0.isNumber || $0 == ".") }.map(String.init)
        if let named = word(after: "RFC", in: words)
            ?? words.first(where: isRFCNumber).map({ String($0.dropFirst(3)) }),
            named != number, named.utf8.allSatisfy({ (48...57).contains($0) })
        {
            return Diagnostic(
                .textNamesOtherSection, "The link's text names RFC \(named), but it leads to RFC \(number)", at: place,
                help: "make the text and the address agree")
        }
        guard let section = word(after: "section", in: words) else { return nil }
        guard let fragment = find(Array("#section-".utf8), in: bytes, from: 0, before: { _ in true }) else {
            return Diagnostic(
                .textNamesOtherSection, "The link's text names section \(section), but the address has no section",
                at: place,
                help: "end the address with `#section-\(section)`")
        }
        let target = String(decoding: bytes[fragment...], as: UTF8.self)
        if target == section.lowercased() { return nil }
        return Diagnostic(
            .textNamesOtherSection, "The link's text names section \(section), but it leads to section \(target)",
            at: place,
            help: "make the text and the address agree")
    }

    /// The word after a key word, without a full stop at its end.
    private static func word(after key: String, in words: [String]) -> String? {
        guard let index = words.firstIndex(where: { $0.lowercased() == key.lowercased() }), index + 1 < words.count
        else { return nil }
        var word = words[index + 1]
        while word.hasSuffix(".") { word.removeLast() }
        guard let first = word.utf8.first,
            (48...57).contains(first) || word.utf8.count == 1 || word.dropFirst().hasPrefix(".")
        else { return nil }
        return word
    }

    private static func isRFCNumber(_ word: String) -> Bool {
        word.utf8.count > 3 && word.lowercased().hasPrefix("rfc")
            && word.utf8.dropFirst(3).allSatisfy { (48...57).contains($0) }
    }

    /// The offset after a text that is followed by a byte that fits.
    private static func find(_ text: [UInt8], in bytes: [UInt8], from: Int, before fits: (UInt8) -> Bool) -> Int? {
        guard bytes.count > text.count else { return nil }
        for start in from..<bytes.count - text.count
        where bytes[start] == text[0] && bytes[start..<start + text.count].elementsEqual(text)
            && fits(bytes[start + text.count])
        {
            return start + text.count
        }
        return nil
    }

    private static func digits(_ bytes: [UInt8], from start: Int) -> String {
        String(decoding: bytes[start...].prefix { (48...57).contains($0) }, as: UTF8.self)
    }
}
