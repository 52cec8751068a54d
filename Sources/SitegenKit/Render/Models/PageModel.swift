/// Everything that a template may say about a page. One model serves all templates: what a page does not have is absent. Who
/// makes it fills it in; then it is only read.
package final class PageModel: TemplateModel {
    package let site: SiteModel
    package var root = ""
    package var title = ""
    package var headTitle = ""
    package var description = ""
    package var lede: String?
    package var canonical: String?
    package var date: Day?
    package var updated: Day?
    package var readingTime: Int?
    package var edit: String?
    package var markdown: Href?
    package var json: Href?
    package var body: [UInt8] = []
    package var breadcrumbs: [LinkModel] = []
    package var structuredData: [UInt8] = []
    package var feed: Href?
    package var hasSearch = false
    package var searchPage: Href?
    package var openSearch: Href?
    package var contents: [ContentsModel] = []
    package var sidebar: SidebarModel?
    package var previous: LinkModel?
    package var next: LinkModel?
    package var mentions = ModelList<LinkModel>.none
    package var moreMentions: Int = 0
    package var children = ModelList<LinkModel>.none
    package var action: LinkModel?
    package var tags: [String] = []
    package var scripts: [Href] = []
    package var styles: [Href] = []
    package var entry: EntryModel?
    package var catalogue: CatalogueModel?
    package var catalogues: [CatalogueModel] = []
    package var codeClass: ClassModel?
    package var questions: [QuestionModel] = []
    package var questionGroups: [QuestionGroupModel] = []

    init(site: SiteModel) { self.site = site }

    package static let modelName = "page"
    package static let variables: [Variable<PageModel>] = [
        .record("site", "What holds for the whole site") { $0.site },
        .text("root", "The way from this page to the site's root: `../../`, or `./` on the home page") { $0.root },
        .text("title", "The page's title") { $0.title },
        .text("headTitle", "The title for the browser's tab and search engines, with the site's name") { $0.headTitle },
        .text("description", "One sentence in plain text") { $0.description },
        .optional("lede", "The description that an article's front matter gives it; without one its text says it") {
            $0.lede
        },
        .optional("canonical", "The page's whole address, where the site has one") { $0.canonical },
        .optional("date", "When it was first published, YYYY-MM-DD") { $0.date?.description },
        .optional("updated", "When it was last changed, YYYY-MM-DD") { $0.updated?.description },
        .optional("readingTime", "How many minutes an article takes to read") { $0.readingTime.map(String.init) },
        .optional("edit", "Where the source can be edited") { $0.edit },
        .optional("markdown", "The way to the same page in Markdown") { $0.markdown },
        .optional("json", "The way to the same as JSON, on the page of an entry and on a catalogue's index") {
            $0.json
        },
        .html("body", "The rendered Markdown; an entry has its lead and sections in its place") { $0.body },
        .list("breadcrumbs", "The pages above this one, the home page first") { $0.breadcrumbs },
        .html(
            "structuredData",
            "The breadcrumbs, or the site itself, as JSON-LD, safe inside a script element; empty where there are none"
        ) {
            $0.structuredData
        },
        .optional("feed", "The way to the site's feed, where it has one") { $0.feed },
        .flag("hasSearch", "Whether the site has a search") { $0.hasSearch },
        .optional("searchPage", "The way to the page that searches, where the site has a search") { $0.searchPage },
        .optional("openSearch", "The way to the description of the search for browsers, where the site has an address")
        {
            $0.openSearch
        },
        .flag("hasContents", "Whether it has level-2 headings") { !$0.contents.isEmpty },
        .list("contents", "The level-2 headings of the page, each with those below it") { $0.contents },
        .record("sidebar", "The pages around this one, where there are any") { $0.sidebar },
        .record("previous", "The page before this one in its folder or catalogue") { $0.previous },
        .record("next", "The page after this one") { $0.next },
        .flag("hasMentions", "Whether other pages link to it") { !$0.mentions.isEmpty },
        .list("mentions", "Pages that link to this one, at most 50") { $0.mentions },
        .optional("moreMentions", "How many more pages link to this one") {
            $0.moreMentions == 0 ? nil : String($0.moreMentions)
        },
        .flag("hasChildren", "Whether it is a landing page with pages below it") { !$0.children.isEmpty },
        .list("children", "On a folder's landing page: the articles of the folder, then the landing pages below it") {
            $0.children
        },
        .record("action", "The article's call to action") { $0.action },
        .flag("hasTags", "Whether the article has tags") { !$0.tags.isEmpty },
        .texts("tags", "The article's tags") { $0.tags },
        .flag("hasScripts", "Whether the article loads scripts of its own") { !$0.scripts.isEmpty },
        .texts("scripts", "The ways to the scripts that the article loads, in their order") { $0.scripts },
        .texts("styles", "The ways to the styles that the article loads, in their order") { $0.styles },
        .record("entry", "The code, on the page of an entry") { $0.entry },
        .record(
            "catalogue",
            "The catalogue, on its index, on pages of classes and of entries; on the home page the first one"
        ) { $0.catalogue },
        .list(
            "catalogues",
            "On the search and the 404 page every catalogue of the site; on the home page all but the first"
        ) {
            $0.catalogues
        },
        .record("class", "The class, on its page and on pages of entries; its entries only on its page") {
            $0.codeClass
        },
        .list("questions", "On the page of all questions: each with its answer") { $0.questions },
        .list("questionGroups", "On the page of all questions: the same, by the classes and folders of their pages") {
            $0.questionGroups
        },
    ]
}

/// What a site says of itself on all of its pages.
final class SiteFacts: Sendable {
    let title: String
    let description: String
    let language: String
    let direction: String
    let locale: String
    let author: String?

    init(_ settings: Settings) {
        title = settings.title.value
        description = settings.description
        language = settings.language
        direction = LanguageTag.isRightToLeft(language) ? "rtl" : "ltr"
        author = settings.author
        // Of `zh-Hant-TW` the language and the country.
        let parts = language.split(separator: "-")
        let country = parts.dropFirst().first { $0.utf8.count == 2 }
        locale = [parts.first.map(String.init) ?? language, country?.uppercased()].compactMap(\.self)
            .joined(separator: "_")
    }
}

package final class SiteModel: TemplateModel {
    let facts: SiteFacts
    let home: Href
    let nav: [NavModel]
    let footer: [UInt8]

    init(_ facts: SiteFacts, home: Href, nav: [NavModel], footer: [UInt8]) {
        self.facts = facts
        self.home = home
        self.nav = nav
        self.footer = footer
    }

    package static let modelName = "site"
    package static let variables: [Variable<SiteModel>] = [
        .text("name", "The site's title") { $0.facts.title },
        .text("about", "The site's description") { $0.facts.description },
        .text("language", "The language of the site's pages, as BCP 47 writes it: `en`") { $0.facts.language },
        .text("direction", "`rtl` for a language that is written from right to left, else `ltr`") {
            $0.facts.direction
        },
        .text("locale", "The language as Open Graph writes it: `en_GB`, or `en` where no country is named") {
            $0.facts.locale
        },
        .optional("author", "Who publishes the site") { $0.facts.author },
        .href("home", "The way from this page to the home page") { $0.home },
        .flag("hasNav", "Whether site.yaml declares a navigation") { !$0.nav.isEmpty },
        .list("nav", "The navigation of site.yaml") { $0.nav },
        .html("footer", "The footer's line, rendered; empty where there is none") { $0.footer },
    ]
}

/// A page as others name it, or what has an address besides pages.
package enum LinkModel: TemplateModel {
    case page(Int, Linker)
    case other(title: String, url: Href)

    private var title: Title {
        switch self {
        case .page(let page, let linker): .page(page, linker)
        case .other(let title, _): .text(title)
        }
    }

    private var url: Href {
        switch self {
        case .page(let page, let linker): linker.href(page: page)
        case .other(_, let url): url
        }
    }

    private var description: String {
        if case .page(let page, let linker) = self { linker.names.pages[page].description } else { "" }
    }

    package static let modelName = "link"
    package static let variables: [Variable<LinkModel>] = [
        .title(
            "label",
            "The title of what it leads to; of an entry with its authority, where that is not the default one, and its status, unless it is active"
        ) { $0.title },
        .href("url", "Where it leads, from this page") { $0.url },
        .optional("about", "One sentence about it, where it is known") {
            $0.description.isEmpty ? nil : $0.description
        },
    ]
}

package struct NavModel: TemplateModel {
    package struct Item: TemplateModel {
        package var title: String
        package var url: Href
        package var isCurrent: Bool

        package static let modelName = "navigation item"
        package static let variables: [Variable<Item>] = [
            .text("label", "The title") { $0.title },
            .href("url", "Where it leads, from this page") { $0.url },
            .flag("isCurrent", "Whether it leads to this page") { $0.isCurrent },
        ]
    }

    package var title: String
    package var url: Href?
    package var isCurrent: Bool
    package var isWithin: Bool
    package var items: [Item]

    package static let modelName = "navigation group"
    package static let variables: [Variable<NavModel>] = [
        .text("label", "The title") { $0.title },
        .optional("link", "Where it leads, from this page; a group may lead nowhere") { $0.url },
        .flag("isCurrent", "Whether it leads to this page") { $0.isCurrent },
        .flag(
            "isWithin",
            "Whether this page lies below the one that it leads to, or is among the items of the group or below one"
        ) {
            $0.isWithin
        },
        .flag("hasItems", "Whether it is a group") { !$0.items.isEmpty },
        .list("items", "The items of a group") { $0.items },
    ]
}

package struct ContentsModel: TemplateModel {
    package struct Item: TemplateModel {
        package var title: String
        package var id: String

        package static let modelName = "contents item"
        package static let variables: [Variable<Item>] = [
            .text("heading", "The heading's text") { $0.title },
            .text("id", "Its fragment") { $0.id },
        ]
    }

    package var title: String
    package var id: String
    package var items: [Item]

    package static let modelName = "contents"
    package static let variables: [Variable<ContentsModel>] = [
        .text("heading", "The heading's text") { $0.title },
        .text("id", "Its fragment") { $0.id },
        .flag("hasItems", "Whether headings stand below it") { !$0.items.isEmpty },
        .list("items", "The headings below it") { $0.items },
    ]
}
