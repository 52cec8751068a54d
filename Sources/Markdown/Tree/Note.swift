/// A footnote that the text refers to. Its number is its place among the document's, from 1.
package struct Note: Sendable, Equatable {
    package var blocks: [Block]
    /// How many references lead to it.
    package var references: Int
    /// `[^label]:` in the source.
    package var range: Range<Int>
}
