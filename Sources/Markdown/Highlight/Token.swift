/// A stretch of a sample that is shown in a way of its own. Punctuation and plain names are in none.
package struct Token: Sendable, Equatable {
    package enum Kind: UInt8, Sendable, CaseIterable {
        case keyword, string
        /// A number, or a constant such as `true`.
        case number
        case comment
        /// A function, or the name of a command.
        case function
        /// A type, or the name of a tag.
        case type
        /// An attribute, a property, the key of a map or the name of a header.
        case attribute
        case variable
        /// A decorator, a line for the preprocessor, the method of a request, a prompt.
        case meta
        case inserted, deleted
    }

    package var kind: Kind
    private var lower: UInt32
    private var upper: UInt32

    package var range: Range<Int> { Int(lower)..<Int(upper) }

    init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        lower = UInt32(range.lowerBound)
        upper = UInt32(range.upperBound)
    }
}

extension Token.Kind {
    /// The class of its element in HTML.
    package var name: StaticString {
        switch self {
        case .keyword: "sg-k"
        case .string: "sg-s"
        case .number: "sg-n"
        case .comment: "sg-c"
        case .function: "sg-f"
        case .type: "sg-t"
        case .attribute: "sg-a"
        case .variable: "sg-v"
        case .meta: "sg-m"
        case .inserted: "sg-ins"
        case .deleted: "sg-del"
        }
    }
}

/// Tokens in the order of the text. None overlaps another, whatever a language adds: so a sample's text is always whole.
struct TokenList {
    private(set) var tokens: [Token] = []
    private var end = 0

    mutating func add(_ kind: Token.Kind, _ range: Range<Int>) {
        let start = max(range.lowerBound, end)
        guard start < range.upperBound else { return }
        end = range.upperBound
        tokens.append(Token(kind, start..<end))
    }
}
