extension Site {
    /// The entry that a reader means: by its code, in each form that a link can have, else by its name or a former one,
    /// in letters of any case. Without one, the finding says why.
    package func entry(named name: String) -> (page: Int?, finding: Diagnostic?) {
        let (page, finding) = codes.page(name, from: nil, at: Place(""))
        if let page { return (page, nil) }
        let lowercased = name.lowercased()
        let named = pages.indices.filter { index in
            guard let entry = pages[index].entry else { return false }
            let names = [entry.name].compactMap(\.self) + (entry.field(.aliases)?.value.items.map(\.text) ?? [])
            return names.contains { $0.lowercased() == lowercased }
        }
        if named.count > 1 {
            let message = "`\(name)` names \(named.count) entries"
            let forms = named.map(codes.longForm).quotedList
            return (nil, Diagnostic(.ambiguousCode, message, at: Place(""), help: "write \(forms)"))
        }
        return (named.first, named.isEmpty ? finding : nil)
    }
}
