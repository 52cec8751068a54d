package import Markdown

/// What has a URL and a source: an article or an entry. A page knows no other page.
///
/// Like an entry it is never changed once it is made. It is an object only so that to name it does not copy it: every stage
/// names every page many times.
package final class Page: Sendable {
    package enum Kind: Sendable {
        case article(Article)
        case entry(Entry)
    }

    /// The file it was written in: `content/http/404.md`.
    package let path: String
    /// The URL below the site's root, without a slash in front: `http/404/`; the home page's is empty.
    package let url: String
    package let title: String
    package let description: String
    /// The front matter's bytes, or where the entry stands in its data file.
    package let place: Place
    package let date: Day?
    package let updated: Day?
    package let isFAQ: Bool
    /// Old URLs that lead here.
    package let aliases: [Located<String>]
    /// The body, then the lines of Markdown in fields and in notes of tables.
    package let texts: [Prose]
    /// The tables of codes that the body asks for.
    package let tables: [TableSpec]
    package let kind: Kind
    /// The bytes of its file, which it shares with the snapshot, and where in them the body stands.
    package let source: StoredBytes
    package let bodyRange: Range<Int>

    package var body: Prose { _read { yield texts[0] } }
    package var entry: Entry? { if case .entry(let entry) = kind { entry } else { nil } }
    package var article: Article? { if case .article(let article) = kind { article } else { nil } }

    /// Whether the page stands for its folder.
    package var isIndex: Bool { path.ends(with: "/index.md") }

    init(
        path: String, url: String, title: String, description: String, place: Place, date: Day?, updated: Day?,
        isFAQ: Bool, aliases: [Located<String>], texts: [Prose], tables: [TableSpec], kind: Kind, source: StoredBytes,
        bodyRange: Range<Int>
    ) {
        self.path = path
        self.url = url
        self.title = title
        self.description = description
        self.place = place
        self.date = date
        self.updated = updated
        self.isFAQ = isFAQ
        self.aliases = aliases
        self.texts = texts
        self.tables = tables
        self.kind = kind
        self.source = source
        self.bodyRange = bodyRange
    }

    /// The same with other texts.
    convenience init(_ page: Page, texts: [Prose]) {
        self.init(
            path: page.path, url: page.url, title: page.title, description: page.description, place: page.place,
            date: page.date, updated: page.updated, isFAQ: page.isFAQ, aliases: page.aliases, texts: texts,
            tables: page.tables, kind: page.kind, source: page.source, bodyRange: page.bodyRange)
    }
}

package struct Article: Sendable {
    /// A call to action: a label and where it leads.
    package struct Action: Sendable {
        package var label: String
        package var link: Located<String>
    }

    package var order: Int?
    /// What its front matter says of it: the description of others is taken from their text.
    package var lede: String?
    package var tags: [String]
    package var action: Action?
    /// Files of the content that the page loads, in this order.
    package var scripts: [Located<String>]
    package var styles: [Located<String>]
}

package final class Entry: Sendable {
    package final class Field: Sendable {
        package let name: String
        package let value: FieldValue
        package let place: Place
        /// Of a list that the author wrote: where each item stands.
        package let itemPlaces: [Place]
        /// Whether the registry filled it in.
        package let isFilledIn: Bool
        /// The page's texts that render its lines of Markdown, one for each item.
        package let texts: Range<Int>

        init(
            name: String, value: FieldValue, place: Place, itemPlaces: [Place], isFilledIn: Bool, texts: Range<Int>
        ) {
            self.name = name
            self.value = value
            self.place = place
            self.itemPlaces = itemPlaces
            self.isFilledIn = isFilledIn
            self.texts = texts
        }
    }

    /// A level-2 heading and what belongs to it.
    package struct Section: Sendable {
        /// Its place among the catalogue's sections; nil for one that is not declared.
        package var spec: Int?
        package var id: String
        package var title: String
        /// Its heading among the body's.
        package var heading: Int
        /// Whether it holds what the catalogue asks for, before tables of codes are made: nobody has to read the page's HTML
        /// back to learn that.
        package var hasContent: Bool
    }

    /// The index of its catalogue in the site's.
    package let catalogue: Int
    /// The id of who defines the code; empty in a catalogue that names no authorities.
    package let authority: String
    package let code: Located<String>
    package let chosenClass: Located<String>?
    package let fields: [Field]
    /// What two of the fields say, which every stage asks for.
    package let name: String?
    package let lifeCycle: LifeCycle
    /// Whether it names a status that could not be read.
    let hasUnreadStatus: Bool
    package let sections: [Section]
    package let waivers: [Waiver]
    /// Entries without prose are held to no sections.
    package let hasBody: Bool
    /// The level of its sections' headings in its file.
    package let sectionLevel: Int
    /// Whether it has a file, and so a front matter, of its own.
    package let hasFile: Bool
    /// Whether only a build with drafts has it.
    let isDraft: Bool

    init(
        catalogue: Int, authority: String, code: Located<String>, chosenClass: Located<String>?, fields: [Field],
        hasUnreadStatus: Bool, sections: [Section], waivers: [Waiver], hasBody: Bool, sectionLevel: Int, hasFile: Bool,
        isDraft: Bool
    ) {
        self.catalogue = catalogue
        self.authority = authority
        self.code = code
        self.chosenClass = chosenClass
        self.fields = fields
        func field(_ builtIn: BuiltInField) -> FieldValue? { fields.first { $0.name == builtIn.rawValue }?.value }
        name = field(.name)?.text
        lifeCycle = field(.status).flatMap { LifeCycle(rawValue: $0.text) } ?? .active
        self.hasUnreadStatus = hasUnreadStatus
        self.sections = sections
        self.waivers = waivers
        self.hasBody = hasBody
        self.sectionLevel = sectionLevel
        self.hasFile = hasFile
        self.isDraft = isDraft
    }

    package func field(_ name: String) -> Field? { fields.first { $0.name == name } }
    package func field(_ builtIn: BuiltInField) -> Field? { field(builtIn.rawValue) }

    /// The address that proves what a field says.
    package func source(of spec: FieldSpec) -> String? {
        guard let source = spec.source else { return nil }
        if Settings.isWebAddress(source) { return source }
        return field(source).flatMap { if case .url(let address) = $0.value { address } else { nil } }
    }
}
