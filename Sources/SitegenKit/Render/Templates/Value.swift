/// What a page puts into its template, in the shape that its model declares.
package enum Value: Sendable {
    case text(String)
    case html([UInt8])
    case flag(Bool)
    /// One value for each field of the `Record`, in its order.
    case record([Value])
    case list([Value])
    /// The value of an optional field that this page does not have. It hides a field of the same name further out.
    case absent
}

extension Value {
    /// The first place where this value is not what `shape` declares, as a path of names with what is wrong; nil when
    /// all of it fits. A misfit is a defect of the code that fills the model, never of a template.
    package func misfit(with shape: Shape, at path: String) -> String? {
        switch (self, shape) {
        case (.text, .text), (.html, .html), (.flag, .flag):
            return nil
        case (.list(let items), .list(let shape)):
            for (index, item) in items.enumerated() {
                if let misfit = item.misfit(with: shape, at: "\(path)[\(index)]") { return misfit }
            }
            return nil
        case (.record(let values), .record(let record)):
            guard values.count == record.fields.count else {
                return "\(path) has \(values.count) values for the \(record.fields.count) fields of \(record.name)"
            }
            for (value, field) in zip(values, record.fields) {
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
