/// One piece of a paragraph or heading: what it is and the bytes of the file it was written with.
package struct Inline: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// UTF-8: a part of the bytes that were parsed, where it is written there as it is.
        case text(ArraySlice<UInt8>)
        case softBreak
        case lineBreak
        case code(String)
        /// One raw tag, comment or the like, as written.
        case html(String)
        case emphasis([Inline])
        case strong([Inline])
        case strikethrough([Inline])
        /// A reference to a footnote, and which of those to it this is, both counted from 1.
        case note(Int, reference: Int)
        /// `{#id}` at the end of a heading. It shows nowhere.
        case headingID(String)
        case link(destination: String, title: String, [Inline])
        case image(destination: String, title: String, [Inline])
    }

    package var kind: Kind
    @Compact package var range: Range<Int>
    private var compactTarget: Compact?

    package init(_ kind: Kind, at range: Range<Int>, target: Range<Int>? = nil) {
        self.kind = kind
        self.range = range
        compactTarget = target.map(Compact.init(wrappedValue:))
    }

    /// Of a link or image: its destination or, where that stands elsewhere, its label, as written.
    package var target: Range<Int>? {
        get { compactTarget?.wrappedValue }
        set { compactTarget = newValue.map(Compact.init(wrappedValue:)) }
    }

    /// Changes what stands inside of it.
    mutating func changeContent(_ change: (inout [Inline]) -> Void) {
        // It is taken out while it changes, so that it is not copied.
        switch kind {
        case .emphasis(var content):
            kind = .softBreak
            change(&content)
            kind = .emphasis(content)
        case .strong(var content):
            kind = .softBreak
            change(&content)
            kind = .strong(content)
        case .strikethrough(var content):
            kind = .softBreak
            change(&content)
            kind = .strikethrough(content)
        case .link(let destination, let title, var content):
            kind = .softBreak
            change(&content)
            kind = .link(destination: destination, title: title, content)
        case .image(let destination, let title, var content):
            kind = .softBreak
            change(&content)
            kind = .image(destination: destination, title: title, content)
        case .text, .softBreak, .lineBreak, .code, .html, .note, .headingID: break
        }
    }

    /// The marks before and behind an emphasis, as text.
    func marks(_ source: [UInt8]) -> (Inline, Inline) {
        let length = if case .strong = kind { 2 } else { 1 }
        let mark = range.isEmpty ? UInt8(ascii: "*") : source[range.lowerBound]
        let text = ArraySlice(repeating: mark, count: length)
        return (Inline(.text(text), at: range.prefix(length)), Inline(.text(text), at: range.suffix(length)))
    }

    /// What stands inside of it.
    package var content: [Inline] {
        switch kind {
        case .emphasis(let content), .strong(let content), .strikethrough(let content), .link(_, _, let content),
            .image(_, _, let content):
            content
        case .text, .softBreak, .lineBreak, .code, .html, .note, .headingID: []
        }
    }
}

extension [Inline] {
    /// Puts one more behind the others. Texts that stand beside each other are one, as libcmark has it.
    mutating func appendJoining(_ inline: Inline) {
        guard case .text(let text) = inline.kind, let range = last?.range, range.upperBound == inline.range.lowerBound,
            case .text(var before)? = last?.kind
        else { return append(inline) }
        removeLast()
        before += text
        append(Inline(.text(before), at: range.lowerBound..<inline.range.upperBound))
    }
}
