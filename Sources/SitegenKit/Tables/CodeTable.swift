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
        /// Whether it holds what the author says, which needs more room than a fact.
        var isNote: Bool
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
