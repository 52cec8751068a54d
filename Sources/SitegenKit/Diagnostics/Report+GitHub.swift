extension Report {
    /// Workflow commands of GitHub Actions, which show each finding at its line of a pull request.
    package func github() -> [UInt8] {
        var text = ""
        for diagnostic in diagnostics {
            var properties: [String] = []
            if let place = diagnostic.place {
                let (start, end) = points(of: place)
                properties = ["file=\(Self.property(place.file))", "line=\(start.line)", "col=\(start.column)"]
                properties += ["endLine=\(end.line)"]
                if end.line == start.line { properties.append("endColumn=\(max(end.column, start.column))") }
            }
            properties.append("title=\(diagnostic.rule.rawValue) \(diagnostic.rule.name)")
            let message = diagnostic.message + (diagnostic.help.map { "\nhelp: \($0)" } ?? "")
            text += "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(Self.data(message))\n"
        }
        return Array(text.utf8)
    }

    /// The escapes that the runner takes back (actions/toolkit, `command.ts`).
    private static func data(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: String(scalar)
            }
        }.joined()
    }

    private static func property(_ text: String) -> String {
        data(text).unicodeScalars.map { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: String(scalar)
            }
        }.joined()
    }
}
