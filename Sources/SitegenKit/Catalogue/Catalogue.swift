/// `catalogue.yaml`: what the entries of one folder are, which fields and sections they have, and what facts hold them. An
/// object for the same reason as a `Page`.
package final class Catalogue: Sendable {
    package enum Sort: String, CaseIterable, Sendable {
        /// Runs of digits by their number, everything else by its characters.
        case natural
        case text
        /// As the data file lists them; entries with a file of their own by path.
        case file
    }

    package enum AliasRule: String, CaseIterable, Sendable { case unique, any }
    package enum FileRule: String, CaseIterable, Sendable { case code, any }
    package enum ExtraSections: String, CaseIterable, Sendable { case error, warn, allow }
    package enum Part: Sendable { case authorities, classes, fields, sections, registry, entries }

    package struct CodeClass: Sendable {
        package var id: Located<String>
        package var match: Pattern?
        package var title: String
        package var summary: String?

        /// "4xx Client errors"; an id that is only a name for files says nothing to a reader: "Links".
        package var label: String { (mark.map { $0 + " " } ?? "") + title }

        /// The id, where it says something to a reader beside the title: a range of codes.
        package var mark: String? {
            id.value != title && id.value.utf8.contains { (48...57).contains($0) } ? id.value : nil
        }
    }

    package struct Authority: Sendable {
        package var id: String
        package var name: String
    }

    /// Where entries come from that have no file of their own.
    package struct DataFile: Sendable {
        package var path: Located<String>
        /// The level of the headings that start an entry, in a Markdown file of many entries.
        package var heading: Int
    }

    /// The folder below `content/`, which is also the name in links: `http`.
    package let id: String
    /// The path of the catalogue.yaml.
    package let file: String
    /// Its folder, with a slash at its end: `content/http/`.
    package let folder: String
    package let title: String
    package let description: String?
    /// The noun for one entry.
    package let noun: String
    package let pattern: Pattern?
    package let sort: Sort
    package let aliasRule: AliasRule
    package let fileRule: FileRule
    /// The first is the default one: its entries need not name it.
    package let authorities: [Authority]
    /// Who defines a code that names nobody; empty in a catalogue that names no authorities.
    package let defaultAuthority: String
    package let classes: [CodeClass]
    package let fields: [FieldSpec]
    /// Those of them that are the catalogue's own.
    let declaredFields: [FieldSpec]
    /// All that an entry may have: first those that are built in and that the catalogue does not mention.
    let entryFields: [FieldSpec]
    package let sections: [SectionSpec]
    package let extraSections: ExtraSections
    package let registry: Registry?
    /// Parts that are declared, but could not be read whole: no entry is held to what they would have said.
    package let unsound: Set<Part>
    package let data: DataFile?

    init(
        id: String, file: String, title: String, description: String?, noun: String, pattern: Pattern?, sort: Sort,
        aliasRule: AliasRule, fileRule: FileRule, authorities: [Authority], classes: [CodeClass], fields: [FieldSpec],
        sections: [SectionSpec], extraSections: ExtraSections, registry: Registry?, unsound: Set<Part>, data: DataFile?
    ) {
        self.id = id
        self.file = file
        folder = Address.folder(file)
        self.title = title
        self.description = description
        self.noun = noun
        self.pattern = pattern
        self.sort = sort
        self.aliasRule = aliasRule
        self.fileRule = fileRule
        self.authorities = authorities
        defaultAuthority = authorities.first?.id ?? ""
        self.classes = classes
        self.fields = fields
        declaredFields = fields.filter { $0.builtIn == nil }
        let undeclared = BuiltInField.allCases.filter { builtIn in !fields.contains { $0.name == builtIn.rawValue } }
        entryFields = undeclared.map(FieldSpec.init) + fields
        self.sections = sections
        self.extraSections = extraSections
        self.registry = registry
        self.unsound = unsound
        self.data = data
    }

    /// The number of the colour that a class is shown in, by its place: the theme has six.
    package static func tone(ofClass index: Int) -> Int { index % 6 + 1 }

    /// Where a class has its page.
    package func url(of codeClass: CodeClass) -> String { "\(id)/\(Address.segment(codeClass.id.value))/" }

    package func authority(_ id: String) -> Authority? { authorities.first { $0.id == id } }
    package func field(_ name: String) -> FieldSpec? { fields.first { $0.name == name } }

    /// The type of a field, built in or declared.
    func type(of field: String) -> FieldType? { BuiltInField(rawValue: field)?.type ?? self.field(field)?.type }
}

/// A regular expression as the catalogue writes it. It is compiled where it is used: a compiled one cannot cross threads.
package struct Pattern: Hashable, Sendable {
    package var source: String
    package var place: Place

    package init(source: String, place: Place) {
        self.source = source
        self.place = place
    }

    /// Why the expression is malformed.
    package var problem: String? {
        do {
            _ = try Regex(source)
            return nil
        } catch {
            return String(describing: error)
        }
    }

    /// Nil where the expression is malformed, which reading the catalogue has reported.
    package func compiled() -> Matcher? { (try? Regex(source)).map(Matcher.init) }

    package struct Matcher {
        let regex: Regex<AnyRegexOutput>
        /// Whether the expression is found in the text, as every tool's own `match:` does.
        package func matches(_ text: String) -> Bool { (try? regex.firstMatch(in: text)) != nil }
    }
}

/// One section that the catalogue declares. Its id is the fragment, whatever the heading's words are.
package struct SectionSpec: Sendable {
    package enum Content: String, CaseIterable, Sendable { case code, http, list, link }

    package var id: Located<String>
    /// Fragments that the section had before, which lead to it.
    package var formerIDs: [Located<String>] = []
    package var title: String
    package var isRequired: Bool
    package var requiredIf: Condition?
    package var minWords: Int?
    package var contains: Content?
    /// The field that lists the headers which an HTTP example must show.
    package var headers: String?
}
