/// What a reader, or a link, finds otherwise on the new one of two sites.
package struct SiteDiff: Sendable {
    package struct Move: Hashable, Sendable {
        package var from: String
        package var to: String
    }

    package struct CodeChange: Sendable {
        package var code: PublishedSite.Code
        package var url: String
        /// Nil where the code is new.
        package var before: String?
        /// Nil where the code is lost.
        package var now: String?
    }

    /// Whether one of the two is a list of files, so that no more than URLs could be compared.
    package private(set) var isOfURLsOnly = false
    /// Sorted, as all that follows.
    package private(set) var codes: [CodeChange] = []
    package private(set) var newURLs: [String] = []
    package private(set) var lostURLs: [String] = []
    /// Pages that now lead to another one.
    package private(set) var moves: [Move] = []
    /// Pages that have another text.
    package private(set) var changedURLs: [String] = []
    package private(set) var newFragments: [Permalink] = []
    package private(set) var lostFragments: [Permalink] = []
    package private(set) var newRedirects: [Move] = []
    package private(set) var lostRedirects: [Move] = []
    /// Redirects that lead elsewhere now, with where they led.
    package private(set) var changedRedirects: [(now: Move, before: String)] = []

    package init(from old: PublishedSite, to new: PublishedSite) {
        isOfURLsOnly = old.isListOnly || new.isListOnly
        comparePages(old, new)
        guard !isOfURLsOnly else {
            // In a list a page that leads on looks like any other.
            lostURLs.removeAll { new.redirects[$0] != nil }
            newURLs.removeAll { old.redirects[$0] != nil }
            moves = []
            return
        }
        compareRedirects(old, new)
        compareCodes(old, new)
    }

    package var isEmpty: Bool {
        codes.isEmpty && newURLs.isEmpty && lostURLs.isEmpty && moves.isEmpty && changedURLs.isEmpty
            && newFragments.isEmpty && lostFragments.isEmpty && newRedirects.isEmpty && lostRedirects.isEmpty
            && changedRedirects.isEmpty
    }

    private mutating func comparePages(_ old: PublishedSite, _ new: PublishedSite) {
        newURLs = new.pages.keys.filter { old.pages[$0] == nil }.sorted()
        for (url, page) in old.pages.sorted(by: { $0.key < $1.key }) {
            // The fragments of a page that moved are looked for where it leads.
            let target = new.redirects[url] ?? url
            guard let now = new.pages[target] else {
                lostURLs.append(url)
                continue
            }
            if target != url {
                moves.append(Move(from: url, to: target))
            } else if now.fingerprint != page.fingerprint, old.isListOnly == new.isListOnly {
                changedURLs.append(url)
            }
            guard !isOfURLsOnly else { continue }
            lostFragments += page.fragments.subtracting(now.fragments).map { Permalink(url, fragment: $0) }
            if target == url {
                newFragments += now.fragments.subtracting(page.fragments).map { Permalink(url, fragment: $0) }
            }
        }
        lostFragments.sort()
        newFragments.sort()
    }

    private mutating func compareRedirects(_ old: PublishedSite, _ new: PublishedSite) {
        for (from, to) in new.redirects.sorted(by: { $0.key < $1.key }) where old.pages[from] == nil {
            let now = Move(from: from, to: to)
            if let before = old.redirects[from] {
                if before != to { changedRedirects.append((now, before)) }
            } else {
                newRedirects.append(now)
            }
        }
        for (from, to) in old.redirects.sorted(by: { $0.key < $1.key })
        where new.redirects[from] == nil && new.pages[from] == nil {
            lostRedirects.append(Move(from: from, to: to))
        }
    }

    private mutating func compareCodes(_ old: PublishedSite, _ new: PublishedSite) {
        for code in Set(old.codes.keys).union(new.codes.keys) {
            let before = old.codes[code]
            let now = new.codes[code]
            guard before?.status != now?.status else { continue }
            codes.append(
                CodeChange(code: code, url: (now ?? before)?.url ?? "", before: before?.status, now: now?.status))
        }
        codes.sort { left, right in
            let one = (left.code.catalogue, left.code.authority)
            let other = (right.code.catalogue, right.code.authority)
            return one == other ? NaturalOrder.compare(left.code.code, right.code.code) < 0 : one < other
        }
    }
}
