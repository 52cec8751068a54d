import CMark
import CMemory

/// A tree that libcmark made, freed with its owner. This file is the only one that touches libcmark's memory; nothing
/// of it leaves but values.
///
/// The tree is walked with libcmark's iterator, never by recursion: its depth is the author's choice, the stack is not.
struct CMarkTree: ~Copyable {
    private let root: OpaquePointer
    /// Whether the body is UTF-8.
    private let isSound: Bool

    /// Nothing of the tree outlives it, so its memory is taken back as a whole. What follows the body is UTF-8.
    init(_ lines: Lines, followedBy suffix: [UInt8] = []) {
        isSound = lines.bytes[lines.body].withUnsafeBufferPointer(UTF8.firstInvalid) == nil
        // Broken UTF-8 is replaced, so that every string of the tree is valid.
        let options = isSound ? CMARK_OPT_DEFAULT : CMARK_OPT_VALIDATE_UTF8
        let parser = cmark_parser_new_with_mem(options, arena_enter())
        lines.bytes.withUnsafeBytes { file in
            let body = UnsafeRawBufferPointer(rebasing: file[lines.body])
            cmark_parser_feed(parser, body.baseAddress?.assumingMemoryBound(to: CChar.self), body.count)
        }
        suffix.withUnsafeBytes { suffix in
            cmark_parser_feed(parser, suffix.baseAddress?.assumingMemoryBound(to: CChar.self), suffix.count)
        }
        // libcmark ends the process when memory runs out; it never returns NULL here.
        root = cmark_parser_finish(parser)!
    }

    deinit { arena_leave() }

    /// What the tree says, with positions in the file, and what of a syntax its texts have a sign of. Blocks below the
    /// body, read from what followed it, are left out.
    func document(_ lines: Lines, lookingFor wanted: Syntax) -> Document {
        var builder = TreeBuilder(lines, isSound: isSound, lookingFor: wanted)
        let iterator = cmark_iter_new(root)
        while true {
            switch cmark_iter_next(iterator) {
            case CMARK_EVENT_ENTER:
                guard let node = cmark_iter_get_node(iterator) else { continue }
                if !builder.enter(Node(node)) { cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT) }
            case CMARK_EVENT_EXIT:
                guard let node = cmark_iter_get_node(iterator) else { continue }
                builder.exit(Node(node))
            default:
                return builder.document()
            }
        }
    }

    /// How the text ends, if it leaves a code or HTML block open, so that what followed it fell into that block.
    func openEnding(_ lines: Lines) -> OpenEnding? {
        var node = root
        var insideItem = false
        while let child = cmark_node_last_child(node) {
            // An empty line ends every quote, so that nothing below one can reach into it.
            if cmark_node_get_type(child) == CMARK_NODE_BLOCK_QUOTE { return nil }
            insideItem = insideItem || cmark_node_get_type(child) == CMARK_NODE_ITEM
            node = child
        }
        let type = cmark_node_get_type(node)
        guard type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK,
            Int(cmark_node_get_end_line(node)) > lines.count
        else { return nil }
        if insideItem { return .inListItem }
        if type == CMARK_NODE_HTML_BLOCK { return .html }
        let start = lines.offset(
            line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
        guard start < lines.body.upperBound else { return nil }
        return .fence(lines.bytes[start..<lines.body.upperBound].prefix { $0 == lines.bytes[start] })
    }

    /// What the character reference `&name;` stands for, nil if it is none. Only libcmark knows all 2,125 names.
    static func character(named name: ArraySlice<UInt8>) -> String? {
        let reference = [UInt8(ascii: "&")] + name + [UInt8(ascii: ";")]
        // A text can name very many while its own tree lives, so these trees are no part of the arena.
        let root = reference.withUnsafeBytes { text in
            cmark_parse_document(text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count, CMARK_OPT_DEFAULT)
        }
        defer { cmark_node_free(root) }
        guard let text = cmark_node_first_child(cmark_node_first_child(root)) else { return nil }
        let literal = Node(text).literal
        return literal.utf8.elementsEqual(reference) ? nil : literal
    }
}

extension CMarkTree {
    /// A node of a living tree, read as values. It does not outlive the walk that met it.
    struct Node {
        private let pointer: OpaquePointer

        fileprivate init(_ pointer: OpaquePointer) { self.pointer = pointer }

        enum Kind {
            case document, quote, list, item, code, html, paragraph, heading, thematicBreak
            case text, softBreak, lineBreak, inlineCode, inlineHTML, emphasis, strong, link, image
        }

        /// The parser makes no other kinds; custom nodes come from programs that edit the tree.
        var kind: Kind {
            switch cmark_node_get_type(pointer) {
            case CMARK_NODE_TEXT: .text
            case CMARK_NODE_SOFTBREAK: .softBreak
            case CMARK_NODE_PARAGRAPH: .paragraph
            case CMARK_NODE_CODE: .inlineCode
            case CMARK_NODE_LINK: .link
            case CMARK_NODE_EMPH: .emphasis
            case CMARK_NODE_STRONG: .strong
            case CMARK_NODE_ITEM: .item
            case CMARK_NODE_HEADING: .heading
            case CMARK_NODE_CODE_BLOCK: .code
            case CMARK_NODE_LIST: .list
            case CMARK_NODE_BLOCK_QUOTE: .quote
            case CMARK_NODE_LINEBREAK: .lineBreak
            case CMARK_NODE_IMAGE: .image
            case CMARK_NODE_HTML_INLINE: .inlineHTML
            case CMARK_NODE_HTML_BLOCK: .html
            case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
            default: .document
            }
        }

        var literal: String { string(cmark_node_get_literal(pointer)) }
        var info: String { string(cmark_node_get_fence_info(pointer)) }
        var destination: String { string(cmark_node_get_url(pointer)) }
        var title: String { string(cmark_node_get_title(pointer)) }
        var level: Int { Int(cmark_node_get_heading_level(pointer)) }
        var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
        var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
        var firstNumber: Int { Int(cmark_node_get_list_start(pointer)) }
        var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
        var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
        var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
        var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

        /// The bytes of `literal`, where they lie.
        func withLiteral<Result>(_ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
            guard let text = cmark_node_get_literal(pointer) else {
                return read(UnsafeBufferPointer(start: nil, count: 0))
            }
            // libcmark ends it with a zero, and no text holds one.
            let count = strlen(text)
            return text.withMemoryRebound(to: UInt8.self, capacity: count) {
                read(UnsafeBufferPointer(start: $0, count: count))
            }
        }

        private func string(_ pointer: UnsafePointer<CChar>?) -> String {
            pointer.map { String(cString: $0) } ?? ""
        }
    }
}
