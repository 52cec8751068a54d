extension YAML {
    /// A single value's text.
    var text: String? { if case .scalar(let text) = value { text } else { nil } }

    /// Whether it is more than nothing, an empty list or an empty map.
    var saysSomething: Bool {
        switch value {
        case .null: false
        case .scalar: true
        case .sequence(let items): !items.isEmpty
        case .mapping(let entries): !entries.isEmpty
        }
    }
}

extension [YAML.Entry] {
    /// The text of a key.
    func text(_ key: String) -> String? { first { $0.key == key }?.value.text }
}
