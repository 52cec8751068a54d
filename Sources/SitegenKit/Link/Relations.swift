/// Which entries others name in their fields. No link is asked for it, nor any text.
struct Relations: Sendable {
    /// For each page, the entries that it names as related.
    private(set) var named: [[Int]]
    /// For each page, the entries related to it in either direction, in the order of the listings.
    private(set) var related: [[Int]]
    private(set) var findings: [Diagnostic] = []

    init(_ content: Content, _ codes: CodeIndex, _ listings: [Listing]) {
        named = [[Int]](repeating: [], count: content.pages.count)
        related = named
        for (index, page) in content.pages.enumerated() {
            guard let entry = page.entry else { continue }
            for field in entry.fields {
                switch field.value {
                case .code, .list: break
                default: continue
                }
                for (number, item) in field.value.items.enumerated() {
                    guard case .code(let name) = item else { continue }
                    let place = field.itemPlaces.indices.contains(number) ? field.itemPlaces[number] : field.place
                    let (other, wrong) = codes.page(name, from: entry.catalogue, at: place)
                    if let wrong { findings.append(wrong) }
                    if other == index, let finding = Self.itself(field, entry, at: place) { findings.append(finding) }
                    guard let other, field.name == BuiltInField.related.rawValue, other != index else { continue }
                    named[index].append(other)
                    related[index].append(other)
                    related[other].append(index)
                }
            }
        }
        var ranks = [Int](repeating: 0, count: content.pages.count)
        for (rank, entry) in listings.flatMap(\.entries).enumerated() { ranks[entry] = rank }
        for index in related.indices where related[index].count > 1 {
            let all = related[index].sorted { (ranks[$0], $0) < (ranks[$1], $1) }
            // Those that name each other are there twice.
            related[index] = []
            for other in all where other != related[index].last { related[index].append(other) }
        }
    }

    /// An entry that names itself where it is to name others.
    private static func itself(_ field: Entry.Field, _ entry: Entry, at place: Place) -> Diagnostic? {
        let isRelated = field.name == BuiltInField.related.rawValue
        guard isRelated || field.name == BuiltInField.replacedBy.rawValue else { return nil }
        return Diagnostic(
            .badValue, "`\(field.name)` of \(entry.code.value) names \(entry.code.value) itself", at: place,
            help: isRelated
                ? "leave it out" : "name the code that takes its place, or give the `reason` why there is none")
    }
}
