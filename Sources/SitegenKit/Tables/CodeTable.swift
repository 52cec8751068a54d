/// A table of entries: its rows are chosen, and its cells know what they show and where they lead.
package struct CodeTable: Sendable {
    enum Piece: Sendable {
        case text(String)
        /// What stands between two values.
        case mark(String)
        case code(String)
        case link(String, Site.Target)
        /// A line of Markdown, which a text of a page renders.
        case markdown(String, page: Int, text: Int)
    }

    struct Column: Sendable {
        var title: String
        /// Whether it needs more room than a fact: for what the author says, or for a list of codes, which would
        /// otherwise stand one below the other on a phone.
        var isWide: Bool
    }

    struct Row: Sendable {
        /// The number of its class's colour.
        var tone: Int?
        var cells: [[Piece]]
    }

    var title: String?
    var columns: [Column]
    /// The column that names the rows, wherever it stands.
    var heading: Int
    var rows: [Row]
}
