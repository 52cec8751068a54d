/// An example of what a response holds.
struct OpenAPIExample {
    let mediaType: String
    let body: String

    /// Nil where the value is none of its media type: a map shows what is in an XML document, but is not one.
    init?(_ value: JSONValue, _ mediaType: String) {
        let isJSON = mediaType.lowercased().contains("json")
        guard !mediaType.contains("*") else { return nil }
        self.mediaType = MarkdownText.line(mediaType)
        if let text = value.shown, !isJSON || Self.isWhole(text) {
            body = text
        } else if isJSON {
            body = String(decoding: value.file, as: UTF8.self).trimmed
        } else {
            return nil
        }
    }

    /// Whether a text is what a response holds, and not a string within it: JSON itself, or several lines.
    private static func isWhole(_ text: String) -> Bool {
        if text.contains(where: \.isNewline) { return true }
        switch JSONReader.value(of: Array(text.utf8)) {
        case .object, .list: return true
        default: return false
        }
    }
}
