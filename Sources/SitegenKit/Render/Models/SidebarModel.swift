/// The pages around this one: the codes of its class, or the articles of its folder.
package struct SidebarModel: TemplateModel {
    package var title: String
    package var url: Href
    package var groups: ModelList<SidebarGroupModel>

    package static let modelName = "sidebar"
    package static let variables: [Variable<SidebarModel>] = [
        .text("label", "What the pages belong to: the catalogue or the folder's landing page") { $0.title },
        .href("url", "The way from this page to it") { $0.url },
        .list("groups", "The classes of the catalogue; or one group, the articles of the folder") { $0.groups },
    ]
}

/// A class of the catalogue, or the articles of a folder.
package struct SidebarGroupModel: TemplateModel {
    package var title: String
    package var mark: String?
    package var tone: Int?
    package var url: Href?
    package var isCurrent: Bool
    package var items: ModelList<SidebarItemModel>
    package var more: Int

    package static let modelName = "sidebar group"
    package static let variables: [Variable<SidebarGroupModel>] = [
        .optional("heading", "The title of the class; a folder's articles have none") {
            $0.title.isEmpty ? nil : $0.title
        },
        .optional("mark", "The id of the class, where that is a range of codes: `4xx`") { $0.mark },
        .optional("tone", "The number of the class's colour, 1 to 6") { $0.tone.map(String.init) },
        .optional("link", "The way from this page to the class's page") { $0.url },
        .flag("isCurrent", "Whether this page is the class's page") { $0.isCurrent },
        .flag("isOpen", "Whether its pages are listed: those of this page's class, or the folder's articles") {
            !$0.items.isEmpty
        },
        .list("items", "Its pages; of a large class those around this page") { $0.items },
        .optional("more", "How many more pages the class has") { $0.more == 0 ? nil : String($0.more) },
    ]
}

/// One page in the sidebar.
package final class SidebarItemModel: TemplateModel {
    private let page: Page
    let authority: String?
    let url: Href
    let isCurrent: Bool

    init(page: Page, authority: String?, url: Href, isCurrent: Bool) {
        self.page = page
        self.authority = authority
        self.url = url
        self.isCurrent = isCurrent
    }

    package var code: String? { page.entry?.code.value }
    package var title: String { page.entry.map { $0.name ?? "" } ?? page.title }

    package static let modelName = "sidebar item"
    package static let variables: [Variable<SidebarItemModel>] = [
        .optional("code", "The code, for an entry") { $0.code },
        .text("label", "The title of an article, or the name of an entry") { $0.title },
        .optional("authority", "Who defines the code, where that is not the catalogue's default authority") {
            $0.authority
        },
        .href("url", "Where it leads, from this page") { $0.url },
        .flag("isCurrent", "Whether it leads to this page") { $0.isCurrent },
    ]
}
