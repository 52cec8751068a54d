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

    /// From how many bytes on a cell holds more than a name or a number.
    private static let sentence = 30

    /// Whether a column holds sentences, which need room for some words beside each other.
    func isWide(_ column: Int) -> Bool {
        rows.contains { column < $0.count && $0[column].isShown(from: Self.sentence) }
    }
}

extension [Inline] {
    /// Whether their text, as it is shown, takes so many bytes.
    fileprivate func isShown(from count: Int) -> Bool {
        var left = count
        take(from: &left)
        return left <= 0
    }

    private func take(from left: inout Int) {
        for inline in self where left > 0 {
            switch inline.kind {
            case .text(let text): left -= text.count
            case .code(let code): left -= code.utf8.count
            case .softBreak, .lineBreak: left -= 1
            case .emphasis, .strong, .strikethrough, .link: inline.content.take(from: &left)
            case .image, .html, .note, .headingID: break
            }
        }
    }
}
