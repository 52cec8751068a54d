/// The code on the page of an entry.
package struct EntryModel: TemplateModel {
    package var code: String
    package var name: String?
    package var summary: [UInt8]
    package var authority: String?
    package var lifeCycle: LifeCycle
    package var reason: String?
    package var expires: Day?
    package var since: String?
    package var removed: String?
    package var replacement: LinkModel?
    package var aliases: [String]
    package var facts: [FactModel]
    package var hasGlance: Bool
    package var lead: [UInt8]
    package var sections: [SectionModel]
    package var notes: [UInt8]
    package var related: [CodeLinkModel]
    package var owners: [CodeLinkModel]
    package var factGroups: [FactGroupModel]

    package static let modelName = "entry"
    package static let variables: [Variable<EntryModel>] = [
        .text("code", "The code as written") { $0.code },
        .flag(
            "isShort", "Whether the code has at most five characters and a digit among them, so that it can stand large"
        ) {
            // Among names, such as those of rules, the short ones would stand out for nothing.
            $0.code.count <= 5 && $0.code.utf8.contains(where: ASCII.isDigit)
        },
        .optional("name", "Its name") { $0.name },
        .html("summary", "Its summary, rendered without a paragraph around it") { $0.summary },
        .flag("hasSummary", "Whether it has a summary") { !$0.summary.isEmpty },
        .optional("authority", "Who defines it, where that is not the catalogue's default authority") { $0.authority },
        .text("status", "active, deprecated, removed, reserved, unofficial or temporary") { $0.lifeCycle.rawValue },
        .flag("isActive", "Whether its status is active") { $0.lifeCycle == .active },
        .optional("reason", "Why it is deprecated or removed") { $0.reason },
        .optional("expires", "Until when a temporary code is registered, YYYY-MM-DD") { $0.expires?.description },
        .optional("since", "Since when it exists") { $0.since },
        .optional("removed", "Since when a removed code is no longer in use: a version or a day") { $0.removed },
        .flag("removedOnDay", "Whether `removed` is a day") { $0.removed.flatMap(Day.init) != nil },
        .record("replacement", "The entry to use in its place") { $0.replacement },
        .flag("hasAliases", "Whether it had other names") { !$0.aliases.isEmpty },
        .texts("aliases", "Its former names") { $0.aliases },
        .flag("hasFacts", "Whether there are facts to show") { !$0.facts.isEmpty },
        .list("facts", "The declared fields that it has, in the order of the catalogue") { $0.facts },
        .flag("hasGlance", "Whether there is a fact, a former name, a `since` or the day of a change to show") {
            $0.hasGlance
        },
        .list("factGroups", "Fields that the catalogue groups under a heading of their own") { $0.factGroups },
        .html("lead", "What stands before the first section") { $0.lead },
        .list("sections", "Its sections") { $0.sections },
        .html("notes", "The footnotes of the lead and the sections, rendered") { $0.notes },
        .flag("hasRelated", "Whether there are related entries") { !$0.related.isEmpty },
        .list("related", "Related entries, in either direction") { $0.related },
        .flag("hasOwners", "Whether others define the same code") { !$0.owners.isEmpty },
        .list("owners", "The entries of others who define the same code") { $0.owners },
    ]
}

/// One declared field of an entry.
package struct FactModel: TemplateModel {
    package struct Item: TemplateModel {
        package var html: [UInt8]

        package static let modelName = "value"
        package static let variables: [Variable<Item>] = [
            .html("value", "One value, rendered: a link for an address or a code, text otherwise") { $0.html }
        ]
    }

    package var name: String
    package var label: String
    package var items: [Item]
    package var source: String?

    package static let modelName = "fact"
    package static let variables: [Variable<FactModel>] = [
        .text("field", "The field's name in the catalogue") { $0.name },
        .text("label", "The field's label") { $0.label },
        .list("values", "Its values") { $0.items },
        .optional("source", "The address that proves it") { $0.source },
    ]
}

/// Facts under a heading of their own.
package struct FactGroupModel: TemplateModel {
    package var title: String
    package var id: String
    package var facts: [FactModel]

    package static let modelName = "fact group"
    package static let variables: [Variable<FactGroupModel>] = [
        .text("heading", "The group that the catalogue names") { $0.title },
        .text("id", "Its fragment") { $0.id },
        .list("facts", "Its facts, in the order of the catalogue") { $0.facts },
    ]
}

/// An entry that another one leads to.
package struct CodeLinkModel: TemplateModel {
    package var code: String
    package var name: String?
    package var url: Href
    package var description: String
    package var authority: String
    package var isDefault: Bool
    package var tone: Int?

    package static let modelName = "code link"
    package static let variables: [Variable<CodeLinkModel>] = [
        .text("code", "The code") { $0.code },
        .optional("name", "Its name") { $0.name },
        .href("url", "The way from this page to the entry") { $0.url },
        .optional("about", "One sentence about it") { $0.description.isEmpty ? nil : $0.description },
        .text("authority", "Who defines it; nothing in a catalogue that names no authorities") { $0.authority },
        .flag("isDefault", "Whether the catalogue's default authority defines it") { $0.isDefault },
        .optional("tone", "The number of its class's colour, 1 to 6") { $0.tone.map(String.init) },
    ]
}

package struct SectionModel: TemplateModel {
    package var id: String
    package var title: String
    package var element: [UInt8]
    package var html: [UInt8]

    package static let modelName = "section"
    package static let variables: [Variable<SectionModel>] = [
        .text("id", "Its fragment") { $0.id },
        .text("heading", "Its heading's text") { $0.title },
        .html("title", "Its heading, an `h2` with its fragment and a link to itself") { $0.element },
        .html("html", "What stands below the heading, rendered") { $0.html },
    ]
}
