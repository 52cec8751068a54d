/// What a template may do with a variable. The shapes of a page's variables are known before any page is, so a template
/// is checked and compiled without a page.
package indirect enum Shape: Sendable, Hashable {
    /// Words, escaped where they are written: `{{x}}`. As a section: whether there are any.
    case text
    /// Finished HTML, written as it is: `{{{x}}}`. As a section: whether there is any.
    case html
    /// Yes or no: a section, never written.
    case flag
    /// Names of its own: `{{x.name}}`, or a section inside which they stand.
    case record(Record)
    /// A section that repeats, with `{{.}}` or the names of the item.
    case list(Shape)
}

/// One variable of a record.
package struct Field: Sendable, Hashable {
    package var name: String
    package var shape: Shape
    /// One line for the manual's table of variables.
    package var summary: String
    package var isOptional: Bool

    package init(_ name: String, _ shape: Shape, _ summary: String, isOptional: Bool = false) {
        self.name = name
        self.shape = shape
        self.summary = summary
        self.isOptional = isOptional
    }
}

/// Variables that stand together: a page, a link, an entry. A field's place in `fields` is its value's place in
/// `Value.record`.
package struct Record: Sendable, Hashable {
    /// The noun that messages use for it.
    package var name: String
    package var fields: [Field]

    package init(_ name: String, _ fields: [Field]) {
        self.name = name
        self.fields = fields
    }
}
