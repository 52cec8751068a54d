/// A class of a catalogue that is imported.
struct ClassDraft {
    var id: String
    /// Nil where entries name their class.
    var match: String?
    var title: String
}

extension ClassDraft {
    /// The key of front matter, or the column, that names an entry's class, unless the author names another.
    static let key = "class"
    private static let most = 100

    /// The classes that entries name, in the order in which they are met. Nil where these are none: not every entry names one,
    /// or a name cannot be part of an address, or is `taken`. If the author says that they are, that is refused.
    static func named(
        _ names: [String], entries: Int, taken: Set<String>, by key: String?
    ) throws(Objection) -> [ClassDraft]? {
        var seen: Set<String> = []
        let distinct = names.filter { seen.insert($0).inserted }
        var taken = taken
        let unfit = distinct.first {
            Address.segment($0) != $0 || $0.isEmpty || !taken.insert($0.lowercased()).inserted
        }
        if names.count == entries, unfit == nil, distinct.count <= most, !distinct.isEmpty {
            return distinct.map { ClassDraft(id: $0, title: $0.sentence) }
        }
        guard let key else { return nil }
        if let unfit {
            throw Objection(
                "`\(unfit)`, a value of `\(key)`, cannot name a class",
                help: Address.segment(unfit) == unfit && !unfit.isEmpty
                    ? "its address is taken"
                    : "a class is part of an address: write it with letters, digits and hyphens")
        }
        throw Objection(
            distinct.count > most
                ? "`\(key)` has \(distinct.count) values, more than the \(most) that can be classes"
                : "`\(key)` names a class for \(names.count) of \(entries) entries",
            help: "without --class-key it becomes a field")
    }
}
