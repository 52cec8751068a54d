/// What a field of headers says in one item: a header that is required, or several of which one is: `A|B`.
struct RequiredHeader {
    var choices: [String]

    init(_ text: String) { choices = text.split(separator: "|").map(\.trimmed) }

    /// Each with what stands before it in a sentence: "A", "A or B", "A, B or C".
    var words: [(mark: String, header: String)] {
        choices.enumerated().map { index, header in
            (index == 0 ? "" : index + 1 == choices.count ? " or " : ", ", header)
        }
    }
}

extension Catalogue {
    /// Whether a field lists the headers that examples must show.
    func holdsHeaders(_ field: String) -> Bool { sections.contains { $0.headers == field } }
}
