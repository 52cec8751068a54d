package struct Table: Sendable, Equatable {
    package enum Alignment: Sendable, Equatable {
        case start, center, end
    }

    /// One for each column; nil where the author chose none.
    package var alignments: [Alignment?]
    package var header: [[Inline]]
    /// Each with as many cells as there are columns.
    package var rows: [[[Inline]]]

    package init(alignments: [Alignment?], header: [[Inline]], rows: [[[Inline]]]) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
    }
}
