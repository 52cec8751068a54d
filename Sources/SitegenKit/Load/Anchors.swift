import Markdown

/// `anchors:` of a front matter: fragments that the page had before, each with the heading that it leads to now.
struct Anchors {
    private struct Pair {
        var old: Located<String>
        var new: Located<String>
    }

    private var pairs: [Pair] = []

    init(_ keys: inout KeyReader, of path: String, _ findings: inout [Diagnostic]) {
        guard var map = keys.reader("anchors") else { return }
        for entry in map.all {
            guard let new = map.text(entry.key) else { continue }
            pairs.append(Pair(old: Located(entry.key, Place(path, entry.keyRange)), new: new))
        }
        findings += map.finish()
    }

    /// Lets the headings answer to the fragments. `taken` are those of the page that are no heading's.
    func add(to prose: inout Prose, taken: [String]) -> [Diagnostic] {
        pairs.compactMap { pair in
            let ids = prose.headings.map(\.id)
            guard let heading = ids.firstIndex(of: pair.new.value) else {
                return Diagnostic(
                    .linkFragment, "The page has no heading `#\(pair.new.value)`", at: pair.new.place,
                    help: NearMiss.best(pair.new.value, among: ids).map { "did you mean `\($0)`?" })
            }
            let old = pair.old.value
            if old.begins(with: Theme.idPrefix) || old.isEmpty
                || old.unicodeScalars.contains(where: \.properties.isWhitespace)
            {
                return Diagnostic(
                    .badValue, "`\(old)` was never a fragment of this page", at: pair.old.place,
                    help: "write what stood behind the `#`: `anchors: {old: \(pair.new.value)}`")
            }
            let others = ids + prose.ids.map(\.name) + prose.formerIDs.map(\.name) + taken
            if others.contains(old) {
                return Diagnostic(
                    .anchorTwice, "The page still has the fragment `#\(old)`", at: pair.old.place,
                    help: "remove it from `anchors`")
            }
            prose.addFormerID(old, to: heading)
            return nil
        }
    }
}

extension Assembly {
    /// The former fragments of an entry: those that its author names, then those that the catalogue knows of its sections.
    func addFormerIDs(_ anchors: Anchors, to prose: inout Prose, _ catalogue: Catalogue) -> [Diagnostic] {
        for spec in catalogue.sections where !spec.formerIDs.isEmpty {
            guard let heading = prose.headings.firstIndex(where: { $0.id == spec.id.value }) else { continue }
            for former in spec.formerIDs where !prose.ids.contains(where: { $0.name == former.value }) {
                prose.addFormerID(former.value, to: heading)
            }
        }
        return anchors.add(to: &prose, taken: [])
    }
}
