import TestSupport

/// What every page of a site is held to, whatever is on it. Each says what is wrong, on which page and line.
enum PageCheck: CaseIterable {
    /// The HTML is one that every browser reads alike.
    case sound
    /// Every address leads to a file of the site, and to an id on it where it has a fragment.
    case links
    /// Every id that an attribute names is on the page.
    case references
    /// Nothing that `Content-Security-Policy: default-src 'self'` forbids.
    case policy
    /// Nothing is loaded from another host.
    case origin
    /// One h1, which is the first heading; no level is left out on the way down.
    case headings
    case ids
    /// Images have a text in their place, links and buttons have a name.
    case names
    /// Title and description, which no other page has.
    case titles
    /// Language, encoding and viewport.
    case document
    /// Each page says its own address, a redirect the one it leads to.
    case canonical
    /// The way of the Tab key begins with the link past the navigation.
    case focus
    /// Landmarks can be told from each other.
    case landmarks
    /// Data for search engines is JSON, and its addresses are the site's.
    case data

    func problems(in site: SitePages) -> [String] {
        switch self {
        case .titles: titles(site)
        case .origin: each(site, origin) + styles(site)
        case .links: each(site) { links($0, site) }
        case .canonical: each(site) { canonical($0, site) }
        case .data: each(site) { data($0, site) }
        case .sound: each(site) { page in page.html.problems.map { ($0.line, $0.message) } }
        case .references: each(site, references)
        case .policy: each(site, policy)
        case .headings: each(site, headings)
        case .ids: each(site, ids)
        case .names: each(site, names)
        case .document: each(site, document)
        case .focus: each(site, focus)
        case .landmarks: each(site, landmarks)
        }
    }

    /// A line of a page and what is wrong there.
    typealias Finding = (line: Int, message: String)

    private func each(_ site: SitePages, _ check: (SitePages.Page) -> [Finding]) -> [String] {
        site.pages.flatMap { page in check(page).map { "\(page.path):\($0.line): \($0.message)" } }
    }
}
