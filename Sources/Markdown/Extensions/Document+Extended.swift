/// A part of sitegen's Markdown that CommonMark does not have. Each is one value in a file of its own in this folder.
/// It sees the finished tree and gives back a changed one; what it does not know, it passes on.
package struct Extension: Sendable {
    /// Blocks that stand beside each other: those of the document, a quote or a list item. The ones inside them were
    /// seen before.
    package var blocks: @Sendable (_ blocks: [Block], _ source: [UInt8]) -> [Block] = { blocks, _ in blocks }
    /// The content of a paragraph, heading, emphasis or link. What is inside of it was seen before.
    package var inlines: @Sendable (_ inlines: [Inline], _ source: [UInt8]) -> [Inline] = { inlines, _ in inlines }

    package init() {}
}

extension Document {
    /// The document as each extension leaves it, one after the other.
    package func extended(by extensions: [Extension]) -> Document {
        var document = self
        for change in extensions { document.blocks = extended(document.blocks, by: change) }
        return document
    }

    private func extended(_ blocks: [Block], by change: Extension) -> [Block] {
        let inner = blocks.map { block in
            var block = block
            switch block.kind {
            case .heading(let level, let inlines): block.kind = .heading(level: level, extended(inlines, by: change))
            case .paragraph(let inlines): block.kind = .paragraph(extended(inlines, by: change))
            case .quote(let blocks): block.kind = .quote(extended(blocks, by: change))
            case .list(var list):
                for index in list.items.indices {
                    list.items[index].blocks = extended(list.items[index].blocks, by: change)
                }
                block.kind = .list(list)
            case .code, .html, .thematicBreak: break
            }
            return block
        }
        return change.blocks(inner, source)
    }

    private func extended(_ inlines: [Inline], by change: Extension) -> [Inline] {
        let inner = inlines.map { inline in
            var inline = inline
            switch inline.kind {
            case .emphasis(let inlines): inline.kind = .emphasis(extended(inlines, by: change))
            case .strong(let inlines): inline.kind = .strong(extended(inlines, by: change))
            case .link(let destination, let title, let inlines):
                inline.kind = .link(destination: destination, title: title, extended(inlines, by: change))
            case .image(let destination, let title, let inlines):
                inline.kind = .image(destination: destination, title: title, extended(inlines, by: change))
            case .text, .softBreak, .lineBreak, .code, .html: break
            }
            return inline
        }
        return change.inlines(inner, source)
    }
}
