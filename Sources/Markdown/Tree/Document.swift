/// A Markdown body as a tree of values. It knows where in the file each of its parts was written, and nothing of the
/// site that the file belongs to.
package struct Document: Sendable, Equatable {
    package var blocks: [Block]
    /// Where nesting passed `nestingLimit` for the first time. What is deeper was left out.
    package var tooDeep: Range<Int>?
    /// The footnotes that the text refers to, by number.
    package var notes: [Note] = []
    /// `[^label]:` of the footnotes that nothing refers to. They are left out.
    package var unusedNotes: [Range<Int>] = []
    /// `[^label]` in the text that no footnote has. It stays text.
    package var undefinedNotes: [Range<Int>] = []
    /// What the texts in it have a sign of, among what was looked for.
    var signs: Syntax = []
    /// The whole file, shared with whoever read it. Only positions are worked out from it, never content.
    var source: [UInt8]
    /// The part of the file that was parsed.
    package var range: Range<Int>

    /// The most quotes, list items, emphases and links that may stand inside each other. It lets everything that walks
    /// the tree call itself without ever running out of stack.
    package static let nestingLimit = 100

    /// Two documents are equal when their trees are, positions included.
    package static func == (left: Document, right: Document) -> Bool {
        left.blocks == right.blocks && left.notes == right.notes && left.unusedNotes == right.unusedNotes
            && left.undefinedNotes == right.undefinedNotes && left.tooDeep == right.tooDeep
    }
}
