/// What a fence `codes` asks for: which entries of a catalogue are its rows, and what of them its columns show.
package struct TableSpec: Sendable {
    /// What an entry has: something to show, to choose by or to sort by.
    package enum Property: Hashable, Sendable {
        case code, codeClass, authority
        case field(String)
    }

    struct Column: Sendable {
        enum Content: Sendable {
            case property(Property)
            /// The entries of the row, of which there are several.
            case codes, count
            /// What the author says of the row, by its place among the notes.
            case note(Int)
        }

        var content: Content
        var title: String
        /// What is shown for a value.
        var words: [String: String]
        /// Whether a value leads to what proves it.
        var isSourced: Bool

        var isNote: Bool { if case .note = content { true } else { false } }

        var isWide: Bool { if case .codes = content { true } else { isNote } }
    }

    struct Filter: Sendable {
        var property: Property
        var values: Set<String>
    }

    /// What the author says of one row.
    struct Note: Sendable {
        /// The code of the row, or the value that it stands for.
        var row: Located<String>
        /// For each column of notes its Markdown, and which of the page's texts renders it.
        var texts: [(markdown: String, text: Int)?]
    }

    /// Its number among the tables of the page.
    var number: Int
    var title: String?
    /// The fence's first line.
    var place: Place
    var catalogue: Int
    /// The rows, where they are named one by one.
    var codes: [Located<String>]?
    var filters: [Filter] = []
    /// What entries must have, whatever it is.
    var present: [Property] = []
    var sort: Property?
    /// What the rows stand for, where each holds all entries with one value of it.
    var group: Property?
    var columns: [Column] = []
    var notes: [Note] = []

    /// What decides which rows there are.
    var deciding: [Property] { filters.map(\.property) + present + [group].compactMap(\.self) }

    /// How many columns of notes there are.
    var noteCount: Int { columns.count(where: \.isNote) }
}

extension TableSpec.Property {
    private static let names: [(name: String, property: Self)] = [
        ("code", .code), ("class", .codeClass), ("authority", .authority),
    ]

    /// The property of this name. The keys that every entry has come first: no field can be called so.
    init?(_ name: String, of catalogue: Catalogue) {
        if let known = Self.names.first(where: { $0.name == name }) {
            self = known.property
        } else if catalogue.type(of: name) != nil {
            self = .field(name)
        } else {
            return nil
        }
    }

    static func names(of catalogue: Catalogue) -> [String] {
        names.map(\.name) + BuiltInField.allCases.map(\.rawValue) + catalogue.declaredFields.map(\.name)
    }

    /// As the author writes it.
    var name: String {
        if case .field(let name) = self { return name }
        return Self.names.first { $0.property == self }?.name ?? ""
    }

    /// Whether its values could be read.
    func isSound(in catalogue: Catalogue) -> Bool {
        if case .field(let name) = self { catalogue.field(name)?.isSound ?? true } else { true }
    }

    /// What stands above a column of it.
    func title(in catalogue: Catalogue) -> String {
        switch self {
        case .code: "Code"
        case .codeClass: "Class"
        case .authority: "Defined by"
        case .field(let name): catalogue.field(name)?.label ?? BuiltInField(rawValue: name)?.label ?? name
        }
    }

    /// The type of its single values.
    private func type(in catalogue: Catalogue) -> FieldType? {
        guard case .field(let name) = self, let type = catalogue.type(of: name) else { return nil }
        if case .list(let element) = type { return element }
        return type
    }

    /// A value as entries have it: of a number `01` is `1`.
    func value(_ text: String, in catalogue: Catalogue) -> String {
        let value = try? type(in: catalogue)?.value(of: text, at: 0..<0)
        return value?.text ?? text
    }

    /// Every value that it can have, in their order, where these are known beforehand.
    func values(in catalogue: Catalogue) -> [String]? {
        switch self {
        case .code: return nil
        case .codeClass: return catalogue.classes.map(\.id.value)
        case .authority: return catalogue.authorities.map(\.id)
        case .field:
            switch type(in: catalogue) {
            case .choice(let values): return values
            case .flag: return [true, false].map { FieldValue.flag($0).text }
            default: return nil
            }
        }
    }
}
