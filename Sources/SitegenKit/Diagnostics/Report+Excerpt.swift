extension Report {
    /// The first source line of a finding as a terminal shows it, and where the carets stand below it.
    struct Excerpt: Hashable, Sendable {
        /// A line with more cells is cut on both sides of the place.
        static let widest = 160

        var text = ""
        /// How many cells stand before the carets.
        var indent = 0
        /// At least one, so that a point is seen too.
        var carets = 0

        init(of place: Range<SourceText.Position>, in source: SourceText) {
            let start = place.lowerBound
            var position = Self.start(before: start, in: source)
            if position.column > 1 {
                text = "…"
                indent = 1
            }
            var width = 0
            while let (scalar, next) = source.scalar(after: position) {
                let glyph = Glyph(scalar)
                width += glyph.cost
                if width > Self.widest {
                    text += "…"
                    break
                }
                text += glyph.text
                if position < start {
                    indent += glyph.cells
                } else if position < place.upperBound {
                    carets += glyph.cells
                }
                position = next
            }
            carets = max(1, carets)
        }
    }
}

extension Report.Excerpt {
    /// Where the excerpt begins: at the line's start, unless the line is too long and the place too far to the right.
    private static func start(before place: SourceText.Position, in source: SourceText) -> SourceText.Position {
        let lineStart = source.position(line: place.line, column: 1)
        if fits(from: lineStart, in: source) { return lineStart }
        // Every scalar costs one cell or more, so what is looked for is never further to the left.
        var position = source.position(line: place.line, column: max(1, place.column - widest / 2))
        var costs: [(start: SourceText.Position, cost: Int)] = []
        while position < place, let (scalar, next) = source.scalar(after: position) {
            costs.append((position, Report.Glyph(scalar).cost))
            position = next
        }
        var room = widest / 2
        for (start, cost) in costs.reversed() {
            room -= cost
            if room < 0 { break }
            position = start
        }
        return position
    }

    private static func fits(from lineStart: SourceText.Position, in source: SourceText) -> Bool {
        var position = lineStart
        var width = 0
        while width <= widest, let (scalar, next) = source.scalar(after: position) {
            width += Report.Glyph(scalar).cost
            position = next
        }
        return width <= widest
    }
}

extension Report.Glyph {
    /// What the glyph takes of a line's widest extent. A mark without a cell of its own costs one too: otherwise a
    /// line of nothing but such marks would never be cut.
    fileprivate var cost: Int { max(1, cells) }
}
