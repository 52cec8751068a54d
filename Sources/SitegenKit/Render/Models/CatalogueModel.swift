/// A catalogue on its index, and in short on the pages of its classes and entries.
package struct CatalogueModel: TemplateModel {
    package var title: String
    package var description: String
    package var noun: String
    package var url: Href
    package var count: Int
    package var columns: [String]
    package var facets: [FacetModel]
    package var data: Href
    /// Filled in only where all entries are listed.
    package var classes: [ClassModel]

    package static let modelName = "catalogue"
    package static let variables: [Variable<CatalogueModel>] = [
        .text("heading", "The catalogue's title") { $0.title },
        .text("about", "The catalogue's description") { $0.description },
        .text("noun", "The noun for one entry") { $0.noun },
        .text("nouns", "The noun for several entries") { $0.noun.plural },
        .href("url", "The way from this page to the catalogue's index") { $0.url },
        .text("count", "How many entries it has") { String($0.count) },
        .texts("columns", "The labels of the fields declared as facets, the columns of its table") { $0.columns },
        .flag("hasFacets", "Whether its entries can be told apart by facets") { !$0.facets.isEmpty },
        .list("facets", "What its entries can be filtered by, on its index") { $0.facets },
        .href("data", "The way from this page to the catalogue as JSON") { $0.data },
        .flag("hasClasses", "Whether classes are listed that have an id") { $0.classes.contains { !$0.id.isEmpty } },
        .list("classes", "Its classes; on its index with all their entries") { $0.classes },
    ]
}

/// A class of codes.
package struct ClassModel: TemplateModel {
    package var id: String
    package var title: String
    package var label: String
    package var mark: String?
    package var tone: Int?
    package var summary: String?
    package var url: Href?
    package var entries: ModelList<RowModel>
    package var count: Int

    package static let modelName = "class"
    package static let variables: [Variable<ClassModel>] = [
        .text("id", "Its id: `4xx`; empty for the entries of a catalogue without classes") { $0.id },
        .text("heading", "Its title") { $0.title },
        .text("label", "Its title, after its mark: `4xx Client errors`") { $0.label },
        .optional("mark", "Its id, where that is a range of codes: `4xx`") { $0.mark },
        .optional("tone", "The number of its colour, 1 to 6; absent for the entries of a catalogue without classes") {
            $0.tone.map(String.init)
        },
        .optional("about", "Its summary") { $0.summary },
        .optional("link", "The way from this page to the class's page") { $0.url },
        .text("count", "How many entries it has") { String($0.count) },
        .flag("hasEntries", "Whether entries are listed") { !$0.entries.isEmpty },
        .list("entries", "Its entries, where they are listed") { $0.entries },
    ]
}

/// One entry in a table.
package final class RowModel: TemplateModel {
    private let entry: Entry
    let url: Href
    let summary: [UInt8]
    let authority: String?
    let cells: [CellModel]

    init(entry: Entry, url: Href, summary: [UInt8], authority: String?, cells: [CellModel]) {
        self.entry = entry
        self.url = url
        self.summary = summary
        self.authority = authority
        self.cells = cells
    }

    var code: String { entry.code.value }
    var name: String { entry.name ?? "" }
    var aliases: [String] { entry.field(.aliases)?.value.items.map(\.text) ?? [] }

    package static let modelName = "row"
    package static let variables: [Variable<RowModel>] = [
        .text("code", "The code") { $0.code },
        .text("name", "Its name, or nothing") { $0.name },
        .href("url", "The way from this page to the entry") { $0.url },
        .html("summary", "Its summary, rendered") { $0.summary },
        .text("status", "active, deprecated, removed, reserved, unofficial or temporary") {
            $0.entry.lifeCycle.rawValue
        },
        .flag("isActive", "Whether its status is active") { $0.entry.lifeCycle == .active },
        .optional("authority", "Who defines it, where that is not the catalogue's default authority") {
            $0.authority
        },
        .text("owner", "The id of who defines it; empty in a catalogue that names no authorities") {
            $0.entry.authority
        },
        .flag("hasAliases", "Whether it had other names") { !$0.aliases.isEmpty },
        .texts("aliases", "Its former names") { $0.aliases },
        .list("cells", "Its values for the catalogue's columns, in their order") { $0.cells },
    ]
}

/// What one entry has in one column of the table.
package struct CellModel: TemplateModel {
    package var field: String
    package var values: [String]

    package static let modelName = "cell"
    package static let variables: [Variable<CellModel>] = [
        .text("field", "The name of the facet's field") { $0.field },
        .texts("values", "The values that the entry has for it") { $0.values },
    ]
}

/// The questions of one class or folder, on the page of all questions.
package struct QuestionGroupModel: TemplateModel {
    package var title: String
    package var questions: [QuestionModel]

    package static let modelName = "question group"
    package static let variables: [Variable<QuestionGroupModel>] = [
        .text("title", "The title of the class or folder") { $0.title },
        .list("questions", "Its questions") { $0.questions },
    ]
}

/// One question on the page of all questions.
package struct QuestionModel: TemplateModel {
    package var question: String
    package var html: [UInt8]
    package var id: String
    package var formerIDs: [String]
    package var answer: [UInt8]
    package var page: LinkModel

    package static let modelName = "question"
    package static let variables: [Variable<QuestionModel>] = [
        .text("question", "The question") { $0.question },
        .html("title", "The question, rendered without links") { $0.html },
        .text("id", "Its fragment") { $0.id },
        .texts("formerIDs", "Fragments that it had before") { $0.formerIDs },
        .html("answer", "The answer, rendered") { $0.answer },
        .record("page", "Where the question stands, with its fragment there") { $0.page },
    ]
}
