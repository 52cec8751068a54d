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
    /// The sections that entries have in common, in an order that all of them keep, and whether there are others.
    ///
    /// Each entry is the titles of its sections. A title that stands in one entry alone, that an entry has twice, or that
    /// entries have in contrary orders, is nothing that a catalogue can hold its entries to.
    static func common(to entries: [[String]]) -> (sections: [SectionDraft], areOthers: Bool) {
        var counts: [String: Int] = [:]
        var titles: [String: String] = [:]
        var repeated: Set<String> = []
        for entry in entries {
            var seen: Set<String> = []
            for title in entry {
                let name = title.lowercased()
                if !seen.insert(name).inserted { repeated.insert(name) }
                counts[name, default: 0] += 1
                titles[name] = titles[name] ?? title
            }
        }
        let names = counts.filter { ($0.value > 1 || entries.count == 1) && !repeated.contains($0.key) }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        let orders = entries.map { $0.map { $0.lowercased() } }
        var chosen: [String] = []
        var ids: Set<String> = []
        for name in names {
            let id = Slug.github(titles[name] ?? name)
            // The name of a section opens it as its title does, so that it can be no title of another one.
            let isFree =
                !id.isEmpty && !id.hasPrefix(Theme.idPrefix) && !ids.contains(id)
                && (id == name || counts[id] == nil)
            guard isFree, let place = place(of: name, in: chosen, orders) else { continue }
            chosen.insert(name, at: place)
            ids.insert(id)
        }
        let sections = chosen.map { name in
            let title = titles[name] ?? name
            return SectionDraft(id: Slug.github(title), title: title, isRequired: counts[name] == entries.count)
        }
        return (sections, Set(chosen).count < counts.count)
    }

    /// Where among `chosen` a title stands so that every entry agrees; nil where there is no such place.
    private static func place(of name: String, in chosen: [String], _ orders: [[String]]) -> Int? {
        var least = 0
        var most = chosen.count
        for order in orders {
            guard let own = order.firstIndex(of: name) else { continue }
            for (index, other) in chosen.enumerated() {
                guard let place = order.firstIndex(of: other) else { continue }
                if place < own { least = max(least, index + 1) } else { most = min(most, index) }
            }
        }
        return least <= most ? least : nil
    }
}
