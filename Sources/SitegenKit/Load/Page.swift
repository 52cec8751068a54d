package import Markdown

/// What has a URL and a source: an article or an entry. A page knows no other page.
package struct Page: Sendable {
    package enum Kind: Sendable {
        case article(Article)
        case entry(Entry)
    }

    /// The file it was written in: `content/http/404.md`.
    package var path: String
    /// The URL below the site's root, without a slash in front: `http/404/`; the home page's is empty.
    package var url: String
    package var title: String
    package var description: String
    /// The front matter's bytes, or where the entry stands in its data file.
    package var place: Place
    package var date: Day?
    package var updated: Day?
    package var isFAQ: Bool
    /// Old URLs that lead here.
    package var aliases: [Located<String>]
    /// The body, then the lines of Markdown in fields and in notes of tables.
    package var texts: [Prose]
    /// The tables of codes that the body asks for.
    package var tables: [TableSpec]
    package var kind: Kind
    /// The bytes of its file, which it shares with the snapshot, and where in them the body stands.
    package var source: [UInt8]
    @Compact package var bodyRange: Range<Int>

    package var body: Prose { _read { yield texts[0] } }
    package var entry: Entry? { if case .entry(let entry) = kind { entry } else { nil } }
    package var article: Article? { if case .article(let article) = kind { article } else { nil } }

    /// Whether the page stands for its folder.
    package var isIndex: Bool { path.hasSuffix("/index.md") }
}

package struct Article: Sendable {
    /// A call to action: a label and where it leads.
    package struct Action: Sendable {
        package var label: String
        package var link: Located<String>
    }

    package var order: Int?
    package var tags: [String]
    package var action: Action?
    /// Files of the content that the page loads, in this order.
    package var scripts: [Located<String>]
    package var styles: [Located<String>]
}

package struct Entry: Sendable {
    package struct Field: Sendable {
        package var name: String
        package var value: FieldValue
        package var place: Place
        /// Of a list that the author wrote: where each item stands.
        package var itemPlaces: [Place]
        /// Whether the registry filled it in.
        package var isFilledIn: Bool
        /// The page's texts that render its lines of Markdown, one for each item.
        package var texts: Range<Int>
    }

    /// A level-2 heading and what belongs to it.
    package struct Section: Sendable {
        /// Its place among the catalogue's sections; nil for one that is not declared.
        package var spec: Int?
        package var id: String
        package var title: String
        /// Its heading among the body's.
        package var heading: Int
    }

    /// The index of its catalogue in the site's.
    package var catalogue: Int
    /// The id of who defines the code; empty in a catalogue that names no authorities.
    package var authority: String
    package var code: Located<String>
    package var chosenClass: Located<String>?
    package var fields: [Field]
    package var sections: [Section]
    package var waivers: [Waiver]
    /// Entries without prose are held to no sections.
    package var hasBody: Bool
    /// The level of its sections' headings in its file.
    package var sectionLevel: Int
    /// Whether it has a file, and so a front matter, of its own.
    package var hasFile: Bool

    package func field(_ name: String) -> Field? { fields.first { $0.name == name } }
    package func field(_ builtIn: BuiltInField) -> Field? { field(builtIn.rawValue) }

    package var name: String? { field(.name)?.value.text }

    /// The address that proves what a field says.
    package func source(of spec: FieldSpec) -> String? {
        guard let source = spec.source else { return nil }
        if Settings.isWebAddress(source) { return source }
        return field(source).flatMap { if case .url(let address) = $0.value { address } else { nil } }
    }

    package var lifeCycle: LifeCycle { field(.status).flatMap { LifeCycle(rawValue: $0.value.text) } ?? .active }
}
