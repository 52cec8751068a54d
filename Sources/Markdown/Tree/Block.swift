/// One block: what it is and the bytes of the file it was written with.
package struct Block: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// The level is the one the author wrote, 1 to 6.
        case heading(level: Int, [Inline])
        case paragraph([Inline])
        case quote([Block])
        /// A quote that is set apart; its mark is not part of the blocks.
        case alert(Alert, [Block])
        case list(List)
        case table(Table)
        // Few of all blocks are these two, which by themselves would make every block twice as large.
        indirect case code(CodeBlock)
        indirect case made(MadeBlock)
        /// Raw HTML, as written.
        case html(String)
        case thematicBreak
    }

    package var kind: Kind
    @Compact package var range: Range<Int>

    package init(_ kind: Kind, at range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}

package struct List: Sendable, Equatable {
    /// The first number of an ordered list; a bullet list has none.
    package var start: Int?
    /// Whether the paragraphs of the items are written without tags of their own.
    package var tight: Bool
    package var items: [Item]

    package struct Item: Sendable, Equatable {
        package var blocks: [Block]
        @Compact package var range: Range<Int>
        /// Of a task: whether it is done.
        package var task: Bool?

        package init(_ blocks: [Block], at range: Range<Int>) {
            self.blocks = blocks
            self.range = range
        }
    }

    package init(start: Int?, tight: Bool, items: [Item]) {
        self.start = start
        self.tight = tight
        self.items = items
    }
}

package struct CodeBlock: Sendable, Equatable {
    /// What stands after the opening fence, escapes and character references resolved; empty for indented code.
    package var info: String
    package var literal: String
    package var fenced: Bool
    /// Where the first line of `literal` stands in the file: behind the fence, quote marks and indentation.
    package var literalStart: Int
    /// Where `literal` comes from, if it does not stand in the page.
    package var included: Included?

    /// Text of another file.
    package struct Included: Sendable, Equatable {
        package var path: String
        /// Where in that file each line of `literal` stands.
        package var lineStarts: [Int]

        package init(path: String, lineStarts: [Int]) {
            self.path = path
            self.lineStarts = lineStarts
        }
    }

    package init(info: String, literal: String, fenced: Bool, literalStart: Int) {
        self.info = info
        self.literal = literal
        self.fenced = fenced
        self.literalStart = literalStart
    }
}
