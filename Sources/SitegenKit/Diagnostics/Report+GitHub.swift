extension Report {
    /// One workflow command a finding, which GitHub Actions shows beside the line. It shows an annotation's columns only
    /// where that has one line, so a finding with several lines names those and no columns.
    package func github() -> [UInt8] {
        var bytes: [UInt8] = []
        for diagnostic in diagnostics { bytes.append(contentsOf: command(diagnostic).utf8) }
        return bytes
    }

    private func command(_ diagnostic: Diagnostic) -> String {
        var properties: [String] = []
        if let location = diagnostic.place.map(location(of:)) {
            properties.append("file=\(Self.escaped(location.file, isProperty: true))")
            if let (start, end) = location.lines.map({ ($0.lowerBound, $0.upperBound) }) {
                properties.append("line=\(start.line)")
                properties +=
                    start.line == end.line
                    ? ["col=\(start.column)", "endColumn=\(end.column)"] : ["endLine=\(end.line)"]
            }
        }
        properties.append("title=\(diagnostic.rule.rawValue) \(diagnostic.rule.name)")

        var lines = [diagnostic.message]
        lines += diagnostic.notes.map { note in
            let location = note.place.map(location(of:))
            let line = location?.lines.map { ":\($0.lowerBound.line)" } ?? ""
            return "note: \(note.text)" + (location.map { " \($0.file)\(line)" } ?? "")
        }
        if let help = diagnostic.help { lines.append("help: \(help)") }
        let message = Self.escaped(lines.joined(separator: "\n"), isProperty: false)
        return "::\(diagnostic.severity.command) \(properties.joined(separator: ","))::\(message)\n"
    }

    /// As GitHub's own toolkit escapes (`escapeData` and `escapeProperty` of `@actions/core`). Other control characters
    /// have no escape there, and the log is a terminal: those are shown, as they are in a text report.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where isProperty: escaped += "%3A"
            case "," where isProperty: escaped += "%2C"
            default: escaped += Glyph(scalar).text
            }
        }
    }
}

extension Diagnostic.Severity {
    /// The workflow command that shows it.
    fileprivate var command: String {
        switch self {
        case .error, .warning: rawValue
        case .waived: "notice"
        }
    }
}
