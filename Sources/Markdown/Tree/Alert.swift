/// What a quote that starts with `[!NOTE]` or the like wants from its reader.
package enum Alert: String, Sendable, Equatable, CaseIterable {
    case note, tip, important, warning, caution

    var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
