import Markdown

extension Routes {
    /// Makes redirects of what a code may be looked for under besides its own URL, where nothing else is there. A
    /// spelling of two entries belongs to neither, whichever file comes first.
    mutating func claimSpellings() {
        var folders: [String: Int] = [:]
        var spellings: [Spelling] = []
        var numbers: [Spelling.Key: Int] = [:]
        // Most entries have two.
        let expected = 2 * content.pages.count { $0.entry != nil }
        spellings.reserveCapacity(expected)
        numbers.reserveCapacity(expected)
        for (index, page) in content.pages.enumerated() {
            guard let entry = page.entry, !isTaken.contains(index) else { continue }
            let folder = Address.folderAbove(page.url)
            let folderNumber = folders[folder.lowercased(), default: folders.count]
            folders[folder.lowercased()] = folderNumber
            let own = page.url.behind(folder).before("/")
            for (name, isFile) in Self.spellings(of: entry, own) {
                let key = Spelling.Key(folder: folderNumber, name: name.lowercased())
                if let other = numbers[key] {
                    if spellings[other].page != index { spellings[other].page = nil }
                } else {
                    numbers[key] = spellings.count
                    spellings.append(Spelling(url: folder + name + (isFile ? "" : "/"), page: index))
                }
            }
        }
        for spelling in spellings {
            if let page = spelling.page { claimIfFree(spelling.url, .spelling(of: page)) }
        }
    }

    private struct Spelling {
        /// Two that differ in letter case, or as a file and a folder, cannot stand beside each other.
        struct Key: Hashable {
            var folder: Int
            var name: String
        }

        var url: String
        /// The entry that it is of; nil where it is of several.
        var page: Int?
    }

    /// `http/gone/`, `http/410.html`; of E0382 `errors/0382/`; `-` for `_` and the other way round. `own` is the name of the
    /// entry's own folder.
    private static func spellings(of entry: Entry, _ own: String) -> [(name: String, isFile: Bool)] {
        var names: [(name: String, isFile: Bool)] = []
        func add(_ name: String) {
            if !name.isEmpty, name != own { names.append((name, false)) }
        }
        if let name = entry.name { add(Slug.github(name)) }
        let digits = entry.code.value.utf8.filter { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
        let number = String(decoding: digits, as: UTF8.self).trimmingMarks
        if number.utf8.contains(where: { (48...57).contains($0) }) { add(Address.segment(number)) }
        let hyphen = UInt8(ascii: "-")
        let underscore = UInt8(ascii: "_")
        if own.utf8.contains(where: { $0 == hyphen || $0 == underscore }) {
            add(String(decoding: own.utf8.map { $0 == underscore ? hyphen : $0 }, as: UTF8.self))
            add(String(decoding: own.utf8.map { $0 == hyphen ? underscore : $0 }, as: UTF8.self))
        }
        // Some hosts show a folder's `404.html` for whatever is not found in the folder.
        let file = own + ".html"
        if file != Plan.notFoundPath { names.append((file, true)) }
        return names
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
