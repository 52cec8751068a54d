package import Markdown

/// Everything that is written, and how it hangs together. After linking no link is a string to be looked up again.
package struct Site: Sendable {
    /// Where a link leads.
    package enum Target: Hashable, Sendable {
        /// A URL below the site's root, and a fragment or nothing.
        case inside(url: String, fragment: String)
        case external(String)
        /// It leads nowhere, and a diagnostic has said so.
        case broken
    }

    /// What is served at a URL.
    package enum Route: Hashable, Sendable {
        case page(Int)
        /// The index of a catalogue that has no index.md.
        case catalogue(Int)
        case codeClass(catalogue: Int, index: Int)
        case faq
        case search
        case asset(String)
        /// An old URL of a page.
        case redirect(to: Int)
        /// Another spelling of an entry's code.
        case spelling(of: Int)
    }

    package struct NavItem: Sendable {
        package var title: String
        package var target: Target?
        package var items: [NavItem]
    }

    package var content: Content
    let codes: CodeIndex
    /// What is at each URL.
    package var routes: [String: Route]
    /// Paths of files that a build would write, in lower case, where the content has something of its own.
    package var taken: Set<String>
    /// For each page, for each of its texts, for each link in it.
    package var targets: [[[Target]]]
    /// For each page that has any, the tables of codes in its body.
    package var tables: [Int: [CodeTable]]
    /// For each page, the pages that link to it, in the order of pages.
    package var mentions: [[Int]]
    /// For each page, the entries that it names as related.
    package var relations: [[Int]]
    /// For each page, the entries related to it in either direction.
    package var related: [[Int]]
    package var neighbours: [Neighbours]
    /// For the URL of each folder's landing page, the articles of the folder in order, then the landing pages below it.
    package var children: [String: [Int]]
    /// For each catalogue.
    package var listings: [Listing]
    package var questions: [Question]
    /// The articles that say when they were published.
    package var dated: [Int]
    package var nav: [NavItem]
    /// The footer's line and where its links lead.
    package var footer: (prose: Prose, targets: [Target])?
    /// For each page, where its call to action leads.
    package var actions: [Int: Target]
    /// For each page that names any, the scripts and the styles that it loads.
    package var loads: [Int: Loads]
    /// For each page, its catalogue if it is the catalogue's index.
    package var indexOf: [Int: Int]

    package struct Neighbours: Sendable {
        package var previous: Int?
        package var next: Int?
    }

    package struct Loads: Sendable {
        package var scripts: [Target]
        package var styles: [Target]
    }

    package var pages: [Page] { content.pages }
    package var catalogues: [Catalogue] { content.catalogues }
    package var settings: Settings { content.settings }

    /// The URL of the page that gathers all questions.
    package static let faqURL = "faq/"
    /// The URL of the page that searches, and of the folder that holds the index.
    package static let searchURL = "search/"
}

/// One question of the site, wherever it stands.
package struct Question: Equatable, Sendable {
    package var page: Int
    package var heading: Int
    /// Its fragment on the page of all questions.
    package var id: String
    /// What its fragment there was before.
    package var formerIDs: [String] = []
}
