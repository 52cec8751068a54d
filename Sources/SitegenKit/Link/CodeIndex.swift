/// Finds entries by what a link or a field calls them.
struct CodeIndex: Sendable {
    private enum Result {
        case found(Int)
        /// The code exists, but not in these letters.
        case otherCase(Int)
        case ambiguous([Int])
        case unknown(near: String?)
    }

    private var content: Content
    /// By the code in lower case.
    private var pagesOfCode: [String: [Int]] = [:]
    /// The pages whose codes no others have, in whatever letters: most of them, and found without a look at the page.
    private var onlyPageOfCode: [String: Int] = [:]
    /// The codes of each catalogue, and behind them those of all, for what is misspelt.
    private let names: [NearMiss.Names]

    init(_ content: Content) {
        self.content = content
        var codes = [[String]](repeating: [], count: content.catalogues.count)
        for case let entry? in content.pages.lazy.map(\.entry) { codes[entry.catalogue].append(entry.code.value) }
        names = codes.map { NearMiss.Names($0) } + (codes.count == 1 ? [] : [NearMiss.Names(codes.joined())])
        var seen: Set<EntryKey> = []
        for (index, page) in content.pages.enumerated() {
            // Of two entries with one key, which is a finding of its own, links mean the first.
            guard let entry = page.entry else { continue }
            guard seen.insert(EntryKey(entry, code: entry.code.value)).inserted else { continue }
            pagesOfCode[entry.code.value.lowercased(), default: []].append(index)
        }
        onlyPageOfCode.reserveCapacity(pagesOfCode.count)
        for pages in pagesOfCode.values where pages.count == 1 {
            // What stands before a colon may be the name of a catalogue.
            guard let code = content.pages[pages[0]].entry?.code.value, !code.utf8.contains(UInt8(ascii: ":")) else {
                continue
            }
            onlyPageOfCode[code] = pages[0]
        }
    }

    /// The same codes on other pages of the same paths.
    mutating func turn(to content: Content) { self.content = content }

    /// The page of a code that is written as it is and that no other entry has.
    func onlyPage(of code: String) -> Int? { onlyPageOfCode[code] }

    /// `404`, `nginx/499`, `http:404`, `http:nginx/499`, as written on a page of a catalogue, or of none.
    private func find(_ name: String, from catalogue: Int?) -> Result {
        if let page = onlyPage(of: name) { return .found(page) }
        var (inside, rest) = parts(of: name)
        var all = pages(String(rest), in: inside)
        if all.isEmpty, let (authority, code) = Self.authorityAndCode(rest) {
            all = pages(String(code), in: inside).filter {
                content.pages[$0].entry?.authority.lowercased() == authority
            }
            rest = code
        }
        guard !all.isEmpty else {
            // Under another authority the code itself is there.
            let other = pages(String(rest), in: inside).first.map(longForm)
            return .unknown(near: other ?? nearest(to: String(rest), in: inside ?? catalogue))
        }
        let exact = all.filter { content.pages[$0].entry?.code.value == String(rest) }
        let own = preferred(exact.isEmpty ? all : exact, catalogue: catalogue)
        guard own.count == 1 else { return .ambiguous(own) }
        return exact.isEmpty ? .otherCase(own[0]) : .found(own[0])
    }

    /// The catalogue that a name begins with, and what is behind it.
    private func parts(of name: String) -> (catalogue: Int?, rest: Substring) {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")),
            let index = content.catalogues.firstIndex(where: { $0.id == name[..<colon] })
        else { return (nil, name[...]) }
        return (index, name[name.utf8.index(after: colon)...])
    }

    /// The authority, in lower case, and the code behind it. A code can itself have a slash.
    private static func authorityAndCode(_ text: Substring) -> (authority: String, code: Substring)? {
        text.utf8.firstIndex(of: UInt8(ascii: "/")).map { slash in
            (text[..<slash].lowercased(), text[text.utf8.index(after: slash)...])
        }
    }

    /// The page that a name leads to, and what is wrong with the name.
    func page(_ name: String, from catalogue: Int?, at place: Place) -> (Int?, Diagnostic?) {
        switch find(name, from: catalogue) {
        case .found(let page): return (page, nil)
        case .otherCase(let page):
            let code = content.pages[page].entry?.code.value ?? ""
            let message = "The code `\(name)` exists only as `\(code)`"
            return (page, Diagnostic(.letterCase, message, at: place, help: "write `\(code)`"))
        case .ambiguous(let pages):
            let forms = pages.map(longForm).quotedList
            return (
                nil,
                Diagnostic(.ambiguousCode, "`\(name)` names \(pages.count) entries", at: place, help: "write \(forms)")
            )
        case .unknown(let near):
            let code = name.split { $0 == "/" || $0 == ":" }.last.map { $0.lowercased() } ?? ""
            if content.unread.codes.contains(code) || isUnread(name, from: catalogue) { return (nil, nil) }
            if let draft = draft(of: name, from: catalogue) {
                let message = "The entry for the code `\(name)` is a draft, which is not part of this build"
                let help = draft.helpForLinks
                return (nil, Diagnostic(.unknownCode, message, at: place, notes: [draft.note], help: help))
            }
            let help = near.map(\.didYouMean)
            return (nil, Diagnostic(.unknownCode, "There is no entry for the code `\(name)`", at: place, help: help))
        }
    }

    /// The draft that a name would lead to, found as an entry is.
    private func draft(of name: String, from catalogue: Int?) -> Drafts.Draft? {
        let (inside, rest) = parts(of: name)
        func drafts(_ code: Substring) -> [(draft: Drafts.Draft, entry: EntryKey)] {
            content.drafts.drafts(of: code.lowercased()).compactMap { draft in
                draft.entry.flatMap { inside == nil || $0.catalogue == inside ? (draft, $0) : nil }
            }
        }
        var all = drafts(rest)
        if all.isEmpty, let (authority, code) = Self.authorityAndCode(rest) {
            all = drafts(code).filter { $0.entry.authority.lowercased() == authority }
        }
        return (all.first { $0.entry.catalogue == catalogue } ?? all.first)?.draft
    }

    /// Whether it may be the code of an entry of a catalogue that could not be read whole: of the one that the name begins
    /// with, or else of any.
    private func isUnread(_ name: String, from catalogue: Int?) -> Bool {
        let folders = content.unread.folders
        guard !folders.isEmpty else { return false }
        let (inside, rest) = parts(of: name)
        if let inside { return folders.contains(content.catalogues[inside].folder) }
        if let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")), folders.contains("content/\(name[..<colon])/") {
            return true
        }
        // What is nearly a code of its own catalogue is that one misspelt, unless a pattern says that it may be another's.
        let isOwn =
            catalogue.map { !folders.contains(content.catalogues[$0].folder) && nearest(to: name, in: $0) != nil }
            ?? false
        return folders.contains { folder in
            guard let other = content.catalogues.first(where: { $0.folder == folder }) else { return !isOwn }
            return (other.pattern != nil || !isOwn) && Self.canBeCode(rest, of: other)
        }
    }

    /// Whether a catalogue's pattern and authorities allow a code.
    private static func canBeCode(_ text: Substring, of catalogue: Catalogue) -> Bool {
        let pattern = catalogue.pattern?.compiled()
        func matches(_ code: Substring) -> Bool { pattern?.matches(String(code)) ?? true }
        guard let (authority, code) = authorityAndCode(text) else { return matches(text) }
        let isDeclared =
            catalogue.unsound.contains(.authorities)
            || catalogue.authorities.contains { $0.id.lowercased() == authority }
        return isDeclared && matches(code) || pattern != nil && matches(text)
    }

    /// The long form that names one entry alone.
    func longForm(of page: Int) -> String {
        guard let entry = content.pages[page].entry else { return "" }
        let catalogue = content.catalogues[entry.catalogue]
        return catalogue.id + ":" + (entry.authority.isEmpty ? "" : entry.authority + "/") + entry.code.value
    }

    /// Whether a text is a code of the catalogue.
    func isCode(_ text: String, in catalogue: Int) -> Bool {
        pagesOfCode[text.lowercased()]?.contains { content.pages[$0].entry?.catalogue == catalogue } ?? false
    }

    /// All entries of the catalogue with the code, whoever defines it.
    func owners(of entry: Entry) -> [Int] {
        pages(entry.code.value, in: entry.catalogue).filter {
            content.pages[$0].entry?.code.value == entry.code.value
        }
    }

    private func pages(_ code: String, in catalogue: Int?) -> [Int] {
        (pagesOfCode[code.lowercased()] ?? []).filter {
            catalogue == nil || content.pages[$0].entry?.catalogue == catalogue
        }
    }

    /// The page's own catalogue before others, the default authority before others.
    private func preferred(_ pages: [Int], catalogue: Int?) -> [Int] {
        let own = pages.filter { content.pages[$0].entry?.catalogue == catalogue }
        let near = own.isEmpty ? pages : own
        let byDefault = near.filter { page in
            guard let entry = content.pages[page].entry else { return false }
            return entry.authority == content.catalogues[entry.catalogue].defaultAuthority
        }
        return byDefault.count == 1 ? byDefault : near
    }

    /// The entry of a catalogue whose code is this one or nearly so.
    func page(like code: String, in catalogue: Int) -> Int? {
        pages(code, in: catalogue).first ?? nearest(to: code, in: catalogue).flatMap { pages($0, in: catalogue).first }
    }

    private func nearest(to code: String, in catalogue: Int?) -> String? {
        names.isEmpty ? nil : names[catalogue ?? names.count - 1].best(code)
    }
}
