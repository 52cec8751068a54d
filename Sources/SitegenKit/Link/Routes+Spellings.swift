import Markdown

extension Routes {
    /// Makes redirects of what a code may be looked for under besides its own URL, where nothing else is there. A
    /// spelling of two entries belongs to neither, whichever file comes first.
    mutating func claimSpellings() {
        var owners: [String: (url: String, page: Int?)] = [:]
        for (index, page) in content.pages.enumerated() {
            guard let entry = page.entry, !isTaken.contains(index) else { continue }
            for url in Self.spellings(of: entry, page.url) {
                // Two that differ in letter case, or as a file and a folder, cannot stand beside each other.
                let key = (url.hasSuffix("/") ? String(url.dropLast()) : url).lowercased()
                let other = owners[key]
                owners[key] = (other?.url ?? url, other.map { $0.page == index ? index : nil } ?? index)
            }
        }
        for case (let url, let page?) in owners.values { claimIfFree(url, .spelling(of: page)) }
    }

    /// `http/gone/`, `http/410.html`; of E0382 `errors/0382/`; `-` for `_` and the other way round.
    private static func spellings(of entry: Entry, _ url: String) -> [String] {
        let folder = Address.folder(String(url.dropLast()))
        let own = url.dropFirst(folder.count).dropLast()
        var names: [String] = []
        if let name = entry.name { names.append(Slug.github(name)) }
        let digits = entry.code.value.utf8.filter { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
        let number = String(decoding: digits, as: UTF8.self).trimmingMarks
        if number.utf8.contains(where: { (48...57).contains($0) }) { names.append(Address.segment(number)) }
        names.append(String(own.map { $0 == "_" ? "-" : $0 }))
        names.append(String(own.map { $0 == "-" ? "_" : $0 }))
        // Some hosts show a folder's `404.html` for whatever is not found in the folder.
        let file = own + ".html"
        return names.filter { !$0.isEmpty && $0 != own }.map { folder + $0 + "/" }
            + (file == Plan.notFoundPath ? [] : [folder + file])
    }
}

extension String {
    /// Without the hyphens, underscores and dots at both ends.
    fileprivate var trimmingMarks: String {
        var part = self[...]
        while let first = part.first, "-_.".contains(first) { part.removeFirst() }
        while let last = part.last, "-_.".contains(last) { part.removeLast() }
        return String(part)
    }
}
