/// What a page puts into its template, in the shape that its model declares. Who renders the page makes it, and nobody else
/// ever sees it.
package enum Value {
    case text(String)
    /// Text that is an address.
    case href(Href)
    /// Text that may be the title of a page.
    case title(Title)
    case html([UInt8])
    case flag(Bool)
    case record(Fields)
    case list(Items)
    /// The value of an optional field that this page does not have. It hides a field of the same name further out.
    case absent
}

/// One value for each field of a `Record`, made when a template asks for it.
package struct Fields {
    let count: Int
    /// Gives the value of the field at a place.
    let value: (Int) -> Value
}

/// The values of a list, each made when a template comes to it. An object, so that values are small.
package final class Items {
    let count: Int
    let value: (Int) -> Value
    let shared: Shared?

    /// What is known of the items of a list that other pages show too.
    struct Shared {
        /// Items of one number are the same wherever this is.
        let scope: String
        /// For each item.
        let numbers: ArraySlice<Int>
        /// The number of the one that is this page's alone.
        let own: Int?
        /// Whether an item is nobody's own but that of its number. Asked only of what a page makes.
        let isShared: (Int) -> Bool
    }

    init(count: Int, shared: Shared? = nil, _ value: @escaping (Int) -> Value) {
        self.count = count
        self.shared = shared
        self.value = value
    }
}

extension Value {
    /// One value for each field of the `Record`, in its order.
    package static func record(_ values: [Value]) -> Value { .record(Fields(count: values.count) { values[$0] }) }
    package static func list(_ values: [Value]) -> Value { .list(Items(count: values.count) { values[$0] }) }
}

// MARK: - Shapes

extension Value {
    /// The first place where this value is not what `shape` declares, as a path of names with what is wrong; nil when
    /// all of it fits. A misfit is a defect of the code that fills the model, never of a template.
    package func misfit(with shape: Shape, at path: String) -> String? {
        switch (self, shape) {
        case (.text, .text), (.href, .text), (.title, .text), (.html, .html), (.flag, .flag):
            return nil
        case (.list(let items), .list(let shape)):
            for index in 0..<items.count {
                if let misfit = items.value(index).misfit(with: shape, at: "\(path)[\(index)]") { return misfit }
            }
            return nil
        case (.record(let values), .record(let record)):
            guard values.count == record.fields.count else {
                return "\(path) has \(values.count) values for the \(record.fields.count) fields of \(record.name)"
            }
            for (slot, field) in record.fields.enumerated() {
                let value = values.value(slot)
                if case .absent = value, field.isOptional { continue }
                if let misfit = value.misfit(with: field.shape, at: "\(path).\(field.name)") { return misfit }
            }
            return nil
        case (.absent, _):
            return "\(path) is absent and not optional"
        default:
            return "\(path) is not \(shape.noun)"
        }
    }
}

extension Shape {
    /// The shape in a sentence: "`links` is a list".
    var noun: String {
        switch self {
        case .text: "text"
        case .html: "HTML"
        case .flag: "a flag"
        case .record: "a record"
        case .list: "a list"
        }
    }
}
