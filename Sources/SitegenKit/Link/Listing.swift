/// The entries of a catalogue in order, by class.
package struct Listing: Sendable {
    package struct Group: Sendable {
        /// The index of the class; nil for entries of a catalogue without classes.
        package var codeClass: Int?
        /// Indexes of pages.
        package var entries: [Int]
    }

    package var groups: [Group]
    /// For each entry's page, its class.
    package var classOf: [Int: Int]
    /// For each entry's page, its place in its group.
    package let placeOf: [Int: Int]

    /// All entries, in order.
    package var entries: [Int] { groups.flatMap(\.entries) }
    package var count: Int { groups.reduce(0) { $0 + $1.entries.count } }

    private init(groups: [Group], classOf: [Int: Int]) {
        self.groups = groups
        self.classOf = classOf
        var placeOf: [Int: Int] = [:]
        placeOf.reserveCapacity(groups.reduce(0) { $0 + $1.entries.count })
        for group in groups {
            for (place, page) in group.entries.enumerated() { placeOf[page] = place }
        }
        self.placeOf = placeOf
    }

    /// Sorts the entries of a catalogue into its classes. An entry that fits none comes back as a diagnostic, and is listed last.
    static func make(_ index: Int, _ content: Content) -> (Listing, [Diagnostic]) {
        let catalogue = content.catalogues[index]
        var entries = content.pages.indices.filter { content.pages[$0].entry?.catalogue == index }
        sort(&entries, content, catalogue)
        guard !catalogue.classes.isEmpty else {
            return (Listing(groups: [Group(codeClass: nil, entries: entries)], classOf: [:]), [])
        }
        let pattern = catalogue.pattern?.compiled()
        let matchers = catalogue.classes.map { $0.match?.compiled() }
        var groups = catalogue.classes.indices.map { Group(codeClass: $0, entries: []) }
        var classOf: [Int: Int] = [:]
        var rest: [Int] = []
        var findings: [Diagnostic] = []
        for page in entries {
            guard let entry = content.pages[page].entry else { continue }
            let chosen =
                if let id = entry.chosenClass?.value {
                    catalogue.classes.firstIndex { $0.id.value == id }
                } else {
                    matchers.firstIndex { $0?.matches(entry.code.value) ?? false }
                }
            if let chosen {
                groups[chosen].entries.append(page)
                classOf[page] = chosen
            } else {
                rest.append(page)
                let isCode = entry.chosenClass != nil || pattern?.matches(entry.code.value) ?? true
                if isCode, !catalogue.unsound.contains(.classes) {
                    findings.append(classless(entry, catalogue, content.pages[page].place))
                }
            }
        }
        if !rest.isEmpty { groups.append(Group(codeClass: nil, entries: rest)) }
        return (Listing(groups: groups, classOf: classOf), findings)
    }

    private static func classless(_ entry: Entry, _ catalogue: Catalogue, _ place: Place) -> Diagnostic {
        let names = catalogue.classes.map(\.id.value)
        guard let chosen = entry.chosenClass else {
            return Diagnostic(
                .classless, "\(entry.code.value) belongs to no class", at: place,
                notes: [
                    Diagnostic.Note(
                        "classes: \(names.joined(separator: ", ")), declared in", at: catalogue.classes[0].id.place)
                ],
                help: entry.hasFile
                    ? "add `class: ...` to its front matter"
                    : place.isInTable ? "fill in the column `class`" : "give it a `class`")
        }
        let near = NearMiss.best(chosen.value, among: names)
        return Diagnostic(
            .classless, "There is no class `\(chosen.value)` in this catalogue", at: chosen.place,
            notes: [
                Diagnostic.Note(
                    "classes: \(names.joined(separator: ", ")), declared in", at: catalogue.classes[0].id.place)
            ],
            help: near.map(\.didYouMean))
    }

    private static func sort(_ entries: inout [Int], _ content: Content, _ catalogue: Catalogue) {
        if catalogue.sort == .file { return }
        let ranks = Dictionary(
            catalogue.authorities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        entries.sort { left, right in
            guard let one = content.pages[left].entry, let other = content.pages[right].entry else {
                return left < right
            }
            let order =
                catalogue.sort == .natural
                ? NaturalOrder.compare(one.code.value, other.code.value)
                : one.code.value == other.code.value ? 0 : one.code.value < other.code.value ? -1 : 1
            if order != 0 { return order < 0 }
            let ranking = (ranks[one.authority] ?? ranks.count, ranks[other.authority] ?? ranks.count)
            return ranking.0 == ranking.1 ? left < right : ranking.0 < ranking.1
        }
    }
}

/// Order in which runs of digits count as numbers: E9 before E10.
package enum NaturalOrder {
    /// Below zero where the first comes first.
    package static func compare(_ left: String, _ right: String) -> Int {
        let a = Array(left.utf8)
        let b = Array(right.utf8)
        var i = 0
        var j = 0
        while i < a.count, j < b.count {
            if isDigit(a[i]), isDigit(b[j]) {
                let one = number(a, &i)
                let other = number(b, &j)
                if one.count != other.count { return one.count - other.count }
                for (x, y) in zip(one, other) where x != y { return Int(x) - Int(y) }
            } else {
                if a[i] != b[j] { return Int(a[i]) - Int(b[j]) }
                i += 1
                j += 1
            }
        }
        let rest = (a.count - i) - (b.count - j)
        if rest != 0 { return rest }
        return left == right ? 0 : left < right ? -1 : 1
    }

    /// The digits of a number without the zeros in front.
    private static func number(_ bytes: [UInt8], _ index: inout Int) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        return bytes[start..<index].drop { $0 == UInt8(ascii: "0") }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
