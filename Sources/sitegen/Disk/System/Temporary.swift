/// What stands in the system's folder for what may go.
enum Temporary {
    static var folder: String { Terminal.string("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp" }

    /// A path in a folder in which the system puts letters of its own in place of the last ones.
    static func template(in folder: String) -> ContiguousArray<CChar> {
        "\(folder)/sitegen-\(String(repeating: "X", count: 6))".utf8CString
    }
}
