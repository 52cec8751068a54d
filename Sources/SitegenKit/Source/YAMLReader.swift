import CYAML

/// Makes values of what libyaml finds in the YAML in a part of a file, which is one document.
final class YAMLReader {
    /// What ends the reading; offsets into the whole file.
    enum Refusal: Error {
        /// In libyaml's words, with the quote that opened before where one did.
        case syntax(String, at: Int, quote: Int?)
        /// Bytes that are no text.
        case characters(String, at: Int)
        /// A key that is no text, and what it is, or that has none.
        case key(String?, Range<Int>)
        case keyTwice(String, Range<Int>)
        /// Where a second document begins.
        case documents(at: Int)
        case depth(at: Int)
        case aliases
        case memory
    }

    /// Deeper nesting has no meaning in any file that sitegen reads.
    static let deepest = 200
    /// Aliases that add more values than this to one file multiply, which no author means.
    static let mostValues = 1_000_000

    /// A value with how many it consists of, and how deep they nest.
    private struct Node {
        var yaml: YAML
        var count = 1
        var height = 0
    }

    private var lines: YAMLLines
    // libyaml keeps the address of its parser.
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    private var anchors: [String: Node] = [:]
    private var count = 0
    /// How many of them aliases have added.
    private var countOfAliases = 0
    private var tags: [Tag] = []

    /// A tag that would be left out of its value.
    struct Tag {
        /// From the tag to the end of its line.
        var range: Range<Int>
        /// Whether the author may have meant a text.
        var canBeText: Bool
    }

    private init(_ lines: YAMLLines) {
        self.lines = lines
        parser.initialize(to: yaml_parser_t())
        event.initialize(to: yaml_event_t())
    }

    deinit {
        yaml_event_delete(event)
        yaml_parser_delete(parser)
        event.deallocate()
        parser.deallocate()
    }

    /// The value of the document, nil where there is none, and the tags that have no meaning.
    static func read(_ lines: YAMLLines) throws(Refusal) -> (YAML?, tags: [Tag]) {
        let text = Array(String(decoding: lines.bytes[lines.range], as: UTF8.self).utf8)
        return try text.withUnsafeBufferPointer { text throws(Refusal) in
            let reader = YAMLReader(lines)
            return (try reader.document(in: text), reader.tags)
        }
    }

    private func document(in text: UnsafeBufferPointer<UInt8>) throws(Refusal) -> YAML? {
        guard yaml_parser_initialize(parser) == 1 else { throw .memory }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
        try step()
        if try step() == YAML_STREAM_END_EVENT { return nil }
        try step()
        let root = try node(depth: 0)
        try step()
        if try step() != YAML_STREAM_END_EVENT { throw .documents(at: offset(of: event.pointee.start_mark)) }
        return root.yaml
    }

    /// Goes on to the next event.
    @discardableResult private func step() throws(Refusal) -> yaml_event_type_t {
        yaml_event_delete(event)
        guard yaml_parser_parse(parser, event) == 1 else { throw refusal }
        return event.pointee.type
    }

    private var refusal: Refusal {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
        switch parser.pointee.error {
        case YAML_MEMORY_ERROR: return .memory
        case YAML_READER_ERROR:
            return .characters(problem, at: lines.range.lowerBound + parser.pointee.problem_offset)
        default:
            let context = parser.pointee.context.map { String(cString: $0) } ?? ""
            return .syntax(
                problem, at: offset(of: parser.pointee.problem_mark),
                quote: context.contains("quoted scalar") ? offset(of: parser.pointee.context_mark) : nil)
        }
    }

    private func offset(of mark: yaml_mark_t) -> Int {
        lines.offset(line: mark.line + 1, column: mark.column + 1)
    }

    /// The value that begins with the event at hand. Its last event is at hand afterwards.
    private func node(depth: Int) throws(Refusal) -> Node {
        let start = offset(of: event.pointee.start_mark)
        let first = count
        count += 1
        guard depth <= Self.deepest else { throw .depth(at: start) }
        // Before those of what is within, so that places are asked for in the order of the text.
        let rest = lines.rest(from: start)
        let anchor: String?
        var node: Node
        switch event.pointee.type {
        case YAML_ALIAS_EVENT: return try alias(text(event.pointee.data.alias.anchor), at: start, depth: depth)
        case YAML_SEQUENCE_START_EVENT:
            anchor = text(event.pointee.data.sequence_start.anchor)
            take(text(event.pointee.data.sequence_start.tag), of: ["seq"], rest)
            node = Node(yaml: YAML(value: .null, range: rest))
            node.yaml.value = .sequence(try items(depth: depth + 1, &node.height))
        case YAML_MAPPING_START_EVENT:
            anchor = text(event.pointee.data.mapping_start.anchor)
            take(text(event.pointee.data.mapping_start.tag), of: ["map"], rest)
            node = Node(yaml: YAML(value: .null, range: rest))
            node.yaml.value = .mapping(try entries(depth: depth + 1, &node.height))
        default:
            anchor = text(event.pointee.data.scalar.anchor)
            take(text(event.pointee.data.scalar.tag), of: Self.tagsOfText, rest)
            let text = scalar
            let isNull =
                event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE && ["", "~", "null"].contains(text)
            let range = lines.scalar(text, from: start)
            node = Node(yaml: YAML(value: isNull ? .null : .scalar(text), range: range))
        }
        node.count = count - first
        if let anchor { anchors[anchor] = node }
        return node
    }

    /// YAML's own tags that change nothing: each single value is the text that stands there.
    private static let tagsOfText = ["str", "int", "float", "bool", "null", "timestamp"]

    /// The tag of the value at hand, unless it is one of these of YAML, or a lone `!`. `line` is what it is written in.
    private func take(_ tag: String?, of known: [String], _ line: Range<Int>) {
        guard let tag, tag != "!", !known.contains(where: { tag == "tag:yaml.org,2002:" + $0 }) else { return }
        tags.append(Tag(range: lines.tag(in: line), canBeText: event.pointee.type == YAML_SCALAR_EVENT))
    }

    /// The text of the scalar at hand, without a byte order mark that files put together left before it.
    private var scalar: String {
        let scalar = event.pointee.data.scalar
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return String(decoding: bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0), as: UTF8.self)
    }

    private func text(_ name: UnsafeMutablePointer<UInt8>?) -> String? { name.map { String(cString: $0) } }

    private func items(depth: Int, _ height: inout Int) throws(Refusal) -> [YAML] {
        var items: [YAML] = []
        while try step() != YAML_SEQUENCE_END_EVENT {
            let item = try node(depth: depth)
            height = max(height, item.height + 1)
            items.append(item.yaml)
        }
        return items
    }

    private func entries(depth: Int, _ height: inout Int) throws(Refusal) -> [YAML.Entry] {
        var entries: [YAML.Entry] = []
        while try step() != YAML_MAPPING_END_EVENT {
            // A key is the text that stands there: `null` and `~` are no values here.
            let written = event.pointee.type == YAML_SCALAR_EVENT ? scalar : nil
            let alias = event.pointee.type == YAML_ALIAS_EVENT ? aliasRange : nil
            var key = try node(depth: depth).yaml
            // The author has one key more here, and not where its name stands.
            if let alias { key.range = alias }
            guard let name = written ?? key.text, !name.isEmpty else {
                throw .key(written == nil ? key.kind : nil, key.range)
            }
            try step()
            let value = try node(depth: depth)
            height = max(height, value.height + 1)
            entries.append(YAML.Entry(key: name, keyRange: key.range, value: value.yaml))
        }
        var keys: Set<String> = []
        for entry in entries where !keys.insert(entry.key).inserted { throw .keyTwice(entry.key, entry.keyRange) }
        return entries
    }

    /// Where the alias at hand stands.
    private var aliasRange: Range<Int> {
        let start = offset(of: event.pointee.start_mark)
        return
            start..<min(
                start + "*".utf8.count + (text(event.pointee.data.alias.anchor)?.utf8.count ?? 0),
                lines.range.upperBound)
    }

    /// What an anchor further up names. An alias is as many values as that.
    private func alias(_ name: String?, at start: Int, depth: Int) throws(Refusal) -> Node {
        guard let node = name.flatMap({ anchors[$0] }) else {
            throw .syntax("found undefined alias", at: start, quote: nil)
        }
        count += node.count - 1
        countOfAliases += node.count
        guard countOfAliases <= Self.mostValues else { throw .aliases }
        guard depth + node.height <= Self.deepest else { throw .depth(at: start) }
        return node
    }
}
