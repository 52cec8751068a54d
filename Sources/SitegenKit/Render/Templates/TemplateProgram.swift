import Markdown

/// A page template as the steps that write it.
struct TemplateProgram: Sendable {
    /// Where a value is: the frame of the stack, counted from the page's own, then a slot for each name below it.
    struct Lookup: Sendable {
        var frame: Int
        /// Into `slots`. Empty for the frame's value itself, `{{.}}`.
        var slots: Range<Int>
    }

    enum Step: Sendable {
        /// Into `literals`.
        case literal(Range<Int>)
        case text(Lookup)
        case html(Lookup)
        /// A section on a flag: the steps up to `end`, in the same frame.
        case when(Lookup, end: Int)
        /// A section on text, HTML or a record that is there: the steps up to `end`, with it as a further frame.
        case with(Lookup, end: Int)
        case each(Lookup, end: Int)
        /// An inverted section.
        case unless(Lookup, end: Int)
    }

    /// What the values have to fit.
    let model: Record
    var steps: [Step] = []
    var literals: [UInt8] = []
    var slots: [Int] = []
    /// The assets that the page names.
    var assets: Set<String> = []

    init(_ model: Record) {
        self.model = model
    }

    func render(_ values: [Value], into out: inout [UInt8]) {
        assert(
            Value.record(values).misfit(with: .record(model), at: model.name) == nil,
            Value.record(values).misfit(with: .record(model), at: model.name) ?? ""
        )
        var stack = [Frame(.record(values))]
        steps.withUnsafeBufferPointer { steps in
            literals.withUnsafeBufferPointer { literals in
                slots.withUnsafeBufferPointer { slots in
                    let code = Code(steps: steps, literals: literals, slots: slots)
                    code.run(steps.startIndex..<steps.endIndex, &stack, &out)
                }
            }
        }
    }
}

extension TemplateProgram {
    /// The program's parts where they lie: its steps are many and small, and to take a part of an array counts a reference.
    fileprivate struct Code {
        let steps: UnsafeBufferPointer<Step>
        let literals: UnsafeBufferPointer<UInt8>
        let slots: UnsafeBufferPointer<Int>
    }

    /// A value that a section has opened, and the fields that it has if it is a record.
    fileprivate struct Frame {
        var value: Value
        var fields: [Value]

        init(_ value: Value) {
            self.value = value
            fields = if case .record(let fields) = value { fields } else { [] }
        }
    }
}

extension TemplateProgram.Code {
    /// Calls itself once for each open section: the compiler's limit on nesting is the limit here.
    func run(_ range: Range<Int>, _ stack: inout [TemplateProgram.Frame], _ out: inout [UInt8]) {
        var at = range.lowerBound
        while at < range.upperBound {
            switch steps[at] {
            case .literal(let bytes):
                out.append(contentsOf: UnsafeBufferPointer(rebasing: literals[bytes]))
            case .text(let lookup):
                if case .text(let text) = value(lookup, stack) { out.appendEscaped(text) }
            case .html(let lookup):
                if case .html(let bytes) = value(lookup, stack) { out.append(contentsOf: bytes) }
            case .when(let lookup, let end):
                if case .flag(true) = value(lookup, stack) { run(at + 1..<end, &stack, &out) }
                at = end
                continue
            case .with(let lookup, let end):
                let value = value(lookup, stack)
                if value.isThere {
                    stack.append(TemplateProgram.Frame(value))
                    run(at + 1..<end, &stack, &out)
                    stack.removeLast()
                }
                at = end
                continue
            case .each(let lookup, let end):
                if case .list(let items) = value(lookup, stack) {
                    for item in items {
                        stack.append(TemplateProgram.Frame(item))
                        run(at + 1..<end, &stack, &out)
                        stack.removeLast()
                    }
                }
                at = end
                continue
            case .unless(let lookup, let end):
                if !value(lookup, stack).isThere { run(at + 1..<end, &stack, &out) }
                at = end
                continue
            }
            at += 1
        }
    }

    private func value(_ lookup: TemplateProgram.Lookup, _ stack: [TemplateProgram.Frame]) -> Value {
        guard let first = lookup.slots.first else { return stack[lookup.frame].value }
        // What is no record has no fields, and nothing in it is there.
        guard slots[first] < stack[lookup.frame].fields.count else { return .absent }
        var value = stack[lookup.frame].fields[slots[first]]
        for index in lookup.slots.dropFirst() {
            guard case .record(let fields) = value else { return .absent }
            value = fields[slots[index]]
        }
        return value
    }
}

extension Value {
    /// Whether a section shows it.
    fileprivate var isThere: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .html(let bytes): !bytes.isEmpty
        case .flag(let flag): flag
        case .record: true
        case .list(let items): !items.isEmpty
        case .absent: false
        }
    }
}

extension [UInt8] {
    /// Appends text so that it is text in an element and in an attribute of either quote.
    mutating func appendEscaped(_ text: String) {
        text.withBytes { bytes in
            append(bytes) { byte in
                switch byte {
                case UInt8(ascii: "&"): "&amp;"
                case UInt8(ascii: "<"): "&lt;"
                case UInt8(ascii: ">"): "&gt;"
                case UInt8(ascii: "\""): "&quot;"
                case UInt8(ascii: "'"): "&#39;"
                default: nil
                }
            }
        }
    }
}
