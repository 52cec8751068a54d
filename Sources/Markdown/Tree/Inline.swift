/// One piece of a paragraph or heading: what it is and the bytes of the file it was written with.
package struct Inline: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case text(String)
        case softBreak
        case lineBreak
        case code(String)
        /// One raw tag, comment or the like, as written.
        case html(String)
        case emphasis([Inline])
        case strong([Inline])
        case link(destination: String, title: String, [Inline])
        case image(destination: String, title: String, [Inline])
    }

    package var kind: Kind
    package var range: Range<Int>
    /// Of a link or image: its destination or, where that stands elsewhere, its label, as written.
    package var target: Range<Int>?

    package init(_ kind: Kind, at range: Range<Int>, target: Range<Int>? = nil) {
        self.kind = kind
        self.range = range
        self.target = target
    }
}
