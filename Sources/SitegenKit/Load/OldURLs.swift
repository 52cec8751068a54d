extension YAML.Entry? {
    /// Takes the old URLs out of what an entry says of its aliases. They begin with a slash, and what remains are former
    /// names; where nothing remains, the entry has said nothing of those.
    mutating func takeOldURLs(of path: String) -> [Located<String>] {
        guard let entry = self else { return [] }
        switch entry.value.value {
        case .scalar(let text) where text.begins(with: "/"):
            self = nil
            return [Located(text, Place(path, entry.value.range))]
        case .sequence(let items):
            let old = items.compactMap { item -> Located<String>? in
                guard case .scalar(let text) = item.value, text.begins(with: "/") else { return nil }
                return Located(text, Place(path, item.range))
            }
            guard !old.isEmpty else { return [] }
            if old.count == items.count {
                self = nil
            } else {
                self?.value.value = .sequence(
                    items.filter { if case .scalar(let text) = $0.value { !text.begins(with: "/") } else { true } })
            }
            return old
        default: return []
        }
    }
}
