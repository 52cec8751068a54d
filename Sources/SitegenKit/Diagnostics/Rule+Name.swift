extension Rule {
    /// The rule's name in words: `section-missing`.
    package var name: String { words.joined(separator: "-") }

    /// As SARIF asks for it: `SectionMissing`.
    var pascalCaseName: String { words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() }

    /// `notUTF8` is "not", "utf8": a run of capitals and digits is one word.
    private var words: [String] {
        var words: [String] = []
        var wasCapital = false
        for character in String(describing: self) {
            let isCapital = character.isUppercase || character.isNumber
            if words.isEmpty || isCapital && !wasCapital { words.append("") }
            words[words.count - 1] += character.lowercased()
            wasCapital = isCapital
        }
        return words
    }
}
