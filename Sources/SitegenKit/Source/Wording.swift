extension String {
    /// The help of a finding where this is what was most likely meant.
    package var didYouMean: String { "did you mean `\(self)`?" }

    /// With a capital first letter, as a message starts; a name in backquotes or a file name stays as it is.
    package var sentence: String {
        guard let first = unicodeScalars.first, first.properties.isLowercase, !contains(".") else { return self }
        return first.properties.uppercaseMapping + String(unicodeScalars.dropFirst())
    }

    /// A noun of this many: "1 entry", "2 entries".
    package func counted(_ count: Int) -> String { "\(count) \(count == 1 ? self : plural)" }

    /// The regular English plural.
    package var plural: String {
        if ends(with: "y"), let before = dropLast().last, !"aeiou".contains(before) { return dropLast() + "ies" }
        if ["s", "x", "ch", "sh"].contains(where: { ends(with: $0) }) { return self + "es" }
        return self + "s"
    }
}

extension Bool {
    /// The name of the flag that an author means by what other languages call it.
    package static func meant(by text: String) -> String? {
        switch text.lowercased() {
        case "true", "yes", "y", "on", "1": "true"
        case "false", "no", "n", "off", "0": "false"
        default: NearMiss.best(text, among: ["true", "false"])
        }
    }
}

extension [String] {
    /// "a, b and 3 others": no more of them than a reader reads.
    func listed(most: Int) -> String {
        prefix(most).joined(separator: ", ") + (count > most ? " and \("other".counted(count - most))" : "")
    }

    /// "`a`, `b` or `c`".
    package var quotedList: String {
        let quoted = map { "`\($0)`" }
        guard quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " or " + quoted[quoted.count - 1]
    }
}
