extension Rule {
    /// The rule's name as reports and people write it: `section-missing`. It is made from the case's own name, so that
    /// the two can never differ.
    package var name: String {
        let letters = Array(caseName.utf8)
        func isCapital(_ index: Int) -> Bool {
            letters.indices.contains(index) && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letters[index])
        }
        var name: [UInt8] = []
        for (index, letter) in letters.enumerated() {
            guard isCapital(index) else {
                name.append(letter)
                continue
            }
            // A run of capitals is one word (`notUTF8` is `not-utf8`).
            if !isCapital(index - 1) { name.append(UInt8(ascii: "-")) }
            name.append(letter | 0x20)
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// The rule's name as SARIF's viewers show it: `SectionMissing`.
    package var pascalName: String {
        caseName.prefix(1).uppercased() + caseName.dropFirst()
    }

    /// Where the rule has its page.
    package var url: String { "https://status-codes.example/diagnostics/\(rawValue)/" }

    /// What `sitegen explain` says of it.
    package var explanation: String { "\(rawValue) \(name): \(summary)\n\nSee \(url)\n" }

    /// `String(describing:)` gives an enum's case, and not its raw value.
    private var caseName: String { String(describing: self) }
}
