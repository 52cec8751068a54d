import Markdown

/// A section of a catalogue that is imported.
struct SectionDraft {
    var id: String
    var title: String
    var isRequired: Bool

    var line: String {
        "  - {id: \(Scaffold.yaml(id, inBrackets: true)), title: \(Scaffold.yaml(title, inBrackets: true))\(isRequired ? ", required: true" : "")}"
    }
}

extension SectionDraft {
    /// A heading of level 2 as an entry has it.
    struct Heading {
        var title: String
        /// The same without any HTML, which it is told from others by.
        var name: String
        /// The id that its author gave it.
        var ownID: String?
    }

    /// More of them are no schema.
    private static let most = 50

    /// The sections that entries have in common, in an order that all of them keep, and whether there are others.
    ///
    /// A title that stands in one entry alone, that an entry has twice or gives an id of its own, that another one looks like,
    /// or that entries have in contrary orders, is nothing that a catalogue can hold its entries to.
    static func common(to entries: [[Heading]]) -> (sections: [SectionDraft], areOthers: Bool) {
        var counts: [String: Int] = [:]
        var written: [String: String] = [:]
        var titles: [String: String] = [:]
        // What headings are found by, and the names of those that would be.
        var owners: [String: Set<String>] = [:]
        var unfit: Set<String> = []
        var orders: [[String: Int]] = []
        for entry in entries {
            var order: [String: Int] = [:]
            for (place, heading) in entry.enumerated() {
                let name = heading.name.lowercased()
                let isOwn = heading.ownID.map { $0 != Slug.github(heading.name) } ?? false
                if order.updateValue(place, forKey: name) != nil || isOwn { unfit.insert(name) }
                counts[name, default: 0] += 1
                written[name] = written[name] ?? heading.name
                // What entries write with other tags they have in common without any.
                let isAlike = titles[name].map { $0.lowercased() == heading.title.lowercased() } ?? true
                titles[name] = isAlike ? titles[name] ?? heading.title : written[name]
                for known in [name, heading.title.lowercased()] { owners[known, default: []].insert(name) }
            }
            orders.append(order)
        }
        for names in owners.values where names.count > 1 { unfit.formUnion(names) }
        let names = counts.filter { $0.value > 1 && !unfit.contains($0.key) }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        var chosen: [String] = []
        var ids: Set<String> = []
        for name in names where chosen.count < most {
            let id = Slug.github(written[name] ?? name)
            // The name of a section opens it as its title does, so that it can be no title of another one.
            let isFree =
                !id.isEmpty && !id.begins(with: Theme.idPrefix) && !ids.contains(id)
                && (id == name || counts[id] == nil)
            guard isFree, let place = place(of: name, in: chosen, orders) else { continue }
            chosen.insert(name, at: place)
            ids.insert(id)
        }
        let sections = chosen.map { name in
            SectionDraft(
                id: Slug.github(written[name] ?? name), title: titles[name] ?? name,
                isRequired: counts[name] == entries.count)
        }
        return (sections, chosen.count < counts.count)
    }

    /// Where among `chosen` a title stands so that every entry agrees; nil where there is no such place.
    private static func place(of name: String, in chosen: [String], _ orders: [[String: Int]]) -> Int? {
        var least = 0
        var most = chosen.count
        for order in orders {
            guard let own = order[name] else { continue }
            for (index, other) in chosen.enumerated() {
                guard let place = order[other] else { continue }
                if place < own { least = max(least, index + 1) } else { most = min(most, index) }
            }
        }
        return least <= most ? least : nil
    }
}
