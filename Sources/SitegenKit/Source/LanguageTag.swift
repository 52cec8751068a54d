/// What follows from a language tag of BCP 47.
package enum LanguageTag {
    private static let scripts: Set<Substring> = ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"]
    private static let languages: Set<Substring> = [
        "ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi",
    ]

    /// Whether the language is written from right to left: by its script where the tag names one, else by the language.
    package static func isRightToLeft(_ tag: String) -> Bool {
        let subtags = tag.lowercased().split(separator: "-")
        if let script = subtags.dropFirst().first(where: { $0.utf8.count == 4 }) { return scripts.contains(script) }
        return subtags.first.map { languages.contains($0) } ?? false
    }
}
