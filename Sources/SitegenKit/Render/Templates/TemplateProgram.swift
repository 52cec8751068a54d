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
        /// `isClosed` is whether the steps write nothing but what the item says.
        case each(Lookup, end: Int, isClosed: Bool)
        /// An inverted section.
        case unless(Lookup, end: Int)

        var lookup: Lookup? {
            switch self {
            case .literal: nil
            case .text(let lookup), .html(let lookup), .when(let lookup, _), .with(let lookup, _),
                .each(let lookup, _, _), .unless(let lookup, _):
                lookup
            }
        }
    }

    let name: String
    /// What the values have to fit.
    let model: Record
    var steps: [Step] = []
    var literals: [UInt8] = []
    var slots: [Int] = []
    /// The assets that the page names.
    var assets: Set<String> = []

    init(_ name: String, _ model: Record) {
        self.name = name
        self.model = model
    }

    /// `page` is what the page says: a record of the model's fields. `memo` is nil where no page comes after it.
    func render(_ page: Value, into out: inout [UInt8], _ memo: inout ItemMemo?) {
        assert(
            page.misfit(with: .record(model), at: model.name) == nil,
            page.misfit(with: .record(model), at: model.name) ?? ""
        )
        steps.withUnsafeBufferPointer { steps in
            literals.withUnsafeBufferPointer { literals in
                slots.withUnsafeBufferPointer { slots in
                    var writing = Writing(
                        name: name, steps: steps, literals: literals, slots: slots, stack: [page], out: out, memo: memo)
                    // There is to be one owner of either, or they are copied.
                    out = []
                    memo = nil
                    writing.run(steps.startIndex..<steps.endIndex)
                    out = writing.out
                    memo = writing.memo
                }
            }
        }
    }
}

extension TemplateProgram {
    /// One page as it is written. The program's parts are read where they lie: its steps are many and small, and to take a
    /// part of an array counts a reference.
    fileprivate struct Writing {
        let name: String
        let steps: UnsafeBufferPointer<Step>
        let literals: UnsafeBufferPointer<UInt8>
        let slots: UnsafeBufferPointer<Int>
        /// What the sections have opened, the page first.
        var stack: [Value]
        var out: [UInt8]
        var memo: ItemMemo?
    }
}

extension TemplateProgram.Writing {
    /// Calls itself once for each open section: the compiler's limit on nesting is the limit here.
    mutating func run(_ range: Range<Int>) {
        var at = range.lowerBound
        while at < range.upperBound {
            switch steps[at] {
            case .literal(let bytes):
                out.append(contentsOf: UnsafeBufferPointer(rebasing: literals[bytes]))
            case .text(let lookup):
                switch value(lookup) {
                case .text(let text): out.appendEscaped(text)
                case .href(let href): href.write(into: &out)
                case .title(let title): title.write(into: &out)
                default: break
                }
            case .html(let lookup):
                if case .html(let bytes) = value(lookup) { out.append(contentsOf: bytes) }
            case .when(let lookup, let end):
                if case .flag(true) = value(lookup) { run(at + 1..<end) }
                at = end
                continue
            case .with(let lookup, let end):
                let value = value(lookup)
                if value.isThere { run(at + 1..<end, in: value) }
                at = end
                continue
            case .each(let lookup, let end, let isClosed):
                if case .list(let items) = value(lookup) {
                    if isClosed, memo != nil, let shared = items.shared {
                        run(at + 1..<end, items, shared)
                    } else {
                        for index in 0..<items.count { run(at + 1..<end, in: items.value(index)) }
                    }
                }
                at = end
                continue
            case .unless(let lookup, let end):
                if !value(lookup).isThere { run(at + 1..<end) }
                at = end
                continue
            }
            at += 1
        }
    }

    private mutating func run(_ range: Range<Int>, in value: Value) {
        stack.append(value)
        run(range)
        stack.removeLast()
    }

    /// Writes each item of a list, and those that were written before as they were.
    private mutating func run(_ range: Range<Int>, _ items: Items, _ shared: Items.Shared) {
        guard let list = memo?.turn(to: shared.scope, range.lowerBound, of: name, count: items.count) else {
            preconditionFailure("only who has a memo comes here")
        }
        // What is known and is still to be written, in one piece.
        var known = 0..<0
        for (index, number) in shared.numbers.enumerated() {
            let isOwn = number == shared.own
            if !isOwn, let place = memo?.place(number, of: list) {
                if place.lowerBound != known.upperBound {
                    memo?.append(known, of: list, to: &out)
                    known = place
                }
                known = known.lowerBound..<place.upperBound
                continue
            }
            memo?.append(known, of: list, to: &out)
            known = 0..<0
            let start = out.count
            run(range, in: items.value(index))
            if !isOwn, shared.isShared(number) { memo?.keep(number, of: list, out[start...]) }
        }
        memo?.append(known, of: list, to: &out)
    }

    private func value(_ lookup: TemplateProgram.Lookup) -> Value {
        guard let first = lookup.slots.first else { return stack[lookup.frame] }
        // What is no record has no fields, and nothing in it is there.
        guard case .record(let fields) = stack[lookup.frame] else { return .absent }
        var value = fields.value(slots[first])
        for index in lookup.slots.dropFirst() {
            guard case .record(let fields) = value else { return .absent }
            value = fields.value(slots[index])
        }
        return value
    }
}

extension Value {
    /// Whether a section shows it.
    fileprivate var isThere: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .href(let href): !href.isEmpty
        case .title(let title): !title.isEmpty
        case .html(let bytes): !bytes.isEmpty
        case .flag(let flag): flag
        case .record: true
        case .list(let items): items.count > 0
        case .absent: false
        }
    }
}

extension [UInt8] {
    /// Appends text so that it is text in an element and in an attribute of either quote.
    mutating func appendEscaped(_ text: String) { appendEscapedInAnyQuotes(text) }
}
