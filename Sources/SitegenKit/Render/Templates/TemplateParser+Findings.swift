extension TemplateParser {
    func leftOpen(_ tag: TemplateTag, closedBy other: TemplateTag?) -> Diagnostic {
        let text = source.quote(tag.range)
        let line = source.line(tag.range.lowerBound)
        guard let other else {
            let last = source.line(max(0, source.bytes.count - 1))
            return finding(
                "`\(text)` of line \(line) is still open where the template ends, in line \(last)", tag.range,
                help: "add `\(closing(tag))`")
        }
        let otherLine = source.line(other.range.lowerBound)
        let otherText = source.quote(other.range)
        return finding(
            "`\(text)` of line \(line) is still open at `\(otherText)` in line \(otherLine)", tag.range,
            notes: [Diagnostic.Note("`\(otherText)` is here", at: Place(source.file, other.range))],
            help: "add `\(closing(tag))` before `\(otherText)`")
    }

    func closesOther(_ tag: TemplateTag, _ top: TemplateTag, isExtra: Bool) -> Diagnostic {
        let text = source.quote(tag.range)
        let opener = source.quote(top.range)
        let line = source.line(tag.range.lowerBound)
        return finding(
            "`\(text)` in line \(line) does not close `\(opener)` of line \(source.line(top.range.lowerBound))",
            tag.range,
            notes: [Diagnostic.Note("`\(opener)` is here", at: Place(source.file, top.range))],
            help: isExtra ? "remove it" : "write `\(closing(top))`")
    }

    func closesNothing(_ tag: TemplateTag) -> Diagnostic {
        finding("`\(source.quote(tag.range))` closes nothing", tag.range, help: "remove it, or open what it closes")
    }

    func notInBlock(_ tag: TemplateTag, _ parent: TemplateTag) -> Diagnostic {
        finding(
            "`\(source.quote(tag.range))` stands in `\(source.quote(parent.range))` but in no block of it", tag.range,
            help:
                "put it between `{{$name}}` and `{{/name}}`, with the name of a block of `\(source.clip(parent.name))`")
    }

    func filledTwice(_ block: TemplateBlock, _ first: TemplateBlock) -> Diagnostic {
        finding(
            "block `\(source.clip(block.name))` is filled twice", block.at,
            notes: [Diagnostic.Note("it is filled here first", at: Place(source.file, first.at))],
            help: "keep one of the two")
    }

    /// The end of a tag, in its own delimiters.
    private func closing(_ tag: TemplateTag) -> String {
        let before = source.bytes[tag.range.lowerBound..<tag.nameRange.lowerBound]
        let opening = before.prefix(
            1 + (before.lastIndex { !$0.isTemplateSpace } ?? before.startIndex) - before.startIndex)
        let after = source.bytes[tag.nameRange.upperBound..<tag.range.upperBound].drop(while: \.isTemplateSpace)
        let ends = (String(decoding: opening.dropLast(), as: UTF8.self), String(decoding: after, as: UTF8.self))
        return ends.0 + "/" + source.clip(tag.name) + ends.1
    }

    private func finding(
        _ message: String, _ range: Range<Int>, notes: [Diagnostic.Note] = [], help: String
    ) -> Diagnostic {
        Diagnostic(.templateSyntax, message, at: Place(source.file, range), notes: notes, help: help)
    }
}
