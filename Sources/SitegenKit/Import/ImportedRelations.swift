/// What the entries of a source name as related, completed as those of a site are: what names another is named by it.
struct ImportedRelations {
    /// For each entry the codes of those that name it and that it does not name.
    let missing: [[String]]
    /// How many entries name themselves, which says nothing.
    private let naming: Int

    /// A draft makes no other entry name it: without drafts that would be an error.
    init(_ entries: [(code: String, related: [String], isDraft: Bool)]) {
        var namedBy: [String: [String]] = [:]
        for entry in entries where !entry.isDraft {
            for code in Set(entry.related) where code != entry.code { namedBy[code, default: []].append(entry.code) }
        }
        missing = entries.map { entry in (namedBy[entry.code] ?? []).filter { !entry.related.contains($0) } }
        naming = entries.count { $0.related.contains($0.code) }
    }

    /// What the author has to know of it. `noun` is what an entry is in the source.
    func notes(_ noun: String) -> [String] {
        var notes: [String] = []
        let completed = missing.count { !$0.isEmpty }
        if completed > 0 {
            notes.append(
                completed == 1
                    ? "1 \(noun) now names as `related` the \(noun.plural) that name it"
                    : "\(completed) \(noun.plural) now name as `related` the \(noun.plural) that name them")
        }
        if naming > 0 { notes.append("left out the code of the entry itself in `related` of \(noun.counted(naming))") }
        return notes
    }
}
